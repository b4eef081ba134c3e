package org.daylight.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.calendar.ClockRule;
import org.daylight.casework.CaseRules;
import org.daylight.casework.Measure;
import org.daylight.casework.Observation;
import org.daylight.ranking.Ranking;
import org.daylight.score.Lookback;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;
import org.daylight.score.Tally;
import org.junit.jupiter.api.Test;

/** Signals worked out by hand. */
class SignalsTest {

    private static final Signals.Limits LIMITS =
            new Signals.Limits(10, 2, new BigDecimal("30"), new BigDecimal("40"), new BigDecimal("20"), Habits.NONE);

    /** Twenty working days to reply. */
    private static Policy policy() {
        Policy policy = Town.POLICY;
        CaseRules none = policy.cases();
        var clock = new ClockRule(20, 7, 20, 15, ClockRule.StartDay.EXCLUDED, ClockRule.PauseCap.CAPPED);
        var cases = new CaseRules(
                Optional.of(clock),
                none.requestLimit(),
                none.restDayChannels(),
                none.confirmation(),
                none.orders(),
                none.reviewVerification(),
                none.reviewRectification(),
                none.badStars(),
                none.complaintHandling(),
                none.disclosures(),
                none.checks(),
                none.keepMonths());
        return new Policy(
                policy.name(),
                policy.title(),
                policy.version(),
                policy.effectiveFrom(),
                cases,
                policy.sections(),
                policy.rounding(),
                policy.applicability(),
                policy.bands(),
                policy.groups(),
                policy.draws(),
                policy.notSubmitted(),
                policy.basis(),
                policy.adjusting(),
                policy.fullMarks(),
                Lookback.NONE);
    }

    private static Scene scene(Map<String, Tally> tallies, Map<String, List<Fact>> facts) {
        var places = new ArrayList<Ranking.Place>();
        tallies.keySet().forEach(code -> places.add(Town.place(Town.card(code, "75"), places.size() + 1, 1, 3)));
        return new Scene("2026-09", policy(), List.of(Town.group(places, List.of())), facts, tallies, List.of());
    }

    private static List<String> told(Map<String, Tally> tallies, Map<String, List<Fact>> facts) {
        return Signals.of(LIMITS, scene(tallies, facts)).stream()
                .map(one -> one.code() + " " + one.department() + " " + one.count() + "/" + one.of() + " "
                        + one.share().map(BigDecimal::toPlainString).orElse("-") + " "
                        + one.median().map(BigDecimal::toPlainString).orElse("-"))
                .toList();
    }

    private static Tally days(int onTheLastDay, int before) {
        var counting = new Tally.Counting();
        for (int i = 0; i < onTheLastDay; i++) {
            counting.addDay(Tally.REPLY_DAYS, 20);
        }
        for (int i = 0; i < before; i++) {
            counting.addDay(Tally.REPLY_DAYS, 10);
        }
        return counting.tally();
    }

    @Test
    void threeOfTenOnTheLastDay() {
        assertThat(told(Map.of("D01", days(3, 7)), Map.of())).containsExactly("LAST_DAY D01 3/10 30.00 -");
        assertThat(told(Map.of("D01", days(3, 8)), Map.of())).isEmpty();
    }

    @Test
    void threeOfNineAreTooFewToBuildAShareOn() {
        assertThat(told(Map.of("D01", days(9, 0)), Map.of())).isEmpty();
    }

    @Test
    void fourActsOnTenRequests() {
        var counting = new Tally.Counting();
        counting.add(new Observation(Measure.REPLY_TIMELINESS, "IN_TIME", 8));
        counting.add(new Observation(Measure.REPLY_TIMELINESS, "LATE", 2));
        counting.add(new Observation(Measure.PROCEDURE, "LAWFUL", 3));
        counting.add(new Observation(Measure.PROCEDURE, "BREACH", 1));
        assertThat(told(Map.of("D01", counting.tally()), Map.of())).containsExactly("RESTARTS D01 4/10 40.00 -");
    }

    @Test
    void twoRepliesBeforeTheirRequests() {
        var facts = Map.of(
                "D01", List.of(Town.fact("REPLY_BEFORE_REQUEST R1"), Town.fact("REPLY_BEFORE_REQUEST R2")),
                "D02", List.of(Town.fact("REPLY_BEFORE_REQUEST R3"), Town.fact("OVERDUE_REPLY R4")));
        assertThat(told(new TreeMap<>(Map.of("D01", Tally.EMPTY, "D02", Tally.EMPTY)), facts))
                .containsExactly("REPLY_BEFORE_REQUEST D01 2/0 - -");
    }

    /** Shares of 30, 0 and 10 %: the median is 10 %, and 30 % lies 20 points above it. */
    @Test
    void requestsTurnedAwayAgainstTheMedianOfTheGroup() {
        var tallies = new TreeMap<>(Map.of("D01", ended(3, 7), "D02", ended(0, 10), "D03", ended(1, 9)));
        assertThat(told(tallies, Map.of())).containsExactly("REFUSALS D01 3/10 30.00 10.00");
        tallies.put("D01", ended(2, 8));
        assertThat(told(tallies, Map.of())).isEmpty();
    }

    /** What ended of other feeds is no request, however much of it there is. */
    @Test
    void onlyRequestsAreTurnedAway() {
        var tallies = new TreeMap<>(Map.of("D01", ended(3, 7), "D02", ended(0, 10), "D03", ended(1, 9)));
        tallies.put(
                "D01",
                new Tally.Counting()
                        .add(ended(3, 7))
                        .addAnnual("remedies.MAINTAINED", "NATURAL", 90)
                        .tally());
        assertThat(told(tallies, Map.of())).containsExactly("REFUSALS D01 3/10 30.00 10.00");
    }

    @Test
    void whoIsHeldIsNotPointedAt() {
        var facts = Map.of("D01", List.of(Town.fact("REPLY_BEFORE_REQUEST R1"), Town.fact("REPLY_BEFORE_REQUEST R2")));
        Scene scored = scene(Map.of("D01", Tally.EMPTY), facts);
        assertThat(Signals.of(LIMITS, scored)).hasSize(1);
        Scorecard card = scored.rankings().get(0).ranked().get(0).card();
        var held = new Scorecard(
                card.department(),
                Scorecard.Status.HELD,
                card.indicators(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO,
                0,
                Optional.empty(),
                Optional.empty(),
                Town.NOTHING_RULED);
        Ranking ranking = Town.group(List.of(), List.of(new Ranking.NotRanked(held, Ranking.Reason.HELD)));
        assertThat(Signals.of(LIMITS, new Scene("2026-09", policy(), List.of(ranking), facts, Map.of(), List.of())))
                .isEmpty();
    }

    @Test
    void noLimitPointsAtNobody() {
        BigDecimal some = new BigDecimal("30");
        var none = new Signals.Limits(10, 0, some, some, some, Habits.NONE);
        assertThat(Signals.of(none, scene(Map.of("D01", Tally.EMPTY), Map.of())))
                .isEmpty();
    }

    /** Half of the confirmations were late. */
    @Test
    void habitsArePointedOutBesideTheOthers() {
        BigDecimal some = new BigDecimal("30");
        var habits = new Habits(
                Optional.of(new BigDecimal("50")), Optional.empty(), Optional.empty(), Optional.empty(), SameHand.NONE);
        Tally tally = new Tally.Counting()
                .add(new Observation(Measure.CONFIRMATION, "DELAYED", 5))
                .add(new Observation(Measure.CONFIRMATION, "PROMPT", 5))
                .tally();
        assertThat(Signals.of(
                        new Signals.Limits(10, 0, some, some, some, habits), scene(Map.of("D01", tally), Map.of())))
                .extracting(Signal::code)
                .containsExactly(Signal.Code.CONFIRMATION);
    }

    private static Tally ended(int turnedAway, int open) {
        return new Tally.Counting()
                .addAnnual("requests.refuse_petition", "NATURAL", turnedAway)
                .addAnnual("requests.open", "NATURAL", open)
                .addAnnual("requests.received", "NATURAL", 50)
                .addAnnual("requests.UNSTATED", "NATURAL", 7)
                .tally();
    }

    @Test
    void aLeadIsNoSignal() {
        var facts = Map.of(
                "D01",
                List.of(
                        Town.fact("REPLY_BEFORE_REQUEST R1"),
                        Town.fact("REPLY_BEFORE_REQUEST R2"),
                        Town.fact("REPLY_BEFORE_REQUEST R3")));
        var rules = new ProposalRules(
                12,
                Town.organs(),
                List.of(Town.byFacts("lead", Action.LEAD, 3, Fact.Kind.REPLY_BEFORE_REQUEST)),
                LIMITS);
        Docket docket = Proposing.of(rules, scene(Map.of("D01", Tally.EMPTY), facts), History.NONE);
        assertThat(docket.signals()).isEmpty();
        assertThat(docket.restricted().proposals()).hasSize(1);
        assertThat(docket.open().proposals()).isEmpty();
    }

    @Test
    void limitsThatMeanNothingAreRefused() {
        BigDecimal some = new BigDecimal("30");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new Signals.Limits(0, 1, some, some, some, Habits.NONE))
                .hasMessageContaining("min_cases 0");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new Signals.Limits(1, -1, some, some, some, Habits.NONE))
                .hasMessageContaining("replies_before_request -1");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new Signals.Limits(1, 0, some, BigDecimal.ZERO, some, Habits.NONE))
                .hasMessageContaining("a share of 0 %");
        assertThat(new Signals.Limits(1, 0, some, some, some, Habits.NONE).minCases())
                .isEqualTo(1);
    }
}
