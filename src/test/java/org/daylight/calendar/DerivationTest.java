package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.ClockRule.PauseCap;
import org.daylight.calendar.ClockRule.StartDay;
import org.junit.jupiter.api.Test;

/** The sheet of a due day, line by line, for a rule with a few days. */
class DerivationTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);

    @Test
    void everyDayOfTheSpringFestivalNamesItsNotice() {
        assertThat(lines(sheet(3, ClockFacts.of(day("2026-02-12")))))
                .containsExactly(
                        "2026-02-12 RECEIVED 0 31 WEEKDAY",
                        "2026-02-13 COUNTED 1 33 WEEKDAY",
                        "2026-02-14 COUNTED 2 33 MAKE_UP 国办发明电〔2025〕7号",
                        "2026-02-15 REST_DAY 2 33 HOLIDAY 春节 国办发明电〔2025〕7号",
                        "2026-02-16 REST_DAY 2 33 HOLIDAY 春节 国办发明电〔2025〕7号",
                        "2026-02-17 REST_DAY 2 33 HOLIDAY 春节 国办发明电〔2025〕7号",
                        "2026-02-18 REST_DAY 2 33 HOLIDAY 春节 国办发明电〔2025〕7号",
                        "2026-02-19 REST_DAY 2 33 HOLIDAY 春节 国办发明电〔2025〕7号",
                        "2026-02-20 REST_DAY 2 33 HOLIDAY 春节 国办发明电〔2025〕7号",
                        "2026-02-21 REST_DAY 2 33 HOLIDAY 春节 国办发明电〔2025〕7号",
                        "2026-02-22 REST_DAY 2 33 HOLIDAY 春节 国办发明电〔2025〕7号",
                        "2026-02-23 REST_DAY 2 33 HOLIDAY 春节 国办发明电〔2025〕7号",
                        "2026-02-24 COUNTED 3 33 WEEKDAY",
                        "2026-02-24 DUE 3 33 WEEKDAY");
    }

    @Test
    void supplementConsultationExtensionAndDelayEachHaveTheirLine() {
        ClockFacts facts = new ClockFacts(
                day("2026-03-02"),
                List.of(day("2026-03-04")),
                List.of(Pause.of(day("2026-03-05"), day("2026-03-07"))),
                Optional.of(new Extension(1)),
                Optional.of(day("2026-03-13")));

        assertThat(lines(sheet(2, facts)))
                .containsExactly(
                        "2026-03-02 RECEIVED 0 31 WEEKDAY",
                        "2026-03-04 RESTARTED 0 30 WEEKDAY",
                        "2026-03-05 COUNTED 1 33 WEEKDAY",
                        "2026-03-06 PAUSED 1 33 WEEKDAY",
                        "2026-03-07 REST_DAY 1 33 WEEKEND",
                        "2026-03-08 REST_DAY 1 33 WEEKEND",
                        "2026-03-09 COUNTED 2 33 WEEKDAY",
                        "2026-03-09 EXTENSION_BEGINS 2 33 WEEKDAY",
                        "2026-03-10 COUNTED 3 33 WEEKDAY",
                        "2026-03-13 AGREED_DELAY 3 35 WEEKDAY",
                        "2026-03-13 DUE 3 35 WEEKDAY");
    }

    @Test
    void aReceiptBeforeTheCalendarIsShownButNeverCounted() {
        ClockFacts facts = new ClockFacts(
                day("2018-12-20"), List.of(day("2019-01-02")), List.of(), Optional.empty(), Optional.empty());

        assertThat(lines(sheet(1, facts)))
                .containsExactly(
                        "2018-12-20 RECEIVED 0 31 UNKNOWN",
                        "2019-01-02 RESTARTED 0 30 WEEKDAY",
                        "2019-01-03 COUNTED 1 33 WEEKDAY",
                        "2019-01-03 DUE 1 33 WEEKDAY");
    }

    @Test
    void aPlainLimitIsWalkedByTheSameDaysWithoutTheArticlesOfTheClock() {
        Derivation plain = Derivation.of(day("2026-09-18"), 5, CalendarFixture.cn());

        assertThat(lines(plain))
                .containsExactly(
                        "2026-09-18 BEGAN 0  WEEKDAY",
                        "2026-09-19 REST_DAY 0  WEEKEND",
                        "2026-09-20 COUNTED 1  MAKE_UP 国办发明电〔2025〕7号",
                        "2026-09-21 COUNTED 2  WEEKDAY",
                        "2026-09-22 COUNTED 3  WEEKDAY",
                        "2026-09-23 COUNTED 4  WEEKDAY",
                        "2026-09-24 COUNTED 5  WEEKDAY",
                        "2026-09-24 DUE 5  WEEKDAY");
        assertThat(plain.due()).isEqualTo(CalendarFixture.cn().plus(day("2026-09-18"), 5));
    }

    private static Derivation sheet(int replyDays, ClockFacts facts) {
        ClockRule rule = new ClockRule(replyDays, 7, 20, 15, StartDay.EXCLUDED, PauseCap.CAPPED);
        return StatutoryClock.of(CalendarFixture.cn(), rule).derive(facts, AS_OF);
    }

    private static List<String> lines(Derivation derivation) {
        return derivation.steps().stream().map(DerivationTest::line).toList();
    }

    private static String line(DerivationStep step) {
        Reason reason = step.reason();
        String why = String.join(" ", reason.kind().toString(), reason.name(), reason.notice());
        return String.join(
                        " ",
                        step.date().toString(),
                        step.kind().toString(),
                        Integer.toString(step.counted()),
                        step.article(),
                        why.replace("  ", " "))
                .stripTrailing();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
