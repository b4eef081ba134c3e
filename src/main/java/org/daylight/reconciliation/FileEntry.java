package org.daylight.reconciliation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daylight.feed.ControlTotals;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileCount;
import org.daylight.feed.ReadingSum;
import org.daylight.feed.RowSum;

/**
 * A file as it came in.
 *
 * @param name relative to the inbox
 * @param disposition what became of it as a whole
 * @param copies the same bytes where they were met: at receipt, when they were read, in the archive; none of a file that
 *     was never read
 * @param count its rows; empty if the whole file was refused
 * @param controls what its sender declared, with what was counted of it
 * @param readings what its rows became, by department and feed
 * @param copied feeds of which it is a copy of what another source owns: its rows are compared and never counted
 */
public record FileEntry(
        String name,
        Disposition disposition,
        List<Copy> copies,
        Optional<FileCount> count,
        List<ControlTotals.Difference> controls,
        SortedMap<String, SortedMap<String, ReadingSum>> readings,
        SortedSet<String> copied) {

    /**
     * Bytes where they were met.
     *
     * @param name where: {@code received}, {@code read} or {@code archived}
     * @param sha256 64 hexadecimal digits
     */
    public record Copy(String name, String sha256, long bytes) {}

    public FileEntry {
        copies = List.copyOf(copies);
        controls = List.copyOf(controls);
        copied = Collections.unmodifiableSortedSet(new TreeSet<>(copied));
        readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
    }

    boolean counts() {
        return disposition == Disposition.TAKEN && count.isPresent();
    }

    /** All of its readings, whosever they are and for whatever feed. */
    public ReadingSum sum() {
        return readings.values().stream()
                .flatMap(feeds -> feeds.values().stream())
                .reduce(ReadingSum.NONE, ReadingSum::plus);
    }

    /** Accepted rows that are held against their owner's and go no further. */
    public RowSum compared() {
        return readings.values().stream()
                .flatMap(feeds -> feeds.entrySet().stream())
                .filter(feed -> counts() && copied.contains(feed.getKey()))
                .map(feed -> feed.getValue().accepted())
                .reduce(RowSum.NONE, RowSum::plus);
    }

    /** Readings that go to one department for one feed; of a copy only the refusals do. */
    ReadingSum of(String department, String feed) {
        ReadingSum all = all(department, feed);
        return copied.contains(feed) ? new ReadingSum(RowSum.NONE, all.refused()) : all;
    }

    private ReadingSum all(String department, String feed) {
        return readings.getOrDefault(department, Collections.emptySortedMap()).getOrDefault(feed, ReadingSum.NONE);
    }
}
