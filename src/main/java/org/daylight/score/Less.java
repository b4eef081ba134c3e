package org.daylight.score;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.daylight.casework.Measure;

/**
 * Single cases that cost marks of an indicator beside its primitive, such as two marks for each late reply on top of the
 * rate. The cases may be of another measure than the indicator's own.
 *
 * @param points marks lost for each case of a category
 * @param most marks that they can cost together; empty for the indicator's whole weight
 */
public record Less(Measure measure, Map<String, BigDecimal> points, Optional<BigDecimal> most) {

    public Less {
        points = Policy.inOrder(points);
        PolicyCheck.less(measure, points, most);
    }

    /**
     * The marks lost.
     *
     * <p>Example: 3 late at 2 marks and a most of 5: 5. Definition: min(most, sum over categories of points x count).
     * Source: such as 金东区 2021 (每例 -2, 扣完为止) and 锦州 2020 (一级指标减分上限为自身权重). Unit: marks, exact.
     *
     * @param undetermined how many undetermined cases count at the largest points of any category
     */
    BigDecimal lost(Tally tally, long undetermined) {
        BigDecimal largest = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal lost = points.entrySet().stream()
                .map(each -> each.getValue().multiply(BigDecimal.valueOf(tally.count(measure, each.getKey()))))
                .reduce(largest.multiply(BigDecimal.valueOf(undetermined)), BigDecimal::add);
        return most.map(lost::min).orElse(lost);
    }
}
