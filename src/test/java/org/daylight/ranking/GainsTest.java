package org.daylight.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.score.Policies.applicability;
import static org.daylight.score.Policies.department;
import static org.daylight.score.Policies.tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.ranking.Ranking.Place;
import org.daylight.score.Policies;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard.Status;
import org.daylight.score.Scoring;
import org.daylight.score.Tally;
import org.junit.jupiter.api.Test;

class GainsTest {

    /** Replies and orders, 50 marks each, both LINEAR to 100 %. */
    private static final Policy HALVES = Policies.halves(applicability(5, "50", 5));

    private static List<String> gains(Policy policy, String code, Map<String, String> counts) {
        var tallies = new TreeMap<String, Tally>();
        counts.forEach((each, text) -> tallies.put(each, tally(text)));
        var cards = tallies.entrySet().stream()
                .map(each -> Scoring.of(policy).score(department(each.getKey(), "G1"), each.getValue(), Status.SCORED))
                .toList();
        return Uncertainty.add(policy, Rankings.rank(policy, cards, Optional.empty()), tallies).get(0).ranked().stream()
                .filter(place -> place.card().department().code().equals(code))
                .map(Place::gains)
                .flatMap(List::stream)
                .map(gain -> gain.indicator().code() + " " + gain.marks() + " total " + gain.total() + " +"
                        + gain.gained() + " rank " + gain.rank())
                .toList();
    }

    /**
     * D1 has 45 of 60 replies (37.5 marks) and 16 of 20 orders (40): 77.50. One more order: 17 of 20 is 42.5, 80.00; one
     * more reply: 46 of 60 is 38.33, 78.33. D2 has 78.00 and D3 79.00.
     */
    @Test
    void theLargestGainComesFirst() {
        assertThat(gains(
                        HALVES,
                        "D1",
                        Map.of(
                                "D1", counts(45, 15, 16, 4),
                                "D2", counts(78, 22, 78, 22),
                                "D3", counts(79, 21, 79, 21))))
                .containsExactly("B1 42.50 total 80.00 +2.50 rank 1", "A1 38.33 total 78.33 +0.83 rank 2");
    }

    @Test
    void whoReachesAnotherSharesItsRank() {
        assertThat(gains(HALVES, "D1", Map.of("D1", counts(45, 15, 16, 4), "D2", counts(80, 20, 80, 20))))
                .startsWith("B1 42.50 total 80.00 +2.50 rank 1");
    }

    @Test
    void nothingIsGainedWhereNothingWasBad() {
        assertThat(gains(HALVES, "D1", Map.of("D1", counts(45, 0, 16, 0)))).isEmpty();
    }

    /** 6 of 8 replies, 7 of 8 with one more: 87.5 %. Four orders are too few to apply. */
    @Test
    void whatDoesNotApplyGainsNothing() {
        assertThat(gains(HALVES, "D1", Map.of("D1", counts(6, 2, 3, 1))))
                .containsExactly("A1 43.75 total 87.50 +12.50 rank 1");
    }

    /** One in a million changes nothing that is printed. */
    @Test
    void whatCannotBeSeenIsNoGain() {
        assertThat(gains(HALVES, "D1", Map.of("D1", counts(5_000_000, 3, 5_000_000, 3))))
                .isEmpty();
    }

    private static String counts(long replied, long late, long closed, long overdue) {
        return part("REPLY_TIMELINESS IN_TIME", replied)
                + part(", REPLY_TIMELINESS LATE", late)
                + part(", ORDER_TIMELINESS IN_TIME", closed)
                + part(", ORDER_TIMELINESS LATE", overdue);
    }

    private static String part(String category, long count) {
        return count == 0 ? "" : category + " " + count;
    }
}
