package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.daylight.Office.Said;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.definition.Definitions;
import org.daylight.edition.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {

    @TempDir
    private Path folder;

    private static String line(Finding finding) {
        return finding.line(Console.of(Locale.ENGLISH));
    }

    @Test
    void aHealthyOfficeWithoutAHome() {
        Office office = Office.in(folder);
        Path job = folder.resolve("jobs/monthly-assessment.yaml");
        Said said = office.give("doctor", "--lang", "en");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("""
                OK    font Noto Sans SC is there
                OK    charts can draw the character 政
                """)
                .contains("""
                OK    home HOME does not exist yet; the first run makes it
                OK    a database can be made, and every commit goes to the disk
                OK    job JOB and all that it names (COUNT files) are in order
                OK    calendar cn reaches to the end of 2026
                """.replace("HOME", office.home().toString()).replace("JOB", job.toString()).replace(
                        "COUNT", String.valueOf(Definitions.load(job).files().size())));
        assertThat(said.out()).endsWith(" warnings, 0 failures\n");
        assertThat(office.home()).doesNotExist();
    }

    @Test
    void theRosterIsReadAndItsNamesCanBePrinted() {
        Office office = Office.in(folder);
        String inbox = folder.resolve("inbox").toString();
        assertThat(office.give("doctor", "--lang", "en", "--inbox", inbox).out())
                .contains("OK    9 codes, names and aliases of the roster can be printed\n");
        office.deliver(
                "roster.csv",
                "department_code,name,aliases,group,level,valid_from,duties",
                "A01,市\uD842\uDFB7教育局,教\uD842\uDFB7局\u200B,G2,DEPARTMENT,2020-01-01,requests");
        Said said = office.give("doctor", "--lang", "en", "--inbox", inbox);
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("WARN  names of the roster hold characters that the font cannot show, reports will have a box"
                        + " for them: 市□教育局 (U+20BB7); 教□局□ (U+200B, U+20BB7); write them in usual characters\n");
        office.deliver("roster.csv", "department_code,name,group,level,valid_from", "A01,,G2,DEPARTMENT,2020-01-01");
        said = office.give("doctor", "--lang", "en", "--inbox", inbox);
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out())
                .contains("FAIL  roster: 1 mistakes; the first: roster.csv line 2, name: '' MISSING; expected text\n");
    }

    @Test
    void withoutARosterItSaysSo() {
        Office office = Office.in(folder);
        assertThat(office.give(
                                "doctor",
                                "--lang",
                                "en",
                                "--inbox",
                                folder.resolve("none").toString())
                        .out())
                .contains("WARN  there is no roster in the inbox " + folder.resolve("none")
                        + " yet; put roster.csv there, or name the inbox with --inbox\n");
    }

    @Test
    void aWrongDefinitionFails() {
        Office office = Office.in(folder).write("jobs/monthly-assessment.yaml", "job: [");
        Said said = office.give("doctor");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out()).contains("\nFAIL  任务 ", " 的定义有 1 处错误，第一处：jobs/monthly-assessment.yaml");
        assertThat(said.out()).endsWith("，不合格 1 项\n");
    }

    @Test
    void aHomeInUseIsNotOpened() throws IOException {
        Office office = Office.in(folder);
        try (var taken = new Home(office.home()).lock().orElseThrow()) {
            assertThat(office.give("doctor", "--lang", "en").out())
                    .contains("WARN  another run is using " + taken.home().folder()
                            + ", so the database was not checked; check again when it has ended\n");
        }
    }

    @Test
    void aDatabaseThatIsNoneFails() throws IOException {
        Office office = Office.in(folder);
        Files.createDirectories(office.home().resolve("database"));
        Said said = office.give("doctor", "--lang", "en");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out()).contains("OK    no other run is going on\nFAIL  the database cannot be used: database ");
    }

    @Test
    void java() {
        assertThat(line(MachineCheckup.java(17))).isEqualTo("OK    Java 17");
        assertThat(line(MachineCheckup.java(16)))
                .isEqualTo("FAIL  Java 16 is too old; expected 17 or later; install a newer Java");
    }

    @Test
    void theConsole() {
        assertThat(line(MachineCheckup.console(StandardCharsets.UTF_8))).isEqualTo("OK    the terminal is in UTF-8");
        assertThat(line(MachineCheckup.console(Charset.forName("GBK"))))
                .isEqualTo("WARN  the terminal is in GBK, so Chinese may be garbled; on Windows run chcp 65001 first,"
                        + " on Linux set LANG=zh_CN.UTF-8");
    }

    @Test
    void missingFontconfigIsToldWhateverJavaThrows() {
        String expected = "FAIL  charts cannot be drawn (Fontconfig head is null); on Linux install fontconfig,"
                + " as by apt-get install fontconfig or yum install fontconfig";
        assertThat(line(MachineCheckup.drawing(() -> {
                    throw new InternalError("Fontconfig head is null");
                })))
                .isEqualTo(expected);
        assertThat(line(MachineCheckup.drawing(() -> {
                    throw new NoClassDefFoundError("Fontconfig head is null");
                })))
                .isEqualTo(expected);
    }

    @Test
    void aBlankCharacterFails() {
        assertThat(line(MachineCheckup.drawing(() -> 0)))
                .isEqualTo("FAIL  the character 政 is drawn blank; download daylight.jar again");
    }

    @Test
    void theDisk() {
        assertThat(line(HomeCheckup.disk(2_000_000_000L, 2))).isEqualTo("OK    2 GB of disk are free");
        assertThat(line(HomeCheckup.disk(1_999_999_999L, 2)))
                .isEqualTo("WARN  only 1 GB of disk are free, less than 2 GB; make room, or choose another disk with"
                        + " --home");
    }

    @Test
    void theCalendarIsMissedFromDecemberOn() {
        WorkingCalendar calendar = Definitions.load(Path.of("jobs/monthly-assessment.yaml"))
                .calendar()
                .orElseThrow();
        assertThat(line(JobCheckup.calendar(calendar, LocalDate.of(2026, 11, 30))))
                .isEqualTo("OK    calendar cn reaches to the end of 2026");
        assertThat(line(JobCheckup.calendar(calendar, LocalDate.of(2026, 12, 1))))
                .isEqualTo("WARN  calendar cn ends with 2026; add the notice of the State Council's General Office for"
                        + " 2027, or dates in 2027 stay provisional");
        assertThat(line(JobCheckup.calendar(calendar, LocalDate.of(2027, 1, 1))))
                .isEqualTo("FAIL  calendar cn ends with 2026; add the notice for 2027, or nothing can run");
    }
}
