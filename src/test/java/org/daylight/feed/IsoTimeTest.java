package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The very first and last of what ISO 8601 knows, and what lies one beyond. */
class IsoTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01",
        "2026-12-31, 2026-12-31",
        "2024-02-29, 2024-02-29",
        "2026-02-28, 2026-02-28",
        "0000-01-01, 0000-01-01",
        "2026-09-03T00:00, 2026-09-03T00:00",
        "2026-09-03 23:59, 2026-09-03T23:59",
        "2026-09-03T23:59:59, 2026-09-03T23:59:59",
        "2026-09-03T14:05:00.5, 2026-09-03T14:05",
        "'2026-09-03T14:05:07,25', 2026-09-03T14:05:07",
        "2026-09-03T14:05Z, 2026-09-03T14:05Z",
        "2026-09-03T14:05:07.9+08:00, 2026-09-03T14:05:07+08:00",
        "2026-09-03T14:05:07+0800, 2026-09-03T14:05:07+08:00",
        "2026-09-03T14:05+18, 2026-09-03T14:05+18:00"
    })
    void isTaken(String text, String read) {
        assertThat(IsoTime.parse(text)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-00-01",
                "2026-13-01",
                "2026-01-00",
                "2026-01-32",
                "2026-02-29",
                "2026-04-31",
                "2026-09-0",
                "2026/09-03",
                "2026-09/03",
                "2o26-09-03",
                "2026-09-03T24:00",
                "2026-09-03T14:60",
                "2026-09-03T14:05:60",
                "2026-09-03T14:0",
                "2026-09-03T14.05",
                "2026-09-03x14:05",
                "2026-09-03T14:05:0",
                "2026-09-03T14:05:00.",
                "2026-09-03T14:05+19",
                "2026-09-03T14:05+8"
            })
    void isNone(String text) {
        assertThat(IsoTime.parse(text)).isNull();
    }
}
