package org.daylight.intake;

import org.daylight.feed.FileCount;
import org.daylight.feed.FileRefusal.Code;

/** Reads all tables of a file and counts their rows. */
final class SheetsReading implements SheetVisitor {

    private final TableReading.Way way;
    private final long mostRows;
    private FileCount count = FileCount.NONE;
    private TableReading table;
    private String name = "";

    /**
     * Tables of one file.
     *
     * @param mostRows rows of a sheet that is full
     */
    SheetsReading(TableReading.Way way, long mostRows) {
        this.way = way;
        this.mostRows = mostRows;
    }

    @Override
    public void begin(String sheet) {
        name = sheet;
        table = new TableReading(way, sheet);
    }

    @Override
    public boolean row(SheetRow row) {
        if (row.line() >= mostRows) {
            throw new BadFile(
                    Code.FULL_SHEET, "sheet " + name + ", " + row.line() + " rows", "fewer than " + mostRows + " rows");
        }
        table.row(row);
        return true;
    }

    @Override
    public void end(long physical) {
        count = count.plus(table.end(physical));
    }

    /** The rows of a text file. */
    FileCount text() {
        if (count.physical() == 0) {
            throw new BadFile(Code.EMPTY, "no character", "a header row");
        }
        return withTable(count.physical() + " blank rows");
    }

    /** The rows of a workbook. */
    FileCount book() {
        if (count.physical() == 0) {
            throw new BadFile(Code.EMPTY, "no sheet with content", "a header row");
        }
        return withTable("no table");
    }

    /** A file of blank rows alone has no heads; cover sheets alone say what a sender has to say. */
    private FileCount withTable(String found) {
        if (count.blank() == count.physical()) {
            throw new BadFile(Code.NO_HEADER, found, "a header row");
        }
        return count;
    }
}
