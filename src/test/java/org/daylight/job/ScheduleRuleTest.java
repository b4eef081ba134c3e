package org.daylight.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.definition.Definitions;
import org.daylight.definition.JobDefinition.Period;
import org.daylight.definition.JobDefinition.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleRuleTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalTime TWO = LocalTime.of(2, 0);
    private static final Optional<WorkingCalendar> CHINA =
            Definitions.load(Path.of("jobs/monthly-assessment.yaml")).calendar();

    private static ScheduleRule workingDay(int n) {
        return new ScheduleRule(new Schedule.WorkingDay(n, TWO), SHANGHAI, CHINA);
    }

    /**
     * Counted by hand from the notices: October 2026 begins with seven days off, so 8, 9 and the make-up Saturday 10;
     * January 2026 with three, so the make-up Sunday 4, then 5 and 6; February 2026 is worked to the make-up Saturday 14
     * (2-6, 9-14: eleven days), off from 15 to 23, and worked again from 24 on: 24 is the twelfth, the make-up Saturday
     * 28 the sixteenth; in October 2020, 9, the make-up Saturday 10, Monday 12.
     */
    @ParameterizedTest
    @CsvSource({
        "3, 2026-10-01T00:00, 2026-10-10T02:00, OFFICIAL",
        "1, 2026-09-30T23:59, 2026-10-08T02:00, OFFICIAL",
        "3, 2026-01-01T00:00, 2026-01-06T02:00, OFFICIAL",
        "1, 2026-01-01T00:00, 2026-01-04T02:00, OFFICIAL",
        "3, 2026-02-01T00:00, 2026-02-04T02:00, OFFICIAL",
        "11, 2026-02-01T00:00, 2026-02-14T02:00, OFFICIAL",
        "12, 2026-02-01T00:00, 2026-02-24T02:00, OFFICIAL",
        "15, 2026-02-01T00:00, 2026-02-27T02:00, OFFICIAL",
        "16, 2026-02-01T00:00, 2026-02-28T02:00, OFFICIAL",
        "3, 2020-10-01T00:00, 2020-10-12T02:00, OFFICIAL",
        "3, 2026-12-31T00:00, 2027-01-05T02:00, PROVISIONAL",
        "3, 2028-05-31T00:00, 2028-06-05T02:00, PROVISIONAL",
        "3, 2026-10-10T01:59:59, 2026-10-10T02:00, OFFICIAL",
        "3, 2026-10-10T02:00, 2026-11-04T02:00, OFFICIAL"
    })
    void theNextDate(int n, String after, String expected, ScheduleRule.Basis basis) {
        var next = workingDay(n).nextRun(ZonedDateTime.of(LocalDateTime.parse(after), SHANGHAI));
        assertThat(next.at()).isEqualTo(ZonedDateTime.of(LocalDateTime.parse(expected), SHANGHAI));
        assertThat(next.basis()).isEqualTo(basis);
    }

    @Test
    void anInstantInAnotherZoneIsCountedInTheJobs() {
        var next = workingDay(3).nextRun(ZonedDateTime.parse("2026-10-09T18:00:00Z"));
        assertThat(next.at()).isEqualTo(ZonedDateTime.parse("2026-11-04T02:00+08:00[Asia/Shanghai]"));
    }

    @Test
    void theLastDateIncludesTheInstantItself() {
        var rule = workingDay(3);
        var date = ZonedDateTime.parse("2026-10-10T02:00+08:00[Asia/Shanghai]");
        assertThat(rule.lastRun(date).at()).isEqualTo(date);
        assertThat(rule.lastRun(date.minusSeconds(1)).at())
                .isEqualTo(ZonedDateTime.parse("2026-09-03T02:00+08:00[Asia/Shanghai]"));
    }

    /** In New York the clocks jump from 02:00 to 03:00 on 8 March 2026 and back from 02:00 to 01:00 on 1 November. */
    @Test
    void whereClocksAreChangedTheRunIsNeitherLostNorDoubled() {
        ZoneId newYork = ZoneId.of("America/New_York");
        var spring = new ScheduleRule(new Schedule.DayOfMonth(8, LocalTime.of(2, 30)), newYork, Optional.empty());
        assertThat(spring.runs(ZonedDateTime.parse("2026-03-01T00:00-05:00[America/New_York]"))
                        .limit(2)
                        .map(run -> run.at().toOffsetDateTime().toString()))
                .containsExactly("2026-03-08T03:30-04:00", "2026-04-08T02:30-04:00");
        var autumn = new ScheduleRule(new Schedule.DayOfMonth(1, LocalTime.of(1, 30)), newYork, Optional.empty());
        assertThat(autumn.runs(ZonedDateTime.parse("2026-10-15T00:00-04:00[America/New_York]"))
                        .limit(2)
                        .map(run -> run.at().toOffsetDateTime().toString()))
                .containsExactly("2026-11-01T01:30-04:00", "2026-12-01T01:30-05:00");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-10-10T02:00, 2026-09",
        "MONTH, 2027-01-05T02:00, 2026-12",
        "QUARTER, 2026-10-10T02:00, 2026-Q3",
        "QUARTER, 2026-02-04T02:00, 2025-Q4",
        "YEAR, 2026-10-10T02:00, 2025"
    })
    void theLastPeriodThatHasEndedIsAssessed(Period kind, String at, String expected) {
        assertThat(ScheduleRule.assessed(kind, ZonedDateTime.of(LocalDateTime.parse(at), SHANGHAI)))
                .contains(ReportingPeriod.parse(expected));
    }

    @Test
    void aRangeMustComeFromAPerson() {
        assertThat(ScheduleRule.assessed(Period.RANGE, ZonedDateTime.parse("2026-10-10T02:00+08:00")))
                .isEmpty();
    }

    @Test
    void workingDaysNeedACalendar() {
        assertThatThrownBy(() -> new ScheduleRule(new Schedule.WorkingDay(3, TWO), SHANGHAI, Optional.empty()))
                .hasMessage("schedule by working days without a calendar; expected one");
    }

    /** docs/schedule builds on it: schedulers of operating systems know no make-up days and take the twelfth. */
    @Test
    void theThirdWorkingDayIsNeverLaterThanTheTwelfth() {
        int latest = workingDay(3)
                .runs(ZonedDateTime.parse("2019-01-01T00:00+08:00"))
                .takeWhile(run -> run.basis() == ScheduleRule.Basis.OFFICIAL)
                .mapToInt(run -> run.at().getDayOfMonth())
                .max()
                .orElseThrow();
        assertThat(latest).isEqualTo(12);
    }
}
