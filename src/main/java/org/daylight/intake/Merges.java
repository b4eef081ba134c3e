package org.daylight.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daylight.feed.CellFault;
import org.daylight.feed.FileRefusal.Code;
import org.daylight.feed.Refusal;

/** The merged regions of a sheet, asked row after row. */
final class Merges {

    /** Regions of one sheet. */
    private static final int MOST = 200_000;
    /** Columns of one region that are named; no table is wider. */
    private static final int MOST_COLUMNS = 256;

    private final List<Region> regions = new ArrayList<>();
    private final List<Region> open = new ArrayList<>();
    private int next = -1;

    /** Rows and columns from 0, each end included. */
    private record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    void add(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow == lastRow && firstColumn == lastColumn) {
            return;
        }
        if (regions.size() == MOST) {
            throw new BadFile(Code.TOO_LARGE_INSIDE, "more than " + MOST + " merged regions", "<= " + MOST);
        }
        regions.add(new Region(firstRow, lastRow, firstColumn, lastColumn));
    }

    /** Faults of the merged cells of a row; rows must be asked in their order. */
    List<CellFault> in(int row) {
        if (regions.isEmpty()) {
            return List.of();
        }
        open(row);
        var faults = new ArrayList<CellFault>();
        for (Region region : open) {
            int last = Math.min(region.lastColumn(), region.firstColumn() + MOST_COLUMNS);
            for (int column = region.firstColumn(); column <= last; column++) {
                faults.add(new CellFault(column, Refusal.Code.MERGED_CELL, name(region), "a cell of its own"));
            }
        }
        faults.sort(Comparator.comparingInt(CellFault::column));
        return faults;
    }

    private void open(int row) {
        if (next < 0) {
            regions.sort(Comparator.comparingInt(Region::firstRow));
            next = 0;
        }
        while (next < regions.size() && regions.get(next).firstRow() <= row) {
            open.add(regions.get(next++));
        }
        open.removeIf(region -> region.lastRow() < row);
    }

    private static String name(Region region) {
        return CellName.of(region.firstRow(), region.firstColumn()) + ":"
                + CellName.of(region.lastRow(), region.lastColumn());
    }
}
