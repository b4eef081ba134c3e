package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar cn = CalendarFixture.cn();

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, WEEKDAY, '', '', true",
        "2026-03-07, WEEKEND, '', '', false",
        "2026-02-17, HOLIDAY, 春节, 国办发明电〔2025〕7号, false",
        "2026-02-14, MAKE_UP, '', 国办发明电〔2025〕7号, true",
        "2022-12-31, HOLIDAY, 元旦, 国办发明电〔2022〕16号, false",
        "2019-05-01, HOLIDAY, 劳动节, 国办发明电〔2019〕3号, false",
        "2019-05-05, MAKE_UP, '', 国办发明电〔2019〕3号, true",
        "2020-01-30, HOLIDAY, 春节, 国办发明电〔2019〕16号, false",
        "2020-02-01, HOLIDAY, 春节, 国办发明电〔2020〕1号, false",
        "2026-12-31, WEEKDAY, '', '', true",
        "2027-01-01, ASSUMED_WEEKDAY, '', '', true",
        "2027-01-02, ASSUMED_WEEKEND, '', '', false",
        "2031-06-07, ASSUMED_WEEKEND, '', '', false",
        "2031-06-09, ASSUMED_WEEKDAY, '', '', true"
    })
    void aDaySaysWhyItCounts(LocalDate day, Reason.Kind kind, String name, String notice, boolean working) {
        assertThat(cn.reason(day)).isEqualTo(new Reason(kind, name, notice));
        assertThat(cn.isWorkingDay(day))
                .isEqualTo(working)
                .isEqualTo(cn.reason(day).working());
    }

    @Test
    void aCalendarKnowsItsYears() {
        assertThat(cn).hasToString("cn 2026.1");
        assertThat(List.of(cn.name(), cn.version())).containsExactly("cn", "2026.1");
        assertThat(List.of(cn.firstYear(), cn.lastYear())).containsExactly(2019, 2026);
        assertThat(cn.covers(LocalDate.of(2018, 12, 31))).isFalse();
        assertThat(cn.covers(LocalDate.of(2019, 1, 1))).isTrue();
        assertThat(cn.covers(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(cn.covers(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(cn.missingYears(2018, 2028)).containsExactly(2018, 2027, 2028);
        assertThat(cn.missingYears(2019, 2026)).isEmpty();
    }

    @Test
    void aDayBeforeTheFirstYearIsRefused() {
        String message = "2018-12-30 lies before 2019, the first year of calendar cn 2026.1; add the notices of the"
                + " years before to the calendar, or leave the date out";
        LocalDate day = LocalDate.of(2018, 12, 30);

        assertThatThrownBy(() -> cn.isWorkingDay(day)).hasMessage(message);
        assertThatThrownBy(() -> cn.reason(day)).hasMessage(message);
        assertThatThrownBy(() -> cn.nextWorkingDay(day)).hasMessage(message);
        assertThatThrownBy(() -> cn.plus(day, 1)).hasMessage(message);
        assertThatThrownBy(() -> cn.between(day, day.plusDays(9))).hasMessage(message);
    }

    @Test
    void beyondTheLastYearTheWeekIsAssumed() {
        // 2027 and 2028 have 261 and 260 days from Monday to Friday
        LocalDate start = LocalDate.of(2026, 12, 31);
        assertThat(cn.between(start, LocalDate.of(2027, 12, 31))).isEqualTo(261);
        assertThat(cn.between(start, LocalDate.of(2028, 12, 31))).isEqualTo(521);
        assertThat(cn.plus(start, 261)).isEqualTo(new Due(LocalDate.of(2027, 12, 31), true, false));
        assertThat(cn.plus(start, 521)).isEqualTo(new Due(LocalDate.of(2028, 12, 29), true, false));
        assertThat(cn.plus(start, 262)).isEqualTo(new Due(LocalDate.of(2028, 1, 3), true, false));
        assertThat(cn.plus(start, 0)).isEqualTo(new Due(start, false, false));
    }

    /** 2023 has 260 days from Monday to Friday, 2024 has 262; 2 January 2023, a Monday, is off. */
    @Test
    void countsRunOnWhereNoNoticeCanNameADay() {
        LocalDate newYear = LocalDate.of(2023, 1, 2);
        WorkingCalendar year = CalendarFixture.year(2023, "元旦", newYear);
        LocalDate start = LocalDate.of(2022, 12, 31);
        assertThat(year.between(start, LocalDate.of(2023, 1, 1))).isZero();
        assertThat(year.between(start, LocalDate.of(2023, 1, 3))).isEqualTo(1);
        assertThat(year.between(start, LocalDate.of(2023, 12, 31))).isEqualTo(259);
        assertThat(year.between(start, LocalDate.of(2024, 12, 31))).isEqualTo(521);
        assertThat(year.between(start, LocalDate.of(2025, 1, 1))).isEqualTo(522);
        assertThat(year.plus(start, 1).date()).isEqualTo("2023-01-03");
        assertThat(year.plus(start, 520).date()).isEqualTo("2024-12-30");
        assertThat(year.plus(start, 521).date()).isEqualTo("2024-12-31");
        assertThat(year.plus(start, 522).date()).isEqualTo("2025-01-01");
    }

    @Test
    void aNoticeMayNameDaysOfTheNextJanuary() {
        var notice = new Notice(
                "n",
                "t",
                LocalDate.of(2025, 11, 4),
                "",
                List.of(new Holiday("元旦", LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 2))),
                List.of());
        var calendar = WorkingCalendar.of("x", "1", List.of(new CalendarYear(2025, List.of(notice))));

        assertThat(calendar.plus(LocalDate.of(2025, 12, 30), 1))
                .isEqualTo(new Due(LocalDate.of(2026, 1, 5), true, false));
    }

    @Test
    void theNoticeIssuedLaterWinsEvenWhereItBelongsToTheYearBefore() {
        LocalDate saturday = LocalDate.of(2026, 1, 3);
        LocalDate october = LocalDate.of(2025, 10, 1);
        var yearly = new Notice(
                "a", "t", LocalDate.of(2025, 11, 4), "", List.of(new Holiday("元旦", saturday, saturday)), List.of());
        var change = new Notice(
                "b",
                "t",
                LocalDate.of(2025, 12, 20),
                "",
                List.of(new Holiday("国庆节", october, october)),
                List.of(saturday));
        var calendar = WorkingCalendar.of(
                "x", "1", List.of(new CalendarYear(2026, List.of(yearly)), new CalendarYear(2025, List.of(change))));

        assertThat(calendar.reason(saturday)).isEqualTo(new Reason(Reason.Kind.MAKE_UP, "", "b"));
    }

    @Test
    void nothingLiesBetweenADayAndItself() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(cn.between(day, day)).isZero();
        assertThat(cn.between(day, day.minusDays(9))).isZero();
        assertThat(cn.between(day, day.plusDays(1))).isEqualTo(1);
    }

    @Test
    void theNextWorkingDayIsTheDayItselfWhereItIsWorked() {
        assertThat(cn.nextWorkingDay(LocalDate.of(2026, 2, 14))).isEqualTo("2026-02-14");
        assertThat(cn.nextWorkingDay(LocalDate.of(2026, 2, 15))).isEqualTo("2026-02-24");
        assertThat(cn.nextWorkingDay(LocalDate.of(2019, 1, 1))).isEqualTo("2019-01-02");
    }

    @Test
    void theNthWorkingDayOfAMonthCountsMakeUpDays() {
        assertThat(cn.nth(YearMonth.of(2026, 1), 1)).isEqualTo("2026-01-04");
        assertThat(cn.nth(YearMonth.of(2026, 2), 16)).isEqualTo("2026-02-28");
        assertThat(cn.nth(YearMonth.of(2026, 10), 3)).isEqualTo("2026-10-10");
        assertThatThrownBy(() -> cn.nth(YearMonth.of(2026, 2), 17))
                .hasMessage("working day 17 of 2026-02 does not exist; expected 1 to 16 in calendar cn 2026.1");
        assertThatThrownBy(() -> cn.nth(YearMonth.of(2026, 2), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNegativeLimitIsRefused() {
        assertThatThrownBy(() -> cn.plus(LocalDate.of(2026, 3, 2), -1))
                .hasMessage("limit of -1 working days is negative; expected 0 or more");
    }
}
