package org.daylight.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The heads that a mapping knows, and what each of them stands for. */
final class Vocabulary {

    /** Running numbers and remarks: every table may have them. */
    static final List<String> PASSED_OVER = List.of("序号", "备注");

    /** Heads that the mapping itself names over numbers, without words of its own for them. */
    private final Set<String> numeric = new HashSet<>();
    /** Heads that the mapping itself names, to the letter. */
    private final Set<String> named = new TreeSet<>();
    /** Feeds whose columns stand under their own heads. */
    private final List<Feed> canonical;

    Vocabulary(Mapping mapping) {
        this.canonical = mapping.rows().stream()
                .filter(Mapping.RowRule::canonical)
                .map(Mapping.RowRule::feed)
                .distinct()
                .toList();
        mapping.rows().forEach(this::collectNamed);
    }

    private void collectNamed(Mapping.RowRule rule) {
        rule.when().forEach(condition -> named.add(condition.head()));
        rule.values().forEach((column, origin) -> {
            if (origin instanceof Mapping.Cell cell) {
                named.add(cell.head());
                if (isNumeric(rule.feed().column(column)) && cell.codes().isEmpty()) {
                    numeric.add(cell.head());
                }
            }
        });
    }

    Set<String> named() {
        return named;
    }

    List<Feed> canonical() {
        return canonical;
    }

    boolean knows(String head) {
        return !meanings(head).isEmpty();
    }

    /** What a head stands for: itself, where the mapping names it, and the canonical columns that it names. */
    Set<String> meanings(String head) {
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

    /** Heads that it has. */
    int size() {
        return named.size()
                + canonical.stream().mapToInt(feed -> feed.columns().size()).sum();
    }

    /** Whether a head is one without which no row can be read. */
    boolean needs(String head) {
        return meanings(head).stream().anyMatch(needed()::contains);
    }

    /** Whether the cells under a head are numbers, for whatever feed. */
    boolean isNumeric(String head) {
        return numeric.contains(head)
                || canonical.stream()
                        .flatMap(feed -> feed.columns().stream())
                        .anyMatch(column -> isNumeric(column) && column.isNamed(head));
    }

    private static boolean isNumeric(Column column) {
        return column.kind() == Kind.INTEGER || column.kind() == Kind.DECIMAL;
    }

    /** Whether a head stands over something that helps whoever fills the table in, and says nothing to be counted. */
    boolean passesOver(String head) {
        return PASSED_OVER.contains(head) && !knows(head);
    }

    /** Whether a head may stand over a column of its tables. */
    boolean admits(String head) {
        return knows(head) || passesOver(head);
    }

    /** How many heads without which no row can be read are not among those meanings. */
    int lacking(Set<String> meanings) {
        Set<String> needed = needed();
        needed.removeAll(meanings);
        return needed.size();
    }

    private Set<String> needed() {
        var needed = new HashSet<>(named);
        canonical.forEach(feed -> feed.columns().stream()
                .filter(Column::required)
                .forEach(column -> needed.add(feed.name() + "." + column.name())));
        return needed;
    }
}
