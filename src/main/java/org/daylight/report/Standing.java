package org.daylight.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.ranking.Ranking;
import org.daylight.score.Dimension;
import org.daylight.score.Scorecard;

/**
 * Where a department stands in its group, ranked or not.
 *
 * @param place its place, or none
 * @param notRanked why it has none
 */
record Standing(Ranking ranking, Scorecard card, Optional<Ranking.Place> place, Optional<Ranking.NotRanked> notRanked) {

    /** The ranked ones, best first, then who shares the last rank, then the others in the order of codes. */
    static List<Standing> of(Ranking ranking) {
        return Stream.concat(
                        ranking.ranked().stream().map(place -> with(ranking, place)),
                        ranking.notRanked().stream()
                                .map(one -> new Standing(ranking, one.card(), Optional.empty(), Optional.of(one))))
                .toList();
    }

    /** Those with a rank: the ranked ones, and by the policy who sent nothing. */
    static List<Standing> withRank(Ranking ranking) {
        return of(ranking).stream().filter(one -> one.rank().isPresent()).toList();
    }

    Optional<Integer> rank() {
        return place.map(Ranking.Place::rank).or(() -> notRanked.flatMap(Ranking.NotRanked::rank));
    }

    /** The ranks that its counts allow; none where it has no rank, or one by the policy. */
    Optional<Ranking.RankInterval> interval() {
        return place.flatMap(Ranking.Place::interval);
    }

    Optional<Integer> previousRank() {
        return place.isPresent()
                ? place.get().previousRank()
                : notRanked.filter(one -> one.rank().isPresent()).flatMap(Ranking.NotRanked::previousRank);
    }

    Optional<Ranking.Reason> reason() {
        return notRanked.map(Ranking.NotRanked::reason);
    }

    static Standing with(Ranking ranking, Ranking.Place place) {
        return new Standing(ranking, place.card(), Optional.of(place), Optional.empty());
    }

    static Standing of(Ranking ranking, String department) {
        return of(ranking).stream()
                .filter(one -> one.card().department().code().equals(department))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("department '" + department
                        + "' stands neither among the ranked nor among the others of group '" + ranking.group() + "'"));
    }

    Optional<BigDecimal> score(Dimension dimension) {
        return Optional.ofNullable(card.scores().get(dimension));
    }

    /** Why there is no rank of the period before, in words; a total may stand there that had none. */
    String whyNoPreviousRank(Words words) {
        boolean unranked = place.flatMap(Ranking.Place::change).isPresent();
        return unranked ? words.get("missing.unranked") : whyNoChange(words);
    }

    /** Why nothing is said about the period before, in words: of who has no place now it may well have had one. */
    String whyNoChange(Words words) {
        return words.get(place.isPresent() ? "missing.previous" : "missing.notCompared");
    }

    /** Why there is no rank or mark, in words. */
    String why(Words words) {
        return reason().map(one -> words.get("noRank." + one.name()))
                .orElseGet(() -> words.get("missing.notApplicable"));
    }
}
