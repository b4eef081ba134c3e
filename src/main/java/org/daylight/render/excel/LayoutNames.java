package org.daylight.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.report.Chart;
import org.daylight.report.Report;
import org.daylight.report.Table;
import org.daylight.report.WorkbookLayout;
import org.daylight.report.WorkbookLayout.Sheet;

/**
 * Names in the layout of a workbook that stand for nothing. A run passes over most of them, since a month may lack a
 * chart or a column; a name that no month has is a slip of the pen.
 */
public final class LayoutNames {

    private final List<Report> reports;
    private final List<Unknown> unknown = new ArrayList<>();

    private LayoutNames(List<Report> reports) {
        this.reports = reports;
    }

    /**
     * A name that nothing has.
     *
     * @param sheet the table of its sheet, as the layout has it
     * @param word as the layout has it
     * @param what was found and what was expected
     */
    public record Unknown(String sheet, String word, String what) {}

    /**
     * The names of a layout that none of the reports has.
     *
     * @param reports that have between them everything that a report of the layout can have
     */
    public static List<Unknown> of(WorkbookLayout layout, List<Report> reports) {
        var names = new LayoutNames(reports);
        layout.sheets().forEach(names::sheet);
        return List.copyOf(names.unknown);
    }

    private void sheet(Sheet sheet) {
        List<Table> tables = reports.stream()
                .flatMap(report -> report.tables().stream())
                .filter(table -> sheet.matches(table.id()).isPresent())
                .toList();
        if (tables.isEmpty()) {
            add(
                    sheet,
                    sheet.table(),
                    "table",
                    all(report -> report.tables().stream().map(Table::id)));
            return;
        }
        Set<String> columns = tables.stream()
                .flatMap(table -> table.columns().stream())
                .map(Table.Column::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Predicate<String> noColumn = word -> columns.stream().noneMatch(id -> WorkbookLayout.fits(word, id));
        Stream.of(
                        sheet.columns().stream(),
                        sheet.widths().keySet().stream(),
                        sheet.colours().stream().flatMap(one -> one.columns().stream()),
                        sheet.colours().stream().flatMap(one -> one.by().stream()),
                        sheet.colours().stream().flatMap(one -> one.where().stream()))
                .flatMap(words -> words)
                .distinct()
                .filter(noColumn)
                .forEach(word -> add(sheet, word, "column", columns));
        notesAndCharts(sheet);
    }

    private void notesAndCharts(Sheet sheet) {
        Set<String> notes = all(report -> report.notes().keySet().stream());
        sheet.notes().stream().filter(word -> !notes.contains(word)).forEach(word -> add(sheet, word, "note", notes));
        Set<String> charts = all(report -> report.charts().stream().map(Chart::id));
        sheet.charts().stream()
                .filter(word -> charts.stream().noneMatch(id -> WorkbookLayout.fits(word, id)))
                .forEach(word -> add(sheet, word, "chart", charts));
    }

    private Set<String> all(Function<Report, Stream<String>> names) {
        return reports.stream().flatMap(names).collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Sheet sheet, String word, String kind, Set<String> expected) {
        unknown.add(new Unknown(
                sheet.table(), word, "no " + kind + " '" + word + "'; expected one of " + String.join(", ", expected)));
    }
}
