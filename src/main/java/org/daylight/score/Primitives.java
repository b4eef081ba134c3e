package org.daylight.score;

/**
 * The formulas that turn one figure into marks, all in one place.
 *
 * <p>Symbols: w the indicator's weight in marks; r its rate in percent, 0 to 100, exact unless the policy rounds it
 * before ({@link Policy.Rounding#rateDigits}); L the points lost. Every result is exact and lies between 0 and w: the
 * only rounding of marks is the policy's, afterwards. A figure without enough cases never gets here.
 */
final class Primitives {

    private Primitives() {}

    /**
     * The marks for a figure.
     *
     * @param figure the rate in percent; for {@link Primitive.DeductPer} the points lost
     */
    static Ratio marks(Primitive primitive, Ratio weight, Ratio figure) {
        if (primitive instanceof Primitive.Linear linear) {
            return linear(linear, weight, figure);
        }
        if (primitive instanceof Primitive.TargetSlopeFloor slope) {
            return targetSlopeFloor(slope, weight, figure);
        }
        if (primitive instanceof Primitive.DeductPer deduct) {
            return deductPer(deduct, weight, figure);
        }
        return step((Primitive.Step) primitive, figure);
    }

    /**
     * LINEAR: marks in proportion to the rate.
     *
     * <p>Example: w = 8, target 90 %, 45 of 60 solved: r = 75 %, marks = 8 x 75 / 90 = 6.666..., printed 6.67.
     *
     * <p>Definition: min(w, w x r / target), 0 &lt; target &lt;= 100.
     *
     * <p>Source: the shape of the published three-rate schemes of 12345 hotlines (composite = 0.1 response + 0.5
     * solution + 0.4 satisfaction, a target of 100 %); 北京市接诉即办工作条例 article 32 names the three rates.
     *
     * <p>Edges: r = 0 gives 0; a rate at or above the target gives w. Units: percent in, marks out; not rounded here.
     */
    static Ratio linear(Primitive.Linear primitive, Ratio weight, Ratio rate) {
        return weight.times(rate).over(Ratio.of(primitive.target())).atMost(weight);
    }

    /**
     * TARGET_SLOPE_FLOOR: full marks at the target, so many marks off for each percentage point missing, never below a
     * floor.
     *
     * <p>Example: w = 20, target 95 %, slope 1, floor 0: r = 89.82 % gives 20 - 1 x (95 - 89.82) = 14.82.
     *
     * <p>Definition: min(w, max(floor, w - slope x (target - r))), 0 &lt;= floor &lt;= w, slope &gt; 0 marks a
     * percentage point.
     *
     * <p>Source: the monthly 12345 bulletins of 连云港市, 2021 to 2023 (按时办结率: 20, 95 %, 1.0, 0; 满意率: 25, 98 %,
     * 0.5, 12.5). Their published 12.8 for 12 of 17 comes out only with the rate first rounded to two digits: 70.588...
     * to 70.59, then 12.795 half up to 12.80.
     *
     * <p>Edges: above the target the marks stay w; the floor holds at r = 0 too. Units: percent in, marks out; not
     * rounded here.
     */
    static Ratio targetSlopeFloor(Primitive.TargetSlopeFloor primitive, Ratio weight, Ratio rate) {
        Ratio missing = Ratio.of(primitive.target()).minus(rate);
        Ratio lost = Ratio.of(primitive.slope()).times(missing);
        return weight.minus(lost).atLeast(Ratio.of(primitive.floor())).atMost(weight);
    }

    /**
     * DEDUCT_PER: so many points off for each case of a category, never below a floor.
     *
     * <p>Example: w = 6, two late at 2 points and one unregistered at 0.5: L = 4.5, marks = 1.5.
     *
     * <p>Definition: max(floor, w - L), L = sum over categories of points x count, 0 &lt;= floor &lt;= w.
     *
     * <p>Source: 鲤城区 2020 政务公开指数绩效考评 (依申请公开 6 marks, 超期办理每条 -6, 被纠错每件 -3); 济南市12345条例
     * article 27 on orders returned.
     *
     * <p>Edges: the size of the population plays no part beyond the policy's minimum; L = 0 gives w. Units: points of
     * marks; exact decimals.
     */
    static Ratio deductPer(Primitive.DeductPer primitive, Ratio weight, Ratio lost) {
        return weight.minus(lost).atLeast(Ratio.of(primitive.floor()));
    }

    /**
     * STEP: a table of rates and marks.
     *
     * <p>Example: 100 % gives 3, from 95 % 2, from 80 % 1: r = 94.99 % gives 1, r = 79.99 % gives 0.
     *
     * <p>Definition: the marks of the first rung, in falling order, with r &gt;= atLeast; 0 where there is none.
     *
     * <p>Source: schemes that grade by rungs, such as 及时签收率 in the bulletins of 连云港市 (80 % and below: 0).
     *
     * <p>Edges: a rate that equals a rung reaches it; compared before any rounding of marks, after that of the rate.
     * Units: percent in, marks out.
     */
    static Ratio step(Primitive.Step primitive, Ratio rate) {
        return primitive.thresholds().stream()
                .filter(rung -> rate.compareTo(Ratio.of(rung.atLeast())) >= 0)
                .findFirst()
                .map(rung -> Ratio.of(rung.marks()))
                .orElse(Ratio.ZERO);
    }
}
