package org.daylight.render.excel;

import java.util.List;
import org.daylight.report.Cell;
import org.daylight.report.Chart;
import org.daylight.report.Table;
import org.daylight.report.WorkbookLayout;
import org.daylight.report.WorkbookLayout.Frame;

/**
 * One sheet to be written.
 *
 * @param name safe and unique
 * @param table id of the table it shows
 * @param start number of its first row in the table, from 0
 * @param layout what the definition says about it
 * @param title top line
 * @param subtitle line below
 * @param notes paragraphs above the table
 * @param columns of the table, widths as the layout wants them
 * @param rows of the table that stand on this sheet
 * @param charts below the table
 */
record Page(
        String name,
        String table,
        int start,
        WorkbookLayout.Sheet layout,
        String title,
        String subtitle,
        List<String> notes,
        List<Table.Column> columns,
        List<List<Cell>> rows,
        List<Chart> charts) {

    boolean bare() {
        return layout.frame() == Frame.BARE;
    }

    /** Rows above the heads: title, subtitle, notes and an empty one, or none. */
    int headRow() {
        return bare() ? 0 : 2 + notes.size() + 1;
    }

    int firstRow() {
        return headRow() + 1;
    }

    /** Position of a column, or -1. */
    int column(String id) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
