package org.daylight.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daylight.feed.Feeds;
import org.daylight.ranking.Ranking;
import org.daylight.score.Dimension;
import org.daylight.score.HeldReason;
import org.daylight.score.Median;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;

/**
 * A department's card: its marks, what cost them, its cases and refused rows, its months.
 *
 * <p>Facts: those of every report, and {@code department}, {@code code}, {@code group}, {@code grade}, {@code rank},
 * {@code tied} (only where others share the rank), {@code interval} (only where its counts give one), {@code total}, {@code compliance}, {@code satisfaction}, {@code
 * worst}, {@code share}, {@code totalMedian}, {@code complianceMedian}, {@code satisfactionMedian}, {@code previousRank}, {@code change}, {@code status}, {@code statusReason} (only where it is
 * not ranked). Tables: {@code indicators}, {@code lost}, {@code gains}, {@code cases}, {@code refused}, and {@code adjustments}
 * where somebody ruled something. Chart: {@code trend}, from the
 * second month on. Notes: {@code standing} (what its rank can carry), {@code leftOut} (indicators without marks), {@code limits} (what the tables leave out), {@code method}, {@code provisional}, {@code
 * proposals}.
 */
public final class ScorecardReport {

    private final Results results;
    private final Results.Month month;
    private final Standing standing;
    private final Words words;

    private ScorecardReport(Results results, Results.Month month, Words words) {
        this.results = results;
        this.month = month;
        this.standing = Standing.of(
                results.ranking(month.department().group()), month.department().code());
        this.words = words;
    }

    /**
     * The card in the language of the texts.
     *
     * @throws IllegalArgumentException if the department is not on the roster of the results
     */
    public static Report of(Results results, String department, Texts texts) {
        return new ScorecardReport(results, results.month(department), new Words(texts)).report();
    }

    private Report report() {
        Map<String, String> facts = facts();
        return new Report(
                "scorecard",
                words.language(),
                words.get("title.scorecard", month.department().name(), facts.get("period")),
                facts,
                tables(),
                Stream.of(new ScoreCharts(results, words).trend(standing))
                        .filter(ScoreCharts::worthDrawing)
                        .toList(),
                notes());
    }

    private List<Table> tables() {
        var indicators = new IndicatorTables(words);
        var small = new SmallCounts(month, words);
        var cases = new CaseTables(results.policy(), words);
        return Stream.concat(
                        Stream.of(
                                indicators.scored(month, standing.ranking()),
                                indicators.losses(month),
                                Certainty.gains(standing, one -> !small.hides(one), words),
                                cases.own(month),
                                cases.ownRefused(month)),
                        adjustments().of(List.of(month)).stream())
                .toList();
    }

    private AdjustmentTables adjustments() {
        return new AdjustmentTables(results.policy(), words);
    }

    private Map<String, String> facts() {
        Scorecard card = month.card();
        Map<String, String> facts = EditionFacts.of(results, words);
        facts.put("department", card.department().name());
        facts.put("code", card.department().code());
        facts.put("group", words.of(standing.ranking().title()));
        facts.put(
                "grade",
                standing.place()
                        .flatMap(place -> card.band())
                        .map(Policy.Band::title)
                        .map(words::of)
                        .orElseGet(this::why));
        facts.put("rank", standing.place().map(this::rank).or(this::lastRank).orElseGet(this::why));
        standing.place().filter(Ranking.Place::tied).ifPresent(place -> facts.put("tied", words.get("card.tied")));
        standing.place()
                .filter(place -> place.interval().isPresent())
                .ifPresent(place -> facts.put("interval", certainty().range(place)));
        facts.put("total", marks(card.total()));
        facts.put("compliance", marks(standing.score(Dimension.COMPLIANCE)));
        facts.put("satisfaction", marks(standing.score(Dimension.SATISFACTION)));
        facts.put("totalMedian", median(place -> place.card().total()));
        for (Dimension dimension : Dimension.values()) {
            facts.put(
                    dimension.name().toLowerCase(Locale.ROOT) + "Median",
                    median(place -> Optional.ofNullable(place.card().scores().get(dimension))));
        }
        facts.put("worst", marks(card.worst()));
        facts.put("share", card.total().isPresent() ? words.percent(card.appliedShare()) : why());
        facts.putAll(movement());
        facts.put("status", words.status(card));
        standing.notRanked().ifPresent(one -> facts.put("statusReason", words.reason(one, held(), results.policy())));
        return facts;
    }

    /** What it is held for, without rows that could lead to the person who complained. */
    private List<HeldReason> held() {
        return month.held().stream()
                .filter(reason -> !Feeds.isGuarded(reason.subject()))
                .toList();
    }

    /** The middle of the ranked departments of its group. */
    private String median(Function<Ranking.Place, Optional<BigDecimal>> score) {
        return Median.of(standing.ranking().ranked().stream()
                        .flatMap(place -> score.apply(place).stream())
                        .toList())
                .map(words::marks)
                .orElseGet(() -> words.get("missing.groupMedian"));
    }

    private Map<String, String> movement() {
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                "previousRank",
                standing.previousRank()
                        .map(rank -> words.get("card.previousRank", Integer.toString(rank)))
                        .orElseGet(() -> standing.whyNoPreviousRank(words)));
        facts.put(
                "change",
                standing.place()
                        .flatMap(Ranking.Place::change)
                        .map(words::change)
                        .orElseGet(() -> standing.whyNoChange(words)));
        return facts;
    }

    private String rank(Ranking.Place place) {
        return words.get(
                "card.rank",
                Integer.toString(place.rank()),
                words.count(standing.ranking().ranked().size()));
    }

    private Optional<String> lastRank() {
        return standing.rank().map(rank -> words.get("card.lastRank", Integer.toString(rank)));
    }

    private Certainty certainty() {
        return new Certainty(standing.ranking(), words);
    }

    private String marks(Optional<BigDecimal> value) {
        return value.map(words::marks).orElseGet(this::why);
    }

    private String why() {
        return standing.why(words);
    }

    private Map<String, List<String>> notes() {
        var method = new MethodNotes(results, words);
        var notes = new LinkedHashMap<String, List<String>>();
        notes.put(
                "standing",
                certainty().sentences(standing, results.policy().draws().level().percent()));
        List<String> course =
                new CourseTables(results, words).toDepartment(month.department().code());
        if (!course.isEmpty()) {
            notes.put("course", course);
        }
        notes.put("limits", limits());
        var indicators = new IndicatorTables(words);
        notes.put(
                "leftOut",
                Stream.of(
                                indicators.leftOut(month.card()),
                                indicators.pooled(month.card()),
                                new SmallCounts(month, words).note())
                        .flatMap(List::stream)
                        .toList());
        notes.put("method", method.brief());
        notes.put("provisional", method.provisional());
        if (!month.card().ruled().entries().isEmpty()) {
            notes.put("adjustments", adjustments().sentences(month.card()));
        }
        notes.put("proposals", proposals());
        return notes;
    }

    /** What is proposed about the department, without what could lead to who complained. */
    private List<String> proposals() {
        var told = new ProposalWords(results, words, ProposalWords.Reader.DEPARTMENT);
        return results.docket().about(month.department().code()).stream()
                .flatMap(one -> told.sentence(one).stream())
                .toList();
    }

    private List<String> limits() {
        boolean whole = month.cases().complete() && month.refusals().complete();
        return whole ? List.of() : List.of(words.get("card.limits"));
    }
}
