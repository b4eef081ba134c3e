package org.daylight.intake;

import java.util.List;
import org.daylight.feed.TableTop;

/** Takes the first rows of one table. */
record Glance(List<TableTop.TopRow> rows) implements SheetVisitor {

    @Override
    public void begin(String name) {
        rows.clear();
    }

    @Override
    public boolean row(SheetRow row) {
        rows.add(new TableTop.TopRow(row.line(), List.of(row.cells())));
        return rows.size() < TableTop.MOST_ROWS;
    }

    @Override
    public void end(long physical) {
        // nothing to do: the rows are all that is asked
    }
}
