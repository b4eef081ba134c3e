package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daylight.edition.Edition;
import org.daylight.edition.Published.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those of group D of the fault catalogue that a whole month shows: a department for each fault, one run for all. */
class MeaningTest {

    private static final String MONTH = "2026-09";
    private static final String REQUESTS = "request_no,channel,submitted_at,applicant_type";
    private static final String RESPONSES = "request_no,step,at,outcome";

    @TempDir
    static Path folder;

    private static Project project;
    private static Edition edition;

    @BeforeAll
    static void runsOnce() throws Exception {
        project = Project.in(folder);
        write(
                "roster.csv",
                "department_code,name,group,level,valid_from,duties",
                "D64,六四局,G2,DEPARTMENT,2020-01-01,requests;responses",
                "D65,六五局,G2,DEPARTMENT,2020-01-01,requests;responses",
                "D66,六六局,G2,DEPARTMENT,2020-01-01,requests;responses",
                "D71,七一局,G2,DEPARTMENT,2020-01-01,requests;responses");
        deliver("D64", List.of("A,COUNTER,2026-09-03,NATURAL"), List.of("A,REPLIED,2026-09-01,open"));
        deliver(
                "D65",
                List.of(
                        "B1,COUNTER,2026-08-03,NATURAL",
                        "B2,COUNTER,2026-09-03,NATURAL",
                        "B3,COUNTER,2026-10-09,NATURAL"),
                List.of());
        deliver(
                "D66",
                List.of(
                        "C1,COUNTER,2026-09-03,NATURAL",
                        "C1,COUNTER,2026-09-03,NATURAL",
                        "C2,COUNTER,2026-09-03,NATURAL",
                        "C2,WEB,2026-09-04,NATURAL"),
                List.of());
        deliver("D71", List.of(), List.of());
        edition = QuietRun.of(project, MONTH);
    }

    private static void deliver(String department, List<String> requests, List<String> responses) throws IOException {
        String place = MONTH + "/departments/" + department + "/";
        write(place + "requests.csv", with(REQUESTS, requests));
        write(place + "responses.csv", with(RESPONSES, responses));
    }

    private static String[] with(String heads, List<String> rows) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(heads), rows.stream())
                .toArray(String[]::new);
    }

    private static void write(String file, String... lines) throws IOException {
        Path path = project.inbox().resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(lines));
    }

    private static List<String> tally(String department) throws IOException {
        return Files.readAllLines(edition.tally(department)).stream()
                .filter(line -> line.startsWith("rows ") || line.startsWith("state ") || line.startsWith("balance "))
                .map(line -> line.replaceAll(" [0-9a-f]{64}$", "").replaceAll(MONTH + "/departments/D../", ""))
                .toList();
    }

    private static Entry entry(String department) throws IOException {
        return Figures.entry(edition.folder(), department);
    }

    @Test
    void n64AReplyBeforeItsRequest() throws IOException {
        assertThat(tally("D64"))
                .containsExactly(
                        "balance requests opening=0 received=1 ended=1 closing=0",
                        "state requests UNDETERMINED 1",
                        "rows requests.csv requests COUNTED 1",
                        "rows responses.csv responses REFUSED_BESIDE:CONTRADICTION 1");
    }

    @Test
    void n65RowsOfOtherMonthsAreCountedApart() throws IOException {
        assertThat(tally("D65"))
                .containsExactly(
                        "balance requests opening=1 received=1 ended=0 closing=2",
                        "state requests OPEN_IN_TIME 1",
                        "state requests OPEN_OVERDUE 1",
                        "rows requests.csv requests COUNTED 2",
                        "rows requests.csv requests TO_COME 1");
    }

    @Test
    void n66TheSameCaseTwice() throws IOException {
        assertThat(tally("D66"))
                .containsExactly(
                        "balance requests opening=0 received=2 ended=1 closing=1",
                        "state requests OPEN_IN_TIME 1",
                        "state requests UNDETERMINED 1",
                        "rows requests.csv requests COUNTED 1",
                        "rows requests.csv requests DUPLICATE 1",
                        "rows requests.csv requests REFUSED_BESIDE:CONFLICT 2");
    }

    @Test
    void n71NoCaseIsNoScore() throws IOException {
        Entry entry = entry("D71");
        assertThat(entry.total()).isEmpty();
        assertThat(entry.rank()).isEmpty();
        assertThat(entry.cases()).isZero();
        assertThat(entry.status()).isEqualTo("NO_CASES");
        assertThat(entry.notRanked()).isEqualTo("NO_CASES");
    }

    @Test
    void n77AChangedCalendarMakesARevision() throws Exception {
        var before = Tree.of(edition.folder());
        Path calendar = project.root().resolve(Project.CALENDAR);
        String text = Files.readString(calendar);
        try {
            Files.writeString(calendar, text + "# read again\n");
            Edition next = QuietRun.of(project, MONTH);
            assertThat(next.name()).isEqualTo("2026-09/r2");
            assertThat(Tree.of(edition.folder())).isEqualTo(before);
        } finally {
            Files.writeString(calendar, text);
        }
    }
}
