package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.feed.Epoch.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpochTest {

    /** Serials as spreadsheets show them. */
    @ParameterizedTest
    @CsvSource({
        "Y1900, 1, 1900-01-01",
        "Y1900, 59, 1900-02-28",
        "Y1900, 60, 1900-02-29",
        "Y1900, 61, 1900-03-01",
        "Y1900, 46268, 2026-09-03",
        "Y1900, 46268.5, 2026-09-03 12:00:00",
        "Y1900, 46268.9999999, 2026-09-04",
        "Y1900, 2958465, 9999-12-31",
        "Y1904, 0, 1904-01-01",
        "Y1904, 44806, 2026-09-03",
        "Y1904, 44806.25, 2026-09-03 06:00:00"
    })
    void serialsAsGiven(Epoch epoch, double serial, String text) {
        assertThat(epoch.text(serial, Precision.AS_GIVEN)).contains(text);
    }

    @Test
    void midnightIsATimeOnlyWhereTimesAreShown() {
        assertThat(Epoch.Y1900.text(46268, Precision.TIME)).contains("2026-09-03 00:00:00");
        assertThat(Epoch.Y1900.text(46268.5, Precision.DAY)).contains("2026-09-03");
    }

    @Test
    void whatIsNoDay() {
        assertThat(Epoch.Y1900.text(0.5, Precision.TIME)).isEmpty();
        assertThat(Epoch.Y1904.text(-1, Precision.DAY)).isEmpty();
        assertThat(Epoch.Y1900.text(Double.NaN, Precision.DAY)).isEmpty();
        // The day after 9999-12-31.
        assertThat(Epoch.Y1900.text(2_958_466, Precision.DAY)).isEmpty();
    }
}
