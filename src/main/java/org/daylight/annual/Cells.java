package org.daylight.annual;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.annual.Layout.Unit;

/** Identities 10, 14 and 15: every table stands there, every cell holds a figure, and every figure is possible. */
final class Cells {

    private Cells() {}

    /** Of each table that the report holds. */
    static Findings check(AnnualReport report) {
        List<Mismatch> mismatches = report.layout()
                .spots()
                .filter(spot -> report.has(spot.table()))
                .flatMap(spot -> check(report, spot))
                .toList();
        return Findings.of(mismatches);
    }

    /** Of a report that ought to be whole: names each table that is not there. */
    static Findings tables(AnnualReport report) {
        return Findings.of(Arrays.stream(FormTable.values())
                .filter(table -> !report.has(table))
                .map(table -> Mismatch.ofTable(Identity.TABLE_GIVEN, table))
                .toList());
    }

    private static Stream<Mismatch> check(AnnualReport report, Spot spot) {
        Entry found = report.at(spot);
        if (!found.isNumber()) {
            return Stream.of(Mismatch.at(Identity.FIGURE_GIVEN, spot, Entry.ABSENT, found));
        }
        return possible(report.layout().unit(spot), found)
                ? Stream.empty()
                : Stream.of(Mismatch.at(Identity.WHOLE_COUNT, spot, Entry.ABSENT, found));
    }

    private static boolean possible(Unit unit, Entry figure) {
        boolean whole = figure.value().scale() <= 0;
        boolean positive = figure.value().signum() >= 0;
        return switch (unit) {
            case COUNT -> whole && positive;
            case CHANGE -> whole;
            case MONEY -> positive;
        };
    }
}
