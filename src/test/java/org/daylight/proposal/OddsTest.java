package org.daylight.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.proposal.ProposalRules.ByRank;
import org.daylight.proposal.ProposalRules.End;
import org.daylight.ranking.Ranking;
import org.daylight.ranking.Ranking.Place;
import org.daylight.score.Policies;
import org.daylight.score.Redraws;
import org.daylight.score.Tally;
import org.junit.jupiter.api.Test;

/** Whether places and totals meet what rules ask of them, at the very edges. */
class OddsTest {

    /** Ten places of which two share one rank. */
    private static Ranking sharing(int rank, String total) {
        var places = new ArrayList<Place>();
        for (int i = 1; i <= 10; i++) {
            places.add(Town.place(Town.card("D" + (10 + i), total), i == rank + 1 ? rank : i, 1, 10));
        }
        return Town.group(places, List.of());
    }

    private static boolean meets(End end, int places, String limit, Ranking ranking, int place) {
        var asked = new ByRank(Optional.of(end), places, Town.limit(limit));
        return Odds.meets(asked, ranking, ranking.ranked().get(place));
    }

    @Test
    void whoSharesTheLastRankStandsAtTheEnd() {
        Ranking last = sharing(9, "70");
        assertThat(meets(End.LAST, 1, "80", last, 8)).isTrue();
        assertThat(meets(End.LAST, 1, "80", last, 9)).isTrue();
        assertThat(meets(End.LAST, 1, "80", last, 7)).isFalse();
        // Two behind the last place but one are two places, and none of them the third.
        assertThat(meets(End.LAST, 2, "80", last, 7)).isFalse();
        assertThat(meets(End.LAST, 3, "80", last, 7)).isTrue();
    }

    @Test
    void whoSharesAFirstRankStandsOnIt() {
        Ranking first = sharing(2, "95");
        assertThat(meets(End.FIRST, 2, "90", first, 1)).isTrue();
        assertThat(meets(End.FIRST, 2, "90", first, 2)).isTrue();
        assertThat(meets(End.FIRST, 2, "90", first, 3)).isFalse();
        assertThat(meets(End.FIRST, 1, "90", first, 1)).isFalse();
    }

    @Test
    void aLimitIsReachedFromAboveAndNotFromBelow() {
        Ranking ninety = sharing(5, "90");
        assertThat(meets(End.FIRST, 1, "90", ninety, 0)).isTrue();
        assertThat(meets(End.FIRST, 1, "90.01", ninety, 0)).isFalse();
        assertThat(meets(End.LAST, 1, "90", ninety, 9)).isFalse();
        assertThat(meets(End.LAST, 1, "90.01", ninety, 9)).isTrue();
    }

    /** Of 200 draws at 95 % five may lie at the limit or above it. */
    @Test
    void aTotalIsCarriedByAllDrawsButFive() {
        Tally tally = Policies.tally("REPLY_TIMELINESS IN_TIME 5000, REPLY_TIMELINESS LATE 5000");
        long[] sorted = Redraws.of(Town.POLICY).totals(Policies.department("D01", "G1"), tally);
        Arrays.sort(sorted);
        long fifth = sorted[sorted.length - 5];
        long sixth = sorted[sorted.length - 6];
        assertThat(fifth).as("no draw more lies at that limit").isGreaterThan(sixth);
        var place = Town.place(Town.card("D01", "50"), 1, 1, 1);
        var scene = new Scene(
                "2026-09",
                Town.POLICY,
                List.of(Town.group(List.of(place), List.of())),
                Map.of(),
                Map.of("D01", tally),
                List.of());
        assertThat(carries(scene, place, fifth)).isTrue();
        assertThat(carries(scene, place, sixth)).isFalse();
        assertThat(carries(scene, place, sorted[sorted.length - 1] + 1)).isTrue();
    }

    private static boolean carries(Scene scene, Place place, long limit) {
        var asked = new ByRank(Optional.empty(), 0, Optional.of(BigDecimal.valueOf(limit, 2)));
        return new Odds(scene).carries(asked, scene.rankings().get(0), place);
    }
}
