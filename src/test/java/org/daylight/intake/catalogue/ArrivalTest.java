package org.daylight.intake.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.daylight.edition.Archive;
import org.daylight.edition.Hashing;
import org.daylight.edition.Home;
import org.daylight.feed.Roster;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.daylight.intake.Inbox;
import org.daylight.intake.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those of group B of the fault catalogue that happen to a file on its way, before anybody reads it. */
class ArrivalTest {

    private static final int ROUNDS = 300;

    @TempDir
    Path folder;

    private Path inbox;

    @BeforeEach
    void hasAnInbox() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
    }

    private Snapshot snapshot(long largest) throws IOException {
        var source = new SourceLayout(
                "office", ".", DepartmentFrom.COLUMN, List.of(), List.of(SourceLayout.file("*.csv", "requests")));
        return new Inbox(inbox, List.of(source), largest)
                .snapshot("2026-09", Roster.of(List.of(), LocalDate.of(2026, 9, 30)));
    }

    /** Two files take turns under one name while it is kept again and again: each copy is one of them, whole. */
    @Test
    void n28AFileThatIsRewrittenWhileItIsKept() throws Exception {
        Path file = inbox.resolve("a.csv");
        byte[] one = "a".repeat(50_000).getBytes(UTF_8);
        byte[] other = "b".repeat(70_000).getBytes(UTF_8);
        Files.write(file, one);
        var archive = new Home(folder.resolve("home")).archive();
        var done = new AtomicBoolean();
        var swapper = new Thread(() -> swap(file, one, other, done));
        swapper.start();
        try {
            for (int i = 0; i < ROUNDS; i++) {
                Archive.Kept kept = archive.keep(file);
                assertThat(Hashing.of(archive.place(kept.sha256()))).isEqualTo(kept.sha256());
                assertThat(Files.readAllBytes(archive.place(kept.sha256()))).isIn(one, other);
            }
        } finally {
            done.set(true);
            swapper.join();
        }
    }

    private void swap(Path file, byte[] one, byte[] other, AtomicBoolean done) {
        try {
            for (int i = 0; !done.get(); i++) {
                Path next = Files.write(folder.resolve("next"), i % 2 == 0 ? other : one);
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void n29AFileThatIsGoneAfterItWasKept() throws IOException {
        Path file = Files.writeString(inbox.resolve("a.csv"), "a,b\n");
        var archive = new Home(folder.resolve("home")).archive();
        Archive.Kept kept = archive.keep(file);
        Files.delete(file);
        assertThat(archive.verified(kept.sha256())).hasContent("a,b\n");
    }

    /** A hidden name is left alone; one with a line end fits no rule. */
    @Test
    void n39StrangeNamesAreOnlyData() throws IOException {
        List<String> names = List.of(
                "..csv.csv",
                "a\nb.csv",
                "CON.csv",
                "trailing .csv",
                "\u202Evsc.csv",
                "教".repeat(80) + ".csv",
                "=1+1.csv");
        for (String name : names) {
            Files.writeString(inbox.resolve(name), name);
        }
        assertThat(snapshot(1 << 20).refusals()).hasToString("[a\nb.csv: '' UNRECOGNISED; expected *.csv]");
        assertThat(snapshot(1 << 20).files())
                .extracting(Snapshot.Found::relativeName)
                .containsExactlyInAnyOrderElementsOf(names.subList(2, names.size()));
        var archive = new Home(folder.resolve("home")).archive();
        for (Snapshot.Found found : snapshot(1 << 20).files()) {
            String sha256 = archive.keep(found.path()).sha256();
            assertThat(archive.place(sha256).getFileName()).hasToString(sha256);
        }
    }

    @Test
    void n40NamesThatLookAlikeAreTwoFiles() throws IOException {
        List<String> names = List.of("Liste.csv", "liste.csv", "\u00E9.csv", "e\u0301.csv");
        for (String name : names) {
            Files.writeString(inbox.resolve(name), name);
        }
        assertThat(snapshot(1 << 20).files())
                .extracting(Snapshot.Found::relativeName)
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void n43AFileThatIsTooLarge() throws IOException {
        Files.writeString(inbox.resolve("large.csv"), "x".repeat(101));
        Files.writeString(inbox.resolve("small.csv"), "x".repeat(100));
        Snapshot snapshot = snapshot(100);
        assertThat(snapshot.files()).extracting(Snapshot.Found::relativeName).containsExactly("small.csv");
        assertThat(snapshot.refusals()).hasToString("[large.csv: '101 bytes' TOO_LARGE; expected <= 100 bytes]");
    }
}
