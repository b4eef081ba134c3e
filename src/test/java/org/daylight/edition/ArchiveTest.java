package org.daylight.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    /** SHA-256 of the three bytes {@code abc}, FIPS 180-2, appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void opens() {
        archive = new Home(folder.resolve("home")).archive();
    }

    @Test
    void aFileLiesUnderItsDigest() throws IOException {
        Archive.Kept kept = archive.keep(Files.writeString(folder.resolve("a.csv"), "abc"));

        assertThat(kept).isEqualTo(new Archive.Kept(ABC, 3));
        assertThat(archive.verified(ABC))
                .isEqualTo(folder.resolve("home/archive/ba/" + ABC))
                .hasContent("abc");
    }

    @Test
    void theSameBytesTwiceAreKeptOnce() throws IOException {
        Archive.Kept first = archive.keep(Files.writeString(folder.resolve("a.csv"), "abc"));
        Archive.Kept second = archive.keep(Files.writeString(folder.resolve("b.csv"), "abc"));

        assertThat(second).isEqualTo(first);
        assertThat(files()).containsExactly(folder.resolve("home/archive/ba/" + ABC));
    }

    @Test
    void changedBytesAreDamage() throws IOException {
        archive.keep(Files.writeString(folder.resolve("a.csv"), "abc"));
        Path kept = Files.writeString(archive.place(ABC), "abd");

        assertThatThrownBy(() -> archive.verified(ABC))
                .isInstanceOf(DamagedException.class)
                .hasMessage(kept + ": its bytes have SHA-256"
                        + " a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9, expected " + ABC
                        + "; the file was changed after it was received; restore it from the backup");
    }

    @Test
    void aMissingFileIsDamage() {
        assertThatThrownBy(() -> archive.verified(ABC))
                .isInstanceOf(DamagedException.class)
                .hasMessage(archive.place(ABC) + ": missing from the archive; expected the file with SHA-256 " + ABC
                        + "; restore it from the backup");
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path link = folder.resolve("a.csv");
        assumeTrue(linked(link, secret), "no symbolic links here");

        assertThatThrownBy(() -> archive.keep(link)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void halvesOfAKilledProcessAreSweptAwayAndNothingElse() throws IOException {
        archive.sweep();
        archive.keep(Files.writeString(folder.resolve("a.csv"), "abc"));
        Files.writeString(folder.resolve("home/archive/incoming-12.part"), "ab");

        archive.sweep();

        assertThat(files()).containsExactly(folder.resolve("home/archive/ba/" + ABC));
    }

    private static boolean linked(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder.resolve("home/archive"))) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
