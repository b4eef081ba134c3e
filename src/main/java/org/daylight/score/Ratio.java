package org.daylight.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, so that nothing is lost before a rounding point of the policy and a tie such as 59.995 is seen as
 * one. Always in lowest terms.
 *
 * @param denominator greater than 0
 */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    static final Ratio ZERO = of(BigDecimal.ZERO);
    static final Ratio HUNDRED = of(BigDecimal.valueOf(100));

    Ratio {
        if (denominator.signum() <= 0) {
            throw new ArithmeticException(numerator + " / " + denominator + ": expected a denominator above 0");
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    static Ratio of(BigDecimal value) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(value.scale()));
        return value.scale() < 0
                ? new Ratio(value.unscaledValue().multiply(power), BigInteger.ONE)
                : new Ratio(value.unscaledValue(), power);
    }

    static Ratio of(long value) {
        return new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; the divisor is greater than 0. */
    Ratio over(Ratio divisor) {
        return new Ratio(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    Ratio atLeast(Ratio floor) {
        return compareTo(floor) < 0 ? floor : this;
    }

    Ratio atMost(Ratio ceiling) {
        return compareTo(ceiling) > 0 ? ceiling : this;
    }

    /** The value with so many digits after the point, rounded once from the exact fraction. */
    BigDecimal round(int digits, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, mode);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
