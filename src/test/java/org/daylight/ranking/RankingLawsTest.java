package org.daylight.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.score.Policies.applicability;
import static org.daylight.score.Policies.department;
import static org.daylight.score.Policies.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.daylight.Seeds;
import org.daylight.ranking.Ranking.Place;
import org.daylight.score.Policies;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.Status;
import org.daylight.score.Scoring;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of ranking, each for many rosters drawn from seeds. */
class RankingLawsTest {

    private static final Policy POLICY = Policies.simple(applicability(2, "50", 4));
    private static final List<String> GROUPS = List.of("G1", "G2", "G3");
    private static final List<Status> GIVEN =
            List.of(Status.SCORED, Status.SCORED, Status.SCORED, Status.HELD, Status.NOT_SUBMITTED);

    static LongStream seeds() {
        return Seeds.of(1, 300);
    }

    /** Few cases each, so that ties are common. */
    private static List<Scorecard> cards(Random random) {
        var cards = new ArrayList<Scorecard>();
        int count = 1 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            cards.add(card("D" + (100 + i), random));
        }
        return cards;
    }

    private static Scorecard card(String code, Random random) {
        String counts = "REPLY_TIMELINESS IN_TIME " + (1 + random.nextInt(6)) + ", REPLY_TIMELINESS LATE "
                + (1 + random.nextInt(4));
        return Scoring.of(POLICY)
                .score(department(code, GROUPS.get(random.nextInt(3))), tally(counts), GIVEN.get(random.nextInt(5)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfTheInputIsIrrelevant(long seed) {
        var random = new Random(seed);
        List<Scorecard> cards = cards(random);
        List<Ranking> rankings = Rankings.rank(POLICY, cards, Optional.empty());
        Collections.shuffle(cards, random);
        assertThat(Rankings.rank(POLICY, cards, Optional.empty())).isEqualTo(rankings);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aHigherTotalHasAHigherPlaceAndEqualTotalsShareOne(long seed) {
        for (Ranking ranking : Rankings.rank(POLICY, cards(new Random(seed)), Optional.empty())) {
            for (Place one : ranking.ranked()) {
                for (Place other : ranking.ranked()) {
                    int byTotal = total(other).compareTo(total(one));
                    assertThat(Integer.signum(Integer.compare(one.rank(), other.rank())))
                            .isEqualTo(Integer.signum(byTotal));
                }
            }
            long ranks =
                    ranking.ranked().stream().mapToInt(Place::rank).distinct().count();
            long alone =
                    ranking.ranked().stream().filter(place -> !place.tied()).count();
            assertThat(ranks == ranking.ranked().size())
                    .isEqualTo(alone == ranking.ranked().size());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aNewDepartmentMovesNobodysScoreAndNobodyPastAnother(long seed) {
        var random = new Random(seed);
        List<Scorecard> cards = cards(random);
        Map<String, Place> before = places(Rankings.rank(POLICY, cards, Optional.empty()));
        cards.add(card("D999", random));
        Map<String, Place> after = places(Rankings.rank(POLICY, cards, Optional.empty()));
        before.forEach((code, place) -> {
            assertThat(after.get(code).card()).isEqualTo(place.card());
            assertThat(after.get(code).rank() - place.rank()).isBetween(0, 1);
        });
        assertThat(after.keySet()).containsAll(before.keySet());
    }

    /** Whatever it would have sent, and however it would have been judged, its place would not have been worse. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sendingNothingNeverGivesABetterPlaceThanSendingAnything(long seed) {
        var random = new Random(seed);
        Policy last = Policies.last(POLICY);
        List<Scorecard> cards = cards(random);
        Scorecard sent = card("D999", random);
        Scorecard silent = Scoring.of(last).score(sent.department(), tally(""), Status.NOT_SUBMITTED);
        Optional<Integer> sending = rank(last, cards, sent);
        Optional<Integer> sendingNothing = rank(last, cards, silent);
        sending.ifPresent(
                rank -> assertThat(sendingNothing.orElse(Integer.MAX_VALUE)).isGreaterThanOrEqualTo(rank));
        for (Scorecard other : cards) {
            if (other.department().group().equals(silent.department().group())) {
                rank(last, with(cards, silent), other.department().code())
                        .ifPresent(rank -> assertThat(sendingNothing)
                                .hasValueSatisfying(own -> assertThat(own).isGreaterThanOrEqualTo(rank)));
            }
        }
    }

    private static List<Scorecard> with(List<Scorecard> cards, Scorecard more) {
        var all = new ArrayList<>(cards);
        all.add(more);
        return all;
    }

    private static Optional<Integer> rank(Policy policy, List<Scorecard> cards, Scorecard own) {
        return rank(policy, with(cards, own), own.department().code());
    }

    private static Optional<Integer> rank(Policy policy, List<Scorecard> cards, String code) {
        return Rankings.rank(policy, cards, Optional.empty()).stream()
                .flatMap(ranking -> java.util.stream.Stream.concat(
                        ranking.ranked().stream()
                                .filter(place ->
                                        place.card().department().code().equals(code))
                                .map(Place::rank),
                        ranking.notRanked().stream()
                                .filter(one -> one.card().department().code().equals(code))
                                .flatMap(one -> one.rank().stream())))
                .findFirst();
    }

    private static BigDecimal total(Place place) {
        return place.card().total().orElseThrow();
    }

    private static Map<String, Place> places(List<Ranking> rankings) {
        var places = new TreeMap<String, Place>();
        rankings.forEach(each -> each.ranked()
                .forEach(place -> places.put(place.card().department().code(), place)));
        return places;
    }
}
