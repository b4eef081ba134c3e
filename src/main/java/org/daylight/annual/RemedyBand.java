package org.daylight.annual;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.annual.Unplaced.Reason;

/**
 * Table 4 as the form prints it: two or three rows of heads, and below them a single row of 15 figures.
 *
 * @param from number of the first row of heads
 * @param to number of the row of figures
 * @param heads where the 15 heads stand, from left to right
 * @param figures the row of figures
 */
record RemedyBand(int from, int to, List<Integer> heads, Grid.Row figures) {

    private static final int MOST_HEAD_ROWS = 4;
    private static final List<String> RESULTS = Layout.of(Template.V2021).heads(FormTable.TABLE_4).stream()
            .map(Layout.Head::title)
            .toList();
    private static final List<Layout.Line> BLOCKS = Layout.of(Template.V2021).lines(FormTable.TABLE_4);
    private static final List<String> BEFORE = List.of("行政复议", "行政诉讼");
    private static final List<String> SUITS = List.of("未经复议直接起诉", "复议后起诉");

    /** The heads as they are read row by row: the results of reviews stand beside the two kinds of suits, or below. */
    private static final List<List<String>> HEADS = List.of(
            flat(List.of(BEFORE, RESULTS, SUITS, RESULTS, RESULTS)),
            flat(List.of(BEFORE, SUITS, RESULTS, RESULTS, RESULTS)));

    private static List<String> flat(List<List<String>> parts) {
        return parts.stream().flatMap(Collection::stream).toList();
    }

    static Optional<RemedyBand> find(Grid grid) {
        return Stream.iterate(0, i -> i < grid.rows().size(), i -> i + 1)
                .filter(i -> BEFORE.equals(bare(grid.rows().subList(i, i + 1))))
                .flatMap(i -> Stream.iterate(i + 2, j -> j <= i + MOST_HEAD_ROWS, j -> j + 1)
                        .filter(j -> j < grid.rows().size())
                        .filter(j -> HEADS.contains(bare(grid.rows().subList(i, j))))
                        .map(j -> band(grid, i, j)))
                .findFirst();
    }

    private static RemedyBand band(Grid grid, int from, int to) {
        List<Integer> heads = cells(grid.rows().subList(from, to))
                .filter(cell -> RESULTS.contains(cell.bare()))
                .map(Grid.Cell::column)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new RemedyBand(
                grid.rows().get(from).number(),
                grid.rows().get(to).number(),
                heads,
                grid.rows().get(to));
    }

    private static List<String> bare(List<Grid.Row> rows) {
        return cells(rows).map(Grid.Cell::bare).toList();
    }

    private static Stream<Grid.Cell> cells(List<Grid.Row> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> !cell.isBlank());
    }

    boolean covers(Grid.Row row) {
        return row.number() >= from && row.number() <= to;
    }

    void place(Grid grid, Filling filling) {
        List<Grid.Cell> below = figures.cells().stream()
                .filter(cell -> heads.contains(cell.column()))
                .toList();
        List<Grid.Cell> taken = below.size() == heads.size() ? below : figures.cells();
        List<Spot> spots =
                BLOCKS.stream().flatMap(line -> line.spots().stream()).toList();
        if (taken.size() != spots.size()) {
            filling.name(Unplaced.of(Reason.CELLS_DO_NOT_FIT, grid, figures, Optional.of(spots.get(0)), ""));
            return;
        }
        for (int i = 0; i < spots.size(); i++) {
            filling.put(spots.get(i), grid, figures, taken.get(i).text());
        }
    }
}
