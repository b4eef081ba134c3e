package org.daylight.intake.annual;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.annual.Filling;
import org.daylight.annual.FormTable;
import org.daylight.annual.Grid;
import org.daylight.annual.ReadReport;
import org.daylight.annual.Spot;
import org.daylight.annual.Template;
import org.daylight.annual.Unplaced;
import org.daylight.intake.annual.UnreadableException.Reason;

/**
 * A table of data under codes: a cell of the form in each row ({@code table,row_code,column_code,value,value_kind}), or a
 * whole row of the form in each ({@code row_code,natural,...,total}; table 2 names its rows in {@code item}, table 4 in
 * {@code block}).
 */
final class CodedTable {

    private static final Map<String, FormTable> WIDE =
            Map.of("item", FormTable.TABLE_2, "row_code", FormTable.TABLE_3, "block", FormTable.TABLE_4);
    private static final List<String> LONG = List.of("table", "row_code", "column_code", "value", "value_kind");
    /** Columns that tell whose report it is; one file holds one report. */
    private static final List<String> KEYS = List.of("report", "department_code", "year", "template");

    private final Grid grid;
    private final Map<String, Integer> heads = new HashMap<>();

    private CodedTable(Grid grid) {
        this.grid = grid;
        grid.rows().get(0).cells().forEach(cell -> heads.put(cell.text().strip(), cell.column()));
    }

    /** The table of a grid, if the heads of its first row are codes. */
    static Optional<CodedTable> of(Grid grid) {
        return Optional.of(new CodedTable(grid)).filter(table -> table.isLong() || table.isWide());
    }

    private boolean isLong() {
        return heads.keySet().containsAll(LONG);
    }

    private boolean isWide() {
        return WIDE.keySet().stream().filter(heads::containsKey).count() == 1 && !heads.containsKey("column_code");
    }

    ReadReport read() throws UnreadableException {
        List<Grid.Row> rows = grid.rows().stream()
                .skip(1)
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> !cell.text().isBlank()))
                .toList();
        for (String key : KEYS) {
            List<String> found =
                    rows.stream().map(row -> text(row, key)).distinct().toList();
            if (found.size() > 1) {
                throw new UnreadableException(Reason.SEVERAL_REPORTS, key + ": " + String.join(", ", found));
            }
        }
        return templates(rows)
                .map(template -> read(rows, template))
                .max(Comparator.comparing((ReadReport read) -> -read.unplaced().size())
                        .thenComparing(read -> read.report().template()))
                .filter(read -> !read.report().cells().isEmpty())
                .orElseThrow(() -> new UnreadableException(Reason.NO_TABLE, ""));
    }

    /** The template that the file names, or each. */
    private Stream<Template> templates(List<Grid.Row> rows) {
        return heads.containsKey("template") && !rows.isEmpty()
                ? Template.parse(text(rows.get(0), "template")).stream()
                : Arrays.stream(Template.values());
    }

    private ReadReport read(List<Grid.Row> rows, Template template) {
        var filling = new Filling(template);
        rows.forEach(row -> {
            if (isLong()) {
                readCell(row, filling);
            } else {
                readLine(row, filling);
            }
        });
        return filling.close(List.of(), ReadReport.Extent.TABLES);
    }

    private void readCell(Grid.Row row, Filling filling) {
        Optional<FormTable> table = FormTable.parse(text(row, "table"));
        String value = text(row, "value");
        if (table.isEmpty()) {
            filling.name(Unplaced.of(Unplaced.Reason.UNKNOWN_ROW, grid, row, Optional.empty(), text(row, "table")));
            return;
        }
        var spot = new Spot(table.get(), text(row, "row_code"), text(row, "column_code"));
        String kind = text(row, "value_kind");
        String said = kind.equals("SLASH") && value.isEmpty() ? "/" : value;
        filling.putAs(spot, grid, row, said, kind);
    }

    private void readLine(Grid.Row row, Filling filling) {
        String key =
                WIDE.keySet().stream().filter(heads::containsKey).findFirst().orElseThrow();
        FormTable table = WIDE.get(key);
        heads.entrySet().stream()
                .filter(head -> !head.getKey().equals(key) && !KEYS.contains(head.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .forEach(head -> {
                    var spot = new Spot(table, text(row, key), head.getKey());
                    String value = text(row, head.getKey());
                    if (!value.isEmpty() || filling.asks(spot)) {
                        filling.put(spot, grid, row, value);
                    }
                });
    }

    private String text(Grid.Row row, String head) {
        Integer column = heads.get(head);
        return row.cells().stream()
                .filter(cell -> column != null && cell.column() == column)
                .map(cell -> cell.text().strip())
                .findFirst()
                .orElse("");
    }
}
