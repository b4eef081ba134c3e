package org.daylight.score;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many working days cases took, as a histogram: exact, however many departments are put together.
 *
 * <p>Example: 2, 4, 4, 10 days: median 4, of three quarters 4, of nine tenths 10. Definition: the p-th percentile of n cases
 * is the least d such that at least ⌈n·p/100⌉ of them took d days or fewer (the nearest rank), so it is always a number of
 * days that some case took. Edge: none of no cases. Unit: working days.
 *
 * @param cases by days
 */
public record DayCounts(SortedMap<Integer, Long> cases) {

    private static final int MEDIAN = 50;
    private static final int WHOLE = 100;

    public DayCounts {
        cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
        cases.forEach((days, count) -> {
            if (days < 0 || count < 1) {
                throw new IllegalArgumentException(
                        "histogram: " + count + " cases of " + days + " days; expected at least one of 0 days or more");
            }
        });
    }

    /** The working days that the replies of these months took. */
    public static DayCounts ofReplies(Collection<Tally> months) {
        var all = new TreeMap<Integer, Long>();
        months.forEach(month -> month.days()
                .getOrDefault(Tally.REPLY_DAYS, Collections.emptySortedMap())
                .forEach((days, count) -> all.merge(days, count, Long::sum)));
        return new DayCounts(all);
    }

    public long total() {
        return sum(cases);
    }

    public Optional<Integer> median() {
        return percentile(MEDIAN);
    }

    /**
     * The days that so many percent of the cases took at most.
     *
     * @param percent 1 to 100
     */
    public Optional<Integer> percentile(int percent) {
        if (percent < 1 || percent > WHOLE) {
            throw new IllegalArgumentException("percentile " + percent + "; expected 1 to 100");
        }
        long rank = (Math.multiplyExact(total(), (long) percent) + WHOLE - 1) / WHOLE;
        long below = 0;
        for (Map.Entry<Integer, Long> each : cases.entrySet()) {
            below += each.getValue();
            if (below >= rank) {
                return Optional.of(each.getKey());
            }
        }
        return Optional.empty();
    }

    /** Cases of that many days up to so many, both inclusive. */
    public long between(int first, int last) {
        return last < first ? 0 : sum(cases.subMap(first, last + 1));
    }

    /** Cases of more days. */
    public long above(int days) {
        return sum(cases.tailMap(days + 1));
    }

    private static long sum(SortedMap<Integer, Long> part) {
        return part.values().stream().mapToLong(Long::longValue).sum();
    }
}
