package org.daylight.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.proposal.ProposalRules.ByFacts;
import org.daylight.proposal.ProposalRules.Length;
import org.daylight.proposal.ProposalRules.Rule;
import org.daylight.ranking.Ranking;
import org.daylight.ranking.Ranking.NotRanked;
import org.daylight.score.Policies;
import org.daylight.score.Scorecard.Status;
import org.junit.jupiter.api.Test;

/** What a docket says of departments with and without a place, and who may read it. */
class DocketTest {

    private static final List<Fact> THREE_SUSPECTED = List.of(
            Town.fact("REPLY_BEFORE_REQUEST R1"),
            Town.fact("REPLY_BEFORE_REQUEST R2"),
            Town.fact("REPLY_BEFORE_REQUEST R3"));

    private static Docket docket(ProposalRules rules, Ranking ranking, Map<String, List<Fact>> facts) {
        return Proposing.of(rules, scene(ranking, facts), History.NONE);
    }

    private static Scene scene(Ranking ranking, Map<String, List<Fact>> facts) {
        return scene("2026-09", ranking, facts);
    }

    private static Scene scene(String period, Ranking ranking, Map<String, List<Fact>> facts) {
        return new Scene(
                period,
                Town.POLICY,
                List.of(ranking),
                facts,
                Map.of("D01", Policies.tally("REPLY_TIMELINESS IN_TIME 1, REPLY_TIMELINESS LATE 1")),
                List.of());
    }

    private static Ranking without(Status status, Ranking.Reason reason) {
        return Town.group(List.of(), List.of(new NotRanked(Town.bare("D01", status), reason)));
    }

    private static List<String> told(Docket docket) {
        return docket.proposals().stream()
                .map(one -> one.rule() + " " + one.basis())
                .toList();
    }

    /** What is proven is proven without a rank; a rule about ranks has nothing to say. */
    @Test
    void whoHasNoPlaceIsHeldToItsFactsAlone() {
        var facts = Map.of("D01", List.of(Town.fact("OVERDUE_REPLY R1"), Town.fact("FALSIFICATION R2")));
        Docket few = docket(Town.RULES, without(Status.SCORED, Ranking.Reason.TOO_FEW_CASES), facts);
        assertThat(told(few)).containsExactly("overdue FACTS", "falsified FACTS");
        assertThat(few.proposals()).allSatisfy(one -> assertThat(one.place()).isEmpty());
        Docket held = docket(Town.RULES, without(Status.HELD, Ranking.Reason.HELD), facts);
        assertThat(told(held)).containsExactly("falsified FACTS");
    }

    @Test
    void aProposalSaysWhatItRestsOn() {
        Ranking last = Town.group(Town.place(Town.card("D01", "50"), 10, 9, 10), 10);
        var facts = new ArrayList<>(THREE_SUSPECTED);
        facts.add(Town.fact("UNFAVOURABLE R4"));
        facts.add(Town.fact("ORDER_OPEN_OVERDUE R5"));
        assertThat(told(docket(Town.RULES, last, Map.of("D01", facts))))
                .containsExactly("low-rank RANK", "order FACTS", "lead SUSPICION");
    }

    @Test
    void aRuleAboutQuartersSaysNothingOfAMonth() {
        var facts = Map.of("D01", List.of(Town.fact("OVERDUE_REPLY R1")));
        Ranking ranking = without(Status.SCORED, Ranking.Reason.TOO_FEW_CASES);
        for (Length length : Length.values()) {
            var rule = new Rule(
                    "overdue",
                    Town.title("overdue"),
                    Action.URGE,
                    "SUPERVISOR",
                    new ByFacts(Set.of(Fact.Kind.OVERDUE_REPLY), 1),
                    1,
                    length,
                    List.of("art. 47"));
            assertThat(docket(Town.rules(rule), ranking, facts).proposals()).hasSize(length == Length.MONTH ? 1 : 0);
            var year = Proposing.of(Town.rules(rule), scene("2026", ranking, facts), History.NONE);
            assertThat(year.proposals()).hasSize(length == Length.YEAR ? 1 : 0);
        }
    }

    /** On rank 9 of 8 to 10 it is not surely the last, so the reminder is not made, and everybody may read that. */
    @Test
    void whatWasNotMadeStandsInTheGeneralEdition() {
        Ranking ranking = Town.group(Town.place(Town.card("D01", "50"), 10, 8, 10), 10);
        var rules = Town.rules(Town.byRank("remind", Action.REMINDER, ProposalRules.End.LAST, 1, "80"));
        Docket docket = docket(rules, ranking, Map.of("D01", List.of(Town.fact("UNFAVOURABLE R4"))));
        assertThat(docket.proposals()).isEmpty();
        assertThat(docket.open().notMade()).extracting(Docket.NotMade::rule).containsExactly("remind");
        assertThat(docket.restricted().notMade()).isEmpty();
    }

    /** D01 has become a lead, and its signal with it; D02 has two such replies and no lead. */
    @Test
    void aLeadTakesItsOwnSignalAwayAndNoOther() {
        Ranking ranking = Town.group(
                List.of(Town.place(Town.card("D01", "75"), 1, 1, 2), Town.place(Town.card("D02", "74"), 2, 1, 2)),
                List.of());
        var facts = Map.of("D01", THREE_SUSPECTED, "D02", THREE_SUSPECTED.subList(0, 2));
        var limits = new Signals.Limits(10, 2, Policies.dec("30"), Policies.dec("40"), Policies.dec("20"), Habits.NONE);
        var rules = new ProposalRules(
                12,
                Town.organs(),
                List.of(Town.byFacts("lead", Action.LEAD, 3, Fact.Kind.REPLY_BEFORE_REQUEST)),
                limits);
        Docket docket = docket(rules, ranking, facts);
        assertThat(docket.signals()).extracting(Signal::department).containsExactly("D02");
        assertThat(docket.open().signals()).hasSize(1);
        assertThat(docket.restricted().signals()).isEmpty();
    }

    @Test
    void aProposalIsNamedAfterItsFacts() {
        List<Fact> one = List.of(Town.fact("OVERDUE_REPLY R1"));
        String name = ProposalId.of("2026-09", "D01", "overdue", one);
        assertThat(name).startsWith("2026-09.D01.overdue.").hasSize("2026-09.D01.overdue.".length() + 8);
        assertThat(ProposalId.of("2026-09", "D01", "overdue", List.of(Town.fact("OVERDUE_REPLY R1"))))
                .isEqualTo(name);
        assertThat(ProposalId.of("2026-09", "D01", "overdue", List.of(Town.fact("OVERDUE_REPLY R2"))))
                .isNotEqualTo(name);
        assertThat(ProposalId.of("2026-09", "D01", "overdue", List.of())).isNotEqualTo(name);
    }
}
