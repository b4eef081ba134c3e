package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.ClockRule.PauseCap;
import org.daylight.calendar.ClockRule.StartDay;
import org.junit.jupiter.api.Test;

/**
 * Articles 30 to 35, counted off by hand on a month sheet. Received on Monday 2026-03-02 without anything else: March
 * 3-6, 9-13, 16-20, 23-27, 30, so due on 2026-03-30. The working days after it: March 31, April 1 2 3 (4-6 off) 7 8 9
 * 10, 13-17, 20-24, 27-30, May (1-5 off) 6 7 8 and the make-up Saturday 9, 11.
 */
class StatutoryClockTest {

    private static final LocalDate RECEIPT = LocalDate.of(2026, 3, 2);
    private static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);

    private final StatutoryClock capped = clock(StartDay.EXCLUDED, PauseCap.CAPPED);
    private final StatutoryClock uncapped = clock(StartDay.EXCLUDED, PauseCap.UNCAPPED);

    @Test
    void twentyWorkingDaysAfterReceipt() {
        assertThat(capped.due(ClockFacts.of(RECEIPT), AS_OF)).isEqualTo(fixed("2026-03-30"));
    }

    /** A lawyer's published count for 2025-02-20 arrives at 03-19 by counting the day of receipt. */
    @Test
    void theDayOfReceiptCountsOnlyWhereTheRuleSaysSo() {
        StatutoryClock included = clock(StartDay.INCLUDED, PauseCap.CAPPED);
        ClockFacts thursday = ClockFacts.of(day("2025-02-20"));
        assertThat(capped.due(thursday, AS_OF)).isEqualTo(fixed("2025-03-20"));
        assertThat(included.due(thursday, AS_OF)).isEqualTo(fixed("2025-03-19"));

        ClockFacts saturday = ClockFacts.of(day("2025-02-22"));
        assertThat(capped.due(saturday, AS_OF)).isEqualTo(fixed("2025-03-21"));
        assertThat(included.due(saturday, AS_OF)).isEqualTo(fixed("2025-03-21"));
    }

    @Test
    void aSupplementStartsTheCountAnew() {
        assertThat(capped.due(restarted("2026-03-16"), AS_OF)).isEqualTo(fixed("2026-04-14"));
    }

    @Test
    void theLatestSupplementCounts() {
        assertThat(capped.due(restarted("2026-03-16", "2026-03-10"), AS_OF)).isEqualTo(fixed("2026-04-14"));
    }

    @Test
    void aConsultationPausesAfterItsSendingUpToItsReturn() {
        // not counted: March 11 12 13 16 17
        assertThat(capped.due(paused("2026-03-10/2026-03-17"), AS_OF)).isEqualTo(fixed("2026-04-07"));
    }

    @Test
    void aLateAnswerPausesNoLongerThanTheCap() {
        // March 3 counts; capped on March 24 (15th working day): 19 more from March 25
        assertThat(capped.due(paused("2026-03-03/2026-04-10"), AS_OF)).isEqualTo(fixed("2026-04-21"));
        // uncapped: 19 more from April 13
        assertThat(uncapped.due(paused("2026-03-03/2026-04-10"), AS_OF)).isEqualTo(fixed("2026-05-11"));
    }

    @Test
    void overlappingConsultationsPauseOnce() {
        // not counted: March 11 12 13 16 17 18 19
        assertThat(capped.due(paused("2026-03-10/2026-03-17", "2026-03-12/2026-03-19"), AS_OF))
                .isEqualTo(fixed("2026-04-09"));
        assertThat(capped.due(paused("2026-03-12/2026-03-13", "2026-03-10/2026-03-19"), AS_OF))
                .isEqualTo(fixed("2026-04-09"));
    }

    @Test
    void onlyTheDaysAfterTheSupplementArePaused() {
        ClockFacts before = with(restarted("2026-03-16"), pause("2026-03-03/2026-03-10"));
        assertThat(capped.due(before, AS_OF)).isEqualTo(fixed("2026-04-14"));
        ClockFacts across = with(restarted("2026-03-16"), pause("2026-03-10/2026-03-18"));
        assertThat(capped.due(across, AS_OF)).isEqualTo(fixed("2026-04-16"));
    }

    @Test
    void aConsultationSentOnTheDueDayComesTooLate() {
        assertThat(capped.due(paused("2026-03-30/2026-04-10"), AS_OF)).isEqualTo(fixed("2026-03-30"));
        assertThat(capped.due(paused("2026-03-27/2026-04-01"), AS_OF)).isEqualTo(fixed("2026-04-02"));
    }

    @Test
    void anExtensionAddsAtMostTwentyWorkingDays() {
        assertThat(capped.due(extended(10), AS_OF)).isEqualTo(fixed("2026-04-14"));
        assertThat(capped.due(extended(20), AS_OF)).isEqualTo(fixed("2026-04-28"));
        assertThat(capped.due(extended(30), AS_OF)).isEqualTo(fixed("2026-04-28"));
        assertThat(capped.due(extended(30).withoutExtension(), AS_OF)).isEqualTo(fixed("2026-03-30"));
    }

    @Test
    void anAgreedDelayHoldsWhereItIsLater() {
        assertThat(capped.due(delayed("2026-05-16"), AS_OF)).isEqualTo(fixed("2026-05-16"));
        assertThat(capped.due(delayed("2026-03-20"), AS_OF)).isEqualTo(fixed("2026-03-30"));
    }

    @Test
    void anOpenConsultationMovesTheDueDayWithTheAsOfDay() {
        ClockFacts open = with(ClockFacts.of(RECEIPT), Pause.open(day("2026-03-10")));
        assertThat(uncapped.due(open, day("2026-03-09"))).isEqualTo(fixed("2026-03-30"));
        assertThat(uncapped.due(open, day("2026-03-10"))).isEqualTo(pending("2026-03-30"));
        assertThat(uncapped.due(open, day("2026-03-13"))).isEqualTo(pending("2026-04-02"));
        assertThat(uncapped.due(open, day("2026-03-31"))).isEqualTo(pending("2026-04-21"));
        // the cap falls on March 31: fixed from then on
        assertThat(capped.due(open, day("2026-03-30"))).isEqualTo(pending("2026-04-20"));
        assertThat(capped.due(open, day("2026-03-31"))).isEqualTo(fixed("2026-04-21"));
        assertThat(capped.due(open, AS_OF)).isEqualTo(fixed("2026-04-21"));
    }

    @Test
    void aDueDayBeyondTheLastNoticeIsProvisional() {
        // December 15-18, 21-25, 28-31; assumed: January 1, 4-8, 11
        assertThat(capped.due(ClockFacts.of(day("2026-12-14")), AS_OF))
                .isEqualTo(new Due(day("2027-01-11"), true, false));
    }

    @Test
    void theDaysUsedLeaveOutThePausedOnes() {
        ClockFacts facts = paused("2026-03-10/2026-03-17");
        assertThat(capped.workingDaysUsed(facts, day("2026-03-20"))).isEqualTo(new WorkingDays(9));
        assertThat(capped.workingDaysUsed(facts, day("2026-03-12"))).isEqualTo(new WorkingDays(6));
        assertThat(capped.workingDaysUsed(facts, RECEIPT)).isEqualTo(new WorkingDays(0));
        assertThat(capped.workingDaysUsed(restarted("2026-03-16"), day("2026-03-10")))
                .isEqualTo(new WorkingDays(0));
        ClockFacts open = with(ClockFacts.of(RECEIPT), Pause.open(day("2026-03-10")));
        assertThat(capped.workingDaysUsed(open, day("2026-03-20"))).isEqualTo(new WorkingDays(6));
        assertThat(clock(StartDay.INCLUDED, PauseCap.CAPPED).workingDaysUsed(facts, day("2026-03-20")))
                .isEqualTo(new WorkingDays(10));
    }

    @Test
    void theSmallerLimitsOfTheClock() {
        assertThat(capped.supplementNoticeDue(RECEIPT)).isEqualTo(fixed("2026-03-11"));
        assertThat(capped.consultDue(day("2026-03-10"))).isEqualTo(fixed("2026-03-31"));
    }

    @Test
    void impossibleFactsAreRefused() {
        assertThatThrownBy(() -> restarted("2026-03-01"))
                .hasMessage("request received on 2026-03-02: supplement received on 2026-03-01; expected a day not"
                        + " before the receipt");
        assertThatThrownBy(() -> pause("2026-03-10/2026-03-09"))
                .hasMessage("consultation sent on 2026-03-10: returned on 2026-03-09; expected a day not before it was"
                        + " sent");
        assertThatThrownBy(() -> new Extension(0)).hasMessage("extension of 0 working days; expected at least 1");
    }

    @Test
    void aClockHasDaysToRun() {
        assertThat(new ClockRule(1, 1, 0, 1, StartDay.EXCLUDED, PauseCap.CAPPED).maxExtensionDays())
                .isZero();
        wrong("replyDays: 0 working days; expected at least 1", 0, 7, 20, 15);
        wrong("supplementNoticeDays: 0 working days; expected at least 1", 20, 0, 20, 15);
        wrong("maxExtensionDays: -1 working days; expected at least 0", 20, 7, -1, 15);
        wrong("consultDays: 0 working days; expected at least 1", 20, 7, 20, 0);
    }

    private static void wrong(String message, int reply, int notice, int extension, int consult) {
        assertThatThrownBy(() -> new ClockRule(reply, notice, extension, consult, StartDay.EXCLUDED, PauseCap.CAPPED))
                .hasMessage("clock rule, " + message);
    }

    private static StatutoryClock clock(StartDay start, PauseCap cap) {
        return StatutoryClock.of(CalendarFixture.cn(), new ClockRule(20, 7, 20, 15, start, cap));
    }

    private static Due fixed(String date) {
        return new Due(day(date), false, false);
    }

    private static Due pending(String date) {
        return new Due(day(date), false, true);
    }

    private static ClockFacts restarted(String... dates) {
        return new ClockFacts(
                RECEIPT,
                List.of(dates).stream().map(StatutoryClockTest::day).toList(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static ClockFacts paused(String... pauses) {
        return new ClockFacts(
                RECEIPT,
                List.of(),
                List.of(pauses).stream().map(StatutoryClockTest::pause).toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static ClockFacts extended(int days) {
        return new ClockFacts(RECEIPT, List.of(), List.of(), Optional.of(new Extension(days)), Optional.empty());
    }

    private static ClockFacts delayed(String until) {
        return new ClockFacts(RECEIPT, List.of(), List.of(), Optional.empty(), Optional.of(day(until)));
    }

    private static ClockFacts with(ClockFacts facts, Pause pause) {
        return new ClockFacts(
                facts.receipt(), facts.restarts(), List.of(pause), facts.extension(), facts.agreedDelay());
    }

    private static Pause pause(String text) {
        String[] ends = text.split("/");
        return Pause.of(day(ends[0]), day(ends[1]));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
