package org.daylight.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.edition.Decisions;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.feed.Disposition;
import org.daylight.feed.Shortfall;

/**
 * Finds where a newer version of a submission holds fewer rows than an older one, in the inbox or in a sealed revision of
 * the period. Rows are compared feed by feed, and department by department even within a citywide source's file, since
 * whom a file is about may have asked for rows to be left out.
 *
 * <p>The measure is the most rows that any version of the period has held which nobody has withdrawn: fewer and fewer rows
 * from version to version add up. Who withdraws the older version puts it on the record that the newer one is right.
 */
final class FewerRows {

    private record Key(String source, String department, String feed) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::source).thenComparing(Key::department).thenComparing(Key::feed);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Rows that a version held. */
    private record Lot(List<FileReceipt> files, String edition, long rows) {

        Lot plus(Lot other) {
            var both = new ArrayList<>(files);
            both.addAll(other.files);
            return new Lot(both, edition, rows + other.rows);
        }

        List<String> names() {
            return files.stream().map(FileReceipt::name).toList();
        }
    }

    private final Decisions decisions;
    private final List<Edition> revisions;

    private FewerRows(Decisions decisions, List<Edition> revisions) {
        this.decisions = decisions;
        this.revisions = List.copyOf(revisions);
    }

    /** Since whatever the period's revisions counted, without what a run's decisions have withdrawn. */
    static FewerRows since(Assignment assignment) throws IOException {
        return new FewerRows(
                assignment.decisions(),
                assignment.home().editions().revisions(assignment.period().name()));
    }

    /** By source, department and feed. */
    List<Shortfall> of(List<FileReceipt> receipts) throws IOException {
        Map<Key, Lot> most = new TreeMap<>();
        superseded(receipts, "", most);
        for (Edition revision : revisions) {
            List<FileReceipt> before = FileReceipt.read(revision);
            superseded(before, revision.name(), most);
            counted(before.stream().filter(one -> !isWithdrawn(one)).toList(), revision.name())
                    .forEach((key, lot) -> larger(most, key, lot));
        }
        Map<Key, Lot> now = counted(receipts, "");
        var fewer = new ArrayList<Shortfall>();
        most.forEach((key, lot) -> {
            long rows = now.containsKey(key) ? now.get(key).rows() : 0;
            if (rows < lot.rows() && !isRefused(key, receipts) && !counts(lot, receipts)) {
                fewer.add(new Shortfall(
                        key.source(), key.department(), key.feed(), lot.names(), lot.edition(), lot.rows(), rows));
            }
        });
        return fewer;
    }

    private void superseded(List<FileReceipt> receipts, String edition, Map<Key, Lot> most) {
        receipts.stream()
                .filter(receipt -> receipt.disposition() == Disposition.SUPERSEDED && !isWithdrawn(receipt))
                .forEach(receipt -> lots(receipt, edition).forEach((key, lot) -> larger(most, key, lot)));
    }

    private static void larger(Map<Key, Lot> most, Key key, Lot lot) {
        most.merge(key, lot, (one, other) -> other.rows() > one.rows() ? other : one);
    }

    /** What all files together count; they are parts of one whole, or there is one of each feed. */
    private static Map<Key, Lot> counted(List<FileReceipt> receipts, String edition) {
        var counted = new HashMap<Key, Lot>();
        receipts.stream()
                .filter(FileReceipt::counts)
                .forEach(receipt -> lots(receipt, edition).forEach((key, lot) -> counted.merge(key, lot, Lot::plus)));
        return counted;
    }

    private static Map<Key, Lot> lots(FileReceipt receipt, String edition) {
        var lots = new HashMap<Key, Lot>();
        receipt.readings()
                .forEach((about, feeds) -> feeds.forEach((feed, sum) -> {
                    if (!receipt.copies().contains(feed)) {
                        lots.put(
                                new Key(receipt.source(), about, feed),
                                new Lot(List.of(receipt), edition, sum.readings()));
                    }
                }));
        return lots;
    }

    /** The very files that count still: whatever made their rows fewer, nobody sent a newer version. */
    private static boolean counts(Lot lot, List<FileReceipt> receipts) {
        return lot.files().stream()
                .allMatch(file -> receipts.stream()
                        .anyMatch(one -> one.counts()
                                && one.sha256().equals(file.sha256())
                                && one.source().equals(file.source())
                                && one.department().equals(file.department())));
    }

    /** A refused file of the department itself says more than that its rows are missing. */
    private static boolean isRefused(Key key, List<FileReceipt> receipts) {
        return !key.department().isEmpty()
                && receipts.stream()
                        .anyMatch(receipt -> receipt.disposition() == Disposition.TAKEN
                                && receipt.refusal().isPresent()
                                && receipt.source().equals(key.source())
                                && receipt.department().equals(key.department()));
    }

    /** Taken back, or said to be somebody else's. */
    private boolean isWithdrawn(FileReceipt receipt) {
        boolean other = decisions
                .assigned(receipt.sha256())
                .filter(one -> !one.file().isOf(receipt.sha256(), receipt.source(), receipt.department()))
                .isPresent();
        return other
                || decisions
                        .withdrawn(receipt.sha256(), receipt.source(), receipt.department())
                        .isPresent();
    }
}
