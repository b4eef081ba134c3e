package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was known of the working days on a day: the notices issued until its evening. */
class CalendarVersionsTest {

    private final WorkingCalendar cn = CalendarFixture.cn();

    @ParameterizedTest(name = "known on {0}: 20 working days from {1} end on {2}")
    @CsvSource({
        // 国办发明电〔2020〕1号 of 01-26 makes 01-31 and the make-up day 02-01 days off
        "2020-01-25, 2020-01-02, 2020-02-04",
        "2020-01-26, 2020-01-02, 2020-02-06",
        "2026-11-01, 2020-01-02, 2020-02-06",
        // 国办发明电〔2019〕3号 of 03-22: 05-02 and 05-03 off, 04-28 and 05-05 worked
        "2019-03-21, 2019-04-28, 2019-05-27",
        "2019-03-22, 2019-04-28, 2019-05-28",
        // before the notice of the next year its Monday to Friday are assumed
        "2019-11-20, 2019-12-30, 2020-01-27",
        "2019-11-21, 2019-12-30, 2020-02-01",
        // before the very first notice the calendar stands as that one left it
        "2018-01-01, 2019-01-02, 2019-01-30"
    })
    void aDayKnowsTheNoticesIssuedUntilIt(LocalDate knownOn, LocalDate start, LocalDate due) {
        assertThat(cn.asOf(knownOn).plus(start, 20).date()).isEqualTo(due);
    }

    @Test
    void dueDaysBeyondTheNoticesOfTheDayAreProvisional() {
        LocalDate start = LocalDate.of(2019, 12, 30);

        assertThat(cn.asOf(LocalDate.of(2019, 11, 20)).plus(start, 20).provisional())
                .isTrue();
        assertThat(cn.asOf(LocalDate.of(2019, 11, 21)).plus(start, 20).provisional())
                .isFalse();
    }

    @Test
    void todaysCalendarStandsForEveryDay() {
        LocalDate before = LocalDate.of(2020, 1, 25);
        LocalDate start = LocalDate.of(2020, 1, 2);

        assertThat(cn.present().asOf(before).plus(start, 20)).isEqualTo(cn.plus(start, 20));
        assertThat(cn.asOf(before).asOf(LocalDate.of(2026, 1, 1)).plus(start, 20))
                .isEqualTo(cn.asOf(before).plus(start, 20));
    }
}
