package org.daylight.annual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daylight.annual.Layout.Head;
import org.daylight.annual.Layout.Line;
import org.daylight.annual.Unplaced.Reason;

/** Goes down a grid, remembers the heads that stand above, and puts the rows of the form in their places. */
final class GridWalk {

    /** Titles of heads that stand in rows of the form too, and so make no row of heads by themselves. */
    private static final Set<String> AMBIGUOUS = Set.of("其他", "总计");

    /** A head of the form and where it stands. */
    private record Above(int column, Head head) {}

    private final Grid grid;
    private final Filling filling;
    private final List<Above> heads = new ArrayList<>();
    private boolean complete;

    GridWalk(Grid grid, Filling filling) {
        this.grid = grid;
        this.filling = filling;
    }

    void row(Grid.Row row) {
        Optional<FormTable> headed = headed(row);
        if (headed.isPresent()) {
            remember(row, headed.get());
            return;
        }
        Optional<Grid.Cell> title = title(row);
        if (title.isPresent()) {
            complete = true;
            place(row, title.get());
        } else if (!heads.isEmpty() && row.cells().stream().anyMatch(GridWalk::isNumber)) {
            name(Reason.UNKNOWN_ROW, row, Optional.empty(), text(row));
        }
    }

    /** The table whose heads stand in a row. */
    private Optional<FormTable> headed(Grid.Row row) {
        return Arrays.stream(FormTable.values())
                .filter(table -> row.cells().stream()
                        .anyMatch(cell -> !AMBIGUOUS.contains(cell.bare())
                                && head(table, cell).isPresent()))
                .findFirst();
    }

    private Optional<Head> head(FormTable table, Grid.Cell cell) {
        return filling.layout().heads(table).stream()
                .filter(head -> named(head.titles(), cell))
                .findFirst();
    }

    /** Heads may stand in several rows; after rows of figures new ones take their place. */
    private void remember(Grid.Row row, FormTable table) {
        if (complete || !heads.isEmpty() && heads.get(0).head().table() != table) {
            heads.clear();
            complete = false;
        }
        row.cells().forEach(cell -> head(table, cell).ifPresent(head -> heads.add(new Above(cell.column(), head))));
        heads.sort(Comparator.comparingInt(Above::column));
    }

    /** The last cell of a row that is the title of a row of the form; groups of rows have theirs before it. */
    private Optional<Grid.Cell> title(Grid.Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank() && line(cell).isPresent())
                .reduce((first, second) -> second);
    }

    private Optional<Line> line(Grid.Cell cell) {
        List<FormTable> tables = heads.isEmpty()
                ? List.of(FormTable.TABLE_2, FormTable.TABLE_3)
                : List.of(heads.get(0).head().table());
        return tables.stream()
                .flatMap(table -> filling.layout().lines(table).stream())
                .filter(line -> named(line.titles(), cell))
                .findFirst();
    }

    private void place(Grid.Row row, Grid.Cell title) {
        Line line = line(title).orElseThrow();
        List<Grid.Cell> figures = row.cells().stream()
                .filter(cell -> cell.column() > title.column())
                .toList();
        if (heads.isEmpty()) {
            if (figures.stream().anyMatch(GridWalk::isNumber)) {
                name(Reason.NO_HEADS, row, Optional.of(line.spots().get(0)), text(row));
            }
            return;
        }
        List<Above> own = heads.stream()
                .filter(above -> line.columns().contains(above.head().code()))
                .toList();
        if (own.stream().allMatch(above -> below(above, figures).isPresent())) {
            placeByColumn(row, line, own, figures);
        } else if (own.size() == figures.size()) {
            for (int i = 0; i < own.size(); i++) {
                put(row, line, own.get(i), figures.get(i));
            }
        } else {
            name(Reason.CELLS_DO_NOT_FIT, row, Optional.of(line.spots().get(0)), text(row));
        }
    }

    private void placeByColumn(Grid.Row row, Line line, List<Above> own, List<Grid.Cell> figures) {
        own.forEach(above -> put(row, line, above, below(above, figures).orElseThrow()));
        figures.stream()
                .filter(cell -> !cell.isBlank())
                .filter(cell -> own.stream().noneMatch(above -> above.column() == cell.column()))
                .forEach(cell -> name(
                        Reason.UNKNOWN_COLUMN, row, Optional.of(line.spots().get(0)), cell.text()));
    }

    private static Optional<Grid.Cell> below(Above above, List<Grid.Cell> figures) {
        return figures.stream().filter(cell -> cell.column() == above.column()).findFirst();
    }

    private void put(Grid.Row row, Line line, Above above, Grid.Cell cell) {
        filling.put(line.spot(above.head().code()), grid, row, cell.text());
    }

    private void name(Reason reason, Grid.Row row, Optional<Spot> spot, String found) {
        filling.name(Unplaced.of(reason, grid, row, spot, found));
    }

    /** The first cell of a row that is not blank. */
    private static String text(Grid.Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Grid.Cell::text)
                .findFirst()
                .orElse("");
    }

    private static boolean isNumber(Grid.Cell cell) {
        return Entry.parse(cell.text()).filter(Entry::isNumber).isPresent();
    }

    static boolean named(List<String> titles, Grid.Cell cell) {
        String bare = cell.bare();
        return titles.stream().anyMatch(title -> Titles.bare(title).equals(bare));
    }
}
