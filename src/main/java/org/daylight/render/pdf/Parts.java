package org.daylight.render.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.daylight.report.Cell;
import org.daylight.report.Chart;
import org.daylight.report.Report;
import org.daylight.report.Table;

/**
 * What templates call {@code parts}: the pieces of a report by name. To ask for a missing piece is an error, so
 * templates ask {@code has...} first where a piece may be missing and say what is missing.
 */
public final class Parts {

    /** Stands for rows that are left out. */
    static final String DOTS = "⋯";

    private final Report report;

    Parts(Report report) {
        this.report = report;
    }

    public String title() {
        return report.title();
    }

    /** BCP 47 tag for the {@code lang} of the page. */
    public String language() {
        return report.language().toLanguageTag();
    }

    public boolean hasFact(String name) {
        return report.facts().containsKey(name);
    }

    /** A single value in printed form. */
    public String fact(String name) {
        String fact = report.facts().get(name);
        if (fact == null) {
            throw new IllegalArgumentException("report " + report.template() + " has no fact '" + name + "'; it has "
                    + new TreeSet<>(report.facts().keySet()));
        }
        return fact;
    }

    public boolean hasTable(String id) {
        return report.tables().stream().anyMatch(table -> table.id().equals(id));
    }

    public Table table(String id) {
        return report.table(id);
    }

    /** The tables whose id starts so, in the report's order, such as {@code ranking-}. */
    public List<Table> tables(String prefix) {
        return report.tables().stream()
                .filter(table -> table.id().startsWith(prefix))
                .toList();
    }

    public boolean hasChart(String id) {
        return report.charts().stream().anyMatch(chart -> chart.id().equals(id));
    }

    public Chart chart(String id) {
        return report.chart(id);
    }

    /** The charts whose id starts so, in the report's order, such as {@code course-}. */
    public List<Chart> charts(String prefix) {
        return report.charts().stream()
                .filter(chart -> chart.id().startsWith(prefix))
                .toList();
    }

    /** The ends of one axis for all of these charts. */
    public Scale scale(List<Chart> charts) {
        return Scale.of(charts);
    }

    /** The paragraphs of that name; none if there are none. */
    public List<String> notes(String name) {
        return report.notes().getOrDefault(name, List.of());
    }

    /** What follows a prefix in an id: the group in {@code ranking-G1}. */
    public String after(String prefix, String id) {
        return id.substring(prefix.length());
    }

    public boolean hasColumn(Table table, String column) {
        return table.columns().stream().anyMatch(one -> one.id().equals(column));
    }

    /** A narrower table: of the named columns those that there are, as in {@code 'rank,department,total'}. */
    public Table pick(Table table, String columns) {
        int[] places = Arrays.stream(columns.split(","))
                .filter(column -> hasColumn(table, column))
                .mapToInt(column -> place(table, column))
                .toArray();
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            rows.add(Arrays.stream(places).mapToObj(row::get).toList());
        }
        List<Table.Column> picked =
                Arrays.stream(places).mapToObj(table.columns()::get).toList();
        return new Table(table.id(), table.title(), picked, rows);
    }

    /** The first paragraphs of a note. */
    public List<String> firstLines(List<String> lines, int count) {
        return lines.subList(0, Math.min(count, lines.size()));
    }

    /** The first rows of a table. */
    public Table first(Table table, int count) {
        List<List<Cell>> rows = table.rows();
        return new Table(table.id(), table.title(), table.columns(), rows.subList(0, Math.min(count, rows.size())));
    }

    /** First and last rows of a table, with a row of dots for those between; the whole table if it is short. */
    public Table ends(Table table, int count) {
        List<List<Cell>> rows = table.rows();
        if (rows.size() <= 2 * count + 1) {
            return table;
        }
        List<List<Cell>> shown = new ArrayList<>(rows.subList(0, count));
        shown.add(table.columns().stream().map(column -> Cell.words(DOTS)).toList());
        shown.addAll(rows.subList(rows.size() - count, rows.size()));
        return new Table(table.id(), table.title(), table.columns(), shown);
    }

    /** Pieces of a long chart, each of at most so many categories, so that every piece fits a page. */
    public List<Slice> slices(Chart chart, int most) {
        int size = chart.categories().size();
        int pieces = Math.max(1, (size + most - 1) / most);
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            slices.add(new Slice(chart, size * i / pieces, size * (i + 1) / pieces));
        }
        return slices;
    }

    private static int place(Table table, String column) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).id().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table " + table.id() + " has no column '" + column + "'; it has "
                + table.columns().stream().map(Table.Column::id).toList());
    }

    /** The cell of a row in the column of that id. */
    public Cell cell(Table table, List<Cell> row, String column) {
        return row.get(place(table, column));
    }

    /**
     * A run of a chart's categories.
     *
     * @param from first category
     * @param to category after the last
     */
    public record Slice(Chart chart, int from, int to) {

        public int size() {
            return to - from;
        }

        public boolean isFirst() {
            return from == 0;
        }
    }
}
