package org.daylight.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.edition.Edition;
import org.daylight.edition.Editions;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Manifest;
import org.daylight.feed.FileCount;

/** Which files the editions of other periods counted. */
final class PastFiles {

    /**
     * A file that an edition counted.
     *
     * @param rows its rows of data
     */
    record Past(String period, Manifest.Input file, long rows) {}

    private final List<Past> all;

    private PastFiles(List<Past> all) {
        this.all = List.copyOf(all);
    }

    /** The files of every period but one, by the latest edition of each. */
    static PastFiles except(String period, Editions editions) throws IOException {
        var all = new ArrayList<Past>();
        for (String other : editions.periods()) {
            if (!other.equals(period)) {
                all.addAll(of(other, editions.latest(other).orElseThrow()));
            }
        }
        return new PastFiles(all);
    }

    private static List<Past> of(String period, Edition edition) throws IOException {
        Map<String, FileReceipt> receipts = FileReceipt.read(edition).stream()
                .filter(receipt -> receipt.refusal().isEmpty())
                .collect(Collectors.toMap(FileReceipt::name, Function.identity(), (one, other) -> one));
        return edition.manifest().inputs().stream()
                .filter(input -> input.counts() && receipts.containsKey(input.name()))
                .map(input -> new Past(period, input, rows(receipts.get(input.name()))))
                .toList();
    }

    private static long rows(FileReceipt receipt) {
        return receipt.count().map(FileCount::data).orElse(0L);
    }

    /** The file of that very name and those bytes: it was left where it lay. */
    Optional<Past> left(String sha256, String name) {
        return all.stream()
                .filter(past -> past.file().sha256().equals(sha256)
                        && past.file().name().equals(name))
                .findFirst();
    }

    /** Those bytes in an earlier period, where they held any rows. */
    Optional<Past> earlier(String sha256, String period) {
        return all.stream()
                .filter(past -> past.rows() > 0
                        && past.file().sha256().equals(sha256)
                        && past.period().compareTo(period) < 0)
                .findFirst();
    }
}
