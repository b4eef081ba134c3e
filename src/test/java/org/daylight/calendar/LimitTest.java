package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @ParameterizedTest
    @CsvSource({
        "5 working days, 5, WORKING_DAYS, 5 working days",
        "1 working day, 1, WORKING_DAYS, 1 working day",
        "15 calendar days, 15, CALENDAR_DAYS, 15 calendar days",
        "1 month, 1, MONTHS, 1 month",
        "6 months, 6, MONTHS, 6 months",
        "24 hours, 24, HOURS, 24 hours",
        "1 hours, 1, HOURS, 1 hour"
    })
    void aLimitIsReadAndWritten(String text, int amount, Limit.Unit unit, String written) {
        assertThat(Limit.parse(text)).isEqualTo(new Limit(amount, unit)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "five working days", "5 days", "5", "5  hours", "-5 hours", "1.5 hours", "５ hours"})
    void anythingElseIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> Limit.parse(text))
                .hasMessage("'" + text + "' is not a limit; expected a number and"
                        + " its unit: '5 working days', '15 calendar days', '6 months' or '24 hours'");
    }

    @Test
    void aLimitIsAtLeastOne() {
        assertThatThrownBy(() -> Limit.parse("0 hours")).hasMessage("limit of 0 hours; expected at least 1");
    }

    @Test
    void onlyWorkingDaysNeedACalendar() {
        Moment start = Moment.day(LocalDate.of(2026, 2, 10));
        assertThat(Deadlines.due(start, Limit.parse("15 calendar days")))
                .isEqualTo(new Deadline(
                        Moment.day(LocalDate.of(2026, 2, 25)), false, Optional.of(Limit.parse("15 calendar days"))));
        assertThatThrownBy(() -> Deadlines.due(start, Limit.parse("5 working days")))
                .hasMessage("'5 working days' needs a calendar of working days");
    }

    @Test
    void workingDaysAreNotNegative() {
        assertThatThrownBy(() -> new WorkingDays(-1)).hasMessage("working days: -1 is negative; expected 0 or more");
        assertThat(new WorkingDays(2)).isGreaterThan(new WorkingDays(1));
    }

    @Test
    void aMomentKnowsItsPrecision() {
        LocalDateTime time = LocalDateTime.of(2026, 3, 5, 14, 7, 0, 999);
        assertThat(Moment.at(time)).hasToString("2026-03-05 14:07:00");
        assertThat(Moment.at(time.plusSeconds(1))).hasToString("2026-03-05 14:07:01");
        assertThat(Moment.day(LocalDate.of(2026, 3, 5))).hasToString("2026-03-05");
        assertThat(Moment.at(time)).isEqualTo(Moment.at(time.withNano(0)));
        assertThatThrownBy(() -> new Moment(time, Moment.Precision.DAY))
                .hasMessage("moment 2026-03-05T14:07: known to the day but has a time; expected midnight, or"
                        + " precision SECOND");
    }

    @Test
    void momentsCompareByTheCoarserOfTheTwo() {
        Moment day = Moment.day(LocalDate.of(2026, 3, 5));
        Moment noon = Moment.at(LocalDateTime.of(2026, 3, 5, 12, 0));
        assertThat(noon.isAfter(day)).isFalse();
        assertThat(day.isAfter(noon)).isFalse();
        assertThat(noon.isAfter(noon)).isFalse();
        assertThat(Moment.at(noon.at().plusSeconds(1)).isAfter(noon)).isTrue();
        assertThat(Moment.day(LocalDate.of(2026, 3, 6)).isAfter(noon)).isTrue();
    }

    /** Article 202 of the Civil Code: the same day of the month, or the last day of a month that has no such day. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-15, 6 months, 2026-09-15",
        "2026-08-31, 6 months, 2027-02-28",
        "2027-08-31, 6 months, 2028-02-29",
        "2026-01-31, 1 month, 2026-02-28",
        "2026-02-28, 1 month, 2026-03-28"
    })
    void monthsEndOnTheSameDayOrTheLastOfTheirMonth(LocalDate start, String limit, LocalDate end) {
        assertThat(Deadlines.due(Moment.day(start), Limit.parse(limit)).at()).isEqualTo(Moment.day(end));
    }
}
