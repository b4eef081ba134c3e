package org.daylight.edition;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.appeal.Marks;
import org.daylight.ranking.PastScores;
import org.daylight.ranking.Ranking;
import org.daylight.score.Dimension;
import org.daylight.score.Figure;
import org.daylight.score.HeldReason;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;

/**
 * What an edition published, as {@code results.json}: for later editions, and for whoever wants the figures.
 *
 * <p>{@code docs/results.md} explains every field.
 *
 * @param period its name
 * @param policy name and version
 * @param draws how ranks were drawn anew
 * @param brackets of every group, in the order of groups and places
 * @param departments in the order of their codes
 * @param targets that the groups set themselves, by group and code of the indicator, percent
 */
public record Published(
        String period,
        String policy,
        Draws draws,
        List<Bracket> brackets,
        List<Entry> departments,
        SortedMap<String, SortedMap<String, BigDecimal>> targets) {

    /**
     * What rank and rate intervals rest on.
     *
     * @param generator of random numbers
     * @param seed of every department's stream, together with its code
     * @param count of draws
     * @param level of every interval, percent
     */
    public record Draws(String generator, int seed, int count, int level) {}

    /**
     * Neighbours of whom no two can be told apart.
     *
     * @param first rank
     * @param last rank
     * @param departments codes, best first
     */
    public record Bracket(String group, int first, int last, List<String> departments) {}

    /**
     * The ranks that a department's counts allow.
     *
     * @param best lowest number
     * @param worst highest number
     * @param alike codes of those from whom it cannot be told apart, best first
     */
    public record Ranks(int best, int worst, List<String> alike) {}

    /**
     * Where the rate behind the printed one may lie, percent.
     *
     * @param low end
     * @param high end
     */
    public record Rates(BigDecimal low, BigDecimal high) {}

    /**
     * What one case of another outcome would have changed.
     *
     * @param indicator code
     * @param from category of the case
     * @param to category that it would have had
     * @param marks of the indicator then
     * @param total of the department then
     * @param rank then, everybody else as published
     * @param gained total then less the published total
     */
    public record Gain(
            String indicator,
            String from,
            String to,
            BigDecimal marks,
            BigDecimal total,
            int rank,
            BigDecimal gained) {}

    /**
     * A department's published month.
     *
     * @param rank in its group, empty if it has none
     * @param notRanked why it has no place, empty if it has one; by the policy who sent nothing has a rank all the same
     * @param grade code of the band
     * @param interval of its rank; empty if it has none or the policy gives it
     * @param gains what one more good case would have changed, the largest first
     * @param held what a person has to look at; none unless it is held
     */
    public record Entry(
            String code,
            String name,
            String group,
            String status,
            Optional<Integer> rank,
            Optional<Ranks> interval,
            String notRanked,
            Optional<BigDecimal> total,
            Optional<BigDecimal> worst,
            SortedMap<String, BigDecimal> scores,
            BigDecimal appliedShare,
            long cases,
            String grade,
            List<Gain> gains,
            List<HeldReason> held,
            List<Item> indicators) {

        private Entry heldFor(List<HeldReason> reasons) {
            return new Entry(
                    code,
                    name,
                    group,
                    status,
                    rank,
                    interval,
                    notRanked,
                    total,
                    worst,
                    scores,
                    appliedShare,
                    cases,
                    grade,
                    gains,
                    reasons,
                    indicators);
        }
    }

    /**
     * An indicator's published figure.
     *
     * @param interval of the rate
     * @param absence why there is none, empty if there is one
     * @param pooled earlier periods whose cases were counted too, the latest first
     */
    public record Item(
            String code,
            Optional<BigDecimal> numerator,
            long denominator,
            long undetermined,
            long excluded,
            Optional<BigDecimal> rate,
            Optional<Rates> interval,
            Optional<BigDecimal> marks,
            BigDecimal weight,
            String absence,
            List<String> pooled) {}

    /**
     * Everything that the rankings hold.
     *
     * @param held why departments are held, by their codes
     */
    public static Published of(
            String period, Policy policy, List<Ranking> rankings, Map<String, List<HeldReason>> held) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (Ranking ranking : rankings) {
            ranking.ranked().forEach(place -> entries.put(code(place.card()), ranked(place)));
            ranking.notRanked()
                    .forEach(one -> entries.put(
                            code(one.card()), notRanked(one, held.getOrDefault(code(one.card()), List.of()))));
        }
        return new Published(
                period,
                policy.name() + " " + policy.version(),
                draws(policy.draws()),
                rankings.stream().flatMap(Published::brackets).toList(),
                List.copyOf(entries.values()),
                targets(policy));
    }

    private static SortedMap<String, SortedMap<String, BigDecimal>> targets(Policy policy) {
        var targets = new TreeMap<String, SortedMap<String, BigDecimal>>();
        policy.lookback().targets().forEach((group, own) -> targets.put(group, new TreeMap<>(own)));
        return targets;
    }

    private static String code(Scorecard card) {
        return card.department().code();
    }

    private static Draws draws(Policy.Draws draws) {
        return new Draws(
                Policy.Draws.GENERATOR,
                draws.seed(),
                draws.count(),
                draws.level().percent());
    }

    private static Stream<Bracket> brackets(Ranking ranking) {
        return ranking.brackets().stream()
                .map(each -> new Bracket(ranking.group(), each.first(), each.last(), each.departments()));
    }

    private static Entry ranked(Ranking.Place place) {
        return entry(
                place.card(),
                Optional.of(place.rank()),
                place.interval().map(each -> new Ranks(each.best(), each.worst(), each.alike())),
                "",
                place.gains().stream().map(Published::gain).toList());
    }

    private static Entry notRanked(Ranking.NotRanked one, List<HeldReason> held) {
        return entry(one.card(), one.rank(), Optional.empty(), one.reason().name(), List.of())
                .heldFor(held);
    }

    private static Gain gain(Ranking.Gain gain) {
        return new Gain(
                gain.indicator().code(),
                gain.from(),
                gain.to(),
                gain.marks(),
                gain.total(),
                gain.rank(),
                gain.gained());
    }

    private static Entry entry(
            Scorecard card, Optional<Integer> rank, Optional<Ranks> interval, String reason, List<Gain> gains) {
        SortedMap<String, BigDecimal> scores = new TreeMap<>();
        card.scores().forEach((dimension, score) -> scores.put(dimension.name(), score));
        return new Entry(
                card.department().code(),
                card.department().name(),
                card.department().group(),
                card.status().name(),
                rank,
                interval,
                reason,
                card.total(),
                card.worst(),
                scores,
                card.appliedShare(),
                card.cases(),
                card.band().map(band -> band.code()).orElse(""),
                gains,
                List.of(),
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
                score.interval().map(each -> new Rates(each.low(), each.high())),
                score.marks(),
                score.indicator().weight(),
                figure instanceof Figure.Absent absent ? absent.reason().name() : "",
                score.pooled());
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

    /** The rates of the ranked departments, by group and code of the indicator, percent. */
    public Map<String, Map<String, List<BigDecimal>>> rates() {
        Map<String, Map<String, List<BigDecimal>>> rates = new HashMap<>();
        departments.stream()
                .filter(entry -> entry.rank().isPresent())
                .forEach(entry -> entry.indicators()
                        .forEach(item -> item.rate()
                                .ifPresent(rate -> rates.computeIfAbsent(entry.group(), none -> new HashMap<>())
                                        .computeIfAbsent(item.code(), none -> new ArrayList<>())
                                        .add(rate))));
        return rates;
    }

    /** The rates on so many cases at least, by department and code of the indicator, percent. */
    public Map<String, Map<String, BigDecimal>> rates(int minCases) {
        Map<String, Map<String, BigDecimal>> rates = new HashMap<>();
        departments.forEach(entry -> {
            Map<String, BigDecimal> own = new HashMap<>();
            entry.indicators().stream()
                    .filter(item -> item.denominator() >= minCases)
                    .forEach(item -> item.rate().ifPresent(rate -> own.put(item.code(), rate)));
            rates.put(entry.code(), own);
        });
        return rates;
    }

    /** What later revisions are held against. */
    public List<Marks> marks() {
        return departments.stream()
                .map(entry -> {
                    var indicators = new LinkedHashMap<String, BigDecimal>();
                    entry.indicators()
                            .forEach(item -> item.marks().ifPresent(marks -> indicators.put(item.code(), marks)));
                    return new Marks(entry.code(), entry.total(), entry.rank(), indicators);
                })
                .toList();
    }

    /** What was published about a department. */
    public Optional<Entry> entry(String department) {
        return departments.stream()
                .filter(entry -> entry.code().equals(department))
                .findFirst();
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
