package org.daylight.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Hashing;
import org.daylight.edition.Home;
import org.daylight.edition.Manifest;
import org.daylight.feed.FileRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever departments send, in one folder: recognised, or listed for a person. */
class DropReceptionTest {

    private static final String REQUESTS = "request_no,channel,submitted_at,applicant_type";
    private static final String RESPONSES = "request_no,step,at";
    private static final String ORDERS = "order_no,department_code,role,source,kind,created_at,dispatched_at";

    @TempDir
    private Path folder;

    private Definitions definitions;

    @BeforeEach
    void dropsNothingYet() throws IOException {
        definitions = Definitions.load(Path.of("jobs/monthly-assessment.yaml"));
        deliver(
                "roster.csv",
                "department_code,name,aliases,group,level,valid_from,duties",
                "A01,市教育局,教育局,G2,DEPARTMENT,2020-01-01,requests;responses",
                "A02,市公安局,公安局,G2,DEPARTMENT,2020-01-01,requests;responses",
                "A03,市财政局,财政局,G2,DEPARTMENT,2020-01-01,requests;responses");
    }

    private void deliver(String name, String... lines) throws IOException {
        Path file = folder.resolve("inbox").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private void drop(String name, String... lines) throws IOException {
        deliver("drop/" + name, lines);
    }

    private Reception.Received receive() throws IOException {
        var stillness = new Stillness(Clock.systemUTC(), time -> {});
        return new Reception(definitions, folder.resolve("inbox"), new Home(folder.resolve("home")), stillness)
                .receive(ReportingPeriod.parse("2026-09"), Optional.of(9));
    }

    /** For which departments each file speaks that nobody could assign. */
    private List<String> concerns() throws IOException {
        return receive().inputs().stream()
                .skip(1)
                .filter(input -> input.refusal().isPresent())
                .map(input -> input.name() + " " + input.concerns())
                .toList();
    }

    /** Rows of what the department owes, and its name: a person must look. Its name alone could be anybody's work. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "教育局.csv | request_no,channel,submitted_at,applicant_type | E1,COUNTER,2026-09-01,NATURAL | [A01]",
                "教育局.csv | request_no,channel,submitted_at,applicant_type | '' | []",
                "教育局.csv | 请查收附件 | '' | []",
                "教育局.csv | order_no,department_code,role,source,kind,created_at,dispatched_at | W1,A01,MAIN,PHONE,HELP,2026-09-01T08:00,2026-09-01T09:00 | []",
                "教育局公安局9月.csv | request_no,channel,submitted_at,applicant_type | E1,COUNTER,2026-09-01,NATURAL | []",
                "教育局/公安局9月.csv | request_no,channel,submitted_at,applicant_type | E1,COUNTER,2026-09-01,NATURAL | [A02]",
                "教育局9月.csv | request_no,department_code,channel,submitted_at,applicant_type | E1,A02,COUNTER,2026-09-01,NATURAL | [A02]",
                "教育局7月8月.csv | request_no,channel,submitted_at,applicant_type | E1,COUNTER,2026-09-01,NATURAL | []",
                "教育局8月9月.csv | request_no,channel,submitted_at,applicant_type | E1,COUNTER,2026-09-01,NATURAL | [A01]"
            })
    void aFileSpeaksForADepartmentOnlyByWhatItHolds(String name, String heads, String row, String concerns)
            throws IOException {
        if (row.isEmpty()) {
            drop(name, heads);
        } else {
            drop(name, heads, row);
        }
        assertThat(concerns()).containsExactly("drop/" + name + " " + concerns);
    }

    /** What another department sent, under one's own name, is no sign of life; nor is one file under two names. */
    @Test
    void copiesSpeakForNobody() throws IOException {
        drop("公安局9月.csv", REQUESTS, "P1,COUNTER,2026-09-01,NATURAL");
        drop("教育局.csv", REQUESTS, "P1,COUNTER,2026-09-01,NATURAL");
        drop("财政局1.csv", REQUESTS, "X1,COUNTER,2026-09-01,NATURAL");
        drop("教育局1.csv", REQUESTS, "X1,COUNTER,2026-09-01,NATURAL");
        assertThat(concerns()).containsExactlyInAnyOrder("drop/教育局.csv []", "drop/财政局1.csv []", "drop/教育局1.csv []");
    }

    /** All but the roster, as they were received. */
    private List<String> run() throws IOException {
        Reception.Received received = receive();
        return Stream.concat(
                        received.inputs().stream().skip(1).map(DropReceptionTest::words),
                        received.strangers().stream()
                                .map(refusal -> words(refusal.file().name(), "", "", refusal)))
                .sorted()
                .toList();
    }

    private static String words(Manifest.Input input) {
        return input.refusal()
                .map(refusal -> words(input.name(), input.source(), input.department(), refusal))
                .orElse(input.name() + ": " + input.source() + " " + input.department() + " " + input.mappings());
    }

    private static String words(String name, String source, String department, FileRefusal refusal) {
        return name + ": " + source + " " + department + " " + refusal.code() + " '" + refusal.found() + "' lacks "
                + refusal.expected();
    }

    @Test
    void filesAreRecognisedByContentAndNameInFoldersOfAnyName() throws IOException {
        drop("教育局9月(最终版2).csv", REQUESTS, "E1,COUNTER,2026-09-01,NATURAL");
        drop("10月9日收/市教育局 2026年9月 办理.csv", RESPONSES, "E1,REPLIED,2026-09-10");
        drop("a02_202609.csv", REQUESTS, "P1,COUNTER,2026-09-01,NATURAL");
        drop("公安局/9月.csv", RESPONSES, "P1,REPLIED,2026-09-10");
        drop("9月工单.csv", ORDERS, "W1,A01,MAIN,PHONE,HELP,2026-09-01T08:00,2026-09-01T09:00");
        assertThat(run())
                .containsExactly(
                        "drop/10月9日收/市教育局 2026年9月 办理.csv: departments A01 [responses]",
                        "drop/9月工单.csv: hotline  [work_orders]",
                        "drop/a02_202609.csv: departments A02 [requests]",
                        "drop/公安局/9月.csv: departments A02 [responses]",
                        "drop/教育局9月(最终版2).csv: departments A01 [requests]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9月.csv | '' | 'feed requests; period 9月 (NAME)' | department",
                "教育局.csv | A01 | 'department A01 (NAME); feed requests' | period",
                "教育局1-9月.csv | A01 | 'department A01 (NAME); feed requests; period 1-9月 (NAME)' | period",
                "教育局8月9月.csv | A01 | 'department A01 (NAME); feed requests; period 8月 (NAME), 9月 (NAME)' | period",
                "教育局公安局9月.csv | '' | 'department A01 (NAME), A02 (NAME); feed requests; period 9月 (NAME)' | department",
                "教育局/公安局9月.csv | '' | 'department A01 (FOLDER), A02 (NAME); feed requests; period 9月 (NAME)' | department",
                "2026-08/教育局9月.csv | A01 | 'department A01 (NAME); feed requests; period 2026-08 (FOLDER), 9月 (NAME)' | period"
            })
    void whatIsNotCertainIsLeftToAPerson(String name, String department, String found, String lacks)
            throws IOException {
        drop(name, REQUESTS, "E1,COUNTER,2026-09-01,NATURAL");
        assertThat(run())
                .containsExactly(
                        "drop/" + name + ": departments " + department + " UNASSIGNED '" + found + "' lacks " + lacks);
    }

    @Test
    void aColumnThatNamesOneDepartmentTellsIt() throws IOException {
        drop("9月.csv", "department_code," + REQUESTS, "A01,E1,COUNTER,2026-09-01,NATURAL");
        drop("9月b.csv", "department_code," + RESPONSES, "A01,E1,REPLIED,2026-09-10", "A02,E2,REPLIED,2026-09-10");
        drop("公安局9月c.csv", "department_code," + RESPONSES, "A01,E1,REPLIED,2026-09-10");
        assertThat(run())
                .containsExactly(
                        "drop/9月.csv: departments A01 [requests]",
                        "drop/9月b.csv: departments  UNASSIGNED 'department A01 (CONTENT), A02 (CONTENT); feed responses;"
                                + " period 9月 (NAME)' lacks department",
                        "drop/公安局9月c.csv: departments  UNASSIGNED 'department A01 (CONTENT), A02 (NAME); feed responses;"
                                + " period 9月 (NAME)' lacks department");
    }

    /** A department's own record of hotline orders must never stand as the hotline's. */
    @Test
    void tablesOfACitywideSourceUnderADepartmentsNameAreNobodys() throws IOException {
        drop("教育局9月.csv", ORDERS, "W1,A01,MAIN,PHONE,HELP,2026-09-01T08:00,2026-09-01T09:00");
        drop("教育局转12345热线中心9月.csv", ORDERS, "W2,A01,MAIN,PHONE,HELP,2026-09-01T08:00,2026-09-01T09:00");
        assertThat(run())
                .containsExactly(
                        "drop/教育局9月.csv:  A01 UNASSIGNED 'department A01 (CONTENT, NAME); feed work_orders; period 9月 (NAME)'"
                                + " lacks feed",
                        "drop/教育局转12345热线中心9月.csv:  A01 UNASSIGNED 'department A01 (CONTENT, NAME); source hotline (NAME);"
                                + " feed work_orders; period 9月 (NAME)' lacks feed");
    }

    @Test
    void filesOfOtherPeriodsAreNotOfThisRun() throws IOException {
        drop("教育局2026-08.csv", REQUESTS, "E1,COUNTER,2026-08-01,NATURAL");
        drop("教育局8月.csv", REQUESTS, "E2,COUNTER,2026-08-01,NATURAL");
        drop("公安局9月.csv", REQUESTS, "P1,COUNTER,2026-09-01,NATURAL");
        assertThat(run()).containsExactly("drop/公安局9月.csv: departments A02 [requests]");
    }

    @Test
    void whatIsLeftAloneAndWhatIsNoFile() throws IOException {
        drop("~$教育局9月.csv", REQUESTS);
        drop(".教育局9月.csv", REQUESTS);
        drop("教育局9月.csv.crdownload", REQUESTS);
        drop("教育局9月.csv.part", REQUESTS);
        drop("公安局9月.csv", REQUESTS, "P1,COUNTER,2026-09-01,NATURAL");
        Files.createSymbolicLink(folder.resolve("inbox/drop/教育局9月.csv"), folder.resolve("inbox/roster.csv"));
        assertThat(run())
                .containsExactly(
                        "drop/公安局9月.csv: departments A02 [requests]",
                        "drop/教育局9月.csv:   NOT_A_FILE 'a symbolic link' lacks a file");
    }

    @Test
    void namesAreOnlyData() throws IOException {
        String cjk = "教育局9月" + "长".repeat(75) + ".csv";
        for (String name : List.of("..教育局9月", "教育局\n9月.", "教育局9月\u202Evsc.", cjk, "教育局9月.", "教育局9月..%2e%2e")) {
            drop("x/" + name, REQUESTS, "E" + name.hashCode() + ",COUNTER,2026-09-01,NATURAL");
        }
        Files.delete(folder.resolve("inbox/drop/x/..教育局9月"));
        assertThat(run()).hasSize(5).allMatch(line -> line.contains(": departments A01 "));
    }

    /** Two departments' manifests lie side by side; each speaks of the files that it lists. */
    @Test
    void aManifestTellsWhoseTheFilesAreThatItLists() throws IOException {
        drop("一.csv", REQUESTS, "E1,COUNTER,2026-09-01,NATURAL");
        drop("二.csv", REQUESTS, "P1,COUNTER,2026-09-01,NATURAL");
        drop("三.csv", REQUESTS, "F1,COUNTER,2026-09-01,NATURAL");
        drop(
                "manifest.csv",
                "item,name,value",
                "period,,2026-09",
                "department,,A01",
                "sha256,一.csv," + sha256("一.csv"));
        drop("报送清单.csv", "项目,名称,内容", "期间,,2026-09", "单位,,公安局", "文件摘要,二.csv," + sha256("二.csv"));
        assertThat(run())
                .containsExactly(
                        "drop/manifest.csv: departments A01 []",
                        "drop/一.csv: departments A01 [requests]",
                        "drop/三.csv: departments  UNASSIGNED 'feed requests' lacks department, period",
                        "drop/二.csv: departments A02 [requests]",
                        "drop/报送清单.csv: departments A02 []");
    }

    @Test
    void aManifestThatContradictsTheNameLeavesItOpen() throws IOException {
        drop("x/公安局9月.csv", REQUESTS, "P1,COUNTER,2026-09-01,NATURAL");
        drop("x/manifest.csv", "item,name,value", "period,,2026-09", "department,,A01");
        assertThat(run().get(1))
                .isEqualTo(
                        "drop/x/公安局9月.csv: departments  UNASSIGNED 'department A01 (COVER), A02 (NAME); feed requests;"
                                + " period 2026-09 (COVER), 9月 (NAME)' lacks department");
    }

    private String sha256(String name) throws IOException {
        return Hashing.of(folder.resolve("inbox/drop").resolve(name));
    }
}
