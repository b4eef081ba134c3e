package org.daylight.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.daylight.report.Table;

/** Where a row of charts of about the same width begins and ends, in columns. */
final class Halves {

    private Halves() {}

    /** First column of each chart, and behind them the column after the last one. */
    static List<Integer> of(List<Table.Column> columns, int charts) {
        int total = columns.stream().mapToInt(Table.Column::width).sum();
        var starts = new ArrayList<Integer>(List.of(0));
        int width = 0;
        for (int i = 0; i < columns.size() && starts.size() < charts; i++) {
            width += columns.get(i).width();
            if (width * charts >= total * starts.size()) {
                starts.add(i + 1);
            }
        }
        starts.add(Math.max(columns.size(), starts.get(starts.size() - 1) + 1));
        return starts;
    }
}
