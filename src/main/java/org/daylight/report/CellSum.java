package org.daylight.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.daylight.report.Formula.Cells;

/** Cells of one column that are added up; neighbours are one range. */
final class CellSum {

    private final String table;
    private final String column;
    private final List<Cells> cells = new ArrayList<>();
    private BigDecimal value = BigDecimal.ZERO;

    CellSum(String table, String column) {
        this.table = table;
        this.column = column;
    }

    /** Rows come from above. */
    void add(BigDecimal each, int row) {
        value = value.add(each);
        int last = cells.size() - 1;
        if (last >= 0 && cells.get(last).last() == row - 1) {
            cells.set(last, new Cells(table, column, cells.get(last).first(), row));
        } else {
            cells.add(new Cells(table, column, row, row));
        }
    }

    Formula formula() {
        return Formula.sum(value, cells);
    }
}
