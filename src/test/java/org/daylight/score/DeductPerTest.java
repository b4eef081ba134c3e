package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.score.Policies.dec;
import static org.daylight.score.Policies.deduct;
import static org.daylight.score.Policies.indicator;
import static org.daylight.score.Policies.tally;

import org.daylight.casework.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** marks = max(floor, weight - sum over categories of points x count). */
class DeductPerTest {

    private static final Policy.Indicator REWORK =
            indicator("C6", "2", Measure.ORDER_REWORK, "CLOSED=1", deduct("RETURNED=0.5 REOPENED=0.3", "0.25"));

    @ParameterizedTest
    @CsvSource({
        "'', 0, 2",
        "', ORDER_REWORK RETURNED 1', 0.5, 1.5",
        "', ORDER_REWORK RETURNED 2, ORDER_REWORK REOPENED 1', 1.3, 0.7",
        "', ORDER_REWORK RETURNED 3, ORDER_REWORK REOPENED 1', 1.8, 0.25",
        "', ORDER_REWORK RETURNED 900', 450, 0.25"
    })
    void byHand(String lost, String points, String marks) {
        Population population = Population.of(REWORK, tally("ORDER_REWORK CLOSED 40" + lost));
        assertThat(population.numerator()).isEqualByComparingTo(points);
        assertThat(population.denominator()).isEqualTo(40);
        assertThat(population.marks(Policies.TWO_DIGITS)).isEqualTo(Ratio.of(dec(marks)));
        assertThat(population.printedRate(Policies.TWO_DIGITS)).isEmpty();
    }

    @Test
    void inTheWorstCaseEachUndeterminedCaseLosesTheLargestPoints() {
        Population worst = Population.of(
                        REWORK, tally("ORDER_REWORK CLOSED 40, ORDER_REWORK REOPENED 1, ORDER_REWORK UNDETERMINED 2"))
                .worst();
        assertThat(worst.numerator()).isEqualByComparingTo("1.3");
        assertThat(worst.denominator()).isEqualTo(42);
        assertThat(worst.marks(Policies.TWO_DIGITS)).isEqualTo(Ratio.of(dec("0.7")));
    }
}
