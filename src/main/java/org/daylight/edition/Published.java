package org.daylight.edition;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.ranking.PastScores;
import org.daylight.ranking.Ranking;
import org.daylight.score.Dimension;
import org.daylight.score.Figure;
import org.daylight.score.Scorecard;

/**
 * What an edition published, as {@code results.json}: for later editions, and for whoever wants the figures.
 *
 * @param period its name
 * @param policy name and version
 * @param departments in the order of their codes
 */
public record Published(String period, String policy, List<Entry> departments) {

    /**
     * A department's published month.
     *
     * @param rank in its group, empty if it has none
     * @param notRanked why it has no place, empty if it has one; by the policy who sent nothing has a rank all the same
     * @param grade code of the band
     */
    public record Entry(
            String code,
            String name,
            String group,
            String status,
            Optional<Integer> rank,
            String notRanked,
            Optional<BigDecimal> total,
            Optional<BigDecimal> worst,
            SortedMap<String, BigDecimal> scores,
            BigDecimal appliedShare,
            long cases,
            String grade,
            List<Item> indicators) {}

    /**
     * An indicator's published figure.
     *
     * @param absence why there is none, empty if there is one
     */
    public record Item(
            String code,
            Optional<BigDecimal> numerator,
            long denominator,
            long undetermined,
            long excluded,
            Optional<BigDecimal> rate,
            Optional<BigDecimal> marks,
            BigDecimal weight,
            String absence) {}

    /** Everything that the rankings hold. */
    public static Published of(String period, String policy, List<Ranking> rankings) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (Ranking ranking : rankings) {
            ranking.ranked()
                    .forEach(place -> entries.put(
                            place.card().department().code(), entry(place.card(), Optional.of(place.rank()), "")));
            ranking.notRanked()
                    .forEach(one -> entries.put(
                            one.card().department().code(),
                            entry(one.card(), one.rank(), one.reason().name())));
        }
        return new Published(period, policy, List.copyOf(entries.values()));
    }

    private static Entry entry(Scorecard card, Optional<Integer> rank, String reason) {
        SortedMap<String, BigDecimal> scores = new TreeMap<>();
        card.scores().forEach((dimension, score) -> scores.put(dimension.name(), score));
        return new Entry(
                card.department().code(),
                card.department().name(),
                card.department().group(),
                card.status().name(),
                rank,
                reason,
                card.total(),
                card.worst(),
                scores,
                card.appliedShare(),
                card.cases(),
                card.band().map(band -> band.code()).orElse(""),
                card.indicators().stream().map(Published::item).toList());
    }

    private static Item item(Scorecard.IndicatorScore score) {
        Figure figure = score.figure();
        Optional<BigDecimal> numerator =
                figure instanceof Figure.Present present ? Optional.of(present.numerator()) : Optional.empty();
        return new Item(
                score.indicator().code(),
                numerator,
                figure.denominator(),
                figure.undetermined(),
                figure.excluded(),
                score.rate(),
                score.marks(),
                score.indicator().weight(),
                figure instanceof Figure.Absent absent ? absent.reason().name() : "");
    }

    /** What later editions compare with. */
    public PastScores past() {
        Map<String, PastScores.Past> past = new HashMap<>();
        for (Entry entry : departments) {
            Map<Dimension, BigDecimal> scores = new EnumMap<>(Dimension.class);
            entry.scores().forEach((dimension, score) -> scores.put(Dimension.valueOf(dimension), score));
            past.put(entry.code(), new PastScores.Past(entry.group(), entry.total(), scores, entry.rank()));
        }
        return new PastScores(period, past);
    }

    public void write(Edition edition) throws IOException {
        Json.write(edition.results(), this);
    }

    public static Published read(Edition edition) throws IOException {
        return Json.read(edition.results(), Published.class);
    }

    /** What the editions of earlier periods published, oldest first, the newest revision of each. */
    public static List<PastScores> before(Editions editions, String period) throws IOException {
        var history = new ArrayList<PastScores>();
        for (String earlier : editions.periods()) {
            if (earlier.compareTo(period) < 0) {
                history.add(read(editions.latest(earlier).orElseThrow()).past());
            }
        }
        return history;
    }
}
