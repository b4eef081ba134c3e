package org.daylight.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How a figure becomes marks. One formula each, written out in {@link Primitives}; parameters come from the policy. A
 * primitive with impossible parameters cannot be made.
 */
public sealed interface Primitive {

    /** marks = weight x rate / target, at most the weight. {@code target} in percent, 100 for a plain share. */
    record Linear(BigDecimal target) implements Primitive {
        public Linear {
            PolicyCheck.linear(target);
        }
    }

    /** marks = max(floor, weight - slope x (target - rate)), at most the weight; target and rate in percent. */
    record TargetSlopeFloor(BigDecimal target, BigDecimal slope, BigDecimal floor) implements Primitive {
        public TargetSlopeFloor {
            PolicyCheck.targetSlopeFloor(target, slope, floor);
        }
    }

    /** marks = max(floor, weight - sum over categories of points x count). */
    record DeductPer(Map<String, BigDecimal> points, BigDecimal floor) implements Primitive {
        public DeductPer {
            points = Policy.inOrder(points);
            PolicyCheck.deductPer(points, floor);
        }
    }

    /** marks = the marks of the first threshold whose {@code atLeast} (percent) the rate reaches, else 0. */
    record Step(List<Threshold> thresholds) implements Primitive {
        public Step {
            thresholds = List.copyOf(thresholds);
            PolicyCheck.step(thresholds);
        }
    }

    /** A rung of a {@link Step}; rungs stand in falling order of {@code atLeast}, and so do their marks. */
    record Threshold(BigDecimal atLeast, BigDecimal marks) {}
}
