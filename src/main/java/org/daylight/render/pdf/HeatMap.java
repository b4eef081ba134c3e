package org.daylight.render.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.daylight.report.Cell;
import org.daylight.report.Table;
import org.daylight.report.Table.Column;

/** What templates call {@code heat}: a table whose cells are shaded by their figure, 0 to 100, in pieces that fit a page. */
public final class HeatMap {

    /** Columns that name the row; each piece begins with them. */
    private static final int NAMES = 2;

    private static final int FULL = 100;

    HeatMap() {}

    /**
     * A step of the shades.
     *
     * @param number from 1, the best
     * @param low lowest figure
     * @param high highest figure
     */
    public record Step(int number, int low, int high) {

        /** The figures of the step as printed. */
        public String range() {
            return low == high ? Integer.toString(low) : low + "–" + high;
        }
    }

    /**
     * The steps between boundaries.
     *
     * @param lowest of each step but the last, best first, such as 100, 90, 80, 60
     * @throws IllegalArgumentException unless they fall from at most 100 to more than 0
     */
    public List<Step> steps(List<Integer> lowest) {
        var steps = new ArrayList<Step>();
        int high = FULL;
        for (int low : lowest) {
            if (low > high || low <= 0) {
                throw new IllegalArgumentException("steps of shades: found " + lowest
                        + "; expected falling numbers from 100 to 1, as in 100, 90, 80, 60");
            }
            steps.add(new Step(steps.size() + 1, low, high));
            high = low - 1;
        }
        steps.add(new Step(steps.size() + 1, 0, high));
        return steps;
    }

    /** CSS class of a cell: {@code step-1}, the best, and so on; {@code nothing} where there is no figure. */
    public String look(List<Step> steps, Cell cell) {
        if (!(cell instanceof Cell.Amount amount)) {
            return "nothing";
        }
        return steps.stream()
                .filter(step -> amount.value().compareTo(BigDecimal.valueOf(step.low())) >= 0)
                .findFirst()
                .map(step -> "step-" + step.number())
                .orElse("step-" + steps.size());
    }

    /** CSS class of a column: {@code opens} if a section begins with it, else {@code goes}. */
    public String place(Table table, Column column) {
        int at = table.columns().indexOf(column);
        return at == NAMES || !section(table.columns().get(at - 1)).equals(section(column)) ? "opens" : "goes";
    }

    /** The columns behind those that name the row. */
    public List<Column> figures(Table table) {
        return table.columns().subList(NAMES, table.columns().size());
    }

    /** The same table in pieces of at most so many figures a row; a section is parted only if it is wider than that. */
    public List<Table> pieces(Table table, int most) {
        var pieces = new ArrayList<Table>();
        int from = NAMES;
        int size = table.columns().size();
        while (from < size) {
            int to = end(table, from, most);
            pieces.add(piece(table, from, to));
            from = to;
        }
        return pieces;
    }

    /** Behind the last column of the last section that ends within reach; behind the last in reach if none does. */
    private static int end(Table table, int from, int most) {
        int size = table.columns().size();
        int reach = Math.min(size, from + most);
        for (int end = reach; end > from; end--) {
            if (end == size
                    || !section(table.columns().get(end))
                            .equals(section(table.columns().get(end - 1)))) {
                return end;
            }
        }
        return reach;
    }

    private static Table piece(Table table, int from, int to) {
        List<List<Cell>> rows =
                table.rows().stream().map(row -> piece(row, from, to)).toList();
        return new Table(table.id(), table.title(), piece(table.columns(), from, to), rows);
    }

    private static <T> List<T> piece(List<T> all, int from, int to) {
        var some = new ArrayList<T>(all.subList(0, NAMES));
        some.addAll(all.subList(from, to));
        return some;
    }

    private static String section(Column column) {
        int at = column.id().indexOf('/');
        return at < 0 ? "" : column.id().substring(0, at);
    }
}
