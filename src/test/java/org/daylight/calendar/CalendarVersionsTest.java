package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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

    private static Notice notice(String issuedOn, List<String> off, List<String> makeUp) {
        List<Holiday> rest = off.stream()
                .map(LocalDate::parse)
                .map(day -> new Holiday("off", day, day))
                .toList();
        return new Notice(
                "of " + issuedOn,
                "t",
                LocalDate.parse(issuedOn),
                "",
                rest,
                makeUp.stream().map(LocalDate::parse).toList());
    }

    /** 2026 by two notices, 2027 by two, the first of which names no day off and settles nothing. */
    private static WorkingCalendar twoYears() {
        return WorkingCalendar.of(
                "x",
                "7",
                List.of(
                        new CalendarYear(
                                2026,
                                List.of(
                                        notice("2025-11-04", List.of("2026-01-01"), List.of()),
                                        notice("2026-01-20", List.of("2026-02-02"), List.of()))),
                        new CalendarYear(
                                2027,
                                List.of(
                                        notice("2026-10-09", List.of(), List.of("2027-01-02")),
                                        notice("2026-11-03", List.of("2027-01-01"), List.of())))));
    }

    @Test
    void aNoticeHoldsFromItsOwnDayOn() {
        WorkingCalendar all = twoYears();
        LocalDate changed = LocalDate.of(2026, 2, 2);
        assertThat(all.isWorkingDay(changed)).isFalse();
        assertThat(all.asOf(LocalDate.of(2026, 1, 20)).isWorkingDay(changed)).isFalse();
        assertThat(all.asOf(LocalDate.of(2026, 1, 19)).isWorkingDay(changed)).isTrue();
        assertThat(all.asOf(LocalDate.of(2026, 1, 19)).isWorkingDay(LocalDate.of(2026, 1, 1)))
                .isFalse();
        assertThat(all.asOf(LocalDate.of(2000, 1, 1)).isWorkingDay(changed)).isTrue();
        assertThat(all.present().asOf(LocalDate.of(2026, 1, 19)).isWorkingDay(changed))
                .isFalse();
    }

    @Test
    void aYearIsSettledByItsFirstNoticeWithADayOff() {
        WorkingCalendar all = twoYears();
        LocalDate saturday = LocalDate.of(2027, 1, 2);
        assertThat(all.asOf(LocalDate.of(2026, 11, 2)).lastYear()).isEqualTo(2026);
        assertThat(all.asOf(LocalDate.of(2026, 11, 2)).isWorkingDay(saturday)).isFalse();
        assertThat(all.asOf(LocalDate.of(2026, 11, 3)).lastYear()).isEqualTo(2027);
        assertThat(all.asOf(LocalDate.of(2026, 11, 3)).isWorkingDay(saturday)).isTrue();
        assertThat(all.asOf(LocalDate.of(2026, 11, 2))).hasToString("x 7");
    }

    /** A notice for 2027 that came before that for 2026 settles nothing: no year may be left out. */
    @Test
    void aYearBehindAnUnsettledOneIsUnsettledToo() {
        WorkingCalendar turned = WorkingCalendar.of(
                "x",
                "7",
                List.of(
                        new CalendarYear(2026, List.of(notice("2025-11-04", List.of("2026-01-01"), List.of()))),
                        new CalendarYear(2027, List.of(notice("2025-10-01", List.of("2027-01-01"), List.of())))));
        assertThat(turned.asOf(LocalDate.of(2025, 10, 5)).lastYear()).isEqualTo(2027);
        assertThat(turned.asOf(LocalDate.of(2025, 10, 5)).firstYear()).isEqualTo(2026);
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
