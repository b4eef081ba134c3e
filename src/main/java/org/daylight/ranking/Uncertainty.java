package org.daylight.ranking;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daylight.ranking.Ranking.Bracket;
import org.daylight.ranking.Ranking.Place;
import org.daylight.ranking.Ranking.RankInterval;
import org.daylight.score.Policy;
import org.daylight.score.Redraws;
import org.daylight.score.Scorecard;
import org.daylight.score.Tally;

/**
 * How far ranks can be trusted: the months of the ranked departments are drawn anew ({@link Redraws}), and each draw is
 * ranked. Departments without a rank take no part.
 */
public final class Uncertainty {

    private final Policy policy;
    private final Map<String, Tally> tallies;
    private final Redraws redraws;

    private Uncertainty(Policy policy, Map<String, Tally> tallies) {
        this.policy = policy;
        this.tallies = tallies;
        this.redraws = Redraws.of(policy);
    }

    /**
     * The rankings with intervals, brackets and gains.
     *
     * @param tallies of every ranked department, by code
     */
    public static List<Ranking> add(Policy policy, List<Ranking> rankings, Map<String, Tally> tallies) {
        var uncertainty = new Uncertainty(policy, tallies);
        return rankings.stream().map(uncertainty::of).toList();
    }

    private Ranking of(Ranking ranking) {
        List<Place> places = ranking.ranked();
        List<Integer> ranks = places.stream().map(Place::rank).toList();
        var drawn = new Drawn(
                ranks,
                places.stream().map(this::totals).toList(),
                policy.draws().level());
        List<int[]> ranges = drawn.ranges();
        List<List<Integer>> alike = drawn.alike();
        var gains = new Gains(policy, places.stream().map(Place::card).toList());
        List<Place> with = IntStream.range(0, places.size())
                .mapToObj(i -> {
                    Place place = places.get(i);
                    var interval = new RankInterval(ranges.get(i)[0], ranges.get(i)[1], codes(places, alike.get(i)));
                    return place.with(interval, gains.of(place.card(), tally(place.card())));
                })
                .toList();
        return new Ranking(
                ranking.group(),
                ranking.title(),
                with,
                ranking.notRanked(),
                Drawn.runs(alike).stream()
                        .map(run -> bracket(places.subList(run[0], run[1] + 1)))
                        .toList());
    }

    private long[] totals(Place place) {
        return redraws.totals(place.card().department(), tally(place.card()));
    }

    private Tally tally(Scorecard card) {
        Tally tally = tallies.get(card.department().code());
        if (tally == null) {
            throw new IllegalStateException("department " + card.department().code()
                    + ": found a rank and no tally, expected both; nothing is published");
        }
        return tally;
    }

    private static List<String> codes(List<Place> places, List<Integer> which) {
        return which.stream().map(places::get).map(Uncertainty::code).toList();
    }

    private static Bracket bracket(List<Place> places) {
        return new Bracket(
                places.get(0).rank(),
                places.get(places.size() - 1).rank(),
                places.stream().map(Uncertainty::code).toList());
    }

    private static String code(Place place) {
        return place.card().department().code();
    }
}
