package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.Office.Said;
import org.daylight.edition.Hashing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    private static Path sealed;

    @TempDir
    private Path folder;

    private Path home;

    /** Two months are sealed once; each test changes a copy of them. */
    @BeforeAll
    static void sealTwoMonths() {
        Office office = Office.in(sealed).complete();
        office.deliver(
                "2026-10/departments/A01/requests.csv",
                "request_no,channel,submitted_at,applicant_type",
                "A01-2,COUNTER,2026-10-08,NATURAL");
        assertThat(office.give("run", "--period", "2026-10", "--accept-held").code())
                .isZero();
    }

    @BeforeEach
    void copy() throws IOException {
        home = folder.resolve("home");
        Path from = sealed.resolve("home");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.sorted(Comparator.naturalOrder()).toList()) {
                Files.copy(file, home.resolve(from.relativize(file).toString()));
            }
        }
    }

    private Said verify(String... options) {
        var arguments =
                Stream.concat(Stream.of("verify", "--lang", "en", "--home", home.toString()), Stream.of(options));
        return Office.say(arguments.toArray(String[]::new));
    }

    private Path edition(String name) {
        return home.resolve("editions").resolve(name);
    }

    private String seal(String name) throws IOException {
        return Hashing.of(edition(name).resolve("manifest.json"));
    }

    @Test
    void whatWasNotTouchedIsAsItWasSealed() throws IOException {
        Said said = verify();
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .matches("2026-09/r1: as sealed; \\d+ files, 7 delivered files; seal " + seal("2026-09/r1")
                        + "\n2026-10/r1: as sealed; \\d+ files, 2 delivered files; seal " + seal("2026-10/r1")
                        + "\nAll 2 editions are as they were sealed.\n");
    }

    @Test
    void oneChangedFigureIsNamed() throws IOException {
        Path results = edition("2026-09/r1").resolve("results.json");
        String before = Hashing.of(results);
        Files.writeString(results, Files.readString(results).replaceFirst("A01", "A02"));
        Said said = verify("--period", "2026-09");
        assertThat(said.code()).isEqualTo(ExitCode.STOPPED);
        assertThat(said.err())
                .isEqualTo("2026-09/r1: CHANGED\n  " + results + ": SHA-256 " + Hashing.of(results) + ", expected "
                        + before + " as sealed; restore the edition from the backup\n"
                        + "1 of 1 editions are not as they were sealed. Conclude nothing from them; restore them from the"
                        + " backup.\n");
    }

    /** Whoever changes a figure and writes a manifest that fits is found by the edition that opened with this one. */
    @Test
    void aNewManifestDoesNotHideIt() throws IOException {
        String sealed = seal("2026-09/r1");
        Path manifest = edition("2026-09/r1").resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest) + "\n");
        Said said = verify("--period", "2026-10");
        assertThat(said.code()).isEqualTo(ExitCode.STOPPED);
        assertThat(said.err())
                .contains(edition("2026-09/r1") + ": sealed with " + seal("2026-09/r1") + ", expected the seal "
                        + sealed + " with which 2026-10/r1 opened; restore the edition from the backup");
    }

    @Test
    void aDeliveredFileThatWasChangedAfterwardsIsNamed() throws IOException {
        Path archived;
        try (Stream<Path> files = Files.walk(home.resolve("archive"))) {
            archived = files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, "A01-2"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(archived, Files.readString(archived).replace("2026-10-08", "2026-10-09"));
        assertThat(verify().err())
                .contains(archived + ": its bytes have SHA-256 " + Hashing.of(archived) + ", expected "
                        + archived.getFileName());
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anEditionWithoutManifestAndOneInAnothersPlaceProveNothing() throws IOException {
        Files.delete(edition("2026-09/r1").resolve("manifest.json"));
        Files.move(edition("2026-10/r1"), edition("2026-10/r2"));
        Said said = verify();
        assertThat(said.err().lines().toList())
                .isEqualTo(List.of(
                        "2026-09/r1: CHANGED",
                        "  " + edition("2026-09/r1").resolve("manifest.json") + ": missing; restore it from the backup",
                        "2026-10/r2: CHANGED",
                        "  " + edition("2026-10/r2")
                                + ": sealed as 2026-10/r1, found as 2026-10/r2; put it back under its"
                                + " own name, and restore this one from the backup",
                        "2 of 2 editions are not as they were sealed. Conclude nothing from them; restore them from the"
                                + " backup."));
    }

    @Test
    void withoutAnEditionThereIsNothingToProve() throws IOException {
        Said said = Office.say(
                "verify", "--lang", "en", "--home", folder.resolve("new").toString());
        assertThat(said.code()).isEqualTo(ExitCode.STOPPED);
        assertThat(said.err())
                .isEqualTo(folder.resolve("new") + ": no edition to verify; expected one made by daylight run\n");
    }
}
