package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import org.daylight.edition.Durable;
import org.daylight.edition.Edition;
import org.daylight.edition.Hashing;
import org.daylight.edition.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the same command does the second time. */
class RerunTest {

    private static final String REQUESTS = "2026-09/departments/YC-402/requests.csv";

    @TempDir
    static Path first;

    @TempDir
    Path folder;

    private Project project;

    @BeforeAll
    static void runsOnce() {
        Project office = Project.in(first);
        TinyInbox.write(office.inbox(), "YC-402", "YC-405");
        Told told = office.run();
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("2026-08/r1", "2026-09/r1");
    }

    @BeforeEach
    void standsWhereTheFirstRunLeftIt() {
        Tree.copy(first, folder);
        project = new Project(folder);
    }

    @Test
    void nothingChangedSoNothingIsWritten() {
        SortedMap<String, String> before = Tree.withTimes(project.editions());
        SortedMap<String, String> archive = Tree.of(project.home().resolve("archive"));

        Told told = project.run();

        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("2026-09: neither files nor rules have changed; 2026-09/r1 stands, nothing was done");
        assertThat(Tree.withTimes(project.editions())).isEqualTo(before);
        assertThat(Tree.of(project.home().resolve("archive"))).isEqualTo(archive);
        assertThat(project.home().resolve("work")).isEmptyDirectory();
    }

    @Test
    void changedInputMakesANewRevisionAndLeavesTheOldOneAlone() throws IOException {
        SortedMap<String, String> before = Tree.withTimes(project.editions().resolve("2026-09/r1"));
        add(REQUESTS, "YC202609-402-901,WEB,2026-09-10T09:00,,2026-09-10T10:00,2026-09-10T10:00,NATURAL,Z1,,,");

        Told told = project.run();

        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("2026-09/r2").doesNotContain("2026-08");
        assertThat(Tree.withTimes(project.editions().resolve("2026-09/r1"))).isEqualTo(before);
        assertThat(project.editions().resolve("2026-09/r2/manifest.json")).exists();
        assertThat(project.editions().resolve("2026-08/r2")).doesNotExist();
    }

    @Test
    void inputChangedAndChangedBackMakesAThirdRevisionLikeTheFirst() throws IOException {
        byte[] first = Files.readAllBytes(project.inbox().resolve(REQUESTS));
        String changed = Files.readString(project.inbox().resolve(REQUESTS)).replaceFirst("NATURAL", "OTHER");
        Files.writeString(project.inbox().resolve(REQUESTS), changed);
        assertThat(project.run().out()).contains("2026-09/r2");
        Files.write(project.inbox().resolve(REQUESTS), first);

        Told told = project.run();

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("2026-09/r3");
        assertThat(Tree.of(project.editions().resolve("2026-09/r3")))
                .containsEntry(
                        "results.json",
                        Tree.of(project.editions().resolve("2026-09/r1")).get("results.json"));
    }

    @Test
    void aLostEditionIsMadeAgainByteForByte() throws IOException {
        SortedMap<String, String> before = Tree.of(project.editions());
        Durable.remove(project.editions().resolve("2026-09"));

        Told told = project.run();

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(Tree.of(project.editions())).isEqualTo(before);
    }

    @Test
    void anEditionThatWasSealedJustBeforeTheKillStands() throws IOException {
        SortedMap<String, String> before = Tree.withTimes(project.editions());
        Files.createDirectories(work());
        Files.writeString(work().resolve("attempt"), "3c1c39e6-6f8a-4ac1-8b87-6b5d0c1a6f11");

        Told told = project.run();

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(Tree.withTimes(project.editions())).isEqualTo(before);
        assertThat(project.home().resolve("work")).isEmptyDirectory();
    }

    @Test
    void whatAKilledRunLeftBehindIsSweptAway() throws IOException {
        Files.createDirectories(work().resolve("readings"));
        Files.writeString(project.home().resolve("archive/incoming-1.part"), "half a file");

        assertThat(project.run().code()).isZero();

        assertThat(project.home().resolve("work")).isEmptyDirectory();
        assertThat(project.home().resolve("archive/incoming-1.part")).doesNotExist();
    }

    @Test
    void aCorrectedAugustGivesSeptemberANewOpening() throws IOException {
        SortedMap<String, String> before = Tree.of(project.editions());
        add(
                "2026-08/departments/YC-402/requests.csv",
                "YC202608-402-901,WEB,2026-08-28T09:00,,2026-08-28T10:00,2026-08-28T10:00,NATURAL,Z1,,,");

        Told august = project.run("--period", "2026-08");
        Told september = project.run("--period", "2026-09");

        assertThat(august.out()).contains("2026-08/r2");
        assertThat(september.out()).contains("2026-09/r2");
        assertThat(Tree.of(project.editions())).containsAllEntriesOf(before);
        assertThat(Figures.balance(project.editions().resolve("2026-09/r1"), "YC-402", "requests")
                        .opening())
                .isEqualTo(Figures.balance(project.editions().resolve("2026-08/r1"), "YC-402", "requests")
                        .closing());
        assertThat(Figures.balance(project.editions().resolve("2026-09/r2"), "YC-402", "requests")
                        .opening())
                .isEqualTo(Figures.balance(project.editions().resolve("2026-09/r1"), "YC-402", "requests")
                                .opening()
                        + 1);
    }

    @Test
    void aDamagedAugustStopsSeptember() throws IOException {
        add(REQUESTS, "YC202609-402-901,WEB,2026-09-10T09:00,,2026-09-10T10:00,2026-09-10T10:00,NATURAL,Z1,,,");
        Path balance = project.editions().resolve("2026-08/r1/balance/YC-402.rows");
        String sealed = Hashing.of(balance);
        byte[] bytes = Files.readAllBytes(balance);
        bytes[bytes.length / 2] ^= 1;
        Files.write(balance, bytes);

        Told told = project.run();

        assertThat(told.code()).isEqualTo(5);
        assertThat(told.err())
                .contains("  " + balance + ": SHA-256 " + Hashing.of(balance) + ", expected " + sealed
                        + " as sealed; restore the edition from the backup");
        assertThat(project.editions().resolve("2026-09/r2")).doesNotExist();
    }

    @Test
    void aSecondRunIsToldBusyAndChangesNothing() throws IOException {
        add(REQUESTS, "YC202609-402-901,WEB,2026-09-10T09:00,,2026-09-10T10:00,2026-09-10T10:00,NATURAL,Z1,,,");
        SortedMap<String, String> before = Tree.withTimes(project.home());
        try (var held = new Home(project.home()).lock().orElseThrow()) {
            Told told = project.run();

            assertThat(told.code()).isEqualTo(6);
            assertThat(told.err()).contains(held.home().folder().toString());
        }
        assertThat(Tree.withTimes(project.home())).isEqualTo(before);
    }

    private Path work() throws IOException {
        Edition edition = new Edition(project.editions().resolve("2026-09/r1"));
        return project.home().resolve("work").resolve(edition.manifest().identity());
    }

    private void add(String file, String row) throws IOException {
        Files.writeString(project.inbox().resolve(file), row + "\n", StandardOpenOption.APPEND);
    }
}
