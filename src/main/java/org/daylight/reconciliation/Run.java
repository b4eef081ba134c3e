package org.daylight.reconciliation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.casework.Fate;
import org.daylight.casework.Lot;
import org.daylight.feed.RowSum;
import org.daylight.score.Scorecard.Status;

/**
 * Both ends of a run: what came in, and what came out.
 *
 * @param files every delivered file
 * @param departments every department, of the roster or of the edition opened with, and one without a code for refusals
 *     that name none
 * @param opening name of the edition opened with, empty for the first
 * @param roster departments in the roster
 * @param statuses departments by what became of them
 */
public record Run(
        List<FileEntry> files,
        List<DepartmentEntry> departments,
        String opening,
        long roster,
        SortedMap<Status, Long> statuses) {

    public Run {
        files = List.copyOf(files);
        departments = List.copyOf(departments);
        statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
    }

    /** What became of rows, over all departments. */
    SortedMap<Lot, RowSum> lots() {
        var all = new TreeMap<Lot, RowSum>();
        departments.forEach(department -> department.lots().forEach((lot, sum) -> all.merge(lot, sum, RowSum::plus)));
        return all;
    }

    /** Files whose readings went to departments. */
    Stream<FileEntry> counting() {
        return files.stream().filter(FileEntry::counts);
    }

    /** Lots of rows that could be read alone. */
    static Stream<Map.Entry<Lot, RowSum>> accepted(SortedMap<Lot, RowSum> lots) {
        return lots.entrySet().stream().filter(lot -> lot.getKey().fate() != Fate.REFUSED_ALONE);
    }
}
