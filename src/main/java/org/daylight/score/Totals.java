package org.daylight.score;

import java.math.BigDecimal;

/**
 * The formulas around the primitives: from counts to a rate, from marks to section, dimension and total scores.
 *
 * <p>Totals come from unrounded marks, as published totals elsewhere do; each published number is rounded once, from
 * its own exact fraction. So the printed marks of a section need not add up to its printed score in the last digit.
 */
final class Totals {

    private Totals() {}

    /**
     * A rate in percent, exact.
     *
     * <p>Example: 3 satisfied and 2 basically satisfied (credit 0.9) of 6: 100 x (3 + 0.9 x 2) / 6 = 80 %.
     *
     * <p>Definition: 100 x n / d, n = sum over credited categories of credit x count, d = sum of their counts.
     *
     * <p>Source: the satisfaction rate of 12345 hotlines, (满意 + 0.9 x 基本满意) / 有效回访.
     *
     * <p>Edges: d = 0 has no rate; the caller has an absence with its reason instead, never 0 or 100. Unit: percent.
     */
    static Ratio rate(BigDecimal numerator, long denominator) {
        return percent(Ratio.of(numerator), Ratio.of(denominator));
    }

    /**
     * Whether enough of a section applies for the section to be assessed.
     *
     * <p>Example: weight 25, of which 15 apply, share 50 %: 60 % apply, so it is. Definition: a &gt; 0 and 100 x a
     * &gt;= share x w. Source: the policy; the re-normalising itself follows 国办秘函〔2019〕19号, where a website without
     * services is judged out of 75 and multiplied by 4/3. Edges: exactly the share is enough. Units: marks, percent.
     */
    static boolean assessed(BigDecimal applied, BigDecimal weight, BigDecimal share) {
        return applied.signum() > 0 && applied.scaleByPowerOfTen(2).compareTo(share.multiply(weight)) >= 0;
    }

    /**
     * The marks of a section, the weight of what does not apply spread over what does.
     *
     * <p>Example: weight 25, indicators of 15 apply and earn 12: 25 x 12 / 15 = 20. Definition: w x m / a. Source: as
     * {@link #assessed}. Edges: a &gt; 0 is the caller's to see to. Units: marks; not rounded here.
     */
    static Ratio section(Ratio weight, Ratio earned, Ratio applied) {
        return weight.times(earned).over(applied);
    }

    /**
     * A score out of 100: the total from section marks and the weights of the assessed sections, a dimension from the
     * marks and weights of its own applicable indicators in them.
     *
     * <p>Example: sections of 25 and 30 assessed, with 20 and 24 marks: 100 x 44 / 55 = 80. Definition: 100 x m / w.
     * Edges: w = 0 has no score. Units: marks in, points out of 100; not rounded here.
     */
    static Ratio percent(Ratio earned, Ratio weight) {
        return Ratio.HUNDRED.times(earned).over(weight);
    }
}
