package org.daylight.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.score.Policies.applicability;
import static org.daylight.score.Policies.department;
import static org.daylight.score.Policies.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.daylight.Seeds;
import org.daylight.ranking.Ranking.Bracket;
import org.daylight.ranking.Ranking.Place;
import org.daylight.ranking.Ranking.RankInterval;
import org.daylight.score.Policies;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.Status;
import org.daylight.score.Scoring;
import org.daylight.score.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What drawn months say of ranks; laws hold for many rosters drawn from seeds. */
class UncertaintyTest {

    private static final Policy POLICY = Policies.simple(applicability(5, "50", 5));

    /** Departments by code with replies in time, late, and so many times as many of both. */
    private static final class Roster {
        private final Map<String, Tally> tallies = new TreeMap<>();
        private final Map<String, Status> held = new TreeMap<>();
        private final Map<String, String> groups = new TreeMap<>();

        Roster add(String code, long inTime, long late) {
            String counts = (inTime > 0 ? "REPLY_TIMELINESS IN_TIME " + inTime : "")
                    + (inTime > 0 && late > 0 ? ", " : "")
                    + (late > 0 ? "REPLY_TIMELINESS LATE " + late : "");
            tallies.put(code, tally(counts));
            return this;
        }

        Roster held(String code) {
            held.put(code, Status.HELD);
            return this;
        }

        Roster group(String code, String group) {
            groups.put(code, group);
            return this;
        }

        List<Scorecard> cards() {
            var cards = new ArrayList<Scorecard>();
            tallies.forEach((code, tally) -> cards.add(Scoring.of(POLICY)
                    .score(
                            department(code, groups.getOrDefault(code, "G1")),
                            tally,
                            held.getOrDefault(code, Status.SCORED))));
            return cards;
        }

        List<Ranking> drawn(List<Scorecard> cards) {
            return Uncertainty.add(POLICY, Rankings.rank(POLICY, cards, Optional.empty()), tallies);
        }

        List<Ranking> drawn() {
            return drawn(cards());
        }
    }

    private static Map<String, RankInterval> intervals(List<Ranking> rankings) {
        var intervals = new TreeMap<String, RankInterval>();
        rankings.forEach(ranking -> ranking.ranked()
                .forEach(place -> intervals.put(
                        place.card().department().code(), place.interval().orElseThrow())));
        return intervals;
    }

    @Test
    void aLowRankOnFiveCasesIsNotCarried() {
        // 4 of 5 in time is last, and could be first; 9,000 of 10,000 could not be what 9,500 of 10,000 is
        List<Ranking> rankings = new Roster()
                .add("D1", 9_500, 500)
                .add("D2", 9_000, 1_000)
                .add("D3", 4, 1)
                .drawn();
        assertThat(intervals(rankings))
                .isEqualTo(Map.of(
                        "D1", new RankInterval(1, 2, List.of("D3")),
                        "D2", new RankInterval(2, 3, List.of("D3")),
                        "D3", new RankInterval(1, 3, List.of("D1", "D2"))));
        // D1 and D2 are apart, so no bracket holds all three
        assertThat(rankings.get(0).brackets()).containsExactly(new Bracket(2, 3, List.of("D2", "D3")));
    }

    @Test
    void manyCasesAreToldApart() {
        List<Ranking> rankings = new Roster()
                .add("D1", 9_500, 500)
                .add("D2", 9_000, 1_000)
                .add("D3", 8_000, 2_000)
                .drawn();
        assertThat(intervals(rankings))
                .isEqualTo(Map.of(
                        "D1", new RankInterval(1, 1, List.of()),
                        "D2", new RankInterval(2, 2, List.of()),
                        "D3", new RankInterval(3, 3, List.of())));
        assertThat(rankings.get(0).brackets()).isEmpty();
    }

    @Test
    void whoSharesARankIsNeverToldApart() {
        List<Ranking> rankings =
                new Roster().add("D1", 90, 10).add("D2", 90_000, 10_000).drawn();
        assertThat(rankings.get(0).brackets()).containsExactly(new Bracket(1, 1, List.of("D1", "D2")));
        assertThat(intervals(rankings).get("D2")).isEqualTo(new RankInterval(1, 2, List.of("D1")));
    }

    @Test
    void aGroupOfOneHasOnlyOneRank() {
        List<Ranking> rankings = new Roster()
                .add("D1", 4, 1)
                .add("D2", 9, 1)
                .add("D3", 8, 2)
                .group("D1", "G3")
                .drawn();
        assertThat(intervals(rankings).get("D1")).isEqualTo(new RankInterval(1, 1, List.of()));
    }

    @Test
    void whoIsNotRankedTakesNoPart() {
        List<Ranking> without =
                new Roster().add("D1", 9, 1).add("D2", 17, 3).add("D3", 16, 4).drawn();
        List<Ranking> with = new Roster()
                .add("D1", 9, 1)
                .add("D2", 17, 3)
                .add("D3", 16, 4)
                .add("D4", 30, 2)
                .held("D4")
                .add("D5", 4, 0)
                .drawn();
        assertThat(with.get(0).ranked()).isEqualTo(without.get(0).ranked());
        assertThat(with.get(0).brackets()).isEqualTo(without.get(0).brackets());
        assertThat(with.get(0).notRanked()).hasSize(2);
    }

    @Test
    void aRankWithoutATallyIsNotPublished() {
        Roster roster = new Roster().add("D1", 9, 1);
        List<Ranking> rankings = Rankings.rank(POLICY, roster.cards(), Optional.empty());
        assertThatThrownBy(() -> Uncertainty.add(POLICY, rankings, Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("department D1: found a rank and no tally, expected both; nothing is published");
    }

    static LongStream seeds() {
        return Seeds.of(1, 60);
    }

    private static Roster roster(Random random, long times) {
        var roster = new Roster();
        for (int i = 0, count = 1 + random.nextInt(12); i < count; i++) {
            long inTime = 5 + random.nextInt(40);
            long late = random.nextInt(12);
            roster.add("D" + (10 + i), times * inTime, times * late);
        }
        return roster;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyIntervalHoldsTheRankAndBracketsHoldOnlyWhoIsAlike(long seed) {
        for (Ranking ranking : roster(new Random(seed), 1).drawn()) {
            Map<String, RankInterval> intervals = intervals(List.of(ranking));
            for (Place place : ranking.ranked()) {
                RankInterval interval = place.interval().orElseThrow();
                assertThat(place.rank()).isBetween(interval.best(), interval.worst());
                assertThat(interval.best()).isPositive();
                assertThat(interval.worst())
                        .isLessThanOrEqualTo(ranking.ranked().size());
            }
            intervals.forEach((code, interval) -> interval.alike()
                    .forEach(other -> assertThat(intervals.get(other).alike()).contains(code)));
            for (Bracket bracket : ranking.brackets()) {
                assertThat(bracket.departments()).hasSizeGreaterThan(1);
                bracket.departments().forEach(code -> {
                    var others = new ArrayList<>(bracket.departments());
                    others.remove(code);
                    assertThat(intervals.get(code).alike()).containsAll(others);
                });
            }
        }
    }

    /** Sixteen times as many cases each time, at the same rates: too large a step for chance to hide the law. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreCasesAtTheSameRatesNeverWidenAnInterval(long seed) {
        Map<String, RankInterval> few = intervals(roster(new Random(seed), 1).drawn());
        Map<String, RankInterval> more = intervals(roster(new Random(seed), 16).drawn());
        Map<String, RankInterval> many = intervals(roster(new Random(seed), 256).drawn());
        few.forEach((code, interval) -> {
            assertThat(width(more.get(code))).isLessThanOrEqualTo(width(interval));
            assertThat(width(many.get(code))).isLessThanOrEqualTo(width(more.get(code)));
        });
    }

    private static int width(RankInterval interval) {
        return interval.worst() - interval.best();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfTheRosterAndARepetitionChangeNothing(long seed) {
        Roster roster = roster(new Random(seed), 1);
        List<Ranking> first = roster.drawn();
        List<Scorecard> cards = roster.cards();
        Collections.shuffle(cards, new Random(seed));
        assertThat(roster.drawn(cards)).isEqualTo(first);
        assertThat(roster(new Random(seed), 1).drawn()).isEqualTo(first);
    }

    /** A department of another group, whatever it is called, leaves every interval as it was. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anotherGroupMovesNobody(long seed) {
        Map<String, RankInterval> before = intervals(roster(new Random(seed), 1).drawn());
        Roster roster = roster(new Random(seed), 1).add("A0", 20, 3).group("A0", "G2");
        Map<String, RankInterval> after = intervals(roster.drawn());
        assertThat(after).containsAllEntriesOf(before);
    }

    /** One more in the group pushes an interval down by one place at most, and never lifts it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneMoreInTheGroupShiftsAnEndByOneAtMost(long seed) {
        Map<String, RankInterval> before = intervals(roster(new Random(seed), 1).drawn());
        Map<String, RankInterval> after =
                intervals(roster(new Random(seed), 1).add("A0", 20, 3).drawn());
        before.forEach((code, interval) -> {
            assertThat(after.get(code).best() - interval.best()).isBetween(0, 1);
            assertThat(after.get(code).worst() - interval.worst()).isBetween(0, 1);
            var others = new ArrayList<>(after.get(code).alike());
            others.remove("A0");
            assertThat(others).isEqualTo(interval.alike());
        });
    }
}
