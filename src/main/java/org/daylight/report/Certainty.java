package org.daylight.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.ranking.Ranking;
import org.daylight.ranking.Ranking.Bracket;
import org.daylight.ranking.Ranking.Gain;
import org.daylight.ranking.Ranking.Place;
import org.daylight.ranking.Ranking.RankInterval;
import org.daylight.report.Table.Format;
import org.daylight.score.Policy;

/** How much the ranks of a group can carry, in words. */
final class Certainty {

    private static final int SHOWN = 3;

    private final Ranking ranking;
    private final Words words;

    Certainty(Ranking ranking, Words words) {
        this.ranking = ranking;
        this.words = words;
    }

    /** How many places count as the first or the last of a group: of a small one so few that nobody is both. */
    static int few(Ranking ranking) {
        return Math.min(SHOWN, ranking.ranked().size() / 2);
    }

    /** The last places of the group, best first. */
    static List<Place> last(Ranking ranking) {
        List<Place> places = ranking.ranked();
        return places.subList(places.size() - few(ranking), places.size());
    }

    /**
     * Whether every rank that the counts of one of the last allow is among the last so many; where not, its place must
     * not be held against it.
     */
    static boolean carried(Ranking ranking, Place place) {
        int first = ranking.ranked().size() - few(ranking) + 1;
        return place.interval().map(RankInterval::best).orElse(place.rank()) >= first;
    }

    /** An interval in a cell: {@code 3–9}, or {@code 3} where no other rank is possible. */
    static String narrow(RankInterval interval) {
        String best = Integer.toString(interval.best());
        return interval.best() == interval.worst() ? best : best + "–" + interval.worst();
    }

    /** An interval in a sentence. */
    String range(Place place) {
        return place.interval()
                .map(each -> range(each.best(), each.worst()))
                .orElseGet(() -> range(place.rank(), place.rank()));
    }

    private String range(int best, int worst) {
        return best == worst
                ? words.get("range.rank", Integer.toString(best))
                : words.get("range.ranks", Integer.toString(best), Integer.toString(worst));
    }

    /** Names of those from whom a place cannot be told apart, best first. */
    List<String> alike(Place place) {
        Map<String, String> names = ranking.ranked().stream()
                .map(each -> each.card().department())
                .collect(Collectors.toMap(each -> each.code(), each -> each.name()));
        return place.interval().map(RankInterval::alike).orElse(List.of()).stream()
                .map(names::get)
                .toList();
    }

    /** Which neighbours cannot be told apart; nothing of a group of which fewer than two are ranked. */
    List<String> brackets() {
        if (ranking.ranked().size() < 2) {
            return List.of();
        }
        List<String> parts = ranking.brackets().stream().map(this::bracket).toList();
        return List.of(
                parts.isEmpty() ? words.get("finding.apart") : words.get("finding.brackets", words.sentences(parts)));
    }

    private String bracket(Bracket bracket) {
        String key = bracket.first() == bracket.last() ? "finding.bracket.shared" : "finding.bracket.between";
        return words.get(key, Integer.toString(bracket.first()), Integer.toString(bracket.last()));
    }

    /** What a department has to know about its own rank; nothing of one without a rank. */
    List<String> sentences(Standing standing, int level) {
        if (standing.place().isEmpty()) {
            return standing.rank().isPresent() ? List.of(words.get("card.byRule")) : List.of();
        }
        Place place = standing.place().get();
        var sentences = new ArrayList<String>();
        sentences.add(
                words.get(sure(place) ? "card.intervalOne" : "card.interval", range(place), Integer.toString(level)));
        if (ranking.ranked().size() > 1) {
            List<String> alike = alike(place);
            sentences.add(alike.isEmpty() ? words.get("card.apart") : words.get("card.alike", words.list(alike)));
        }
        if (last(ranking).contains(place) && !carried(ranking, place)) {
            sentences.add(words.get("card.uncarried", words.count(few(ranking))));
        }
        sentences.add(oneCase(place));
        return sentences;
    }

    private static boolean sure(Place place) {
        return place.interval().filter(each -> each.best() < each.worst()).isEmpty();
    }

    private String oneCase(Place place) {
        List<String> moving = place.gains().stream()
                .filter(gain -> gain.rank() != place.rank())
                .map(gain -> words.indicator(gain.indicator()))
                .toList();
        return moving.isEmpty() ? words.get("card.noCase") : words.get("card.oneCase", words.list(moving));
    }

    /**
     * What one case of another outcome would have changed, the largest gain first.
     *
     * @param shown indicators of which a reader may be told that
     */
    static Table gains(Standing standing, Predicate<Policy.Indicator> shown, Words words) {
        Stream<Gain> gains = standing.place().stream().flatMap(place -> place.gains().stream());
        return new Table(
                "gains",
                words.get("table.gains"),
                List.of(
                        words.text("code", 6),
                        words.text("title", 26),
                        words.text("turn", 34),
                        words.column("marksThen", Format.MARKS, 10),
                        words.column("totalThen", Format.MARKS, 10),
                        words.column("gained", Format.CHANGE, 10),
                        words.column("rankThen", Format.RANK, 10)),
                gains.filter(gain -> shown.test(gain.indicator()))
                        .map(gain -> row(gain, words))
                        .toList());
    }

    private static List<Cell> row(Gain gain, Words words) {
        var measure = gain.indicator().measure();
        return List.of(
                Cell.words(gain.indicator().code()),
                Cell.words(words.of(gain.indicator().title())),
                Cell.words(words.get(
                        "gain.turn", words.category(measure, gain.from()), words.category(measure, gain.to()))),
                Cell.amount(gain.marks()),
                Cell.amount(gain.total()),
                Cell.amount(gain.gained()),
                Cell.count(gain.rank()));
    }
}
