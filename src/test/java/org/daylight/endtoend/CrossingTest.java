package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.daylight.casework.State;
import org.daylight.edition.Decision;
import org.daylight.edition.Durable;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Home;
import org.daylight.edition.Published.Entry;
import org.daylight.feed.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What crosses departments and sources, from the delivered files to the sealed edition. */
class CrossingTest {

    private static final String NUMBER = "YC202608-405-001";
    private static final String OTHERS = "2026-08/departments/YC-402/requests.csv";
    private static final String STEPS = "2026-08/departments/YC-402/responses.csv";
    private static final String ORDERS = "2026-08/citywide/hotline/work_orders.csv";
    private static final String COPY = "2026-08/departments/YC-402/work_orders.csv";

    @TempDir
    static Path first;

    @TempDir
    Path folder;

    private Project project;

    @BeforeAll
    static void runsOnceUndisturbed() {
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
    void aNumberOfTwoDepartmentsHoldsBothUntilItIsRuled() throws IOException {
        append(OTHERS, NUMBER + ",COUNTER,2026-08-17T10:32,,,2026-08-17T10:32,NATURAL,E00B,x,D1,");
        append(STEPS, NUMBER + ",REPLIED,2026-08-20T10:32,,,,,,,,COUNTER,,open,,,");

        Told told = project.run("--period", "2026-08");

        assertThat(told.code()).as(told.err()).isEqualTo(3);
        assertThat(entry(1, "YC-402").notRanked()).isEqualTo("HELD");
        assertThat(entry(1, "YC-405").notRanked()).isEqualTo("HELD");
        assertUntouched(1, "YC-408");
        assertThat(refusals(1, "YC-402"))
                .containsExactly(
                        "requests " + NUMBER + " CLAIMED_TWICE no row of YC-405",
                        "responses " + NUMBER + " CLAIMED_TWICE no row of YC-405");
        assertThat(refusals(1, "YC-405")).contains("requests " + NUMBER + " CLAIMED_TWICE no row of YC-402");
        assertThat(findings(1, "YC-405"))
                .containsExactly("CLAIMED_TWICE requests " + NUMBER + " |YC-402 [departments]");
        assertThat(undetermined(1, "YC-405")).isEqualTo(undetermined(0, "YC-405") + 1);

        rule("YC-405");
        told = project.run("--period", "2026-08");

        assertThat(told.code()).as(told.err()).isZero();
        assertUntouched(2, "YC-405");
        assertUntouched(2, "YC-408");
        assertThat(findings(2, "YC-405")).isEmpty();
        assertThat(refusals(2, "YC-402"))
                .containsExactly(
                        "requests " + NUMBER + " FOREIGN_DEPARTMENT a case of YC-402, not of YC-405",
                        "responses " + NUMBER + " FOREIGN_DEPARTMENT a case of YC-402, not of YC-405");
        assertThat(entry(2, "YC-402"))
                .usingRecursiveComparison()
                .ignoringFields("rank", "interval", "gains")
                .isEqualTo(entry(0, "YC-402"));
    }

    @Test
    void departmentsThatNumberForThemselvesMayBothHaveIt() throws IOException {
        project.edit(
                Project.JOB,
                "owns: [requests, responses, annual_tables]",
                "owns: [requests, responses, annual_tables]\n    case_numbers: DEPARTMENT");
        append(OTHERS, NUMBER + ",COUNTER,2026-08-17T10:32,,,2026-08-17T10:32,NATURAL,E00B,x,D1,");

        assertThat(project.run("--period", "2026-08").code()).isZero();

        assertUntouched(1, "YC-405");
        assertThat(findings(1, "YC-402")).isEmpty();
    }

    @Test
    void aRequestOfAnEarlierMonthStaysWithItsDepartment() throws IOException {
        append(
                "2026-09/departments/YC-402/requests.csv",
                NUMBER + ",COUNTER,2026-09-01T10:32,,,2026-09-01T10:32,NATURAL,E00B,x,D1,");

        Told told = project.run("--period", "2026-09");

        assertThat(told.code()).as(told.err()).isEqualTo(3);
        Path september = project.editions().resolve("2026-09/r1");
        assertThat(Figures.entry(september, "YC-402").notRanked()).isEqualTo("HELD");
        assertThat(Figures.entry(september, "YC-405").status()).isEqualTo("SCORED");
    }

    @Test
    void aCopyIsComparedAndNeverCounted() throws IOException {
        project.edit(
                Project.JOB,
                "owns: [requests, responses, annual_tables]",
                "owns: [requests, responses, annual_tables]\n    copies: [work_orders]");
        String requests = "      - {name: \"requests*\", mapping: requests}\n";
        project.edit(Project.JOB, requests, requests + "      - {name: \"work_orders*\", mapping: work_orders}\n");
        List<String> orders = Files.readAllLines(project.inbox().resolve(ORDERS));
        var copy = new ArrayList<>(List.of(orders.get(0)));
        orders.stream().filter(row -> row.contains(",YC-402,")).forEach(copy::add);
        String[] told = copy.get(1).split(",", -1);
        String lost = copy.remove(2).split(",")[0];
        told[13] = told[13].equals("DONE") ? "EXPLAINED" : "DONE";
        copy.set(1, String.join(",", told));
        copy.add("GD-NEW,YC-402,MAIN,PHONE,HELP,2026-08-13T09:53,2026-08-13T10:29" + ",".repeat(19));
        copy.add("GD-BAD,YC-402,MAIN,PHONE,PARTY,2026-08-13T09:53,2026-08-13T10:29" + ",".repeat(19));
        Files.write(project.inbox().resolve(COPY), copy);

        assertThat(project.run("--period", "2026-08").code()).isZero();

        assertUntouched(1, "YC-402");
        assertThat(findings(1, "YC-402"))
                .containsExactly(
                        "ONLY_IN_COPY work_orders GD-NEW | [departments]",
                        "ONLY_IN_OWNER work_orders " + lost + " | [hotline, departments]",
                        "DIFFERENT work_orders " + told[0] + " "
                                + (told[13].equals("DONE") ? "EXPLAINED|DONE" : "DONE|EXPLAINED")
                                + " [hotline, departments]");
        FileReceipt receipt = FileReceipt.read(edition(1)).stream()
                .filter(one -> one.name().equals(COPY))
                .findFirst()
                .orElseThrow();
        assertThat(receipt.copies()).containsExactly("work_orders");
        assertThat(receipt.acceptedRows()).isEqualTo(copy.size() - 2);
        assertThat(Files.readString(edition(1).folder().resolve("refused.csv"))).contains(COPY + "," + copy.size());
    }

    private void append(String file, String row) throws IOException {
        Files.writeString(project.inbox().resolve(file), row + "\n", StandardOpenOption.APPEND);
    }

    private void rule(String department) throws IOException {
        var act = new Decision.Act("王主任", Instant.parse("2026-09-04T02:00:00Z"), "");
        new Home(project.home()).register().add(new Decision.Ruled(act, "2026-08", NUMBER, department));
    }

    /** Revision 0 is the undisturbed run. */
    private Edition edition(int revision) {
        return new Edition(
                revision == 0
                        ? first.resolve("home/editions/2026-08/r1")
                        : project.editions().resolve("2026-08/r" + revision));
    }

    private Entry entry(int revision, String department) throws IOException {
        return Figures.entry(edition(revision).folder(), department);
    }

    private long undetermined(int revision, String department) throws IOException {
        return Figures.tally(edition(revision).folder(), department).cases(State.UNDETERMINED);
    }

    private void assertUntouched(int revision, String department) throws IOException {
        assertThat(entry(revision, department))
                .usingRecursiveComparison()
                .ignoringFields("rank", "interval", "gains")
                .isEqualTo(entry(0, department));
    }

    private List<String> refusals(int revision, String department) throws IOException {
        var all = new ArrayList<Refusal>();
        edition(revision).evidence(department).refusals(all::add);
        return all.stream()
                .map(one -> one.feed() + " " + one.key() + " " + one.code() + " " + one.expected())
                .sorted()
                .toList();
    }

    private List<String> findings(int revision, String department) throws IOException {
        var all = new ArrayList<String>();
        edition(revision)
                .evidence(department)
                .findings(one -> all.add(one.code() + " " + one.feed() + " " + one.key() + " " + one.here() + "|"
                        + one.there() + " " + one.sources()));
        return all;
    }
}
