package org.daylight.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Document;
import org.daylight.annual.Document.Block;
import org.daylight.annual.FormGrid;
import org.daylight.annual.FormTable;
import org.daylight.annual.Layout;
import org.daylight.annual.Spot;
import org.daylight.feed.Department;
import org.daylight.report.Texts;

/** Puts the six sections of an annual report together: the figures that the ledger knows, and prompts for the rest. */
final class AnnualPaper {

    private final AnnualYear year;
    private final AnnualReport tables;
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();

    private AnnualPaper(AnnualYear year, Texts texts) {
        this.year = year;
        this.tables = year.ledger().report();
        this.texts = texts;
    }

    static Document of(AnnualYear year, Texts texts) {
        var paper = new AnnualPaper(year, texts);
        paper.notes();
        paper.overview();
        paper.tables();
        paper.rest();
        String who = year.department().map(Department::name).orElseGet(() -> texts.get("annual.government"));
        return new Document(texts.get("annual.title", who, number(year.year())), paper.blocks);
    }

    private void notes() {
        List<String> periods = year.periods();
        if (!year.missing().isEmpty()) {
            note("period", periods.get(0), periods.get(periods.size() - 1), list(year.missing()));
        }
        year.unsent()
                .forEach(one -> note(
                        "unsent",
                        one.period(),
                        one.name(),
                        list(one.feeds().stream()
                                .map(feed -> texts.get("feed." + feed))
                                .toList())));
        year.ledger()
                .unplaced()
                .forEach((line, kinds) ->
                        kinds.forEach((kind, cases) -> note("unplaced", line(line), kind(kind), number(cases))));
        year.ledger().moved().forEach((kind, cases) -> note("moved", kind(kind), (cases > 0 ? "+" : "") + cases));
        Arrays.stream(FormTable.values())
                .filter(table -> !known(table))
                .forEach(table -> note("table" + table.number()));
    }

    private void overview() {
        heading("one");
        paragraph("basis", number(year.year()));
        prompt("proactive");
        if (known(FormTable.TABLE_3)) {
            paragraph("requests", requests());
        } else {
            prompt("requests");
        }
        if (year.due() > 0) {
            paragraph(
                    "timeliness",
                    number(year.year()),
                    number(year.due()),
                    number(year.due() - year.late()),
                    number(year.late()));
        }
        Stream.of("management", "platform", "supervision").forEach(this::prompt);
    }

    private void tables() {
        heading("two");
        table(FormTable.TABLE_2);
        heading("three", Document.Place.NEW_PAGE);
        table(FormTable.TABLE_3);
        heading("four");
        if (known(FormTable.TABLE_4)) {
            paragraph("remedies", remedies());
        } else {
            prompt("remedies");
        }
        table(FormTable.TABLE_4);
    }

    private void rest() {
        heading("five");
        prompt("problems");
        heading("six");
        prompt("fees");
    }

    private boolean known(FormTable table) {
        return tables.layout().spots(table).stream()
                .allMatch(spot -> tables.at(spot).isNumber());
    }

    private Object[] requests() {
        Stream<String> single = Stream.of("new", "carried_over", "total", "carry_forward", "open", "partial")
                .map(row -> number(total(row)));
        Stream<String> groups = Stream.of("deny_", "unable_", "refuse_", "other_")
                .map(group -> number(tables.layout().outcomes().stream()
                        .filter(row -> row.startsWith(group))
                        .mapToLong(this::total)
                        .sum()));
        return Stream.of(Stream.of(number(year.year())), single, groups)
                .flatMap(one -> one)
                .toArray();
    }

    private long total(String row) {
        return value(new Spot(FormTable.TABLE_3, row, "total"));
    }

    private Object[] remedies() {
        List<Long> totals = tables.layout().lines(FormTable.TABLE_4).stream()
                .map(Layout.Line::code)
                .map(row -> value(new Spot(FormTable.TABLE_4, row, "total")))
                .toList();
        return new Object[] {number(totals.get(0)), number(totals.get(1) + totals.get(2))};
    }

    private long value(Spot spot) {
        return tables.at(spot).value().longValueExact();
    }

    private void heading(String section) {
        heading(section, Document.Place.BELOW);
    }

    private void heading(String section, Document.Place place) {
        blocks.add(new Document.Heading(texts.get("annual.section." + section), place));
    }

    private void paragraph(String what, Object... figures) {
        blocks.add(new Document.Paragraph(texts.get("annual." + what, figures)));
    }

    private void prompt(String what) {
        blocks.add(new Document.Prompt(texts.get("annual.prompt." + what)));
    }

    private void note(String what, Object... figures) {
        blocks.add(new Document.Note(texts.get("annual.note." + what, figures)));
    }

    private void table(FormTable table) {
        blocks.add(new Document.Tabled(FormGrid.of(tables, table)));
    }

    private String line(String line) {
        String key = "annual.line." + line.substring(line.indexOf('.') + 1);
        return texts.get(texts.has(key) ? key : "annual.line.ended");
    }

    private String kind(String kind) {
        return texts.get("annual.kind." + kind);
    }

    private String list(List<String> parts) {
        return String.join(texts.get("list.separator"), parts);
    }

    private static String number(long value) {
        return Long.toString(value);
    }
}
