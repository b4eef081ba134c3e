package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.score.Policies.dec;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @Test
    void keepsLowestTermsSoThatEqualFractionsAreEqual() {
        assertThat(new Ratio(BigInteger.valueOf(-6), BigInteger.valueOf(8)))
                .isEqualTo(new Ratio(BigInteger.valueOf(-3), BigInteger.valueOf(4)))
                .isEqualTo(Ratio.of(dec("-0.75")));
        assertThat(Ratio.of(dec("1E+2"))).isEqualTo(Ratio.HUNDRED).isEqualTo(Ratio.of(100));
    }

    @Test
    void threeThirdsAreOne() {
        Ratio third = Ratio.of(1).over(Ratio.of(3));
        assertThat(third.plus(third).plus(third)).isEqualTo(Ratio.of(1));
        assertThat(third.times(Ratio.of(3)).minus(Ratio.of(1))).isEqualTo(Ratio.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "59995, 1000, HALF_UP, 60.00",
        "59995, 1000, HALF_DOWN, 59.99",
        "59995, 1000, HALF_EVEN, 60.00",
        "59985, 1000, HALF_EVEN, 59.98",
        // a hair below the tie: rounding to nine digits first would lift it
        "599949999999999, 10000000000000, HALF_UP, 59.99",
        "2, 3, DOWN, 0.66",
        "2, 3, UP, 0.67"
    })
    void roundsOnceFromTheExactFraction(long numerator, long denominator, RoundingMode mode, String expected) {
        Ratio exact = Ratio.of(numerator).over(Ratio.of(denominator));
        assertThat(exact.round(2, mode)).isEqualTo(dec(expected));
    }

    @Test
    void comparesByCrossMultiplication() {
        assertThat(Ratio.of(2).over(Ratio.of(3))).isGreaterThan(Ratio.of(dec("0.6666666666666666666666666666")));
        assertThat(Ratio.of(5).atMost(Ratio.of(3))).isEqualTo(Ratio.of(3));
        assertThat(Ratio.of(5).atLeast(Ratio.of(7))).isEqualTo(Ratio.of(7));
        assertThat(Ratio.of(5).atMost(Ratio.of(7)).atLeast(Ratio.of(3))).isEqualTo(Ratio.of(5));
    }

    @Test
    void dividingByZeroIsAnErrorNotAFigure() {
        assertThatThrownBy(() -> Ratio.of(1).over(Ratio.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("1 / 0: expected a denominator above 0");
    }
}
