package org.daylight.annual;

import java.util.Comparator;
import java.util.List;

/**
 * A table of a document or a sheet of a workbook, as texts on a grid.
 *
 * @param sheet name of the sheet; empty for a table of a document and for a plain text file
 * @param number of the table in the document, from 1; 0 for a plain text file
 * @param rows from top to bottom
 */
public record Grid(String sheet, int number, List<Row> rows) {

    /**
     * A row.
     *
     * @param number in the table, sheet or file, from 1
     * @param cells from left to right; without those that only continue a merged cell
     */
    public record Row(int number, List<Cell> cells) {

        public Row {
            cells = cells.stream().sorted(Comparator.comparingInt(Cell::column)).toList();
        }
    }

    /**
     * A cell.
     *
     * @param column of the grid in which it begins, from 0
     * @param text as it stands there
     */
    public record Cell(int column, String text) {

        String bare() {
            return Titles.bare(text);
        }

        boolean isBlank() {
            return Titles.fold(text).isBlank();
        }
    }

    public Grid {
        rows = List.copyOf(rows);
    }
}
