package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.score.Policies.dec;
import static org.daylight.score.Policies.linear;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** marks = weight x rate / target, at most the weight. */
class LinearTest {

    @ParameterizedTest
    @CsvSource({
        // one late of five
        "10, 100, 4, 5, 8",
        "8, 90, 45, 60, 20/3",
        "8, 90, 54, 60, 8",
        "8, 90, 59, 60, 8",
        "8, 90, 0, 60, 0",
        "10, 100, 1, 3, 10/3",
        "2.5, 100, 1, 1, 2.5"
    })
    void byHand(String weight, String target, long numerator, long denominator, String expected) {
        Ratio rate = Totals.rate(dec(Long.toString(numerator)), denominator);
        assertThat(Primitives.marks(linear(target), Ratio.of(dec(weight)), rate))
                .isEqualTo(ratio(expected));
    }

    static Ratio ratio(String text) {
        String[] parts = text.split("/");
        return parts.length == 1 ? Ratio.of(dec(text)) : Ratio.of(dec(parts[0])).over(Ratio.of(dec(parts[1])));
    }
}
