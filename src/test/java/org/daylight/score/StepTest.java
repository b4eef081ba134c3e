package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.score.Policies.dec;
import static org.daylight.score.Policies.step;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** marks of the first rung that the rate reaches, else 0. */
class StepTest {

    @ParameterizedTest
    @CsvSource({"100, 3", "99.999, 2", "95, 2", "94.99, 1", "80, 1", "79.99, 0", "0, 0"})
    void byHand(String rate, String expected) {
        Ratio marks = Primitives.marks(step("100=3 95=2 80=1"), Ratio.of(3), Ratio.of(dec(rate)));
        assertThat(marks).isEqualTo(Ratio.of(dec(expected)));
    }
}
