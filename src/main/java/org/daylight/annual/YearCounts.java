package org.daylight.annual;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a year's periods count of one department, or of several: lines such as {@code requests.received}, each with cases by
 * applicant or kind of remedy, as {@code casework} names them.
 *
 * @param sums the year is opened by its first period and closed by its last; everything else is the sum of the periods
 * @param moved by line ({@code requests.opening}) and kind: how many more cases periods opened with than those before them
 *     closed with. They sum to 0 unless cases were lost: a correction gave an open case another kind
 */
public record YearCounts(
        SortedMap<String, SortedMap<String, Long>> sums, SortedMap<String, SortedMap<String, Long>> moved) {

    static final String OPENING = ".opening";
    static final String RECEIVED = ".received";
    static final String CLOSING = ".closing";

    public YearCounts {
        sums = copy(sums);
        moved = copy(moved);
    }

    /**
     * The year of one department.
     *
     * @param periods counts of its periods, first to last: line to kind to cases
     */
    public static YearCounts of(List<? extends Map<String, ? extends Map<String, Long>>> periods) {
        var sums = new TreeMap<String, SortedMap<String, Long>>();
        var moved = new TreeMap<String, SortedMap<String, Long>>();
        for (int i = 0; i < periods.size(); i++) {
            boolean first = i == 0;
            boolean last = i == periods.size() - 1;
            periods.get(i).forEach((line, kinds) -> {
                if (line.endsWith(OPENING) ? first : !line.endsWith(CLOSING) || last) {
                    kinds.forEach((kind, cases) -> add(sums, line, kind, cases));
                }
                if (line.endsWith(OPENING) && !first) {
                    kinds.forEach((kind, cases) -> add(moved, line, kind, cases));
                }
                if (line.endsWith(CLOSING) && !last) {
                    kinds.forEach((kind, cases) -> add(moved, line.replace(CLOSING, OPENING), kind, -cases));
                }
            });
        }
        return new YearCounts(sums, moved);
    }

    /** The sum of several departments. */
    public static YearCounts sum(Collection<YearCounts> departments) {
        var sums = new TreeMap<String, SortedMap<String, Long>>();
        var moved = new TreeMap<String, SortedMap<String, Long>>();
        departments.forEach(one -> {
            one.sums.forEach((line, kinds) -> kinds.forEach((kind, cases) -> add(sums, line, kind, cases)));
            one.moved.forEach((line, kinds) -> kinds.forEach((kind, cases) -> add(moved, line, kind, cases)));
        });
        return new YearCounts(sums, moved);
    }

    private static void add(SortedMap<String, SortedMap<String, Long>> into, String line, String kind, long cases) {
        into.computeIfAbsent(line, none -> new TreeMap<>()).merge(kind, cases, Math::addExact);
    }

    private static SortedMap<String, SortedMap<String, Long>> copy(SortedMap<String, SortedMap<String, Long>> counts) {
        var copy = new TreeMap<String, SortedMap<String, Long>>();
        counts.forEach((line, kinds) -> {
            var own = new TreeMap<>(kinds);
            own.values().removeIf(cases -> cases == 0);
            if (!own.isEmpty()) {
                copy.put(line, Collections.unmodifiableSortedMap(own));
            }
        });
        return Collections.unmodifiableSortedMap(copy);
    }

    /** Lines whose cases vanished between two periods or came from nowhere; expected none. */
    public List<String> broken() {
        return moved.entrySet().stream()
                .filter(line -> line.getValue().values().stream().reduce(0L, Math::addExact) != 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
