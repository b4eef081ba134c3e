package org.daylight.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Which editions are sealed. The sealed folders are the truth; this is their index and can be made anew from them. */
public final class EditionIndex {

    private static final Comparator<Entry> BY_PERIOD_AND_REVISION =
            Comparator.comparing(Entry::period).thenComparing(Entry::revision);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public EditionIndex(Database database) {
        this.jdbc = JdbcClient.create(database.dataSource());
        this.transactions = database.transactions();
    }

    /**
     * A sealed edition.
     *
     * @param period the assessed period, such as {@code 2026-09}
     * @param revision 1 for {@code r1}
     * @param identity of the run that made it, 64 hex digits
     * @param manifestSha256 SHA-256 of its manifest file, 64 hex digits
     */
    public record Entry(String period, int revision, String identity, String manifestSha256) {}

    /**
     * Takes a sealed edition into the index; the same one again changes nothing.
     *
     * @throws StoreException if the index holds another edition under this period and revision: an edition never changes
     */
    public void record(String period, int revision, String identity, String manifestSha256) {
        var entry = new Entry(period, revision, identity, manifestSha256);
        transactions.executeWithoutResult(status ->
                find(period, revision).ifPresentOrElse(known -> requireSame(known, entry), () -> insert(entry)));
    }

    /** Every edition, by period and then by revision. */
    public List<Entry> all() {
        return jdbc.sql("SELECT period, revision, identity, manifest_sha256 FROM edition").query(Entry.class).stream()
                .sorted(BY_PERIOD_AND_REVISION)
                .toList();
    }

    /** Makes the index anew from what the sealed folders say, in one transaction. */
    public void rebuild(Collection<Entry> sealed) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM edition").update();
            sealed.forEach(this::insert);
        });
    }

    private Optional<Entry> find(String period, int revision) {
        return jdbc.sql("SELECT period, revision, identity, manifest_sha256 FROM edition"
                        + " WHERE period = ? AND revision = ?")
                .params(List.of(period, revision))
                .query(Entry.class)
                .optional();
    }

    private void insert(Entry entry) {
        jdbc.sql("INSERT INTO edition (period, revision, identity, manifest_sha256) VALUES (?, ?, ?, ?)")
                .params(List.of(entry.period(), entry.revision(), entry.identity(), entry.manifestSha256()))
                .update();
    }

    private static void requireSame(Entry known, Entry entry) {
        if (!known.equals(entry)) {
            throw new StoreException("edition " + entry.period() + "/r" + entry.revision() + ": run " + entry.identity()
                    + " with manifest " + entry.manifestSha256() + "; expected run " + known.identity()
                    + " with manifest " + known.manifestSha256()
                    + ", as the index has it. Verify the edition's folder, then rebuild the index");
        }
    }
}
