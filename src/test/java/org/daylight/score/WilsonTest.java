package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.daylight.score.Policies.dec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.LongStream;
import org.daylight.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WilsonTest {

    /**
     * Published: R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17
     * (1998), 857-872, table I, method 3 (score, without continuity correction), as fractions of four digits.
     */
    @ParameterizedTest
    @CsvSource({"81, 263, 25.53, 36.62", "15, 148, 6.24, 16.05", "0, 20, 0.00, 16.11", "1, 29, 0.61, 17.18"})
    void publishedIntervals(String credited, long cases, String low, String high) {
        assertThat(interval(credited, cases, Level.P95)).isEqualTo(new RateInterval(dec(low), dec(high)));
    }

    /**
     * By hand, with z^2 = 3.841459: 5 of 5 begins at 5 / 8.841459 = 56.55 %; 0 of 10 ends at 3.841459 / 13.841459 =
     * 27.75 %; one of one begins at 1 / 4.841459 = 20.65 %.
     */
    @ParameterizedTest
    @CsvSource({"5, 5, 56.55, 100.00", "0, 10, 0.00, 27.75", "1, 1, 20.65, 100.00", "0, 1, 0.00, 79.35"})
    void nothingIsCertainOnOneSideOnly(String credited, long cases, String low, String high) {
        assertThat(interval(credited, cases, Level.P95)).isEqualTo(new RateInterval(dec(low), dec(high)));
    }

    /** By hand: z^2 = 2.705543 and 6.634897; n of n begins at n / (n + z^2). */
    @ParameterizedTest
    @CsvSource({"P90, 78.71", "P95, 72.25", "P99, 60.11"})
    void aHigherLevelIsWider(Level level, String low) {
        assertThat(interval("10", 10, level).low()).isEqualTo(dec(low));
    }

    @Test
    void theEndsAreExact() {
        RateInterval all = Wilson.interval(dec("7"), 7, Level.P95);
        assertThat(all.high()).isEqualByComparingTo("100");
        assertThat(Wilson.interval(dec("0.0"), 7, Level.P95).low()).isEqualByComparingTo("0");
        assertThat(all.low().precision()).isEqualTo(34);
    }

    @Test
    void noCasesHaveNoInterval() {
        assertThatThrownBy(() -> Wilson.interval(BigDecimal.ZERO, 0, Level.P95))
                .isInstanceOf(ArithmeticException.class);
    }

    static LongStream seeds() {
        return Seeds.of(1, 500);
    }

    /** The two roots of (n + z^2) p^2 - (2x + z^2) p + x^2 / n = 0, in plain double arithmetic. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theEndsAreTheRootsOfTheQuadratic(long seed) {
        var random = new Random(seed);
        long cases = 1 + random.nextInt(random.nextBoolean() ? 20 : 100_000);
        BigDecimal credited = BigDecimal.valueOf(random.nextInt(Math.toIntExact(10 * cases + 1)), 1);
        Level level = Level.values()[random.nextInt(3)];
        double z = level.z().doubleValue();
        double x = credited.doubleValue();
        double a = cases + z * z;
        double b = 2 * x + z * z;
        double root = Math.sqrt(Math.max(0, b * b - 4 * a * x * x / cases));
        RateInterval found = Wilson.interval(credited, cases, level);
        assertThat(found.low().doubleValue()).isCloseTo(100 * (b - root) / (2 * a), within(1e-5));
        assertThat(found.high().doubleValue()).isCloseTo(100 * (b + root) / (2 * a), within(1e-5));
        assertThat(dec("100").multiply(credited).divide(BigDecimal.valueOf(cases), 30, RoundingMode.HALF_UP))
                .isBetween(found.low(), found.high());
    }

    /**
     * Credits of 1, 0.9 and 0 with 60, 30 and 10 % of the cases: over all outcomes of 30 cases, each with its exact
     * probability, the interval holds the true 87 % at least as often as it says.
     */
    @Test
    void weightedCreditsAreHeldAtLeastAsOftenAsTheLevelSays() {
        double held = 0;
        int cases = 30;
        for (int full = 0; full <= cases; full++) {
            for (int most = 0; full + most <= cases; most++) {
                BigDecimal credited = BigDecimal.valueOf(10L * full + 9L * most, 1);
                RateInterval found = Wilson.interval(credited, cases, Level.P95);
                if (found.low().compareTo(dec("87")) <= 0 && found.high().compareTo(dec("87")) >= 0) {
                    held += probability(full, most, cases - full - most);
                }
            }
        }
        assertThat(held).isBetween(0.95, 0.99);
    }

    private static double probability(int full, int most, int none) {
        double ways = 1;
        for (int i = 1; i <= most; i++) {
            ways = ways * (full + i) / i;
        }
        for (int i = 1; i <= none; i++) {
            ways = ways * (full + most + i) / i;
        }
        return ways * Math.pow(0.6, full) * Math.pow(0.3, most) * Math.pow(0.1, none);
    }

    /** Twice, three times ... as many cases at the same rate: neither end moves outwards, and an open end moves inwards. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreCasesAtTheSameRateNeverWidenTheInterval(long seed) {
        var random = new Random(seed);
        int cases = 1 + random.nextInt(40);
        BigDecimal credited = BigDecimal.valueOf(random.nextInt(10 * cases + 1), 1);
        RateInterval before = Wilson.interval(credited, cases, Level.P95);
        for (int times = 2; times <= 50; times++) {
            RateInterval after =
                    Wilson.interval(credited.multiply(BigDecimal.valueOf(times)), (long) times * cases, Level.P95);
            assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
            assertThat(after.high()).isLessThanOrEqualTo(before.high());
            assertThat(after.high().subtract(after.low()))
                    .isLessThan(before.high().subtract(before.low()));
            before = after;
        }
    }

    private static RateInterval interval(String credited, long cases, Level level) {
        return Wilson.rounded(Wilson.interval(dec(credited), cases, level), 2, RoundingMode.HALF_UP);
    }
}
