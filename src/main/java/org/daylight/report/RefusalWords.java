package org.daylight.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daylight.feed.CodeList;
import org.daylight.feed.Column;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;

/** What was found and what was expected, as a clerk reads it: the terms of the reader in the words of a language. */
public final class RefusalWords {

    /** Refusals whose found part the reader puts into terms; that of all others is the cell itself. */
    private static final Set<Refusal.Code> DESCRIBED = EnumSet.of(
            Refusal.Code.CELL_COUNT, Refusal.Code.CELL_TOO_LONG, Refusal.Code.FORMULA, Refusal.Code.MERGED_CELL);

    private static final String CHINESE = "zh";

    private final Texts texts;
    private final Phrasebook phrases;

    public RefusalWords(Texts texts) {
        this.texts = texts;
        this.phrases = new Phrasebook(texts);
    }

    public String found(FileRefusal refusal) {
        return phrases.say(refusal.found());
    }

    public String expected(FileRefusal refusal) {
        return phrases.say(refusal.expected());
    }

    /** What stood in the cell; how long a hidden cell is, is said in words. */
    public String found(Refusal refusal) {
        return DESCRIBED.contains(refusal.code()) || refusal.found().contains("***(")
                ? phrases.say(refusal.found())
                : refusal.found();
    }

    /** What would have been accepted; of codes the words that departments know them by. */
    public String expected(Refusal refusal) {
        return codes(refusal).orElseGet(() -> phrases.say(refusal.expected()));
    }

    private Optional<String> codes(Refusal refusal) {
        if (!texts.language().getLanguage().equals(CHINESE)) {
            return Optional.empty();
        }
        return Feeds.find(refusal.feed())
                .flatMap(feed -> feed.columns().stream()
                        .filter(column -> column.isNamed(refusal.column()))
                        .findFirst())
                .flatMap(Column::codes)
                .filter(codes -> refusal.expected().equals(String.join(", ", codes.values())))
                .map(codes -> String.join(texts.get("list.separator"), words(codes)));
    }

    private static List<String> words(CodeList codes) {
        return codes.aliases().entrySet().stream()
                .map(code -> code.getValue().stream().findFirst().orElse(code.getKey()))
                .toList();
    }
}
