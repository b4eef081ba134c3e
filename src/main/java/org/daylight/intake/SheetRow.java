package org.daylight.intake;

import java.util.List;
import org.daylight.feed.CellFault;

/**
 * A row with content, of a sheet or a text file.
 *
 * @param cells trimmed; taken over, not copied, since tens of millions of rows pass here
 * @param line physical line or row, from 1
 * @param faults cells that are unfit before they are read, in the order of their columns
 */
record SheetRow(String[] cells, long line, List<CellFault> faults) {

    static SheetRow of(String[] cells, long line) {
        return new SheetRow(cells, line, List.of());
    }
}
