package org.daylight.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The heads that a mapping knows, and what each of them stands for. */
final class Vocabulary {

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
        for (Mapping.Origin origin : rule.values().values()) {
            if (origin instanceof Mapping.Cell cell) {
                named.add(cell.head());
            }
        }
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

    /** How many heads without which no row can be read are not among those meanings. */
    int lacking(Set<String> meanings) {
        var needed = new HashSet<>(named);
        canonical.forEach(feed -> feed.columns().stream()
                .filter(Column::required)
                .forEach(column -> needed.add(feed.name() + "." + column.name())));
        needed.removeAll(meanings);
        return needed.size();
    }
}
