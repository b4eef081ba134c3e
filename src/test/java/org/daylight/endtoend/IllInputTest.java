package org.daylight.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.daylight.edition.Durable;
import org.daylight.edition.Published.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input harms its sender only; a bad definition stops the run before any file is read. */
class IllInputTest {

    private static final String REQUESTS = "2026-08/departments/YC-405/requests.csv";

    @TempDir
    static Path first;

    @TempDir
    Path folder;

    private Project project;

    @BeforeAll
    static void runsOnceInGoodHealth() {
        Project office = Project.in(first);
        TinyInbox.write(office.inbox(), "YC-402", "YC-405", "YC-408");
        assertThat(office.run("--period", "2026-08").code()).isZero();
    }

    @BeforeEach
    void hasTheSameInboxAndNoHome() throws IOException {
        Tree.copy(first, folder);
        project = new Project(folder);
        Durable.remove(project.home());
    }

    @Test
    void anUnreadableFileHoldsItsDepartmentAndNoOther() throws IOException {
        Path file = project.inbox().resolve(REQUESTS);
        Files.write(
                file, Files.readString(file).replace("NATURAL", "\u00FF\u00FE").getBytes(ISO_8859_1));

        Told told = project.run("--period", "2026-08");

        assertThat(told.code()).as(told.err()).isEqualTo(3);
        assertThat(entry("YC-405").status()).isEqualTo("HELD");
        assertThat(entry("YC-405").notRanked()).isEqualTo("HELD");
        assertOthersAreScoredAsInGoodHealth();
        assertThat(Files.readString(project.editions().resolve("2026-08/r1/refused.csv")))
                .contains(REQUESTS + ",,,,");
    }

    @Test
    void aDepartmentThatSentNothingIsNamedAndNotScored() throws IOException {
        Durable.remove(project.inbox().resolve("2026-08/departments/YC-405"));

        Told told = project.run("--period", "2026-08");

        assertThat(told.code()).as(told.err()).isZero();
        Entry entry = entry("YC-405");
        assertThat(entry.status()).isEqualTo("NOT_SUBMITTED");
        assertThat(entry.total()).isEmpty();
        // Too little applies to the others to rank them, and nobody is last of nobody.
        assertThat(entry.rank()).isEmpty();
        assertOthersAreScoredAsInGoodHealth();
    }

    /** A character of the second plane that the shipped font does not have. */
    @Test
    void aNameThatTheFontCannotPrintIsTold() throws IOException {
        Path roster = project.inbox().resolve("roster.csv");
        String text = Files.readString(roster);
        String name = text.lines()
                .filter(line -> line.startsWith("YC-405,"))
                .map(line -> line.split(",", -1)[1])
                .findFirst()
                .orElseThrow();
        Files.writeString(roster, text.replace(name, name + "\uD86D\uDEDA"));

        Told told = project.run("--period", "2026-08");

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out().lines().filter(line -> line.contains("U+2B6DA")))
                .isNotEmpty()
                .allMatch(
                        line -> line.endsWith(
                                ": characters that the font cannot show (U+2B6DA) are printed as □; write them in usual characters"));
    }

    @Test
    void aRefusedRowIsReportedAndFailsTheRunOnlyIfAsked() throws IOException {
        Files.writeString(
                project.inbox().resolve(REQUESTS),
                "YC202608-405-901,PIGEON,2026-08-10T09:00,,,,NATURAL,Z1,,,\n",
                StandardOpenOption.APPEND);

        assertThat(project.run("--period", "2026-08").code()).isZero();
        assertThat(project.run("--period", "2026-08", "--fail-on-refused").code())
                .isEqualTo(3);

        long line;
        try (var lines = Files.lines(project.inbox().resolve(REQUESTS))) {
            line = lines.count();
        }
        assertThat(Files.readString(project.editions().resolve("2026-08/r1/refused.csv")))
                .contains(REQUESTS + "," + line + ",依申请公开登记,channel,");
        assertOthersAreScoredAsInGoodHealth();
    }

    @Test
    void weightsThatDoNotAddUpStopTheRunBeforeAnyFileIsRead() throws IOException {
        project.edit(Project.POLICY, "weight: 12", "weight: 13");

        assertStoppedUnread(project.run(), "jobs/policies/city-2026.yaml", "weight");
    }

    @Test
    void aCalendarYearWithoutNoticeStopsTheRunBeforeAnyFileIsRead() throws IOException {
        Path calendar = project.root().resolve(Project.CALENDAR);
        String text = Files.readString(calendar);
        Files.writeString(calendar, text.substring(0, text.indexOf("  - year: 2026")));

        assertStoppedUnread(
                project.run("--period", "2026-08"),
                "jobs/calendars/cn.yaml: no official notice for [2026]; expected every year from 2019"
                        + " (plausible_dates.earliest) to 2026 (as-of); add the year with its notice");
    }

    private void assertStoppedUnread(Told told, String... words) {
        assertThat(told.code()).isEqualTo(5);
        assertThat(told.err()).contains(words);
        assertThat(project.home().resolve("archive")).doesNotExist();
        assertThat(project.home().resolve("editions")).doesNotExist();
    }

    private void assertOthersAreScoredAsInGoodHealth() throws IOException {
        for (String other : new String[] {"YC-402", "YC-408"}) {
            Entry healthy = Figures.entry(first.resolve("home/editions/2026-08/r1"), other);
            assertThat(healthy.total()).isPresent();
            assertThat(entry(other))
                    .usingRecursiveComparison()
                    .ignoringFields("rank", "interval", "gains")
                    .isEqualTo(healthy);
        }
    }

    private Entry entry(String department) throws IOException {
        return Figures.entry(project.editions().resolve("2026-08/r1"), department);
    }
}
