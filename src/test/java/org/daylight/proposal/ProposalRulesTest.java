package org.daylight.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.proposal.Town.byFacts;
import static org.daylight.proposal.Town.byRank;
import static org.daylight.proposal.Town.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.proposal.ProposalRules.ByRank;
import org.daylight.proposal.ProposalRules.End;
import org.daylight.proposal.ProposalRules.Length;
import org.daylight.proposal.ProposalRules.Rule;
import org.junit.jupiter.api.Test;

/** Rules that contradict themselves, each with what it says. */
class ProposalRulesTest {

    @Test
    void aDisciplineOrganDoesNotCriticise() {
        var rule = new Rule(
                "criticism",
                Town.title("criticism"),
                Action.RECTIFICATION,
                "DISCIPLINE",
                new ProposalRules.ByFacts(java.util.Set.of(Fact.Kind.OVERDUE_REPLY), 1),
                1,
                Length.MONTH,
                List.of("art. 47"));
        assertThatThrownBy(() -> rules(rule))
                .hasMessage(
                        "rule criticism: DISCIPLINE may not issue RECTIFICATION, only [LEAD, REFERRAL]; name the organ"
                                + " that the law gives it to");
    }

    @Test
    void anOrganThatNobodyKnows() {
        var rule = byFacts("overdue", Action.URGE, 1, Fact.Kind.OVERDUE_REPLY);
        assertThatThrownBy(() -> new ProposalRules(12, Map.of(), List.of(rule), Signals.Limits.NONE))
                .hasMessage(
                        "rule overdue, organ: SUPERVISOR is not among the organs []; add it there or name one of them");
    }

    @Test
    void oneCodeTwice() {
        var rule = byFacts("overdue", Action.URGE, 1, Fact.Kind.OVERDUE_REPLY);
        assertThatThrownBy(() -> rules(rule, rule))
                .hasMessage("rule overdue stands twice; give each rule its own code");
    }

    @Test
    void whatIsOnlySuspectedCarriesNoMeasure() {
        assertThatThrownBy(() -> byFacts("x", Action.URGE, 1, Fact.Kind.REPLY_BEFORE_REQUEST))
                .hasMessage(
                        "rule x, kinds: REPLY_BEFORE_REQUEST is suspected, which carries no URGE; LEAD rests on what is"
                                + " suspected, every other measure on what is proven");
        assertThatThrownBy(() -> byFacts("x", Action.LEAD, 1, Fact.Kind.OVERDUE_REPLY))
                .hasMessageContaining("OVERDUE_REPLY is proven, which carries no LEAD");
        assertThatThrownBy(() -> byFacts("x", Action.URGE, 1, Fact.Kind.UNFAVOURABLE))
                .hasMessageContaining("UNFAVOURABLE is scored, which carries no URGE");
    }

    @Test
    void whatNoGeneralReportMayTellCarriesAReferralAlone() {
        assertThatThrownBy(() -> byFacts("x", Action.URGE, 1, Fact.Kind.LEAK))
                .hasMessage("rule x, kinds: LEAK carries no URGE, which general reports would print; make a rule of its"
                        + " own for it with action REFERRAL");
        assertThatThrownBy(
                        () -> byFacts("x", Action.RECTIFICATION, 1, Fact.Kind.OVERDUE_REPLY, Fact.Kind.FALSIFICATION))
                .hasMessageContaining("FALSIFICATION carries no RECTIFICATION");
        assertThatThrownBy(() -> byFacts("x", Action.LEAD, 1, Fact.Kind.LEAK))
                .hasMessageContaining("LEAK is proven, which carries no LEAD");
    }

    @Test
    void nobodyIsCommendedForTheLastPlace() {
        String expected =
                " does not go with that end of a ranking; COMMENDATION goes with first and at_least, every other"
                        + " measure but LEAD and REFERRAL with last and below";
        assertThatThrownBy(() -> byRank("x", Action.COMMENDATION, End.LAST, 1, "80"))
                .hasMessage("rule x: COMMENDATION" + expected);
        assertThatThrownBy(() -> byRank("x", Action.INTERVIEW, End.FIRST, 1, "80"))
                .hasMessage("rule x: INTERVIEW" + expected);
        assertThatThrownBy(() -> byRank("x", Action.LEAD, End.LAST, 1, "80")).hasMessage("rule x: LEAD" + expected);
    }

    @Test
    void neitherAPlaceNorATotal() {
        var nothing = new ByRank(Optional.empty(), 0, Optional.empty());
        assertThatThrownBy(() -> Town.rule("x", Action.REMINDER, nothing, 1))
                .hasMessage("rule x, rank: expected first or last with 1 or more places, or a total, or both");
        assertThatThrownBy(() -> byRank("x", Action.REMINDER, End.LAST, 0, "80"))
                .hasMessage("rule x, rank: expected first or last with 1 or more places, or a total, or both");
    }

    @Test
    void numbersOutOfRange() {
        assertThatThrownBy(() -> byFacts("x", Action.URGE, 0, Fact.Kind.OVERDUE_REPLY))
                .hasMessage("rule x, at_least: 0; expected 1 or more facts");
        assertThatThrownBy(() ->
                        Town.rule("x", Action.REMINDER, new ByRank(Optional.of(End.LAST), 1, Town.limit("80")), 0))
                .hasMessage("rule x, periods: 0; expected 1 or more periods in a row");
        assertThatThrownBy(() -> new ProposalRules(-1, Map.of(), List.of(), Signals.Limits.NONE))
                .hasMessage("warning_months: -1; expected 0 or more months");
        assertThat(new ProposalRules(0, Map.of(), List.of(), Signals.Limits.NONE).warningMonths())
                .isZero();
    }

    @Test
    void aRuleOrASignalIsSomethingToSay() {
        BigDecimal some = new BigDecimal("30");
        var limits = new Signals.Limits(10, 2, some, some, some, Habits.NONE);
        assertThat(new ProposalRules(0, Map.of(), List.of(), Signals.Limits.NONE).none())
                .isTrue();
        assertThat(new ProposalRules(0, Map.of(), List.of(), limits).none()).isFalse();
        assertThat(rules(byFacts("overdue", Action.URGE, 1, Fact.Kind.OVERDUE_REPLY))
                        .none())
                .isFalse();
    }

    @Test
    void aBurstIsOfTwoReviewsInAMinuteToADay() {
        for (int minutes : new int[] {1, 1_440}) {
            var hand = new SameHand(
                    Optional.of(new SameHand.Burst(2, minutes)), Optional.empty(), Optional.empty(), Optional.empty());
            assertThat(hand.minutes()).contains(minutes);
        }
        assertThat(SameHand.NONE.minutes()).isEmpty();
        assertThatThrownBy(() -> new SameHand.Burst(2, 0))
                .hasMessage("signals, five_stars_burst: 2 reviews in 0 minutes; expected 2 or more reviews in 1 to 1440"
                        + " minutes");
        assertThatThrownBy(() -> new SameHand.Burst(2, 1_441)).hasMessageContaining("in 1441 minutes");
        assertThatThrownBy(() -> new SameHand.Burst(1, 1)).hasMessageContaining("1 reviews");
    }

    @Test
    void aShareOfNothingWouldPointAtEverybody() {
        assertThat(new Habits(Town.limit("0.01"), Town.limit("1"), Town.limit("100"), Optional.of(2), SameHand.NONE)
                        .monthsBefore())
                .isEqualTo(1);
        assertThatThrownBy(() -> new Habits(
                        Optional.empty(), Town.limit("0.00"), Optional.empty(), Optional.empty(), SameHand.NONE))
                .hasMessage("signals, closed_before_contact: a share of 0.00 % would point at everybody; expected more"
                        + " than 0");
    }
}
