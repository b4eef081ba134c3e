package org.daylight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daylight.feed.Masking;

/** A table in plain text. A Chinese character takes two columns of a terminal, and is counted so. */
final class TextTable {

    private static final String GAP = "  ";

    /** First and last code point of what Unicode calls wide or full-width, by blocks. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE4F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x20000, 0x3FFFD}
    };

    /** Which way a column leans. */
    enum Align {
        LEFT,
        RIGHT
    }

    private final List<Align> columns;
    private final List<String[]> rows = new ArrayList<>();

    TextTable(Align... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row, the heads first. */
    TextTable row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("row of " + cells.length + " cells; expected " + columns.size());
        }
        rows.add(Arrays.stream(cells).map(String::valueOf).map(Masking::name).toArray(String[]::new));
        return this;
    }

    /** The lines, without blanks at their ends. */
    List<String> lines() {
        int[] widths = new int[columns.size()];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(String[] row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            String blanks = " ".repeat(widths[i] - width(row[i]));
            line.append(i == 0 ? "" : GAP).append(columns.get(i) == Align.RIGHT ? blanks + row[i] : row[i] + blanks);
        }
        return line.toString().stripTrailing();
    }

    /** Columns that a text takes on a terminal. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide = Arrays.stream(WIDE).anyMatch(block -> codePoint >= block[0] && codePoint <= block[1]);
        return wide ? 2 : 1;
    }
}
