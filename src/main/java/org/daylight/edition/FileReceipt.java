package org.daylight.edition;

import java.io.IOException;
import java.nio.file.Path;
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
import org.daylight.feed.FileRefusal;
import org.daylight.feed.ReadingSum;
import org.daylight.feed.Shortfall;

/**
 * What became of a delivered file.
 *
 * @param source name of the source in the job
 * @param name relative to the inbox
 * @param disposition whether its rows count
 * @param sha256 of its bytes, empty where it was never read
 * @param bytes its size when it was read
 * @param department code of the department whose folder it lies in, empty where rows name theirs
 * @param feeds canonical names of the feeds that its tables feed
 * @param count its physical rows, if it could be read
 * @param refusal why nothing of it counts, if so
 * @param controls what its sender declared of rows and sums, with what was counted
 * @param readings what its rows became, by department and feed; the department is empty for refusals that name none
 * @param copies canonical names of those of its feeds that are copies: their rows are compared with the owner's and never
 *     counted, and their refusals touch no case
 * @param concerns codes of the departments for which a file speaks by what it holds, though nobody knows whose it is
 */
public record FileReceipt(
        String source,
        String name,
        Disposition disposition,
        String sha256,
        long bytes,
        String department,
        SortedSet<String> feeds,
        Optional<FileCount> count,
        Optional<FileRefusal> refusal,
        List<ControlTotals.Difference> controls,
        SortedMap<String, SortedMap<String, ReadingSum>> readings,
        SortedSet<String> copies,
        SortedSet<String> concerns) {

    public FileReceipt {
        feeds = Collections.unmodifiableSortedSet(new TreeSet<>(feeds));
        controls = List.copyOf(controls);
        readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
        copies = Collections.unmodifiableSortedSet(new TreeSet<>(copies));
        concerns = Collections.unmodifiableSortedSet(new TreeSet<>(concerns));
    }

    /** Whether its rows count, as far as they could be read. */
    public boolean counts() {
        return disposition == Disposition.TAKEN && refusal.isEmpty();
    }

    /** The same file, which speaks of these feeds. */
    public FileReceipt of(SortedSet<String> others) {
        return new FileReceipt(
                source,
                name,
                disposition,
                sha256,
                bytes,
                department,
                others,
                count,
                refusal,
                controls,
                readings,
                copies,
                concerns);
    }

    /** The same file, with what its sender declared. */
    public FileReceipt declared(List<ControlTotals.Difference> figures) {
        return new FileReceipt(
                source,
                name,
                disposition,
                sha256,
                bytes,
                department,
                feeds,
                count,
                refusal,
                figures,
                readings,
                copies,
                concerns);
    }

    /** The same file, of which nothing counts after all. */
    public FileReceipt refused(FileRefusal why) {
        return new FileReceipt(
                source,
                name,
                disposition,
                sha256,
                bytes,
                department,
                feeds,
                Optional.empty(),
                Optional.of(why),
                List.of(),
                new TreeMap<>(),
                copies,
                concerns);
    }

    /**
     * The same file, some rows of which turned out to be another department's, or nobody can say whose.
     *
     * @param turned by department and feed: the rows as they were accepted, and the refusals that they became
     */
    public FileReceipt turning(SortedMap<String, SortedMap<String, ReadingSum.Turned>> turned) {
        var after = new TreeMap<String, SortedMap<String, ReadingSum>>(readings);
        turned.forEach((about, each) -> {
            var sums = new TreeMap<>(readings.get(about));
            each.forEach((feed, rows) -> sums.put(feed, sums.get(feed).turning(rows)));
            after.put(about, sums);
        });
        return new FileReceipt(
                source,
                name,
                disposition,
                sha256,
                bytes,
                department,
                feeds,
                count,
                refusal,
                controls,
                after,
                copies,
                concerns);
    }

    /** Rows that became rows, over all feeds. */
    public long acceptedRows() {
        return sum().accepted().rows();
    }

    /** Rows that became refusals, over all feeds. */
    public long refusedRows() {
        return sum().refusals().rows();
    }

    /** All of its readings, whosever they are and for whatever feed. */
    public ReadingSum sum() {
        return readings.values().stream()
                .flatMap(feeds -> feeds.values().stream())
                .reduce(ReadingSum.NONE, ReadingSum::plus);
    }

    /**
     * A file that is told of by its name, and that nobody has read.
     *
     * @param refusal why nothing of it counts, if so
     */
    public static FileReceipt unread(
            String source, String name, Disposition disposition, String sha256, Optional<FileRefusal> refusal) {
        return new FileReceipt(
                source,
                name,
                disposition,
                sha256,
                0,
                "",
                new TreeSet<>(),
                Optional.empty(),
                refusal,
                List.of(),
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    /** The same file, from a department, or about these. */
    public FileReceipt from(String code, SortedSet<String> about) {
        return new FileReceipt(
                source,
                name,
                disposition,
                sha256,
                bytes,
                code,
                feeds,
                count,
                refusal,
                controls,
                readings,
                copies,
                about);
    }

    /** Whether nobody knows whose it is. */
    public boolean open() {
        return refusal.filter(why -> why.code() == FileRefusal.Code.UNASSIGNED).isPresent();
    }

    /**
     * Writes the receipts of an edition, in the order of the files' names.
     *
     * @param fewer where submissions have lost rows since an earlier version
     */
    public static void write(Edition edition, List<FileReceipt> receipts, List<Shortfall> fewer) throws IOException {
        Json.write(file(edition), new Receipts(receipts, fewer));
    }

    /** Reads them back. */
    public static List<FileReceipt> read(Edition edition) throws IOException {
        return Json.read(file(edition), Receipts.class).files();
    }

    /** Reads back where submissions have lost rows. */
    public static List<Shortfall> fewer(Edition edition) throws IOException {
        return Json.read(file(edition), Receipts.class).fewer();
    }

    private static Path file(Edition edition) {
        return edition.folder().resolve("receipt.json");
    }

    private record Receipts(List<FileReceipt> files, List<Shortfall> fewer) {}
}
