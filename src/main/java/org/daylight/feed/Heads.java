package org.daylight.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The header row of a file, held against what its mapping needs. */
final class Heads {

    static final String DEPARTMENT = "department_code";

    private final FileContext context;
    private final Mapping mapping;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Vocabulary vocabulary;

    Heads(Mapping mapping, FileContext context) {
        this.mapping = mapping;
        this.context = context;
        for (int i = 0; i < context.heads().size(); i++) {
            positions.putIfAbsent(context.heads().get(i), i);
        }
        this.vocabulary = new Vocabulary(mapping);
    }

    /** Position of a head that the mapping names. */
    int position(String head) {
        return positions.get(head);
    }

    /** Position of a canonical column under its own head or alias, or -1. */
    int position(Column column) {
        return IntStream.range(0, context.heads().size())
                .filter(i -> column.isNamed(context.heads().get(i)))
                .findFirst()
                .orElse(-1);
    }

    /** The first reason for which no row of this file can be read. */
    Optional<FileRefusal> fault() {
        return noHeader().or(this::duplicate).or(this::missing).or(this::unknown);
    }

    private Optional<FileRefusal> noHeader() {
        if (context.heads().stream().anyMatch(vocabulary::knows)) {
            return Optional.empty();
        }
        return refuse(FileRefusal.Code.NO_HEADER, "0 of " + context.heads().size() + " heads known", join(required()));
    }

    private Optional<FileRefusal> duplicate() {
        var seen = new HashSet<String>();
        for (String head : context.heads()) {
            for (String meaning : vocabulary.meanings(head)) {
                if (!seen.add(meaning)) {
                    return refuse(FileRefusal.Code.DUPLICATE_COLUMN, head, "one head for " + meaning);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FileRefusal> missing() {
        var lacking = new ArrayList<String>();
        vocabulary.named().stream().filter(head -> !positions.containsKey(head)).forEach(lacking::add);
        vocabulary
                .canonical()
                .forEach(feed -> feed.columns().stream()
                        .filter(this::isNeeded)
                        .filter(column -> position(column) < 0)
                        .forEach(column -> lacking.add(words(column))));
        String known = join(context.heads().stream().filter(vocabulary::knows).toList());
        return lacking.isEmpty()
                ? Optional.empty()
                : refuse(FileRefusal.Code.MISSING_COLUMN, known + unseen(), join(lacking));
    }

    /** An extra head refuses a canonical file: a column that nobody reads may be one that was renamed. */
    private Optional<FileRefusal> unknown() {
        if (vocabulary.canonical().size() < mapping.rows().size()) {
            return Optional.empty();
        }
        return IntStream.range(0, context.heads().size())
                .filter(i -> !vocabulary.knows(context.heads().get(i)) && !isPassedOver(i))
                .mapToObj(i -> refuse(
                        FileRefusal.Code.UNKNOWN_COLUMN,
                        "column " + (i + 1) + " " + Masking.mask(context.heads().get(i)) + unseen(i, " with "),
                        "a column of "
                                + join(vocabulary.canonical().stream()
                                        .map(Feed::name)
                                        .toList())))
                .findFirst()
                .flatMap(refusal -> refusal);
    }

    /** Running numbers, remarks, and in a sheet a column without a head, which must then have no content either. */
    private boolean isPassedOver(int position) {
        String head = context.heads().get(position);
        return vocabulary.passesOver(head) || head.isEmpty() && context.epoch().isPresent();
    }

    /** Columns of a sheet that have no head, if nothing may stand below them. */
    int[] nameless() {
        return context.epoch().isEmpty()
                        || vocabulary.canonical().size() < mapping.rows().size()
                ? new int[0]
                : IntStream.range(0, context.heads().size())
                        .filter(i -> context.heads().get(i).isEmpty())
                        .toArray();
    }

    /** Code points of a head that look like blanks or like nothing, since no eye would find them: {@code U+00A0}. */
    private String unseen(int position, String before) {
        String unseen = context.heads()
                .get(position)
                .codePoints()
                .filter(c -> c != ' '
                        && (Character.isSpaceChar(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.isISOControl(c)))
                .mapToObj(c -> String.format(java.util.Locale.ROOT, "U+%04X", c))
                .distinct()
                .collect(Collectors.joining(", "));
        return unseen.isEmpty() ? "" : before + unseen;
    }

    private String unseen() {
        return IntStream.range(0, context.heads().size())
                .mapToObj(i -> unseen(i, "; column " + (i + 1) + " with "))
                .collect(Collectors.joining());
    }

    /** A required column, unless it tells the department and the folder or the file's name does so already. */
    private boolean isNeeded(Column column) {
        return column.required()
                && !(column.name().equals(DEPARTMENT)
                        && !context.folderDepartment().isEmpty());
    }

    private List<String> required() {
        var required = new ArrayList<>(vocabulary.named());
        vocabulary
                .canonical()
                .forEach(feed -> feed.columns().stream()
                        .filter(this::isNeeded)
                        .map(Heads::words)
                        .forEach(required::add));
        return required;
    }

    private static String words(Column column) {
        return column.aliases().isEmpty() ? column.name() : column.name() + "|" + String.join("|", column.aliases());
    }

    private static String join(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }

    private Optional<FileRefusal> refuse(FileRefusal.Code code, String found, String expected) {
        return Optional.of(new FileRefusal(context.file(), code, found, expected));
    }
}
