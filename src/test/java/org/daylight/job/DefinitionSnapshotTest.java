package org.daylight.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.definition.Definitions;
import org.daylight.edition.Hashing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edition keeps of the definitions and templates by which it was made. */
class DefinitionSnapshotTest {

    @TempDir
    private Path folder;

    @Test
    void documentsArePartOfItAndWhatAWordProcessorLaysBesideThemIsNot() throws IOException {
        for (String top : List.of("jobs", "report-templates")) {
            try (Stream<Path> files = Files.walk(Path.of(top))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Path copy = folder.resolve(file.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        var snapshot = new DefinitionSnapshot(Definitions.load(folder.resolve("jobs/monthly-assessment.yaml")));
        var before = snapshot.files();
        Path notice = folder.resolve("report-templates/notice.docx");
        assertThat(before).containsEntry("report-templates/notice.docx", Hashing.of(notice));

        Files.writeString(notice.resolveSibling("~$notice.docx"), "opened by somebody");
        Files.writeString(notice.resolveSibling(".~lock.notice.docx#"), "opened by somebody");
        assertThat(snapshot.files()).isEqualTo(before);

        Files.writeString(notice.resolveSibling("~notice.docx"), "another file");
        assertThat(snapshot.files()).containsKey("report-templates/~notice.docx");
    }
}
