package org.daylight.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsTest {

    /** SHA-256 of {@code abc} and of {@code abd}. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final String ABD = "a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9";

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void opens() {
        home = new Home(folder);
    }

    @Test
    void aHomeWithoutEditionsHasNone() throws IOException {
        assertThat(home.editions().periods()).isEmpty();
        assertThat(home.editions().latest("2026-09")).isEmpty();
        assertThat(home.editions().nextRevision("2026-09")).isEqualTo(1);
    }

    @Test
    void sealingMovesTheWorkAndListsItsFiles() throws IOException {
        Edition edition = sealed();

        assertThat(edition.folder()).isEqualTo(folder.resolve("editions/2026-09/r1"));
        assertThat(edition.name()).isEqualTo("2026-09/r1");
        assertThat(home.work("run").edition()).doesNotExist();
        assertThat(edition.manifest().revision()).isEqualTo(1);
        assertThat(edition.manifest().files()).isEqualTo(new TreeMap<>(java.util.Map.of("单位/a.txt", ABC)));
        assertThat(edition.seal()).isEqualTo(Hashing.of(edition.folder().resolve("manifest.json")));
        assertThat(home.editions().named("2026-09/r1").folder()).isEqualTo(edition.folder());
        assertThat(home.editions().periods()).containsExactly("2026-09");
        assertThatCode(edition::verify).doesNotThrowAnyException();
    }

    @Test
    void whatAKillLeftOfTheManifestIsNoFileOfTheEdition() throws IOException {
        Files.createDirectories(home.work("run").edition());
        Files.writeString(home.work("run").edition().resolve("manifest.json.part"), "{");

        Edition edition = sealed();

        assertThat(edition.manifest().files()).containsOnlyKeys("单位/a.txt");
        assertThatCode(edition::verify).doesNotThrowAnyException();
    }

    @Test
    void theTenthRevisionComesAfterTheNinth() throws IOException {
        for (int revision = 1; revision <= 10; revision++) {
            assertThat(sealed().manifest().revision()).isEqualTo(revision);
        }
        Files.createDirectories(folder.resolve("editions/2026-09/r9-notes"));

        assertThat(home.editions().latest("2026-09").orElseThrow().name()).isEqualTo("2026-09/r10");
        assertThat(home.editions().nextRevision("2026-09")).isEqualTo(11);
    }

    @Test
    void aFlippedBitIsFound() throws IOException {
        Edition edition = sealed();
        Path file = Files.writeString(edition.folder().resolve("单位/a.txt"), "abd");

        assertThatThrownBy(edition::verify)
                .isInstanceOf(DamagedException.class)
                .hasMessage(file + ": SHA-256 " + ABD + ", expected " + ABC
                        + " as sealed; restore the edition from the backup");
    }

    @Test
    void aMissingFileIsFound() throws IOException {
        Edition edition = sealed();
        Path file = edition.folder().resolve("单位/a.txt");
        Files.delete(file);

        assertThatThrownBy(edition::verify)
                .isInstanceOf(DamagedException.class)
                .hasMessage(file + ": missing, expected " + ABC + " as sealed; restore the edition from the backup");
    }

    @Test
    void anAddedFileIsFound() throws IOException {
        Edition edition = sealed();
        Path file = Files.writeString(edition.folder().resolve("单位/b.txt"), "abc");

        assertThatThrownBy(edition::verify)
                .isInstanceOf(DamagedException.class)
                .hasMessage(file + ": was not there when the edition was sealed; take it out of the edition's folder");
    }

    @Test
    void aManifestOfAnotherShapeIsDamage() throws IOException {
        Edition edition = sealed();
        Path manifest = edition.folder().resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"period\"", "\"Period\""));

        assertThatThrownBy(edition::manifest)
                .isInstanceOf(DamagedException.class)
                .hasMessageStartingWith(manifest + ": ")
                .hasMessageEndingWith("; restore it from the backup");
    }

    @Test
    void workOfOtherRunsIsRemovedAndThatOfThisRunStays() throws IOException {
        String attempt = home.work("this").attempt();
        home.work("other").attempt();

        home.removeOtherWork("this");

        assertThat(home.work("this").attempt()).isEqualTo(attempt);
        assertThat(home.work("other").begun()).isFalse();
        assertThat(folder.resolve("work/other")).doesNotExist();
    }

    @Test
    void anAttemptWhoseWorkWasRemovedGetsAnotherName() throws IOException {
        String attempt = home.work("this").attempt();

        home.work("this").remove();

        assertThat(home.work("this").begun()).isFalse();
        assertThat(home.work("this").attempt()).isNotEqualTo(attempt);
    }

    private Edition sealed() throws IOException {
        WorkFolder work = home.work("run");
        Path file = work.edition().resolve("单位/a.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "abc");
        var draft = new Manifest(
                "monthly",
                "2026-09",
                0,
                "2026-10-01T00:00+08:00",
                "identity",
                "zh-CN",
                new TreeMap<>(),
                List.of(Manifest.Input.taken(
                        "departments", "2026-09/a.csv", List.of("requests"), "D1", new Archive.Kept(ABC, 3))),
                "",
                "",
                new TreeMap<>());
        return home.editions().seal(work, draft);
    }
}
