package org.daylight.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.calendar.Reckoning;
import org.daylight.calendar.Stretch;
import org.daylight.casework.ListedCase;
import org.daylight.casework.Measure;
import org.daylight.casework.Measure.Listing;
import org.daylight.casework.OpenCase;
import org.daylight.report.Table.Format;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard.IndicatorScore;

/** The tables of a department's evidence. */
final class EvidenceTables {

    private static final int DATE = 11;

    private final Results results;
    private final Results.Month month;
    private final List<ListedCase> seen;
    private final List<OpenCase> oldest;
    private final DueWays ways;
    private final Map<String, Law> laws;
    private final Words words;

    /** The printed rule and law of an indicator. */
    record Law(Cell rule, Cell law) {

        /** By code of the indicator. */
        static Map<String, Law> of(Results results, Words words) {
            return new MethodNotes(results, words)
                    .table().rows().stream()
                            .collect(Collectors.toMap(
                                    row -> ((Cell.Words) row.get(0)).text(), row -> new Law(row.get(6), row.get(7))));
        }
    }

    /** @param laws of all indicators */
    EvidenceTables(
            Results results, Results.Month month, EvidenceBook.Holdings holdings, Map<String, Law> laws, Words words) {
        this.results = results;
        this.month = month;
        this.laws = laws;
        this.words = words;
        this.seen = holdings.cases().stream()
                .filter(CaseTables::maySee)
                .filter(one -> !one.category().equals(Measure.EXCLUDED))
                .toList();
        this.oldest = holdings.oldest();
        this.ways = new DueWays(holdings.reckoned(), words);
    }

    /** What cost marks, counted by indicator and category; a line without a category where none was counted. */
    Table marks() {
        var small = new SmallCounts(month, words);
        var rows = new ArrayList<List<Cell>>();
        for (Loss loss : Loss.of(month.card())) {
            int before = rows.size();
            loss.score()
                    .indicator()
                    .measures()
                    .forEach(measure -> measure.categories().stream()
                            .filter(category -> measure.listing(category) != Listing.NOBODY)
                            .filter(category -> month.tally().count(measure, category) > 0)
                            .forEach(category -> rows.add(mark(
                                    loss,
                                    Cell.words(words.category(measure, category)),
                                    small.count(measure, category),
                                    listed(measure, category)))));
            if (rows.size() == before) {
                Cell none = Cell.missing(words.get("evidence.none"));
                rows.add(mark(loss, none, none, none));
            }
        }
        return new Table(
                "evidenceMarks",
                words.get("table.evidenceMarks"),
                List.of(
                        words.text("code", 6),
                        words.text("title", 20),
                        words.column("weight", Format.MARKS, 8),
                        words.column("marks", Format.MARKS, 8),
                        words.column("lost", Format.MARKS, 8),
                        words.text("category", 14),
                        words.counted("count"),
                        words.text("evidence.listed", 22),
                        words.text("rule", 34),
                        words.text("law", 34)),
                rows);
    }

    private List<Cell> mark(Loss loss, Cell category, Cell count, Cell listed) {
        IndicatorScore score = loss.score();
        Law law = laws.get(score.indicator().code());
        return List.of(
                Cell.words(score.indicator().code()),
                Cell.words(words.of(score.indicator().title())),
                Cell.amount(score.indicator().weight()),
                Cell.amount(score.marks().orElse(BigDecimal.ZERO)),
                Cell.amount(loss.lost()),
                category,
                count,
                listed,
                law.rule(),
                law.law());
    }

    private Cell listed(Measure measure, String category) {
        return Cell.words(words.get("evidence.listing." + measure.listing(category)));
    }

    /** Every case that may be seen by number, under each indicator that it counts for. */
    Table cases() {
        var rows = new ArrayList<List<Cell>>();
        Map<Measure, List<Policy.Indicator>> indicators = new HashMap<>();
        for (ListedCase one : seen) {
            List<Policy.Indicator> asking = indicators.computeIfAbsent(one.measure(), this::asking);
            asking.forEach(indicator -> rows.add(row(indicator, one)));
        }
        return new Table("evidenceCases", words.get("table.evidenceCases"), columns(), rows);
    }

    private List<Table.Column> columns() {
        var columns = new ArrayList<Table.Column>(List.of(
                words.text("code", 6),
                words.text("indicator", 16),
                words.text("record", 18),
                words.text("category", 10),
                words.column("receipt", Format.DATE, DATE)));
        columns.addAll(ways.columns());
        columns.addAll(List.of(
                words.column("due", Format.DATE, DATE),
                words.column("ended", Format.DATE, DATE),
                words.column("evidence.over", Format.COUNT, 8),
                words.text("problem", 18),
                words.text("rule", 24),
                words.text("law", 24)));
        return columns;
    }

    private List<Policy.Indicator> asking(Measure measure) {
        return results.policy()
                .indicators()
                .filter(indicator -> indicator.measures().anyMatch(measure::equals))
                .toList();
    }

    private List<Cell> row(Policy.Indicator indicator, ListedCase one) {
        Law law = laws.get(indicator.code());
        var cells = new ArrayList<>(List.of(
                Cell.words(indicator.code()),
                Cell.words(words.of(indicator.title())),
                Cell.words(one.key()),
                Cell.words(words.category(one.measure(), one.category())),
                day(one.receipt(), "missing.receipt")));
        cells.addAll(ways.cells(one));
        cells.addAll(List.of(
                day(one.due(), "missing.due"),
                day(one.ended(), "missing.ended"),
                over(one, ways.of(one)),
                Cell.words(one.problem().isEmpty() ? "" : words.problem(one.problem())),
                law.rule(),
                law.law()));
        return cells;
    }

    private Cell day(Optional<LocalDate> day, String missing) {
        return day.map(Cell::day).orElseGet(() -> Cell.missing(words.get(missing)));
    }

    /** Only what is late by the due date of the case itself is over by days. */
    private Cell over(ListedCase one, Optional<Reckoning> way) {
        if (!one.category().equals("LATE") || !one.measure().isByDueDate()) {
            return Cell.missing(words.get("evidence.noOver"));
        }
        return way.filter(each -> each.over().isPresent())
                .map(each -> each.over().getAsInt() == 0
                        ? Cell.missing(words.get("evidence.lessThanADay"))
                        : Cell.count(each.over().getAsInt()))
                .orElseGet(() -> Cell.missing(words.get("evidence.noCalendar")));
    }

    /** The open cases that wait longest. */
    Table oldest() {
        return new Table(
                "evidenceOldest",
                words.get("table.evidenceOldest"),
                List.of(
                        words.text("feed", 26),
                        words.text("record", 20),
                        words.text("state", 16),
                        words.column("receipt", Format.DATE, DATE),
                        words.column("evidence.age", Format.COUNT, 12),
                        words.column("due", Format.DATE, DATE)),
                oldest.stream().map(this::open).toList());
    }

    private List<Cell> open(OpenCase one) {
        return List.of(
                Cell.words(words.feed(one.feed())),
                Cell.words(one.key()),
                Cell.words(words.get("state." + one.state().name())),
                Cell.day(one.receipt()),
                one.age().isPresent()
                        ? Cell.count(one.age().getAsInt())
                        : Cell.missing(words.get("evidence.noCalendar")),
                day(one.due(), "missing.due"));
    }

    /** The days that moved each due day, with the notice or article that they rest on; each case once. */
    Table days() {
        var rows = new ArrayList<List<Cell>>();
        var told = new HashSet<String>();
        for (ListedCase one : seen) {
            if (told.add(DueWays.name(one))) {
                ways.of(one).ifPresent(way -> way.stretches().forEach(each -> rows.add(stretch(one, each))));
            }
        }
        return new Table(
                "evidenceDays",
                words.get("table.evidenceDays"),
                List.of(
                        words.text("feed", 26),
                        words.text("record", 18),
                        words.text("evidence.moved", 28),
                        words.column("evidence.first", Format.DATE, DATE),
                        words.column("evidence.last", Format.DATE, DATE),
                        words.column("evidence.days", Format.COUNT, 8),
                        words.text("evidence.rests", 34),
                        words.column("due", Format.DATE, DATE)),
                rows);
    }

    private List<Cell> stretch(ListedCase one, Stretch stretch) {
        return List.of(
                Cell.words(words.feed(one.measure().feed().name())),
                Cell.words(one.key()),
                Cell.words(words.get("evidence.kind." + stretch.kind(), stretch.name())),
                Cell.day(stretch.first()),
                Cell.day(stretch.last()),
                Cell.count(stretch.days()),
                Cell.words(words.get("evidence.rests." + stretch.kind(), stretch.notice())),
                day(one.due(), "missing.due"));
    }
}
