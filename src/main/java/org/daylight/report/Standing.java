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
 * @param reason why it has none
 */
record Standing(Ranking ranking, Scorecard card, Optional<Ranking.Place> place, Optional<Ranking.Reason> reason) {

    /** The ranked ones, best first, then the others in the order of codes. */
    static List<Standing> of(Ranking ranking) {
        return Stream.concat(
                        ranking.ranked().stream().map(place -> with(ranking, place)),
                        ranking.notRanked().stream()
                                .map(one ->
                                        new Standing(ranking, one.card(), Optional.empty(), Optional.of(one.reason()))))
                .toList();
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

    /** Why there is no rank or mark, in words. */
    String why(Words words) {
        return reason.map(one -> words.get("noRank." + one.name())).orElseGet(() -> words.get("missing.notApplicable"));
    }
}
