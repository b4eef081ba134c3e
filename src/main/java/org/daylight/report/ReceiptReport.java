package org.daylight.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.casework.Fate;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileCount;
import org.daylight.reconciliation.Identity;
import org.daylight.reconciliation.Place;

/**
 * The receipt of a run: what came, what counted, what did not and why, and the identities that prove it.
 *
 * <p>Facts: those of every report. Tables: {@code files}, {@code fates}, {@code departments}, {@code reasons}, {@code
 * controls}, {@code fewer}, {@code identities}. Notes: {@code subtitle}, {@code summary}.
 */
public final class ReceiptReport {

    private final Results results;
    private final List<ReceivedFile> files;
    private final List<Identity> identities;
    private final Words words;
    private final ReceiptTables tables;

    private ReceiptReport(Results results, List<ReceivedFile> files, List<Identity> identities, Words words) {
        this.results = results;
        this.files = List.copyOf(files);
        this.identities = List.copyOf(identities);
        this.words = words;
        this.tables = new ReceiptTables(results, this.files, this.identities, words);
    }

    /** The receipt in the language of the texts. */
    public static Report of(Results results, List<ReceivedFile> files, List<Identity> identities, Texts texts) {
        return new ReceiptReport(results, files, identities, new Words(texts)).report(identities);
    }

    /** The same for reading at a stretch: of the identities those of the whole run, and any that does not hold. */
    public static Report brief(Results results, List<ReceivedFile> files, List<Identity> identities, Texts texts) {
        List<Identity> told = identities.stream()
                .filter(identity -> identity.place().kind() == Place.Kind.RUN || !identity.holds())
                .toList();
        return new ReceiptReport(results, files, identities, new Words(texts)).report(told);
    }

    private Report report(List<Identity> told) {
        Map<String, String> facts = EditionFacts.of(results, words);
        var notes = new LinkedHashMap<String, List<String>>();
        notes.put("subtitle", List.of(EditionFacts.line(results, words)));
        notes.put("summary", summary());
        return new Report(
                "receipt",
                words.language(),
                words.get("title.receipt", facts.get("period")),
                facts,
                List.of(
                        tables.files(),
                        tables.fates(),
                        tables.departments(),
                        tables.reasons(),
                        tables.controls(),
                        tables.fewer(),
                        new IdentityTable(results, words).of(told)),
                List.of(),
                notes);
    }

    private List<String> summary() {
        FileCount count =
                files.stream().flatMap(file -> file.entry().count().stream()).reduce(FileCount.NONE, FileCount::plus);
        var line = new RowLine();
        tables.lines().values().forEach(line::plus);
        return List.of(files(), rows(count, line), fates(line), proof());
    }

    private String files() {
        long refused = files.stream().filter(file -> file.refusal().isPresent()).count();
        long aside = files.stream()
                .filter(file -> file.refusal().isEmpty() && file.entry().disposition() != Disposition.TAKEN)
                .count();
        return words.get(
                "receipt.files",
                words.count(files.size()),
                words.count(files.size() - refused - aside),
                words.count(refused),
                words.count(aside));
    }

    private String rows(FileCount count, RowLine line) {
        return words.get(
                "receipt.rows",
                words.count(count.physical()),
                words.count(count.header() + count.title() + count.blank() + count.total()),
                words.count(count.data()),
                words.count(count.filtered()),
                words.count(count.readings()),
                words.count(line.accepted()),
                words.count(line.refusedAlone()));
    }

    private String fates(RowLine line) {
        return words.get(
                "receipt.fates",
                words.count(line.of(Fate.COUNTED)),
                words.count(line.of(Fate.DUPLICATE)),
                words.count(line.of(Fate.OUT_OF_PERIOD)),
                words.count(line.of(Fate.TO_COME)),
                words.count(line.of(Fate.REFUSED_BESIDE)),
                words.count(line.compared()),
                words.count(line.setAside()));
    }

    private String proof() {
        long failed = identities.stream().filter(identity -> !identity.holds()).count();
        return words.get(
                failed == 0 ? "receipt.proven" : "receipt.unproven",
                words.count(identities.size()),
                words.count(failed));
    }
}
