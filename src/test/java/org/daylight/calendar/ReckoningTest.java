package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.ClockRule.PauseCap;
import org.daylight.calendar.ClockRule.StartDay;
import org.junit.jupiter.api.Test;

/** The way to a due day in few lines, counted by hand on the notices of 2026. */
class ReckoningTest {

    private static final String NOTICE = "国办发明电〔2025〕7号";

    @Test
    void theSpringFestivalIsOneStretchAndItsMakeUpDayAnother() {
        assertThat(lines(of(3, ClockFacts.of(day("2026-02-12")))))
                .containsExactly(
                        "MAKE_UP 2026-02-14 2026-02-14 1  " + NOTICE, "HOLIDAY 2026-02-15 2026-02-23 9 春节 " + NOTICE);
    }

    @Test
    void supplementConsultationExtensionAndDelayEachAreNamed() {
        ClockFacts facts = new ClockFacts(
                day("2026-03-02"),
                List.of(day("2026-03-04")),
                List.of(Pause.of(day("2026-03-05"), day("2026-03-07"))),
                Optional.of(new Extension(1)),
                Optional.of(day("2026-03-13")));

        Reckoning way = of(2, facts);

        assertThat(lines(way))
                .containsExactly(
                        "RESTARTED 2026-03-04 2026-03-04 1  ",
                        "PAUSED 2026-03-06 2026-03-06 1  ",
                        "WEEKEND 2026-03-07 2026-03-08 2  ",
                        "EXTENDED 2026-03-09 2026-03-13 1  ",
                        "AGREED 2026-03-13 2026-03-13 1  ");
        assertThat(way.due()).isEqualTo(day("2026-03-13"));
    }

    @Test
    void aPlainLimitInWorkingDaysNamesTheDaysThatItPassedOver() {
        Reckoning way = plain("5 working days", "2026-09-18", "2026-09-24");

        assertThat(lines(way))
                .containsExactly("WEEKEND 2026-09-19 2026-09-19 1  ", "MAKE_UP 2026-09-20 2026-09-20 1  " + NOTICE);
    }

    @Test
    void eachWeekendIsAStretchOfItsOwn() {
        assertThat(lines(plain("10 working days", "2026-06-01", "2026-06-15")))
                .containsExactly("WEEKEND 2026-06-06 2026-06-07 2  ", "WEEKEND 2026-06-13 2026-06-14 2  ");
    }

    @Test
    void aLimitInCalendarDaysPassesOverNothing() {
        assertThat(plain("15 calendar days", "2026-02-10", "2026-02-25").stretches())
                .isEmpty();
    }

    @Test
    void aDueDayThatStandsInTheDataPassesOverNothing() {
        Reckoning given = Reckoning.given(day("2026-02-10"), day("2026-02-25"), OptionalInt.of(3));
        assertThat(given)
                .isEqualTo(new Reckoning(
                        day("2026-02-10"), Optional.empty(), List.of(), day("2026-02-25"), OptionalInt.of(3)));
    }

    private static Reckoning plain(String limit, String start, String due) {
        return Reckoning.of(
                day(start), Limit.parse(limit), day(due), Optional.of(CalendarFixture.cn()), OptionalInt.of(0));
    }

    private static Reckoning of(int days, ClockFacts facts) {
        ClockRule rule = new ClockRule(days, 7, 20, 15, StartDay.EXCLUDED, PauseCap.CAPPED);
        Derivation derivation = StatutoryClock.of(CalendarFixture.cn(), rule).derive(facts, LocalDate.of(2026, 7, 1));
        return Reckoning.of(derivation, new Limit(days, Limit.Unit.WORKING_DAYS), OptionalInt.empty());
    }

    private static List<String> lines(Reckoning way) {
        return way.stretches().stream()
                .map(one -> one.kind() + " " + one.first() + " " + one.last() + " " + one.days() + " " + one.name()
                        + " " + one.notice())
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
