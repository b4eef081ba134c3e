package org.daylight.casework;

import static org.daylight.feed.Feeds.ANNUAL_TABLES;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Entry;
import org.daylight.annual.FormTable;
import org.daylight.annual.Layout;
import org.daylight.annual.Layout.Unit;
import org.daylight.annual.Spot;
import org.daylight.annual.Template;
import org.daylight.feed.Masking;
import org.daylight.feed.Refusal;
import org.daylight.feed.Refusal.Offence;
import org.daylight.feed.Row;

/** Puts the tables of an annual report together from rows; a row that has no place in the form, or no figure, is refused. */
final class AnnualRows {

    private static final int TEMPLATE = ANNUAL_TABLES.index("template");
    private static final int TABLE = ANNUAL_TABLES.index("table");
    private static final int ROW = ANNUAL_TABLES.index("row_code");
    private static final int COLUMN = ANNUAL_TABLES.index("column_code");
    private static final int VALUE = ANNUAL_TABLES.index("value");
    private static final int KIND = ANNUAL_TABLES.index("value_kind");
    private static final String NUMBER = "NUMBER";

    private final Template template;
    private final Layout layout;
    private final Contradictions contradictions;
    private final Map<Spot, Entry> cells = new LinkedHashMap<>();

    private AnnualRows(Template template, Contradictions contradictions) {
        this.template = template;
        this.layout = Layout.of(template);
        this.contradictions = contradictions;
    }

    /** The report as far as its rows can be taken; the others are refused. */
    static AnnualReport report(Template template, List<Row> rows, Contradictions contradictions) {
        var read = new AnnualRows(template, contradictions);
        rows.forEach(read::take);
        return new AnnualReport(template, read.cells, List.of());
    }

    /** The cell that a row speaks of, whether or not the form has it; only accepted rows name one. */
    static Spot spot(Row row) {
        return new Spot(
                FormTable.parse(row.text(TABLE).orElseThrow()).orElseThrow(),
                row.text(ROW).orElseThrow(),
                row.text(COLUMN).orElseThrow());
    }

    /** The figure of a row as a refusal may show it; its kind where there is none. */
    static String figure(Row row) {
        return row.decimal(VALUE)
                .map(value -> Masking.mask(value.toPlainString()))
                .orElseGet(() -> row.text(KIND).orElseThrow());
    }

    /** A cell of one of the forms. */
    record Place(String template, Spot spot) {}

    static Place place(Row row) {
        return new Place(row.text(TEMPLATE).orElseThrow(), spot(row));
    }

    private void take(Row row) {
        Spot spot = spot(row);
        Optional<Layout.Line> line = layout.line(spot.table(), spot.row());
        if (!row.text(TEMPLATE).orElseThrow().equals(template.year())) {
            unknown(row, "template", "TEMPLATE_NOT_OF_YEAR", template.year());
        } else if (line.isEmpty()) {
            unknown(row, "row_code", "CELL_UNKNOWN", codes(spot.table()));
        } else if (!layout.has(spot)) {
            unknown(
                    row,
                    "column_code",
                    "CELL_UNKNOWN",
                    String.join(", ", line.get().columns()));
        } else {
            figure(row, spot);
        }
    }

    private void unknown(Row row, String column, String problem, String expected) {
        contradictions.refuse(row, offence(row, column, Refusal.Code.UNKNOWN_CODE, expected), problem);
    }

    /** What is wrong with a cell of a row; of what stands there only what cannot name a person is told. */
    static Offence offence(Row row, String column, Refusal.Code code, String expected) {
        Object found = row.value(row.feed().index(column));
        return new Offence(column, code, found == null ? "" : Masking.mask(found.toString()), expected);
    }

    private String codes(FormTable table) {
        return String.join(
                ", ", layout.lines(table).stream().map(Layout.Line::code).toList());
    }

    private void figure(Row row, Spot spot) {
        boolean number = row.text(KIND).orElseThrow().equals(NUMBER);
        Optional<BigDecimal> value = row.decimal(VALUE);
        if (number && value.isEmpty()) {
            contradictions.refuse(row, offence(row, "value", Refusal.Code.MISSING, "0.00"), "FIGURE_MISSING");
        } else if (!number && value.isPresent()) {
            unknown(row, "value_kind", "FIGURE_BESIDE_KIND", NUMBER);
        } else if (number && value.get().signum() < 0 && unit(spot) != Unit.CHANGE) {
            contradictions.refuse(row, offence(row, "value", Refusal.Code.OUT_OF_SCALE, ">= 0"), "FIGURE_BELOW_0");
        } else {
            cells.put(spot, value.map(Entry::of).orElseGet(() -> without(row)));
        }
    }

    private static Entry without(Row row) {
        return row.text(KIND).filter("BLANK"::equals).isPresent() ? Entry.BLANK : Entry.SLASH;
    }

    private Unit unit(Spot spot) {
        return layout.head(spot.table(), spot.column()).orElseThrow().unit();
    }
}
