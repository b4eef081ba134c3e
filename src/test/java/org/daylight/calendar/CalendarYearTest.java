package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a calendar definition may not say. */
class CalendarYearTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 1, 4);

    @Test
    void yearsFollowEachOther() {
        assertThatThrownBy(() -> WorkingCalendar.of("cn", "1", List.of(year(2026), year(2024))))
                .hasMessage("calendar cn: 2026 follows 2024; expected 2025, each year once and none left out");
        assertThatThrownBy(() -> WorkingCalendar.of("cn", "1", List.of(year(2024), year(2024))))
                .hasMessage("calendar cn: 2024 follows 2024; expected 2025, each year once and none left out");
        assertThatThrownBy(() -> WorkingCalendar.of("cn", "1", List.of()))
                .hasMessage("calendar cn: no year; expected at least one with its notice");
    }

    @Test
    void aYearWithoutItsNoticeIsNotAYearWithoutHolidays() {
        String message = "calendar year 2027: no notice with a day off; expected the year's notice, or leave the year"
                + " out until it is issued";
        assertThatThrownBy(() -> new CalendarYear(2027, List.of())).hasMessage(message);
        assertThatThrownBy(() -> new CalendarYear(2027, List.of(notice("a", NEW_YEAR, List.of(), List.of()))))
                .hasMessage(message);
    }

    @Test
    void noticesStandInTheOrderOfIssue() {
        Notice first = notice("a", LocalDate.of(2025, 11, 4), List.of(off(NEW_YEAR)), List.of());
        Notice second = notice("b", LocalDate.of(2026, 3, 1), List.of(off(NEW_YEAR)), List.of());
        assertThatThrownBy(() -> new CalendarYear(2026, List.of(second, first)))
                .hasMessage(
                        "calendar year 2026: notice a is older than the one before it; expected the order of issue");
    }

    @Test
    void aNoticeSetsDaysNearItsYear() {
        Notice notice = notice("a", NEW_YEAR, List.of(off(NEW_YEAR)), List.of());
        assertThatThrownBy(() -> new CalendarYear(2028, List.of(notice)))
                .hasMessage("calendar year 2028: notice a sets 2026-01-01; expected a day of 2027 to 2029");
    }

    @Test
    void aNoticeNamesADayOnce() {
        assertThatThrownBy(() -> notice("a", NEW_YEAR, List.of(off(SUNDAY)), List.of(SUNDAY)))
                .hasMessage("notice a: 2026-01-04 stands twice; expected each day once, off or worked");
    }

    @Test
    void aMakeUpDayIsAWeekendDay() {
        assertThatThrownBy(() -> notice("a", NEW_YEAR, List.of(), List.of(NEW_YEAR)))
                .hasMessage("notice a: make-up day 2026-01-01 is a THURSDAY; expected a Saturday or Sunday");
    }

    @Test
    void aNoticeHasANumberAndAHolidayANameAndAPeriod() {
        assertThatThrownBy(() -> notice(" ", NEW_YEAR, List.of(), List.of()))
                .hasMessage("notice of 2026-01-01: the number is empty; expected one such as 国办发明电〔2025〕7号");
        assertThatThrownBy(() -> new Holiday("", NEW_YEAR, NEW_YEAR))
                .hasMessage("holiday from 2026-01-01: the name is empty; expected one such as 春节");
        assertThatThrownBy(() -> new Holiday("元旦", SUNDAY, NEW_YEAR))
                .hasMessage("holiday 元旦: 2026-01-04 to 2026-01-01 is not a period; expected 1 to 31 days, first day"
                        + " first");
        assertThatThrownBy(() -> new Holiday("元旦", NEW_YEAR, LocalDate.of(2026, 2, 1)))
                .hasMessage("holiday 元旦: 2026-01-01 to 2026-02-01 is not a period; expected 1 to 31 days, first day"
                        + " first");
    }

    private static CalendarYear year(int year) {
        LocalDate day = LocalDate.of(year, 1, 1);
        return new CalendarYear(year, List.of(notice("a", day, List.of(off(day)), List.of())));
    }

    private static Notice notice(String number, LocalDate issued, List<Holiday> rest, List<LocalDate> makeUp) {
        return new Notice(number, "title", issued, "", rest, makeUp);
    }

    private static Holiday off(LocalDate day) {
        return new Holiday("元旦", day, day);
    }
}
