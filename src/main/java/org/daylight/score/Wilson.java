package org.daylight.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How far a rate of so many cases can be from the rate that stands behind it. */
final class Wilson {

    /** 34 digits, of which the fewest are ever printed. */
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private Wilson() {}

    /**
     * The score interval of a rate.
     *
     * <p>Example: 81 of 263 at 95 %: 25.53 % to 36.62 %. 5 of 5: 56.55 % to 100 %; 0 of 10: 0 % to 27.75 %.
     *
     * <p>Definition: the rates p with |x/n - p| &lt;= z sqrt(p (1 - p) / n), that is (x + z^2/2 -+ z sqrt(x (n - x) / n
     * + z^2/4)) / (n + z^2); z the normal quantile of the level.
     *
     * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the
     * American Statistical Association 22 (1927), 209-212; recommended for few cases by Brown, Cai and DasGupta,
     * Interval estimation for a binomial proportion, Statistical Science 16 (2001), 101-133. The example is method 3 of
     * Newcombe, Statistics in Medicine 17 (1998), 857-872.
     *
     * <p>Credits between 0 and 1, such as satisfied + 0.9 x basically satisfied, make x a sum of bounded values and not
     * a count. The variance of one is at most p (1 - p), and reaches it only where every credit is 0 or 1 (Bhatia and
     * Davis, American Mathematical Monthly 107 (2000), 353-357). So the same interval holds at least its level: it is
     * never too narrow, and at most a little wide.
     *
     * <p>Edges: x = 0 begins at 0 and x = n ends at 100, exactly; n = 0 has no rate and no interval, which is the
     * caller's to see to. Units: percent; not rounded here beyond 34 digits.
     *
     * @param credited x, the sum of credits, 0 to n
     * @param cases n, 1 or more
     */
    static RateInterval interval(BigDecimal credited, long cases, Level level) {
        BigDecimal n = BigDecimal.valueOf(cases);
        BigDecimal z = level.z();
        BigDecimal square = z.multiply(z, DIGITS);
        BigDecimal middle = credited.add(square.divide(TWO, DIGITS), DIGITS);
        BigDecimal variance = credited.multiply(n.subtract(credited)).divide(n, DIGITS);
        BigDecimal half =
                z.multiply(variance.add(square.divide(FOUR, DIGITS), DIGITS).sqrt(DIGITS), DIGITS);
        BigDecimal width = n.add(square, DIGITS);
        return new RateInterval(
                credited.signum() == 0 ? BigDecimal.ZERO : percent(middle.subtract(half), width),
                credited.compareTo(n) == 0 ? BigDecimal.valueOf(100) : percent(middle.add(half), width));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.scaleByPowerOfTen(2).divide(whole, DIGITS);
    }

    /** Both ends with so many digits after the point. */
    static RateInterval rounded(RateInterval interval, int digits, RoundingMode mode) {
        return new RateInterval(
                interval.low().setScale(digits, mode), interval.high().setScale(digits, mode));
    }
}
