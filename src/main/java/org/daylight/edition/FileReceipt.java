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
import org.daylight.feed.Disposition;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileRefusal;

/**
 * What became of a delivered file.
 *
 * @param source name of the source in the job
 * @param name relative to the inbox
 * @param disposition whether its rows count
 * @param sha256 of its bytes, empty where it was never read
 * @param department code of the department whose folder it lies in, empty where rows name theirs
 * @param feeds canonical names of the feeds that its tables feed
 * @param count its physical rows, if it could be read
 * @param refusal why nothing of it counts, if so
 * @param accepted rows by feed
 * @param refused rows by feed
 */
public record FileReceipt(
        String source,
        String name,
        Disposition disposition,
        String sha256,
        String department,
        SortedSet<String> feeds,
        Optional<FileCount> count,
        Optional<FileRefusal> refusal,
        SortedMap<String, Long> accepted,
        SortedMap<String, Long> refused) {

    public FileReceipt {
        feeds = Collections.unmodifiableSortedSet(new TreeSet<>(feeds));
        accepted = Collections.unmodifiableSortedMap(new TreeMap<>(accepted));
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }

    /** The same file, which speaks of these feeds. */
    public FileReceipt of(SortedSet<String> others) {
        return new FileReceipt(
                source, name, disposition, sha256, department, others, count, refusal, accepted, refused);
    }

    /** The same file, of which nothing counts after all. */
    public FileReceipt refused(FileRefusal why) {
        return new FileReceipt(
                source,
                name,
                disposition,
                sha256,
                department,
                feeds,
                Optional.empty(),
                Optional.of(why),
                new TreeMap<>(),
                new TreeMap<>());
    }

    /** Rows that became rows, over all feeds. */
    public long acceptedRows() {
        return accepted.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Rows that became refusals, over all feeds. */
    public long refusedRows() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Writes the receipts of an edition, in the order of the files' names. */
    public static void write(Edition edition, List<FileReceipt> receipts) throws IOException {
        Json.write(file(edition), new Receipts(receipts));
    }

    /** Reads them back. */
    public static List<FileReceipt> read(Edition edition) throws IOException {
        return Json.read(file(edition), Receipts.class).files();
    }

    private static Path file(Edition edition) {
        return edition.folder().resolve("receipt.json");
    }

    private record Receipts(List<FileReceipt> files) {}
}
