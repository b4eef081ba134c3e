package org.daylight.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.annual.FormGrid;

/** The rows of a table of the form as documents have them: a cell that goes over several rows stands in each of them. */
final class FormRows {

    /**
     * A row.
     *
     * @param isHead whether nothing but heads begins in it
     */
    record Row(List<Piece> cells, boolean isHead) {}

    /**
     * A cell, or the part of it that stands in a row.
     *
     * @param row of the part, from 0 in the cell
     */
    record Piece(FormGrid.Cell cell, int row) {

        boolean isContinued() {
            return row > 0;
        }

        /** What the document calls it; empty for a cell of one row. */
        Optional<String> merge() {
            return Optional.of(isContinued() ? "continue" : "restart").filter(any -> cell.height() > 1);
        }
    }

    private FormRows() {}

    static List<Row> of(FormGrid grid) {
        var rows = new ArrayList<Row>();
        List<Piece> above = List.of();
        for (List<FormGrid.Cell> cells : grid.rows()) {
            List<Piece> pieces = pieces(cells, above, grid.widths().size());
            rows.add(new Row(pieces, cells.stream().allMatch(cell -> cell.kind() == FormGrid.Kind.HEAD)));
            above = pieces;
        }
        return rows;
    }

    private static List<Piece> pieces(List<FormGrid.Cell> cells, List<Piece> above, int columns) {
        var pieces = new ArrayList<Piece>();
        for (int column = 0; column < columns; ) {
            int at = column;
            Piece piece = cells.stream()
                    .filter(cell -> cell.column() == at)
                    .map(cell -> new Piece(cell, 0))
                    .findFirst()
                    .or(() -> above.stream()
                            .filter(one -> one.cell().column() == at
                                    && one.row() + 1 < one.cell().height())
                            .map(one -> new Piece(one.cell(), one.row() + 1))
                            .findFirst())
                    .orElseThrow(() -> new IllegalStateException("no cell for column " + at));
            pieces.add(piece);
            column += piece.cell().width();
        }
        return pieces;
    }

    /** Widths of the columns in twips, which sum to at most a whole. */
    static List<Integer> widths(FormGrid grid, int whole) {
        int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
        return grid.widths().stream().map(width -> whole * width / sum).toList();
    }
}
