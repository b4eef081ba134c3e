package org.daylight.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.daylight.casework.Balance;
import org.daylight.casework.State;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Refusal;
import org.daylight.ranking.Ranking;
import org.daylight.report.Table.Format;
import org.daylight.score.HeldReason;

/**
 * The paper for the inspection office.
 *
 * <p>Facts: those of every report, and {@code departments}, {@code ranked}, {@code notRanked}, {@code cases},
 * {@code requests}, {@code workOrders}, {@code undetermined}, {@code refused}. Tables: {@code ranking-<code>} and {@code heat-<code>} for each
 * group; {@code not-ranked}; {@code balance}; {@code undetermined}; {@code refused}; {@code submissions}; {@code crossing}; {@code approval}; {@code
 * signals}. Charts, where
 * there is something to draw: {@code ranks-<code>} and {@code scores-<code>} for each group; {@code trend}, from the
 * second month on; {@code days}; {@code course-<code>/<department>}, from the third month on. Notes: {@code findings}, {@code quality} (of the data), {@code brackets-<code>} for each group, {@code heatKey}, {@code method}, {@code
 * provisional}, {@code followedInAll}, {@code followed}, {@code proposals}, {@code notMade}.
 */
public final class InspectionReport {

    private static final List<String> RANKING = List.of(
            "rank",
            "interval",
            "department",
            "total",
            "compliance",
            "satisfaction",
            "worst",
            "previousRank",
            "change",
            "grade",
            "share");

    private final Results results;
    private final Words words;

    private InspectionReport(Results results, Words words) {
        this.results = results;
        this.words = words;
    }

    /** The report in the language of the texts. */
    public static Report of(Results results, Texts texts) {
        return new InspectionReport(results, new Words(texts)).report();
    }

    private Report report() {
        Map<String, String> facts = facts();
        var method = new MethodNotes(results, words);
        var proposals = new ProposalTables(results, words);
        var notes = new LinkedHashMap<String, List<String>>();
        new CourseTables(results, words).into(notes);
        var findings = new Findings(results, words);
        notes.put("findings", findings.sentences());
        notes.put("quality", findings.quality());
        results.rankings()
                .forEach(ranking -> notes.put("brackets-" + ranking.group(), new Certainty(ranking, words).brackets()));
        notes.put("heatKey", new HeatTables(results.policy(), words).key());
        notes.put("method", method.sentences());
        notes.put("provisional", method.provisional());
        proposals.into(notes);
        return new Report(
                "inspection-report",
                words.language(),
                words.get("title.inspection", facts.get("period")),
                facts,
                tables(),
                charts(),
                notes);
    }

    private Map<String, String> facts() {
        Map<String, String> facts = EditionFacts.of(results, words);
        long departments = results.departments().size();
        facts.put("departments", words.count(departments));
        facts.put("ranked", words.count(results.ranked()));
        facts.put("notRanked", words.count(departments - results.ranked()));
        facts.put("cases", words.count(sum(month -> month.card().cases())));
        facts.put("requests", words.count(sum(month -> ledger(month, Feeds.REQUESTS))));
        facts.put("workOrders", words.count(sum(month -> ledger(month, Feeds.WORK_ORDERS))));
        facts.put("undetermined", words.count(sum(month -> month.tally().cases(State.UNDETERMINED))));
        facts.put(
                "refused",
                words.count(sum(month -> month.tally().refusedRows())
                        + results.strays().total()));
        return facts;
    }

    /** Cases of a feed that the period had to do with: open at its beginning or received in it. */
    private static long ledger(Results.Month month, Feed feed) {
        Balance balance = month.tally().balances().getOrDefault(feed.name(), Balance.EMPTY);
        return balance.opening() + balance.received();
    }

    private long sum(ToLongFunction<Results.Month> figure) {
        return results.departments().stream().mapToLong(figure).sum();
    }

    private List<Table> tables() {
        var standings = new StandingTable(results.policy(), words);
        var tables = new ArrayList<Table>();
        for (Ranking ranking : results.rankings()) {
            List<Standing> rows = Standing.withRank(ranking);
            String title = words.get("table.ranking", words.of(ranking.title()));
            tables.add(standings.of("ranking-" + ranking.group(), title, RANKING, rows));
            tables.add(new HeatTables(results.policy(), words).of(ranking));
        }
        tables.add(notRanked());
        tables.add(balance());
        tables.add(undetermined());
        tables.add(refused());
        tables.add(submissions());
        tables.add(crossing());
        new AdjustmentTables(results.policy(), words).of(results.departments()).ifPresent(tables::add);
        tables.addAll(new CourseTables(results, words).annex());
        var proposals = new ProposalTables(results, words);
        tables.add(proposals.approval());
        tables.add(proposals.signals());
        return tables;
    }

    private List<Chart> charts() {
        var charts = new ScoreCharts(results, words);
        var courses = new CourseCharts(results, words);
        Stream<Chart> small = results.rankings().stream().flatMap(ranking -> courses.of(ranking).stream());
        return Stream.of(
                        results.rankings().stream()
                                .flatMap(ranking -> Stream.of(
                                        charts.ranks(ranking),
                                        charts.dimensions("scores-" + ranking.group(), ranking))),
                        Stream.of(charts.trend(), charts.days()),
                        small)
                .flatMap(Function.identity())
                .filter(ScoreCharts::worthDrawing)
                .toList();
    }

    private Table notRanked() {
        var rows = results.rankings().stream()
                .flatMap(ranking -> ranking.notRanked().stream()
                        .map(one -> List.of(
                                Cell.words(one.card().department().name()),
                                Cell.words(words.of(ranking.title())),
                                Cell.words(words.reason(one, held(one), results.policy())))))
                .toList();
        return table(
                "not-ranked",
                List.of(words.text("department", 26), words.text("group", 18), words.text("reason", 44)),
                rows);
    }

    private List<HeldReason> held(Ranking.NotRanked one) {
        return results.month(one.card().department().code()).held();
    }

    private Table balance() {
        var sums = new TreeMap<String, Balance>();
        results.departments()
                .forEach(month ->
                        month.tally().balances().forEach((feed, each) -> sums.merge(feed, each, Balance::plus)));
        var rows = Feeds.ALL.stream()
                .map(Feed::name)
                .filter(sums::containsKey)
                .map(feed -> balanceRow(feed, sums.get(feed)))
                .toList();
        return table(
                "balance",
                List.of(
                        words.text("feed", 20),
                        words.counted("opening"),
                        words.counted("received"),
                        new Table.Column("ended", words.get("column.endedCases"), Format.COUNT, 10),
                        words.counted("closing")),
                rows);
    }

    private List<Cell> balanceRow(String feed, Balance balance) {
        return List.of(
                Cell.words(words.feed(feed)),
                Cell.count(balance.opening()),
                Cell.count(balance.received()),
                Cell.count(balance.ended()),
                Cell.count(balance.closing()));
    }

    /** Departments with undetermined cases, the most first. */
    private Table undetermined() {
        var rows = results.departments().stream()
                .filter(month -> month.tally().cases(State.UNDETERMINED) > 0)
                .sorted(Comparator.comparingLong(
                        (Results.Month month) -> -month.tally().cases(State.UNDETERMINED)))
                .map(this::undeterminedRow)
                .toList();
        return table(
                "undetermined",
                List.of(
                        words.text("department", 26),
                        words.counted("count"),
                        words.column("shareOfCases", Format.PERCENT, 12),
                        words.column("total", Format.MARKS, 10),
                        words.column("worst", Format.MARKS, 12)),
                rows);
    }

    private List<Cell> undeterminedRow(Results.Month month) {
        long count = month.tally().cases(State.UNDETERMINED);
        Cell missing = Cell.missing(words.status(month.card()));
        return List.of(
                Cell.words(month.department().name()),
                Cell.count(count),
                Cell.amount(Findings.share(count, month.tally().cases())),
                month.card().total().map(Cell::amount).orElse(missing),
                month.card().worst().map(Cell::amount).orElse(missing));
    }

    /** Refused rows of all departments by reason. */
    private Table refused() {
        var sums = new TreeMap<Refusal.Code, Long>();
        results.departments()
                .forEach(month -> month.tally()
                        .refused()
                        .values()
                        .forEach(codes -> codes.forEach((code, count) -> sums.merge(code, count, Long::sum))));
        results.strays().shown().forEach(row -> sums.merge(row.code(), 1L, Long::sum));
        var rows = new ArrayList<List<Cell>>();
        sums.forEach((code, count) ->
                rows.add(List.of(Cell.words(words.get("refusal." + code.name())), Cell.count(count))));
        long rest = results.strays().total() - results.strays().shown().size();
        if (rest > 0) {
            rows.add(List.of(Cell.words(words.get("missing.reason")), Cell.count(rest)));
        }
        return table("refused", List.of(words.text("reason", 40), words.counted("rows")), rows);
    }

    /** Senders whose delivery was not in order. */
    private Table submissions() {
        var rows = results.submissions().stream()
                .filter(one -> one.state() != Results.Submission.State.IN_ORDER)
                .map(one -> List.of(
                        Cell.words(one.name()),
                        Cell.count(one.files()),
                        Cell.count(one.accepted()),
                        Cell.count(one.refused()),
                        Cell.words(status(one))))
                .toList();
        return table(
                "submissions",
                List.of(
                        words.text("sender", 26),
                        words.counted("files"),
                        words.counted("accepted"),
                        words.counted("refusedRows"),
                        words.text("status", 36)),
                rows);
    }

    /** What departments and sources say against each other; the edition's evidence lists each. */
    private Table crossing() {
        var rows = results.differences().stream()
                .map(one -> List.of(
                        Cell.words(words.get("crossing." + one.code().name())),
                        Cell.words(results.month(one.department()).department().name()),
                        Cell.words(words.feed(one.feed())),
                        Cell.count(one.count())))
                .toList();
        return table(
                "crossing",
                List.of(
                        words.text("crossing", 36),
                        words.text("department", 26),
                        words.text("feed", 20),
                        words.counted("count")),
                rows);
    }

    private String status(Results.Submission one) {
        List<String> missing = one.missing().stream().map(words::feed).toList();
        return words.get("submission." + one.state().name(), words.count(one.refusedFiles()), words.list(missing));
    }

    private Table table(String id, List<Table.Column> columns, List<List<Cell>> rows) {
        return new Table(id, words.get("table." + id), columns, rows);
    }
}
