package org.daylight.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.daylight.report.Cell;
import org.daylight.report.Chart;
import org.daylight.report.Report;
import org.daylight.report.Table;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;
import org.daylight.report.WorkbookLayout.Frame;

/** Which sheets a layout makes of a report. */
final class Pages {

    private final WorkbookLayout layout;
    private final Report report;
    private final Texts texts;
    private final int rowLimit;
    private final SheetNames names = new SheetNames();
    private final List<Page> pages = new ArrayList<>();

    private Pages(WorkbookLayout layout, Report report, Texts texts, int rowLimit) {
        this.layout = layout;
        this.report = report;
        this.texts = texts;
        this.rowLimit = rowLimit;
    }

    static List<Page> of(WorkbookLayout layout, Report report, Texts texts, int rowLimit) {
        if (!layout.report().equals(report.template())) {
            throw new IllegalArgumentException("workbook layout of report '" + layout.report() + "': found report '"
                    + report.template() + "'; render it by its own layout");
        }
        return new Pages(layout, report, texts, rowLimit).all();
    }

    private List<Page> all() {
        for (WorkbookLayout.Sheet sheet : layout.sheets()) {
            if (!sheet.table().endsWith("*")) {
                add(sheet, report.table(sheet.table()), "");
            } else {
                report.tables().forEach(table -> sheet.matches(table.id()).ifPresent(rest -> add(sheet, table, rest)));
            }
        }
        return List.copyOf(pages);
    }

    /** A table with more rows than a sheet holds goes on on further sheets; nothing is cut off. */
    private void add(WorkbookLayout.Sheet sheet, Table table, String rest) {
        List<String> notes = notes(sheet);
        List<List<Cell>> rows = rows(sheet, table);
        int room = rowLimit - notes.size() - 4;
        int parts = Math.max(1, (rows.size() + room - 1) / room);
        for (int part = 0; part < parts; part++) {
            int from = part * room;
            int to = Math.min(rows.size(), from + room);
            boolean last = part == parts - 1;
            pages.add(new Page(
                    names.of(sheet.name().map(texts::get).orElse(table.title())),
                    table.id(),
                    from,
                    sheet,
                    title(sheet, table) + (parts == 1 ? "" : part(part, parts)),
                    subtitle(),
                    notes,
                    columns(sheet, table),
                    rows.subList(from, to),
                    last ? charts(sheet, rest) : List.of()));
        }
    }

    private String part(int part, int parts) {
        return texts.get("workbook.rows", Integer.toString(part + 1), Integer.toString(parts));
    }

    /** The first sheet bears the report's title, the others that of their table as well. */
    private String title(WorkbookLayout.Sheet sheet, Table table) {
        return pages.isEmpty() ? report.title() : texts.get("workbook.title", report.title(), table.title());
    }

    private String subtitle() {
        return String.join("　", report.notes().getOrDefault("subtitle", List.of()));
    }

    private List<String> notes(WorkbookLayout.Sheet sheet) {
        return sheet.notes().stream()
                .flatMap(name -> report.notes().getOrDefault(name, List.of()).stream())
                .toList();
    }

    /** Numbers of the columns that a sheet shows; those that a table does not have are passed over. */
    private static List<Integer> shown(WorkbookLayout.Sheet sheet, Table table) {
        List<String> ids = table.columns().stream().map(Table.Column::id).toList();
        List<Integer> shown = (sheet.columns().isEmpty() ? ids : sheet.columns())
                .stream()
                        .flatMap(word -> ids.stream().filter(id -> WorkbookLayout.fits(word, id)))
                        .map(ids::indexOf)
                        .toList();
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("sheet of table '" + table.id() + "': found columns " + sheet.columns()
                    + "; expected some of " + ids);
        }
        return shown;
    }

    private static List<List<Cell>> rows(WorkbookLayout.Sheet sheet, Table table) {
        boolean bare = sheet.frame() == Frame.BARE;
        if (sheet.columns().isEmpty() && !bare) {
            return table.rows();
        }
        List<Integer> shown = shown(sheet, table);
        return table.rows().stream()
                .map(row -> shown.stream()
                        .map(row::get)
                        .map(cell -> bare ? bare(cell) : cell)
                        .toList())
                .toList();
    }

    /** Its value alone: what else it has means something on this workbook's other sheets, and nothing elsewhere. */
    private static Cell bare(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return Cell.words(words.text());
        }
        if (cell instanceof Cell.Amount amount) {
            return Cell.amount(amount.value());
        }
        return cell instanceof Cell.Missing ? Cell.words("") : cell;
    }

    private static List<Table.Column> columns(WorkbookLayout.Sheet sheet, Table table) {
        return shown(sheet, table).stream()
                .map(table.columns()::get)
                .map(column -> new Table.Column(
                        column.id(),
                        column.head(),
                        column.format(),
                        sheet.widths().getOrDefault(column.id(), column.width()),
                        column.thresholds()))
                .toList();
    }

    /** A chart that the report does not have is left out: there was nothing to draw. */
    private List<Chart> charts(WorkbookLayout.Sheet sheet, String rest) {
        List<String> ids =
                sheet.charts().stream().map(id -> id.replace("*", rest)).toList();
        return ids.stream()
                .flatMap(id ->
                        report.charts().stream().filter(chart -> chart.id().equals(id)))
                .toList();
    }
}
