package org.daylight.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * A table of typed cells.
 *
 * @param id stable name, unique in its report, such as {@code ranking-G1}
 * @param title as printed
 * @param columns left to right
 * @param rows top to bottom, each with a cell for every column
 */
public record Table(String id, String title, List<Column> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table " + id + ": " + row.size() + " cells for " + columns.size() + " columns in " + row);
            }
        }
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    /**
     * A column.
     *
     * @param id stable name, unique in its table
     * @param head as printed
     * @param format how its numbers are printed
     * @param width in characters of the body font; a Chinese character takes two
     * @param thresholds lowest values of the grades, best grade first; empty where its figures are not graded
     */
    public record Column(String id, String head, Format format, int width, List<BigDecimal> thresholds) {
        public Column {
            thresholds = List.copyOf(thresholds);
        }

        public Column(String id, String head, Format format, int width) {
            this(id, head, format, width, List.of());
        }

        public Column graded(List<BigDecimal> by) {
            return new Column(id, head, format, width, by);
        }
    }

    /** How the values of a column are printed. */
    public enum Format {
        TEXT,
        /** Whole number. */
        COUNT,
        /** Marks, two digits. */
        MARKS,
        /** Signed marks, two digits. */
        CHANGE,
        /** Percent, two digits; the value is 0 to 100. */
        PERCENT,
        /** Rank in a group, whole number. */
        RANK,
        DATE
    }
}
