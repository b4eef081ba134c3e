package org.daylight.annual;

import java.util.Optional;

/**
 * Something in a document that has no sure place in the form.
 *
 * @param reason why
 * @param sheet name of the sheet, if it is one
 * @param table number of the table in the document, 0 for a plain text file
 * @param row of the sheet, table or file, from 1
 * @param spot the cell of the form that it may be, where that much is known
 * @param found what stands there, as it was written
 */
public record Unplaced(Reason reason, String sheet, int table, int row, Optional<Spot> spot, String found) {

    /** Why. */
    public enum Reason {
        /** Figures in a row whose title the form does not have. */
        UNKNOWN_ROW,
        /** A column that the row does not have in the form. */
        UNKNOWN_COLUMN,
        /** A row of the form, but no column heads above it. */
        NO_HEADS,
        /** More or fewer cells than columns, so that nobody can say which belongs where. */
        CELLS_DO_NOT_FIT,
        /** Neither a number nor a blank nor a stroke. */
        NO_FIGURE,
        /** The same cell of the form stands twice, with different entries. */
        TWICE
    }

    public static Unplaced of(Reason reason, Grid grid, Grid.Row row, Optional<Spot> spot, String found) {
        return new Unplaced(reason, grid.sheet(), grid.number(), row.number(), spot, found);
    }
}
