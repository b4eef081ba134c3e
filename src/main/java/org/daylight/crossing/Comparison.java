package org.daylight.crossing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daylight.calendar.Moment;
import org.daylight.crossing.Finding.Code;
import org.daylight.feed.Address;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Kind;
import org.daylight.feed.Masking;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/**
 * What copies say about one department, held against what the owners of the feeds sent about it. Hand in both, in any
 * order; a large department may be cut by its case numbers. Nothing of a copy is ever counted.
 *
 * <p>A row of a copy agrees with the owner if it agrees with one of the owner's rows of that number. An empty cell of a
 * copy says nothing. Of free text it is known only that it was there, so it is not compared.
 */
public final class Comparison {

    private final Function<Address.Delivered, String> source;
    private final Map<String, Map<String, List<Row>>> owned = new HashMap<>();
    private final Map<String, Set<String>> refused = new HashMap<>();
    private final TreeMap<String, TreeMap<String, Map<String, List<Row>>>> copied = new TreeMap<>();

    /**
     * An empty comparison.
     *
     * @param source name of the source of a file
     */
    public Comparison(Function<Address.Delivered, String> source) {
        this.source = source;
    }

    /** A feed of which a source sent a copy about the department, in whichever cut. */
    public void expect(String feed, String copier) {
        copied.computeIfAbsent(feed, none -> new TreeMap<>()).computeIfAbsent(copier, none -> new HashMap<>());
    }

    /** What an owner sent; a row that was refused is a row that it sent. */
    public void owner(Reading reading) {
        if (reading instanceof Row row) {
            owned.computeIfAbsent(row.feed().name(), none -> new HashMap<>())
                    .computeIfAbsent(row.key(), none -> new ArrayList<>(1))
                    .add(row);
        } else if (reading instanceof Refusal refusal) {
            refused.computeIfAbsent(refusal.feed(), none -> new HashSet<>()).add(refusal.key());
        }
    }

    /** A row of a copy. */
    public void copy(Row row) {
        expect(row.feed().name(), source(row));
        copied.get(row.feed().name())
                .get(source(row))
                .computeIfAbsent(row.key(), none -> new ArrayList<>(1))
                .add(row);
    }

    private String source(Row row) {
        return source.apply(row.address().file());
    }

    /** Every difference, in order. */
    public List<Finding> findings() {
        var all = new TreeSet<Finding>();
        copied.forEach((feed, copiers) -> copiers.forEach((copier, rows) -> {
            Map<String, List<Row>> owner = owned.getOrDefault(feed, Map.of());
            Set<String> unreadable = refused.getOrDefault(feed, Set.of());
            rows.forEach((key, copies) -> {
                if (owner.containsKey(key)) {
                    all.addAll(different(sorted(owner.get(key)), sorted(copies)));
                } else if (!unreadable.contains(key)) {
                    all.add(missing(Code.ONLY_IN_COPY, copies.get(0), List.of(copier)));
                }
            });
            owner.forEach((key, sent) -> {
                if (!rows.containsKey(key)) {
                    all.add(missing(Code.ONLY_IN_OWNER, sent.get(0), List.of(source(sent.get(0)), copier)));
                }
            });
        }));
        return List.copyOf(all);
    }

    private static List<Row> sorted(List<Row> rows) {
        return rows.stream().sorted(Comparator.comparing(Row::address)).toList();
    }

    private static Finding missing(Code code, Row row, List<String> sources) {
        return new Finding(code, row.feed().name(), row.department(), row.key(), "", "", "", sources);
    }

    private Stream<Finding> differences(Row owner, Row copy) {
        Feed feed = copy.feed();
        var sources = List.of(source(owner), source(copy));
        return Stream.iterate(1, i -> i < feed.columns().size(), i -> i + 1)
                .filter(i -> !agrees(feed.columns().get(i), owner.value(i), copy.value(i)))
                .map(i -> new Finding(
                        Code.DIFFERENT,
                        feed.name(),
                        copy.department(),
                        copy.key(),
                        feed.columns().get(i).name(),
                        shown(feed.columns().get(i), owner.value(i)),
                        shown(feed.columns().get(i), copy.value(i)),
                        sources));
    }

    /** The steps of a request are many rows of one number: each needs its like. */
    private List<Finding> different(List<Row> owner, List<Row> copies) {
        return copies.stream()
                .filter(copy -> owner.stream()
                        .noneMatch(sent -> differences(sent, copy).findAny().isEmpty()))
                .flatMap(copy -> differences(nearest(owner, copy), copy))
                .toList();
    }

    /** Of the owner's rows the one that differs least; of steps the one of the same kind. */
    private Row nearest(List<Row> owner, Row copy) {
        return owner.stream()
                .min(Comparator.comparing((Row sent) ->
                                copy.feed() != Feeds.RESPONSES || Objects.equals(sent.value(1), copy.value(1)) ? 0 : 1)
                        .thenComparing(sent -> differences(sent, copy).count()))
                .orElseThrow();
    }

    private static boolean agrees(Column column, Object owner, Object copy) {
        if (copy == null || column.kind() == Kind.TEXT || column.kind() == Kind.REFERENCE) {
            return true;
        }
        return owner instanceof Moment here && copy instanceof Moment there
                ? !here.isAfter(there) && !there.isAfter(here)
                : copy.equals(owner);
    }

    /** Codes, dates and numbers are nobody's; an identifier may be, and is masked. */
    private static String shown(Column column, Object value) {
        if (value == null) {
            return "";
        }
        return column.kind() == Kind.ID ? Masking.mask(value.toString()) : value.toString();
    }
}
