package org.daylight.casework;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daylight.casework.Remembered.InBalance;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileCount;
import org.daylight.feed.Reading;
import org.daylight.feed.ReadingSums;
import org.daylight.feed.Refusal;
import org.daylight.reconciliation.DepartmentEntry;
import org.daylight.reconciliation.FileEntry;
import org.daylight.score.Tally;

/** Both ends of a month made in a test, as reconciliation holds them against each other. */
final class Ends {

    private Ends() {}

    /** A file with these readings, each on a line of its own below one line of headings. */
    static FileEntry file(String name, Disposition disposition, List<Reading> readings) {
        var sums = new ReadingSums();
        readings.forEach(sums::add);
        long rows = readings.size();
        var count = new FileCount(rows + 1, 1, 0, 0, 0, rows, 0, rows, new TreeSet<>());
        return new FileEntry(name, disposition, List.of(), Optional.of(count), List.of(), sums.sums(), new TreeSet<>());
    }

    /**
     * A department's month as it came out.
     *
     * @param readings from which it was settled
     * @param before the month that it was opened with
     */
    static DepartmentEntry department(String code, List<Reading> readings, Settled settled, Optional<Settled> before) {
        var counting = new Tally.Counting().add(settled);
        var refused = new TreeMap<String, SortedMap<Refusal.Code, Long>>();
        settled.refusals().forEach(refusal -> refuse(refusal, refused));
        readings.stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .forEach(refusal -> {
                    counting.addRefusal(refusal);
                    refuse(refusal, refused);
                });
        return new DepartmentEntry(
                code,
                counting.tally(),
                refused,
                new TreeMap<>(),
                open(settled),
                new DepartmentEntry.Before(
                        before.map(Settled::balances).orElseGet(TreeMap::new),
                        before.map(Ends::open).orElseGet(TreeMap::new)));
    }

    private static void refuse(Refusal refusal, SortedMap<String, SortedMap<Refusal.Code, Long>> refused) {
        refused.computeIfAbsent(refusal.feed(), feed -> new TreeMap<>()).merge(refusal.code(), 1L, Long::sum);
    }

    /** Open cases that it hands on, by feed. */
    private static SortedMap<String, Long> open(Settled settled) {
        var open = new TreeMap<String, Long>();
        settled.remembered().stream()
                .filter(one -> one.balance() == InBalance.OPEN)
                .forEach(one -> open.merge(one.feed().name(), 1L, Long::sum));
        return open;
    }
}
