package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.daylight.edition.Edition;
import org.daylight.edition.Published;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs make the same edition, whatever the machine believes about place, language and processors. */
class SameBytesTest {

    @TempDir
    static Path folder;

    private static SortedMap<String, String> here;

    @BeforeAll
    static void runsInShanghaiOnTwoProcessors() throws IOException, InterruptedException {
        here = editions(
                project("here"),
                "-Duser.timezone=Asia/Shanghai",
                "-Duser.language=zh",
                "-Duser.country=CN",
                "-XX:ActiveProcessorCount=2");
        assertThat(here).containsKeys("2026-08/r1/ranking.xlsx", "2026-09/r1/scorecards/YC-309.pdf");
        var drawn = Published.read(new Edition(
                        new Project(folder.resolve("here")).editions().resolve("2026-09/r1")))
                .departments()
                .stream()
                .filter(entry -> entry.interval().isPresent());
        assertThat(drawn).as("departments with a rank interval").isNotEmpty();
    }

    @Test
    void onOneProcessorInTurkishInNewYork() throws IOException, InterruptedException {
        SortedMap<String, String> there = editions(
                project("there"),
                "-Duser.timezone=America/New_York",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-9",
                "-XX:ActiveProcessorCount=1");

        assertThat(there).isEqualTo(here);
    }

    @Test
    void withTheRowsInAnotherOrderTheFiguresAreTheSame() throws IOException {
        Project project = project("shuffled");
        TinyInbox.shuffle(project.inbox(), 20260930L);

        Told told = project.run();

        assertThat(told.code()).as(told.err()).isZero();
        SortedMap<String, String> shuffled = Tree.of(project.editions());
        assertThat(shuffled.get("2026-08/r1/receipt.json")).isNotEqualTo(here.get("2026-08/r1/receipt.json"));
        for (String file : List.of(
                "2026-08/r1/results.json", "2026-09/r1/results.json", "2026-09/r1/evidence/YC-309/cases.jsonl")) {
            assertThat(shuffled).containsEntry(file, here.get(file));
        }
        for (String tally : List.of(
                "2026-08/r1/tallies/YC-402.txt", "2026-09/r1/tallies/YC-402.txt", "2026-09/r1/tallies/YC-309.txt")) {
            assertThat(counts(project.editions().resolve(tally)))
                    .isEqualTo(counts(
                            new Project(folder.resolve("here")).editions().resolve(tally)));
        }
    }

    /** All that a tally counts; only the digests of rows tell at which line each of them stood. */
    private static List<String> counts(Path tally) throws IOException {
        return Files.readAllLines(tally).stream()
                .map(line -> line.replaceAll(" [0-9a-f]{64}$", ""))
                .toList();
    }

    private static Project project(String name) {
        Project project = Project.in(folder.resolve(name));
        TinyInbox.write(project.inbox(), "YC-309", "YC-402", "YC-405");
        return project;
    }

    private static SortedMap<String, String> editions(Project project, String... flags)
            throws IOException, InterruptedException {
        Path log = project.root().resolve("log.txt");
        Child child = Child.start(log, List.of(flags), project.run(project.home()));
        assertThat(child.exit()).as(child.said()).isZero();
        return Tree.of(project.editions());
    }
}
