package org.daylight.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.daylight.feed.CellFault;
import org.daylight.feed.FileRefusal.Code;

/** Gathers the cells of one row of a sheet, in whatever order they come. */
final class RowBuilder {

    /** Characters of one row. */
    private static final int MOST_CHARACTERS = 10_000_000;

    private String[] cells = new String[32];
    private int width;
    private int characters;
    private final List<CellFault> faults = new ArrayList<>();

    /** Takes a cell; blanks around its text are no content. */
    void put(int column, String text) {
        String cell = text.strip();
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        if (cells[column] != null) {
            throw BadFile.corrupt("a cell that stands twice in column " + (column + 1));
        }
        cells[column] = cell;
        characters += cell.length();
        if (characters > MOST_CHARACTERS) {
            throw new BadFile(Code.TOO_LARGE_INSIDE, "a row of more than " + MOST_CHARACTERS + " characters", "");
        }
        if (!cell.isEmpty()) {
            width = Math.max(width, column + 1);
        }
    }

    void fault(CellFault fault) {
        faults.add(fault);
        width = Math.max(width, fault.column() + 1);
    }

    boolean hasContent() {
        return width > 0;
    }

    /** The cells up to the last with content, and a new beginning. */
    SheetRow take(long line, Merges merges) {
        String[] taken = Arrays.copyOf(cells, width);
        for (int i = 0; i < width; i++) {
            taken[i] = taken[i] == null ? "" : taken[i];
        }
        List<CellFault> merged = merges.in((int) line - 1);
        List<CellFault> all = List.of();
        if (!faults.isEmpty() || !merged.isEmpty()) {
            all = new ArrayList<>(faults);
            all.addAll(merged);
            all.sort(Comparator.comparingInt(CellFault::column));
        }
        clear();
        return new SheetRow(taken, line, all);
    }

    void clear() {
        Arrays.fill(cells, null);
        width = 0;
        characters = 0;
        faults.clear();
    }
}
