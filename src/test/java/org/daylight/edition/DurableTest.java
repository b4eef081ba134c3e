package org.daylight.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsWrittenWithTheFoldersAboveIt() throws IOException {
        Durable.write(folder.resolve("a/b.txt"), out -> out.write('x'));

        assertThat(folder.resolve("a/b.txt")).hasContent("x");
        assertThat(folder.resolve("a")).isDirectoryContaining(path -> path.endsWith("b.txt"));
        assertThat(folder.resolve("a/b.txt.part")).doesNotExist();
    }

    @Test
    void aWriteThatFailsLeavesTheOldFileAndNoHalfOfTheNew() throws IOException {
        Path file = Files.writeString(folder.resolve("b.txt"), "old");

        assertThatThrownBy(() -> Durable.write(file, out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");

        assertThat(file).hasContent("old");
        assertThat(folder.resolve("b.txt.part")).doesNotExist();
    }

    @Test
    void whatAKillLeftAsideDoesNotHinderTheNextWrite() throws IOException {
        Files.writeString(folder.resolve("b.txt.part"), "a longer half");

        Durable.write(folder.resolve("b.txt"), out -> out.write('x'));

        assertThat(folder.resolve("b.txt")).hasContent("x");
        assertThat(folder.resolve("b.txt.part")).doesNotExist();
    }

    @Test
    void aFolderIsRemovedWithAllThatIsInItButNotWhatLinksLeadTo() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("kept.txt"), "kept");
        Path gone = Files.createDirectories(folder.resolve("gone/deep"));
        try {
            Files.createSymbolicLink(gone.resolve("link"), elsewhere);
        } catch (UnsupportedOperationException | IOException e) {
            Files.writeString(gone.resolve("link"), "a system without links");
        }

        Durable.remove(folder.resolve("gone"));
        Durable.remove(folder.resolve("never"));

        assertThat(folder.resolve("gone")).doesNotExist();
        assertThat(elsewhere.resolve("kept.txt")).hasContent("kept");
    }
}
