package org.daylight.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was issued of editions, beside them: {@code notices/<period>-r<N>/issued.jsonl}, a line a document. Drafts and scans
 * lie in the archive under their digests; a line is never changed.
 */
public final class Issues {

    private static final String FILE = "issued.jsonl";

    private final Home home;

    public Issues(Home home) {
        this.home = home;
    }

    /**
     * A document that was issued.
     *
     * @param edition such as {@code 2026-09/r1}
     * @param seal of that edition when it was issued
     * @param documentNo as printed
     * @param issuedOn ISO day
     * @param draft SHA-256 of the draft that lay beside it, empty where there was none
     * @param attachment name of the scan
     * @param sha256 of the scan
     * @param at ISO instant of the record, in UTC
     */
    public record Issued(
            String edition,
            String seal,
            String documentNo,
            String signedBy,
            String issuedOn,
            String draft,
            String attachment,
            String sha256,
            String at) {}

    /** Where drafts and records of an edition lie. */
    public Path folder(Edition edition) {
        return home.folder().resolve("notices").resolve(edition.name().replace('/', '-'));
    }

    /** What was issued of an edition, in the order of the records. */
    public List<Issued> of(Edition edition) throws IOException {
        return read(folder(edition).resolve(FILE));
    }

    /** Everything that was issued, by edition. */
    public List<Issued> all() throws IOException {
        Path notices = home.folder().resolve("notices");
        if (Files.notExists(notices)) {
            return List.of();
        }
        var all = new ArrayList<Issued>();
        try (Stream<Path> folders = Files.list(notices)) {
            for (Path folder : (Iterable<Path>) folders.sorted()::iterator) {
                all.addAll(read(folder.resolve(FILE)));
            }
        }
        return all;
    }

    private static List<Issued> read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        var issued = new ArrayList<Issued>();
        for (String line : Files.readAllLines(file)) {
            issued.add(Json.line(file, line, Issued.class));
        }
        return issued;
    }

    /** Adds a record; when this returns, it stands. The caller holds the home's lock. */
    public void add(Edition edition, Issued one) throws IOException {
        Path file = folder(edition).resolve(FILE);
        String before = Files.exists(file) ? Files.readString(file) : "";
        Durable.write(file, out -> out.write((before + Json.line(one) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Whether what was issued of an edition is still there and speaks of the edition as it stands.
     *
     * @throws DamagedException naming the first that does not
     */
    void verify(Edition edition) throws IOException {
        for (Issued one : of(edition)) {
            if (!one.seal().equals(edition.seal())) {
                throw new DamagedException(folder(edition).resolve(FILE) + ": " + one.documentNo()
                        + " was issued of the edition sealed with " + one.seal() + ", found the seal " + edition.seal()
                        + "; restore the edition from the backup");
            }
            home.archive().verified(one.sha256());
            if (!one.draft().isEmpty()) {
                home.archive().verified(one.draft());
            }
        }
    }
}
