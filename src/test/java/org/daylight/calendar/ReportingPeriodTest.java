package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09, 2026-09-01, 2026-09-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-12, 2026-12-01, 2026-12-31",
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2026, 2026-01-01, 2026-12-31",
        "2011-01-01..2018-12-31, 2011-01-01, 2018-12-31",
        "2026-09-15..2026-09-15, 2026-09-15, 2026-09-15"
    })
    void aNameSaysFirstAndLastDay(String name, LocalDate first, LocalDate last) {
        assertThat(ReportingPeriod.parse(name)).isEqualTo(new ReportingPeriod(name, first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-13",
                "2026-00",
                "2026-9",
                "2026-Q0",
                "2026-Q5",
                "26",
                "2026-09-01",
                "2026-02-30..2026-03-01",
                "九月"
            })
    void anyOtherNameIsRefusedWithTheFormsThereAre(String name) {
        assertThatThrownBy(() -> ReportingPeriod.parse(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'" + name + "' is not a period; expected 2026-09, 2026-Q3, 2026 or 2011-01-01..2018-12-31");
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> ReportingPeriod.parse("2026-09-30..2026-09-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period 2026-09-30..2026-09-01: ends on 2026-09-01, before 2026-09-30");
    }

    @Test
    void aPeriodEndsWithTheFirstInstantAfterIt() {
        assertThat(ReportingPeriod.parse("2026-12").end()).isEqualTo(LocalDateTime.of(2027, 1, 1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09, 2026-08",
        "2026-01, 2025-12",
        "2026-Q3, 2026-Q2",
        "2026-Q1, 2025-Q4",
        "2026, 2025",
        "2011-01-01..2018-12-31, "
    })
    void thePeriodBeforeIsOfTheSameKind(String name, String before) {
        assertThat(ReportingPeriod.parse(name)
                        .previous()
                        .map(ReportingPeriod::name)
                        .orElse(null))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09, 2026-10",
        "2025-12, 2026-01",
        "2026-Q3, 2026-Q4",
        "2025-Q4, 2026-Q1",
        "2025, 2026",
        "2011-01-01..2018-12-31, "
    })
    void soIsThePeriodAfter(String name, String after) {
        assertThat(ReportingPeriod.parse(name).next().map(ReportingPeriod::name).orElse(null))
                .isEqualTo(after);
    }
}
