package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.score.Policies.dec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {

    @Test
    void satisfactionCountsTheBasicallySatisfiedAtNineTenths() {
        assertThat(Totals.rate(dec("4.8"), 6)).isEqualTo(Ratio.of(80));
        assertThat(Totals.rate(dec("2"), 3)).isEqualTo(LinearTest.ratio("200/3"));
    }

    @ParameterizedTest
    @CsvSource({
        "15, 25, 50, true",
        "12.5, 25, 50, true",
        "12.49, 25, 50, false",
        "0, 25, 50, false",
        // a share of 0 asks for something all the same: nothing cannot be re-normalised
        "0, 25, 0, false",
        "0.01, 25, 0, true",
        "25, 25, 100, true"
    })
    void aSectionIsAssessedFromTheShareUpwards(String applied, String weight, String share, boolean assessed) {
        assertThat(Totals.assessed(dec(applied), dec(weight), dec(share))).isEqualTo(assessed);
    }

    @Test
    void theWeightOfWhatDoesNotApplyIsSpreadOverWhatDoes() {
        assertThat(Totals.section(Ratio.of(25), Ratio.of(12), Ratio.of(15))).isEqualTo(Ratio.of(20));
        // the national website check: out of 75, times 4/3
        assertThat(Totals.section(Ratio.of(100), Ratio.of(60), Ratio.of(75))).isEqualTo(Ratio.of(80));
    }

    @Test
    void aScoreIsTheEarnedShareOfTheWeight() {
        assertThat(Totals.percent(Ratio.of(44), Ratio.of(55))).isEqualTo(Ratio.of(80));
    }
}
