package org.daylight.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.FileContext;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;
import org.daylight.feed.Roster;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final SourceLayout DEPARTMENTS = new SourceLayout(
            "departments",
            "{period}/departments/{department}",
            DepartmentFrom.FOLDER,
            List.of("requests"),
            List.of(SourceLayout.file("requests*.csv", "requests"), SourceLayout.file("*.csv", "responses")));
    private static final SourceLayout HOTLINE = new SourceLayout(
            "hotline",
            "{period}/citywide/hotline",
            DepartmentFrom.COLUMN,
            List.of("work_orders"),
            List.of(SourceLayout.file("orders-?.csv", "work_orders")));
    private static final SourceLayout COURTS = new SourceLayout(
            "courts",
            "{period}/citywide/courts",
            DepartmentFrom.FILE,
            List.of(),
            List.of(SourceLayout.file("{department}_{period}.csv", "reviews")));
    private static final Roster ROSTER = Roster.of(
            List.of(new Department(
                    "D01", "市公安局", List.of("police"), "A", LocalDate.of(2019, 1, 1), Optional.empty(), List.of())),
            LocalDate.of(2026, 9, 30));
    private static final String FOLDERS =
            "{period}/departments/{department}, {period}/citywide/hotline, {period}/citywide/courts";

    @TempDir
    Path root;

    private void put(String... names) throws IOException {
        for (String name : names) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }

    private Snapshot snapshot(SourceLayout... sources) throws IOException {
        return new Inbox(root, List.of(sources), 100).snapshot("2026-09", ROSTER);
    }

    private Snapshot snapshot() throws IOException {
        return snapshot(DEPARTMENTS, HOTLINE, COURTS);
    }

    private static List<String> told(Snapshot snapshot) {
        return snapshot.files().stream()
                .map(found -> found.relativeName() + " " + found.source().name() + " "
                        + String.join("|", found.rule().mappings()) + " " + found.folderDepartment())
                .toList();
    }

    private static FileRefusal refusal(String name, Code code, String found, String expected) {
        return new FileRefusal(new Address.Delivered("", name), code, found, expected);
    }

    @Test
    void findsTheFilesOfThePeriodInStableOrder() throws IOException {
        put("2026-09/departments/D01/responses.csv", "2026-09/departments/police/Requests-2.CSV");
        put("2026-09/departments/D01/requests.csv", "2026-09/citywide/hotline/orders-1.csv");
        put("2026-08/departments/D01/requests.csv", "2026-09/citywide/courts/D01_2026-09.csv");
        var snapshot = snapshot();
        assertThat(told(snapshot))
                .containsExactly(
                        "2026-09/citywide/courts/D01_2026-09.csv courts reviews D01",
                        "2026-09/citywide/hotline/orders-1.csv hotline work_orders ",
                        "2026-09/departments/D01/requests.csv departments requests D01",
                        "2026-09/departments/D01/responses.csv departments responses D01",
                        "2026-09/departments/police/Requests-2.CSV departments requests police");
        assertThat(snapshot.refusals()).isEmpty();
        assertThat(snapshot.files().get(2).path()).isEqualTo(root.resolve("2026-09/departments/D01/requests.csv"));
    }

    @Test
    void aFileInADepartmentsFolderMaySpeakOfThatDepartmentOnly() throws IOException {
        put("2026-09/departments/police/requests.csv", "2026-09/citywide/hotline/orders-1.csv");
        var files = snapshot().files();
        var file = new Address.Delivered("ab", "x");
        assertThat(files.get(1).context(List.of("a"), file, ROSTER))
                .isEqualTo(new FileContext(List.of("a"), file, "police", "D01"));
        assertThat(files.get(0).context(List.of("a"), file, ROSTER))
                .isEqualTo(new FileContext(List.of("a"), file, "", ""));
    }

    @Test
    void leavesHiddenLockAndHalfWrittenFilesAlone() throws IOException {
        put("2026-09/departments/D01/.requests.csv", "2026-09/departments/D01/~$requests.csv");
        put("2026-09/departments/D01/requests.csv.part", "2026-09/departments/D01/requests.TMP", ".git/x");
        assertThat(snapshot()).isEqualTo(new Snapshot(List.of(), List.of()));
    }

    @Test
    void whateverElseLiesThereIsListed() throws IOException {
        put("2026-09/citywide/hotline/readme.txt", "2026-09/citywide/hotline/orders-10.csv", "2026-09/stray.csv");
        put("2026-09/departments/D99/requests.csv", "2026-09/departments/D01/old/requests.csv", "2026-9/x.csv");
        Files.createDirectories(root.resolve("2026-09/departments/D01/requests.csv"));
        Files.write(root.resolve("2026-09/citywide/hotline/orders-2.csv"), new byte[101]);
        assertThat(snapshot().refusals())
                .containsExactly(
                        refusal("2026-09/citywide/hotline/orders-10.csv", Code.UNRECOGNISED, "", "orders-?.csv"),
                        refusal("2026-09/citywide/hotline/orders-2.csv", Code.TOO_LARGE, "101 bytes", "<= 100 bytes"),
                        refusal("2026-09/citywide/hotline/readme.txt", Code.UNRECOGNISED, "", "orders-?.csv"),
                        refusal("2026-09/departments/D01/old", Code.UNRECOGNISED, "a folder", FOLDERS),
                        refusal("2026-09/departments/D01/requests.csv", Code.NOT_A_FILE, "a folder", "a file"),
                        refusal(
                                "2026-09/departments/D99/requests.csv",
                                Code.UNKNOWN_FOLDER,
                                "D99",
                                "a code, name or alias of the roster"),
                        refusal("2026-09/stray.csv", Code.UNRECOGNISED, "", FOLDERS),
                        refusal("2026-9", Code.UNRECOGNISED, "a folder", FOLDERS));
    }

    @Test
    void linksAndPipesAreNotFollowed() throws IOException, InterruptedException {
        put("elsewhere/requests.csv", "2026-09/departments/D01/responses.csv");
        Path folder = root.resolve("2026-09/departments/D01");
        Files.createSymbolicLink(folder.resolve("requests.csv"), root.resolve("elsewhere/requests.csv"));
        Files.createSymbolicLink(root.resolve("2026-09/departments/D02"), root.resolve("elsewhere"));
        Path mkfifo = Path.of("/usr/bin/mkfifo");
        assumeThat(mkfifo).exists();
        Path pipe = folder.resolve("requests-pipe.csv");
        assertThat(new ProcessBuilder(mkfifo.toString(), pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        var snapshot = snapshot(DEPARTMENTS);
        assertThat(told(snapshot)).containsExactly("2026-09/departments/D01/responses.csv departments responses D01");
        assertThat(snapshot.refusals())
                .containsExactly(
                        refusal(
                                "2026-09/departments/D01/requests-pipe.csv",
                                Code.NOT_A_FILE,
                                "a pipe or device",
                                "a file"),
                        refusal("2026-09/departments/D01/requests.csv", Code.NOT_A_FILE, "a symbolic link", "a file"),
                        refusal("2026-09/departments/D02", Code.NOT_A_FILE, "a symbolic link", "a file"),
                        refusal("elsewhere", Code.UNRECOGNISED, "a folder", "{period}/departments/{department}"));
    }

    @Test
    void aFileThatTwoSourcesClaimIsNobodys() throws IOException {
        put("2026-09/citywide/hotline/orders-1.csv");
        var other = new SourceLayout(
                "other", HOTLINE.folder(), DepartmentFrom.COLUMN, List.of(), List.of(SourceLayout.file("*", "m")));
        var snapshot = snapshot(HOTLINE, other);
        assertThat(snapshot.files()).isEmpty();
        assertThat(snapshot.refusals())
                .containsExactly(refusal(
                        "2026-09/citywide/hotline/orders-1.csv", Code.CLAIMED_TWICE, "hotline, other", "one source"));
    }

    @Test
    void aSourceMayLieInTheInboxItself() throws IOException {
        put("Animal Request.csv", "b.tsv", "2026-09/c.csv");
        var flat = new SourceLayout(
                "flat", ".", DepartmentFrom.COLUMN, List.of(), List.of(SourceLayout.file("*.csv", "m")));
        var snapshot = snapshot(flat);
        assertThat(told(snapshot)).containsExactly("Animal Request.csv flat m ");
        assertThat(snapshot.refusals())
                .containsExactly(
                        refusal("2026-09", Code.UNRECOGNISED, "a folder", "."),
                        refusal("b.tsv", Code.UNRECOGNISED, "", "*.csv"));
    }

    @Test
    void periodsAreThoseThatHaveAFolder() throws IOException {
        put("2026-09/a", "2025-12/a", "2026-13/a", "2026-Q3/a", "2026/a", "notes/a", "2026-08");
        var inbox = new Inbox(root, List.of(DEPARTMENTS, HOTLINE), 100);
        assertThat(inbox.periods()).containsExactly("2025-12", "2026", "2026-09", "2026-Q3");
        assertThat(new Inbox(root, List.of(), 100).periods()).isEmpty();
    }

    @Test
    void thePeriodMayStandDeeper() throws IOException {
        put("hotline/in-2026-08/x", "hotline/in-2026-09/x", "other/in-2026-07/x");
        var deep = new SourceLayout(
                "deep", "hotline/in-{period}", DepartmentFrom.COLUMN, List.of(), List.of(SourceLayout.file("x", "m")));
        assertThat(new Inbox(root, List.of(deep), 100).periods()).containsExactly("2026-08", "2026-09");
        assertThat(told(snapshot(deep))).containsExactly("hotline/in-2026-09/x deep m ");
    }
}
