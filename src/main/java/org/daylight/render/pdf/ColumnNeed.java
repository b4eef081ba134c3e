package org.daylight.render.pdf;

import java.util.Arrays;
import java.util.List;
import org.daylight.report.Cell;
import org.daylight.report.Table;

/** How wide a column must be so that nothing in it wraps, in hundredths of the letter size. */
record ColumnNeed(Table table, Table.Column column, Faces faces, Print print) {

    /** Left and right of a cell together, 2.4 mm at most, and a hair for rounding. */
    private static final int PADDING = 100;
    /** A bar beside a figure, with the space before it. */
    private static final int BAR = 590;
    /** The frame of a grade. */
    private static final int FRAME = 110;
    /** No column is made narrower than this for another's sake. */
    private static final int LEAST = 400;

    /** The longest cell, or the longest word of the head; a bar comes beside the cell. */
    int all() {
        int place = table.columns().indexOf(column);
        int head = Arrays.stream(column.head().split(" "))
                .mapToInt(word -> faces.bold(word))
                .max()
                .orElse(0);
        int cells = table.rows().stream()
                .mapToInt(row -> need(row.get(place)))
                .max()
                .orElse(0);
        return Math.max(head, cells + (print.barred(table, column) ? BAR : 0)) + PADDING;
    }

    /** Words in the place of a figure are small, and may wrap between words and beside any Chinese character. */
    private int need(Cell cell) {
        String text = print.cell(column, cell);
        if (!(cell instanceof Cell.Missing)) {
            return faces.regular(text) + (print.chip(column, cell) ? FRAME : 0);
        }
        int word = Arrays.stream(text.split("[ \\p{IsHan}]"))
                .mapToInt(faces::regular)
                .max()
                .orElse(0);
        return Math.max(word, Math.min(faces.regular(text), LEAST));
    }

    /** The width beyond which a column has to wrap, so that all of them stand on the line. */
    static int widest(List<Integer> needs, int line) {
        int most = needs.stream().mapToInt(need -> need).max().orElse(LEAST);
        while (most > LEAST && taken(needs, most) > line) {
            most--;
        }
        return most;
    }

    /** What columns take together if none is wider than that. */
    static int taken(List<Integer> needs, int most) {
        return needs.stream().mapToInt(need -> Math.min(need, most)).sum();
    }
}
