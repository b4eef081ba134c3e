package org.daylight.score;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.casework.Measure;

/**
 * A department's month as it is scored: its own counts and, of the measures that the policy pools, those of months
 * before where the month itself has too few.
 *
 * <p>Example: 2 replies in September, 1 in August, 4 in July; pooled over 3 months below 5: 7 replies are judged. With 5
 * in September those alone are; with none nothing is, for nobody is judged by old cases alone.
 *
 * <p>Definition: let n be the cases of the measure in the month, undetermined and excluded ones left out. With 0 &lt; n
 * &lt; below the counts of the month and of the months - 1 before it are summed by category.
 *
 * <p>Edges: months end at the first that no edition holds or in which the department was not scored; what is undetermined
 * of an earlier month stays undetermined. The counts themselves, balances and laws of the month are not touched: this is
 * for scoring alone.
 *
 * @param tally to be scored
 * @param months that were counted beside the own one, by measure, the latest first; none of a measure that was not pooled
 */
public record Pooled(Tally tally, SortedMap<Measure, List<String>> months) {

    public Pooled {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /** A month that was sealed before. */
    public record Earlier(String period, Tally tally) {}

    /** The month by itself. */
    public static Pooled alone(Tally tally) {
        return new Pooled(tally, new TreeMap<>());
    }

    /**
     * The month with what the policy pools.
     *
     * @param before months without a gap, the latest first
     */
    public static Pooled of(Policy policy, Tally month, List<Earlier> before) {
        Pooled pooled = alone(month);
        for (Lookback.Pooling rule : policy.lookback().pooling()) {
            long own = judged(month, rule.measure());
            List<Earlier> window = before.subList(0, Math.min(before.size(), rule.months() - 1));
            if (own > 0 && own < rule.below() && !window.isEmpty()) {
                pooled = pooled.with(rule.measure(), window);
            }
        }
        return pooled;
    }

    private static long judged(Tally tally, Measure measure) {
        return measure.categories().stream()
                .mapToLong(category -> tally.count(measure, category))
                .reduce(0, Math::addExact);
    }

    private Pooled with(Measure measure, List<Earlier> window) {
        SortedMap<String, Long> counts =
                new TreeMap<>(tally.counts().getOrDefault(measure, Collections.emptySortedMap()));
        for (Earlier earlier : window) {
            earlier.tally()
                    .counts()
                    .getOrDefault(measure, Collections.emptySortedMap())
                    .forEach((category, count) -> {
                        if (!category.equals(Measure.UNDETERMINED)) {
                            counts.merge(category, count, Math::addExact);
                        }
                    });
            counts.merge(Measure.UNDETERMINED, Population.undetermined(measure, earlier.tally()), Math::addExact);
        }
        var all = new TreeMap<>(months);
        all.put(measure, window.stream().map(Earlier::period).toList());
        return new Pooled(tally.with(measure, counts), all);
    }
}
