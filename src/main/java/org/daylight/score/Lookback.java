package org.daylight.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.casework.Measure;

/**
 * What a policy takes from the editions before: cases of earlier months where one month has too few, and targets that
 * the group itself set. Both are frozen: they come from sealed editions, and no department's month moves them.
 *
 * @param pooling measures of which months are counted together, each once
 * @param targets by group and code of the indicator, percent; none of a group or an indicator whose own target holds
 */
public record Lookback(List<Pooling> pooling, Map<String, Map<String, BigDecimal>> targets) {

    /** Each month by itself, and targets as the policy writes them. */
    public static final Lookback NONE = new Lookback(List.of(), Map.of());

    public Lookback {
        pooling = List.copyOf(pooling);
        targets = Policy.inOrder(targets);
        PolicyCheck.once("pooling", pooling.stream().map(each -> each.measure().id()));
    }

    /**
     * A measure of which months are counted together.
     *
     * @param measure whose cases are counted
     * @param months this one and those before it, 2 to 12
     * @param below so many cases of the month itself that it needs no other, 2 or more
     */
    public record Pooling(Measure measure, int months, int below) {

        private static final int MOST = 12;

        public Pooling {
            String where = "pooling, " + measure.id() + ", ";
            PolicyCheck.between(where + "months", months, 2, MOST);
            PolicyCheck.atLeast(where + "below", below, 2);
        }
    }

    Map<String, BigDecimal> targets(String group) {
        return targets.getOrDefault(group, Map.of());
    }

    Optional<Pooling> pooling(Measure measure) {
        return pooling.stream().filter(each -> each.measure() == measure).findFirst();
    }

    /** How many months before this one can be needed. */
    public int monthsBefore() {
        return pooling.stream().mapToInt(each -> each.months() - 1).max().orElse(0);
    }
}
