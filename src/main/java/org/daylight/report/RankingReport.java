package org.daylight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daylight.ranking.Ranking;

/**
 * The ranked workbook: everybody at a glance, each group, each indicator, single cases, refused rows, method.
 *
 * <p>Tables: {@code overview}; {@code group-<code>} for each group; {@code paste}; {@code indicator-<code>} for each indicator; {@code
 * reckoning}; {@code replyDays}; {@code held}; {@code exceptions}; {@code proposals}; {@code followed}, if there are any; {@code refused}; {@code method}. Charts, where there is something to draw: {@code scores-<code>} and
 * {@code dimensions-<code>} for each group; {@code trend}, from the second month on; {@code days}. Notes: {@code subtitle},
 * {@code findings}, {@code reckoning}, {@code replyDays}, {@code exceptions} and {@code refused} (what their tables leave out), {@code provisional}, {@code
 * method}, {@code decides}, {@code followed}, {@code proposals}, {@code notMade}.
 */
public final class RankingReport {

    private static final List<String> OVERVIEW = List.of(
            "group",
            "rank",
            "interval",
            "department",
            "total",
            "grade",
            "compliance",
            "satisfaction",
            "worst",
            "previousRank",
            "change",
            "cases",
            "share");
    private static final List<String> BEFORE_SECTIONS =
            List.of("rank", "interval", "department", "total", "grade", "compliance", "satisfaction", "worst");
    private static final List<String> AFTER_SECTIONS = List.of("cases", "share", "previousRank", "change", "alike");

    private final Results results;
    private final Words words;
    private final List<Standing> all;
    private final Reckoning reckoning;
    private final StandingTable standings;

    private RankingReport(Results results, Words words, Function<String, Optional<String>> evidence) {
        this.results = results;
        this.words = words;
        this.all = results.rankings().stream()
                .flatMap(ranking -> Standing.of(ranking).stream())
                .toList();
        this.reckoning = Reckoning.of(results.policy(), all, words);
        this.standings = new StandingTable(results.policy(), words, reckoning, evidence);
    }

    /**
     * The report in the language of the texts.
     *
     * @param evidence where the evidence of the department of a code stands, as a path from the workbook
     */
    public static Report of(Results results, Texts texts, UnaryOperator<String> evidence) {
        return new RankingReport(results, new Words(texts), evidence.andThen(Optional::of)).report();
    }

    /** The same where the workbook stands alone. */
    public static Report of(Results results, Texts texts) {
        return new RankingReport(results, new Words(texts), department -> Optional.empty()).report();
    }

    private Report report() {
        Map<String, String> facts = EditionFacts.of(results, words);
        return new Report(
                "ranking",
                words.language(),
                words.get("title.ranking", facts.get("period")),
                facts,
                tables(),
                charts(),
                notes());
    }

    private List<Table> tables() {
        var tables = new ArrayList<Table>();
        tables.add(standings.of("overview", words.get("table.overview"), OVERVIEW, all));
        results.rankings().forEach(ranking -> tables.add(group(ranking)));
        tables.add(new PasteTable(results, words).of(all));
        var cases = new CaseTables(results.policy(), words);
        var indicators = new IndicatorSheets(words, reckoning, new CasePlaces(results.departments()));
        results.policy().indicators().forEach(indicator -> tables.add(indicators.of(indicator, all)));
        tables.add(reckoning.table());
        tables.add(new DayTable(results, words).whole());
        tables.add(held());
        tables.add(cases.exceptions(results.departments()));
        var proposals = new ProposalTables(results, words);
        tables.add(proposals.proposals());
        proposals.followed().ifPresent(tables::add);
        tables.add(cases.refused(results));
        new AdjustmentTables(results.policy(), words).of(results.departments()).ifPresent(tables::add);
        tables.addAll(new CourseTables(results, words).annex());
        tables.add(new MethodNotes(results, words).table());
        return tables;
    }

    private Table group(Ranking ranking) {
        List<String> columns = Stream.of(BEFORE_SECTIONS.stream(), standings.sections(), AFTER_SECTIONS.stream())
                .flatMap(part -> part)
                .toList();
        return standings.of("group-" + ranking.group(), words.of(ranking.title()), columns, Standing.of(ranking));
    }

    private List<Chart> charts() {
        var charts = new ScoreCharts(results, words);
        return Stream.of(
                        results.rankings().stream().map(charts::totals),
                        results.rankings().stream()
                                .map(ranking -> charts.dimensions("dimensions-" + ranking.group(), ranking)),
                        Stream.of(charts.trend(), charts.days()))
                .flatMap(part -> part)
                .filter(ScoreCharts::worthDrawing)
                .toList();
    }

    private Map<String, List<String>> notes() {
        var method = new MethodNotes(results, words);
        var notes = new LinkedHashMap<String, List<String>>();
        notes.put("subtitle", List.of(EditionFacts.line(results, words)));
        new CourseTables(results, words).into(notes);
        var findings = new Findings(results, words);
        notes.put(
                "findings",
                Stream.concat(findings.sentences().stream(), findings.quality().stream())
                        .toList());
        notes.put("replyDays", List.of(words.get("evidence.note.replyDays")));
        notes.put("reckoning", List.of(words.get("note.reckoning")));
        notes.put("exceptions", left("note.exceptions", exceptions()));
        notes.put("refused", left("note.refused", refused()));
        notes.put("provisional", method.provisional());
        new ProposalTables(results, words).into(notes);
        notes.put("decides", List.of(words.get("proposal.decides")));
        notes.put("method", method.sentences());
        return notes;
    }

    /** All that a person has to look at, a row each. */
    private Table held() {
        var rows = new ArrayList<List<Cell>>();
        for (Results.Month month : results.departments()) {
            String group =
                    words.of(results.policy().groups().get(month.department().group()));
            words.held(month.held())
                    .forEach(reason -> rows.add(
                            List.of(Cell.words(month.department().name()), Cell.words(group), Cell.words(reason))));
        }
        return new Table(
                "held",
                words.get("table.held"),
                List.of(words.text("department", 26), words.text("group", 18), words.text("reason", 70)),
                rows);
    }

    private List<Excerpt<?>> exceptions() {
        return results.departments().stream()
                .<Excerpt<?>>map(Results.Month::cases)
                .toList();
    }

    private List<Excerpt<?>> refused() {
        return Stream.<Excerpt<?>>concat(
                        Stream.of(results.files(), results.strays()),
                        results.departments().stream().map(Results.Month::refusals))
                .toList();
    }

    /** How many rows a table shows out of how many. */
    private List<String> left(String key, List<Excerpt<?>> excerpts) {
        long shown = excerpts.stream().mapToLong(one -> one.shown().size()).sum();
        long total = excerpts.stream().mapToLong(Excerpt::total).sum();
        String which = shown == total ? key + ".whole" : key + ".cut";
        return List.of(words.get(which, words.count(total), words.count(shown)));
    }
}
