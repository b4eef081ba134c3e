package org.daylight.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.daylight.score.Policies.applicability;
import static org.daylight.score.Policies.dec;
import static org.daylight.score.Policies.department;
import static org.daylight.score.Policies.tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.ranking.Ranking.Place;
import org.daylight.score.Policies;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.Status;
import org.daylight.score.Scoring;
import org.junit.jupiter.api.Test;

class RankingsTest {

    /** The total is the share of replies in time; ranked from 10 cases upwards; groups G2, G1, G3. */
    private static final Policy POLICY = Policies.simple(applicability(5, "50", 10));

    private static Scorecard card(String code, String group, long inTime, long late) {
        String counts = "REPLY_TIMELINESS IN_TIME " + inTime + (late == 0 ? "" : ", REPLY_TIMELINESS LATE " + late);
        return Scoring.of(POLICY).score(department(code, group), tally(counts), Status.SCORED);
    }

    private static Scorecard card(String code, String group, Status given) {
        return Scoring.of(POLICY).score(department(code, group), tally(""), given);
    }

    private static List<Ranking> rank(Scorecard... cards) {
        return Rankings.rank(POLICY, List.of(cards), Optional.empty());
    }

    @Test
    void tiesShareARankAndTheNextRankIsSkipped() {
        List<Ranking> rankings = rank(
                card("D4", "G1", 80, 20),
                card("D3", "G1", 92, 8),
                card("D1", "G1", 95, 5),
                card("D2", "G1", 46, 4),
                card("D0", "G1", 92, 8));
        assertThat(rankings).hasSize(1);
        assertThat(rankings.get(0).group()).isEqualTo("G1");
        assertThat(rankings.get(0).title()).isEqualTo(Map.of("en", "Counties"));
        assertThat(rankings.get(0).notRanked()).isEmpty();
        assertThat(places(rankings.get(0)))
                .containsExactly("1 D1 95.00", "2= D0 92.00", "2= D2 92.00", "2= D3 92.00", "5 D4 80.00");
    }

    @Test
    void thePublishedTotalDecidesNotWhatLiesBehindIt() {
        // 66.6667 % and 66.6683 % are both published as 66.67
        List<Ranking> rankings = rank(card("D2", "G1", 4001, 2000), card("D1", "G1", 8, 4));
        assertThat(places(rankings.get(0))).containsExactly("1= D1 66.67", "1= D2 66.67");
    }

    @Test
    void groupsAreRankedApartInTheOrderOfThePolicy() {
        List<Ranking> rankings = rank(
                card("D1", "G3", 90, 10), card("D2", "G2", 50, 50), card("D3", "G3", 95, 5), card("D4", "G2", 60, 40));
        assertThat(rankings).extracting(Ranking::group).containsExactly("G2", "G3");
        assertThat(places(rankings.get(0))).containsExactly("1 D4 60.00", "2 D2 50.00");
        assertThat(places(rankings.get(1))).containsExactly("1 D3 95.00", "2 D1 90.00");
    }

    @Test
    void whoIsNotRankedIsListedWithTheReason() {
        List<Ranking> rankings = rank(
                card("D6", "G1", Status.SCORED),
                card("D5", "G1", 10, 0),
                card("D4", "G1", 9, 0),
                card("D3", "G1", Status.HELD),
                card("D2", "G1", Status.NOT_SUBMITTED),
                card("D1", "G1", 4, 0));
        assertThat(places(rankings.get(0))).containsExactly("1 D5 100.00");
        assertThat(rankings.get(0).notRanked())
                .extracting(each -> each.card().department().code() + " " + each.reason())
                .containsExactly("D1 TOO_FEW_CASES", "D2 NOT_SUBMITTED", "D3 HELD", "D4 TOO_FEW_CASES", "D6 NO_CASES");
    }

    @Test
    void whoSentNothingSharesTheRankBehindTheLastWhereThePolicySaysSo() {
        Policy last = Policies.last(POLICY);
        var august = new PastScores("2026-08", Map.of("D2", past("G1", "97.50", 1)));
        Ranking ranking = Rankings.rank(
                        last,
                        List.of(
                                card("D5", "G1", 10, 0),
                                card("D4", "G1", 20, 0),
                                card("D3", "G1", Status.NOT_SUBMITTED),
                                card("D2", "G1", Status.NOT_SUBMITTED),
                                card("D1", "G1", Status.HELD)),
                        Optional.of(august))
                .get(0);
        assertThat(places(ranking)).containsExactly("1= D4 100.00", "1= D5 100.00");
        assertThat(ranking.notRanked())
                .extracting(one -> one.card().department().code() + " " + one.reason() + " " + one.rank() + " "
                        + one.previousRank())
                .containsExactly(
                        "D2 NOT_SUBMITTED Optional[3] Optional[1]",
                        "D3 NOT_SUBMITTED Optional[3] Optional.empty",
                        "D1 HELD Optional.empty Optional.empty");
    }

    @Test
    void aRankInAnotherGroupIsNoRankBeforeForWhoHasNoneNow() {
        var august = new PastScores("2026-08", Map.of("D1", past("G1", "97.50", 1), "D2", past("G2", "80.00", 3)));
        List<Ranking> rankings = Rankings.rank(
                POLICY, List.of(card("D1", "G1", Status.HELD), card("D2", "G1", Status.HELD)), Optional.of(august));
        assertThat(rankings.get(0).notRanked())
                .extracting(Ranking.NotRanked::previousRank)
                .containsExactly(Optional.of(1), Optional.empty());
    }

    @Test
    void whereNobodyIsRankedNobodyIsLast() {
        assertThat(Rankings.rank(
                                Policies.last(POLICY),
                                List.of(card("D1", "G1", Status.NOT_SUBMITTED)),
                                Optional.empty())
                        .get(0)
                        .notRanked())
                .extracting(Ranking.NotRanked::rank)
                .containsExactly(Optional.empty());
    }

    @Test
    void tooLittleWeightIsNotRanked() {
        Policy half = Policies.halves(applicability(5, "50", 10));
        Policy more = Policies.halves(applicability(5, "50.01", 10));
        assertThat(places(Rankings.rank(half, List.of(onlyReplies(half)), Optional.empty())
                        .get(0)))
                .containsExactly("1 D1 80.00");
        assertThat(Rankings.rank(more, List.of(onlyReplies(more)), Optional.empty())
                        .get(0)
                        .notRanked())
                .containsExactly(new Ranking.NotRanked(onlyReplies(more), Ranking.Reason.TOO_LITTLE_APPLIES));
    }

    @Test
    void aCardWithoutATotalIsNotRankedEvenWhereNothingIsAsked() {
        Policy lenient = Policies.simple(applicability(5, "0", 0));
        Scorecard few =
                Scoring.of(lenient).score(department("D1", "G1"), tally("REPLY_TIMELINESS IN_TIME 4"), Status.SCORED);
        assertThat(Rankings.rank(lenient, List.of(few), Optional.empty()).get(0).notRanked())
                .containsExactly(new Ranking.NotRanked(few, Ranking.Reason.TOO_LITTLE_APPLIES));
    }

    private static Scorecard onlyReplies(Policy policy) {
        return Scoring.of(policy)
                .score(
                        department("D1", "G1"),
                        tally("REPLY_TIMELINESS IN_TIME 8, REPLY_TIMELINESS LATE 2"),
                        Status.SCORED);
    }

    @Test
    void movementsAreMeasuredAgainstTheEditionBefore() {
        var before = new PastScores(
                "2026-08",
                Map.of(
                        "D1", past("G1", "97.50", 1),
                        "D2", past("G2", "80.00", 3),
                        "D3", new PastScores.Past("G1", Optional.empty(), Map.of(), Optional.empty())));
        List<Ranking> rankings = Rankings.rank(
                POLICY,
                List.of(
                        card("D1", "G1", 95, 5),
                        card("D2", "G1", 92, 8),
                        card("D3", "G1", 91, 9),
                        card("D4", "G1", 90, 10)),
                Optional.of(before));
        assertThat(rankings.get(0).ranked())
                .extracting(Place::previousRank, Place::change)
                .containsExactly(
                        tuple(Optional.of(1), Optional.of(dec("-2.50"))),
                        // it was ranked in another group, where rank 3 meant something else
                        tuple(Optional.empty(), Optional.of(dec("12.00"))),
                        tuple(Optional.empty(), Optional.empty()),
                        tuple(Optional.empty(), Optional.empty()));
    }

    private static PastScores.Past past(String group, String total, int rank) {
        return new PastScores.Past(group, Optional.of(dec(total)), Map.of(), Optional.of(rank));
    }

    @Test
    void aGroupThatThePolicyLacksStopsTheRanking() {
        assertThatThrownBy(() -> rank(card("D1", "G1", 9, 1), card("D2", "G9", 9, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "department D2 (Office D2): found group 'G9', expected one of G2, G1, G3; mend the roster or"
                                + " add the group to policy test");
    }

    @Test
    void aDepartmentStandsOnce() {
        assertThatThrownBy(() -> rank(card("D1", "G1", 9, 1), card("D1", "G2", 9, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("department D1 (Office D1): found two scorecards, expected one; a code stands once in the"
                        + " roster");
    }

    @Test
    void aRankingThatLosesADepartmentIsNotPublished() {
        Scorecard first = card("D1", "G1", 9, 1);
        Scorecard second = card("D2", "G1", Status.HELD);
        assertThatThrownBy(() -> Rankings.reconcile(List.of(first, second), rank(second)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ranking: found [D2] ranked or not ranked, expected each of [D1, D2] once; nothing is"
                        + " published");
    }

    static List<String> places(Ranking ranking) {
        return ranking.ranked().stream()
                .map(place -> place.rank() + (place.tied() ? "= " : " ")
                        + place.card().department().code() + " "
                        + place.card().total().orElseThrow())
                .toList();
    }
}
