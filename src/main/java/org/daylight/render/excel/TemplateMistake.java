package org.daylight.render.excel;

import org.apache.poi.ss.util.CellReference;

/**
 * A mistake in the workbook of samples.
 *
 * @param sheet on which it is; empty if it is the whole workbook's
 * @param row of the cell, from 1
 * @param column of the cell, from 1
 * @param what was found, what was expected and what to do
 */
public record TemplateMistake(String sheet, int row, int column, String what) {

    /** Of the whole workbook. */
    static TemplateMistake of(String what) {
        return new TemplateMistake("", 1, 1, what);
    }

    static TemplateMistake at(CellReference cell, String what) {
        return new TemplateMistake(cell.getSheetName(), cell.getRow() + 1, cell.getCol() + 1, what);
    }

    /** With its cell as spreadsheet programs write it. */
    public String told() {
        return sheet.isEmpty()
                ? what
                : new CellReference(sheet, row - 1, column - 1, false, false).formatAsString() + ": " + what;
    }
}
