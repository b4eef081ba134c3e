package org.daylight.feed;

import java.util.List;
import java.util.Objects;

/**
 * The first rows of a table, from which it is told what the table is.
 *
 * @param sheet the sheet's name, empty in a text file
 * @param rows the first rows with content, in their order, cells trimmed
 */
public record TableTop(String sheet, List<TopRow> rows) {

    /** Rows with content that are looked at: no table hides its heads below so many titles. */
    public static final int MOST_ROWS = 30;

    /**
     * A row of it.
     *
     * @param line physical line or row, from 1
     */
    public record TopRow(long line, List<String> cells) {
        public TopRow {
            cells = List.copyOf(cells);
        }
    }

    public TableTop {
        Objects.requireNonNull(sheet);
        rows = List.copyOf(rows);
    }
}
