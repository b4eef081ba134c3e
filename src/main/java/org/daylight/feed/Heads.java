package org.daylight.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The header row of a file, held against what its mapping needs. */
final class Heads {

    static final String DEPARTMENT = "department_code";

    private final FileContext context;
    private final Mapping mapping;
    private final Map<String, Integer> positions = new HashMap<>();
    /** Heads that the mapping itself names, to the letter. */
    private final Set<String> named = new TreeSet<>();
    /** Feeds whose columns stand under their own heads. */
    private final List<Feed> canonical;

    Heads(Mapping mapping, FileContext context) {
        this.mapping = mapping;
        this.context = context;
        for (int i = 0; i < context.heads().size(); i++) {
            positions.putIfAbsent(context.heads().get(i), i);
        }
        this.canonical = mapping.rows().stream()
                .filter(Mapping.RowRule::canonical)
                .map(Mapping.RowRule::feed)
                .distinct()
                .toList();
        mapping.rows().forEach(this::collectNamed);
    }

    private void collectNamed(Mapping.RowRule rule) {
        rule.when().forEach(condition -> named.add(condition.head()));
        for (Mapping.Origin origin : rule.values().values()) {
            if (origin instanceof Mapping.Cell cell) {
                named.add(cell.head());
            }
        }
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
        if (context.heads().stream().anyMatch(this::isKnown)) {
            return Optional.empty();
        }
        return refuse(FileRefusal.Code.NO_HEADER, "0 of " + context.heads().size() + " heads known", join(required()));
    }

    private Optional<FileRefusal> duplicate() {
        var seen = new HashSet<String>();
        for (String head : context.heads()) {
            for (String meaning : meanings(head)) {
                if (!seen.add(meaning)) {
                    return refuse(FileRefusal.Code.DUPLICATE_COLUMN, head, "one head for " + meaning);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FileRefusal> missing() {
        var lacking = new ArrayList<String>();
        named.stream().filter(head -> !positions.containsKey(head)).forEach(lacking::add);
        canonical.forEach(feed -> feed.columns().stream()
                .filter(this::isNeeded)
                .filter(column -> position(column) < 0)
                .forEach(column -> lacking.add(words(column))));
        String known = join(context.heads().stream().filter(this::isKnown).toList());
        return lacking.isEmpty() ? Optional.empty() : refuse(FileRefusal.Code.MISSING_COLUMN, known, join(lacking));
    }

    /** An extra head refuses a canonical file: a column that nobody reads may be one that was renamed. */
    private Optional<FileRefusal> unknown() {
        if (canonical.size() < mapping.rows().size()) {
            return Optional.empty();
        }
        return IntStream.range(0, context.heads().size())
                .filter(i -> !isKnown(context.heads().get(i)))
                .mapToObj(i -> refuse(
                        FileRefusal.Code.UNKNOWN_COLUMN,
                        "column " + (i + 1) + " " + Masking.mask(context.heads().get(i)),
                        "a column of " + join(canonical.stream().map(Feed::name).toList())))
                .findFirst()
                .flatMap(refusal -> refusal);
    }

    private boolean isKnown(String head) {
        return !meanings(head).isEmpty();
    }

    /** What a head stands for: itself, where the mapping names it, and the canonical columns that it names. */
    private Set<String> meanings(String head) {
        var meanings = new TreeSet<String>();
        if (named.contains(head)) {
            meanings.add(head);
        }
        for (Feed feed : canonical) {
            feed.columns().stream()
                    .filter(column -> column.isNamed(head))
                    .forEach(column -> meanings.add(feed.name() + "." + column.name()));
        }
        return meanings;
    }

    /** A required column, unless it tells the department and the folder or the file's name does so already. */
    private boolean isNeeded(Column column) {
        return column.required()
                && !(column.name().equals(DEPARTMENT)
                        && !context.folderDepartment().isEmpty());
    }

    private List<String> required() {
        var required = new ArrayList<>(named);
        canonical.forEach(feed ->
                feed.columns().stream().filter(this::isNeeded).map(Heads::words).forEach(required::add));
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
