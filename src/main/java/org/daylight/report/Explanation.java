package org.daylight.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.calendar.Derivation;
import org.daylight.calendar.DerivationStep;
import org.daylight.calendar.Reason;
import org.daylight.casework.CaseStory;
import org.daylight.feed.Kind;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.report.Table.Format;
import org.daylight.score.Policy;

/** How a department's marks come about, for the office: figures, rules, law, cases; and one case from its rows. */
public final class Explanation {

    private static final int DATE = 11;

    private final Results results;
    private final Words words;
    private final RefusalWords saying;

    private Explanation(Results results, Words words) {
        this.results = results;
        this.words = words;
        this.saying = words.refusals();
    }

    public static Explanation of(Results results, Texts texts) {
        return new Explanation(results, new Words(texts));
    }

    /**
     * A department's figures, the rules and law behind them, and the cases behind each lost mark.
     *
     * @param indicator code of the only indicator to tell of; empty for all
     * @throws IllegalArgumentException if the policy has no such indicator, or the roster no such department
     */
    public Report department(String department, Optional<String> indicator) {
        Results.Month month = results.month(department);
        indicator.ifPresent(this::check);
        Standing standing = Standing.of(results.ranking(month.department().group()), department);
        var facts = EditionFacts.of(results, words);
        return new Report(
                "explanation",
                words.language(),
                words.get("title.scorecard", month.department().name(), facts.get("period")),
                facts,
                List.of(
                        rank(standing),
                        only(new IndicatorTables(words).all(month.card()), indicator),
                        only(Certainty.gains(standing, all -> true, words), indicator),
                        only(new MethodNotes(results, words).table(), indicator),
                        cases(month, indicator)),
                List.of(),
                Map.of());
    }

    /** Rank and total, how far the rank can be trusted, and who cannot be told apart. */
    private Table rank(Standing standing) {
        return new StandingTable(results.policy(), words)
                .of(
                        "rank",
                        words.get("table.rank"),
                        List.of("group", "rank", "interval", "total", "alike"),
                        List.of(standing));
    }

    private void check(String indicator) {
        List<String> codes =
                results.policy().indicators().map(Policy.Indicator::code).toList();
        if (!codes.contains(indicator)) {
            throw new IllegalArgumentException(
                    words.get("explain.unknownIndicator", indicator, String.join(", ", codes)));
        }
    }

    /** The rows of one indicator, by the code in their first cell. */
    private static Table only(Table table, Optional<String> indicator) {
        return new Table(
                table.id(),
                table.title(),
                table.columns(),
                table.rows().stream()
                        .filter(row -> indicator.isEmpty() || row.get(0).equals(Cell.words(indicator.get())))
                        .toList());
    }

    private Table cases(Results.Month month, Optional<String> indicator) {
        List<String> measures = results.policy()
                .indicators()
                .filter(one -> indicator.isEmpty() || one.code().equals(indicator.get()))
                .map(one -> words.measure(one.measure()))
                .toList();
        Table all = new CaseTables(results.policy(), words).exceptions(List.of(month));
        return new Table(
                "cases",
                all.title(),
                all.columns(),
                all.rows().stream()
                        .filter(row -> row.get(2) instanceof Cell.Words measure && measures.contains(measure.text()))
                        .toList());
    }

    /** One case: what is known of it, its rows, what it says, and its due date day by day. */
    public Report story(CaseStory story) {
        var tables = new ArrayList<Table>();
        tables.add(known(story));
        tables.add(rows(story.rows()));
        if (!story.refusals().isEmpty()) {
            tables.add(refused(story.refusals()));
        }
        tables.add(sayings(story));
        plainLimit(story).ifPresent(tables::add);
        story.derivation().ifPresent(derivation -> tables.add(derivation(derivation)));
        return new Report(
                "case",
                words.language(),
                words.get("explain.case", words.feed(story.feed().name()), story.key()),
                Map.of(),
                tables,
                List.of(),
                Map.of());
    }

    private Table known(CaseStory story) {
        var row = List.of(
                Cell.words(words.get("state." + story.state().name())),
                story.start().map(Cell::day).orElseGet(() -> Cell.missing(words.get("missing.receipt"))),
                story.due()
                        .map(due -> Cell.words(due.toString()))
                        .orElseGet(() -> Cell.missing(words.get("missing.due"))),
                story.dueToday()
                        .map(due -> Cell.words(due.toString()))
                        .orElseGet(() -> Cell.missing(words.get("missing.due"))),
                Cell.words(words.get(story.provisional() ? "due.provisional" : "due.official")),
                story.ended()
                        .map(ended -> Cell.words(ended.toString()))
                        .orElseGet(() -> Cell.missing(words.get("missing.ended"))),
                Cell.words(story.problem().isEmpty() ? "" : words.problem(story.problem())));
        return new Table(
                "known",
                words.get("explain.known"),
                List.of(
                        words.text("state", 12),
                        words.column("receipt", Format.DATE, DATE),
                        words.text("due", 20),
                        words.text("explain.dueToday", 20),
                        words.text("provisional", 12),
                        words.text("ended", 20),
                        words.text("problem", 28)),
                List.of(row));
    }

    private Table rows(List<Row> rows) {
        return new Table(
                "rows",
                words.get("explain.rows"),
                List.of(words.text("file", 40), words.text("line", 6), words.text("explain.says", 60)),
                rows.stream()
                        .map(row -> List.of(
                                Cell.name(row.address().file().name()),
                                Cell.words(Long.toString(row.address().line())),
                                Cell.words(says(row))))
                        .toList());
    }

    /** Free text is not told: only numbers, codes and dates. */
    private String says(Row row) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < row.feed().columns().size(); i++) {
            var column = row.feed().columns().get(i);
            boolean free = column.kind() == Kind.TEXT || column.kind() == Kind.REFERENCE;
            if (!free && row.value(i) != null) {
                parts.add(column.name() + "=" + row.value(i));
            }
        }
        return String.join(" ", parts);
    }

    private Table refused(List<Refusal> refusals) {
        return new Table(
                "refused",
                words.get("table.refused"),
                List.of(
                        words.text("file", 40),
                        words.text("line", 6),
                        words.text("refusedColumn", 12),
                        words.text("reason", 20),
                        words.text("found", 20),
                        words.text("expected", 24)),
                refusals.stream()
                        .flatMap(Refusal::each)
                        .map(one -> List.of(
                                Cell.name(one.address().file().name()),
                                Cell.words(Long.toString(one.address().line())),
                                Cell.words(one.column()),
                                Cell.words(words.get("refusal." + one.code().name())),
                                Cell.words(saying.found(one)),
                                Cell.words(saying.expected(one))))
                        .toList());
    }

    private Table sayings(CaseStory story) {
        return new Table(
                "sayings",
                words.get("explain.sayings"),
                List.of(
                        words.text("measure", 18),
                        words.text("category", 12),
                        words.text("explain.when", 20),
                        words.text("explain.counts", 12),
                        words.text("problem", 28)),
                story.sayings().stream()
                        .map(saying -> List.of(
                                Cell.words(words.measure(saying.measure())),
                                Cell.words(words.category(saying.measure(), saying.category())),
                                Cell.words(saying.when().toString()),
                                Cell.words(words.get("explain.counts." + saying.counts())),
                                Cell.words(saying.problem().isEmpty() ? "" : words.problem(saying.problem()))))
                        .toList());
    }

    /** The limit and how it runs, where it is not the statutory clock, whose days say so themselves. */
    private Optional<Table> plainLimit(CaseStory story) {
        if (story.due().isEmpty()
                || story.derivation().isPresent() && story.limit().isEmpty()) {
            return Optional.empty();
        }
        String unit = story.limit().map(limit -> limit.unit().name()).orElse("GIVEN");
        return Optional.of(new Table(
                "limit",
                words.get("explain.limit"),
                List.of(words.text("evidence.limit", 16), words.text("explain.rule", 60)),
                List.of(List.of(
                        Cell.words(words.limit(story.limit())), Cell.words(words.get("explain.rule." + unit))))));
    }

    private Table derivation(Derivation derivation) {
        return new Table(
                "derivation",
                words.get("explain.derivation"),
                List.of(
                        words.column("explain.day", Format.DATE, DATE),
                        words.text("explain.step", 24),
                        words.text("explain.count", 6),
                        words.text("explain.reason", 36),
                        words.text("law", 20)),
                derivation.steps().stream().map(this::step).toList());
    }

    private List<Cell> step(DerivationStep step) {
        boolean counted = step.kind() == DerivationStep.Kind.COUNTED || step.kind() == DerivationStep.Kind.DUE;
        return List.of(
                Cell.day(step.date()),
                Cell.words(words.get("explain.step." + step.kind())),
                Cell.words(counted ? Integer.toString(step.counted()) : ""),
                Cell.words(reason(step.reason())),
                Cell.words(step.article().isEmpty() ? "" : words.get("explain.article", step.article())));
    }

    private String reason(Reason reason) {
        return words.get("explain.reason." + reason.kind(), reason.name(), reason.notice());
    }
}
