package org.daylight.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an indicator asks beyond what holds for all.
 *
 * @param minCases its own smallest denominator, 1 or more; empty for the policy's
 * @param less single cases that cost marks of it, beside its primitive and under the same weight
 * @param weights marks that it can earn in groups that are judged otherwise, by group
 * @param ruleWeight the weight that its rule is written for, where a group weighs it otherwise: its marks are worked out
 *     under that weight and grow or shrink with the group's
 * @param target where the target of its rule comes from
 */
public record Special(
        OptionalInt minCases,
        List<Less> less,
        Map<String, BigDecimal> weights,
        Optional<BigDecimal> ruleWeight,
        TargetOf target) {

    /** Where the target of a rule comes from. */
    public enum TargetOf {
        /** The policy writes it. */
        POLICY,
        /** The median of the group's rates in the edition before; the one of the policy where there is none. */
        GROUP_MEDIAN
    }

    /** Nothing of its own. */
    public static final Special NONE =
            new Special(OptionalInt.empty(), List.of(), Map.of(), Optional.empty(), TargetOf.POLICY);

    public Special {
        less = List.copyOf(less);
        weights = Policy.inOrder(weights);
    }

    /** The same in a group that weighs the indicator otherwise. */
    Special writtenFor(BigDecimal weight) {
        return new Special(minCases, less, weights, Optional.of(weight), target);
    }
}
