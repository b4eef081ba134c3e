package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Entry;
import org.daylight.annual.FormTable;
import org.daylight.annual.ReadReport;
import org.daylight.annual.Spot;
import org.daylight.feed.Feeds;
import org.daylight.intake.annual.ReportFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annual report of two months of a few departments, read back from its files and held to the plain rows. */
class AnnualReportTest {

    private static final String[] DEPARTMENTS = {"YC-402", "YC-403", "YC-405"};

    @TempDir
    static Path folder;

    private static Project project;

    @BeforeAll
    static void assessesTwoMonths() throws Exception {
        project = Project.in(folder);
        TinyInbox.write(project.inbox(), DEPARTMENTS);
        QuietRun.of(project, TinyInbox.AUGUST);
        QuietRun.of(project, TinyInbox.SEPTEMBER);
    }

    private static Told told(String command, String... options) {
        var arguments = new ArrayList<>(List.of(
                command,
                "--lang",
                "en",
                "--job",
                project.root().resolve(Project.JOB).toString(),
                "--home",
                project.home().toString()));
        arguments.addAll(List.of(options));
        return Told.by(arguments.toArray(String[]::new));
    }

    private static Path file(String name) {
        return project.home().resolve("annual/2026").resolve(name);
    }

    private static AnnualReport written(String name) throws Exception {
        told("annual", "--year", "2026");
        ReadReport read = ReportFile.read(file(name));
        assertThat(read.unplaced()).isEmpty();
        return read.report();
    }

    private static long three(AnnualReport report, String row) {
        return report.at(new Spot(FormTable.TABLE_3, row, "total")).value().longValueExact();
    }

    @Test
    void documentAndWorkbookSayTheSame() throws Exception {
        AnnualReport document = written("annual-report.docx");
        assertThat(document.cells()).isEqualTo(written("annual-report.xlsx").cells());
        assertThat(document.layout().spots(FormTable.TABLE_3))
                .allMatch(spot -> document.at(spot).isNumber());
        assertThat(document.layout().spots(FormTable.TABLE_2))
                .allMatch(spot -> document.at(spot).equals(Entry.BLANK));
    }

    /** Plain counting over the delivered rows: each number once in the register, each ending step once. */
    @Test
    void theTableSaysWhatTheRowsSay() throws Exception {
        Set<String> received = new HashSet<>();
        var outcomes = new TreeMap<String, Long>();
        Set<String> ended = new HashSet<>();
        for (String month : List.of(TinyInbox.AUGUST, TinyInbox.SEPTEMBER)) {
            for (String department : DEPARTMENTS) {
                Path at = project.inbox().resolve(month + "/departments/" + department);
                for (String row : rows(at.resolve("requests.csv"))) {
                    received.add(row.split(",", -1)[0]);
                }
            }
            for (String department : DEPARTMENTS) {
                Path at = project.inbox().resolve(month + "/departments/" + department);
                for (String row : rows(at.resolve("responses.csv"))) {
                    String[] cells = row.split(",", -1);
                    String outcome = switch (code("step", cells[1])) {
                        case "REPLIED" -> code("outcome", cells[12]);
                        case "WITHDRAWN" -> "other_other";
                        case "LAPSED" -> "other_no_supplement";
                        default -> "";
                    };
                    if (!outcome.isEmpty() && received.contains(cells[0]) && ended.add(cells[0])) {
                        outcomes.merge(outcome, 1L, Long::sum);
                    }
                }
            }
        }
        AnnualReport report = written("annual-report.docx");
        assertThat(three(report, "new")).isEqualTo(received.size());
        assertThat(three(report, "carried_over")).isZero();
        assertThat(three(report, "total")).isEqualTo(ended.size());
        assertThat(three(report, "carry_forward")).isEqualTo(received.size() - ended.size());
        report.layout()
                .outcomes()
                .forEach(row -> assertThat(three(report, row)).as(row).isEqualTo(outcomes.getOrDefault(row, 0L)));
    }

    /** Departments write codes or their Chinese words. */
    private static String code(String column, String cell) {
        return Feeds.RESPONSES.column(column).codes().orElseThrow().find(cell).orElse(cell);
    }

    private static List<String> rows(Path csv) throws IOException {
        if (Files.notExists(csv)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(csv);
        return lines.subList(1, lines.size());
    }

    @Test
    void theCheckFindsNothingButWhatIsBlank() throws Exception {
        written("annual-report.docx");
        Told checked = told("check-annual", file("annual-report.docx").toString(), "--ledger", "2026");
        assertThat(checked.out().lines().filter(line -> line.startsWith("  ")))
                .hasSize(10)
                .allMatch(line -> line.contains("table 2"));
    }

    @Test
    void aChangedFigureIsNamedBesideTheLedger() throws Exception {
        Path csv = folder.resolve("three.csv");
        AnnualReport report = written("annual-report.docx");
        var text = new StringBuilder("row_code,natural,commercial,research,social,legal,other,total\n");
        report.layout().lines(FormTable.TABLE_3).forEach(line -> {
            text.append(line.code());
            line.spots().forEach(spot -> {
                long more = line.code().equals("open") && spot.column().equals("natural") ? 1 : 0;
                text.append(',').append(report.at(spot).value().longValueExact() + more);
            });
            text.append('\n');
        });
        Files.writeString(csv, text);
        Told checked = told("check-annual", csv.toString(), "--ledger", "2026");
        assertThat(checked.code()).isEqualTo(3);
        assertThat(checked.out()).contains("the ledger says 2, found 3; check 13");
    }

    @Test
    void theSameReportIsTheSameBytesAndAChangedFileIsLeftAlone() throws Exception {
        written("annual-report.docx");
        byte[] first = Files.readAllBytes(file("annual-report.docx"));
        Files.delete(file("annual-report.docx"));
        written("annual-report.docx");
        assertThat(Files.readAllBytes(file("annual-report.docx"))).isEqualTo(first);

        Path out = folder.resolve("out");
        told("annual", "--year", "2026", "--out", out.toString());
        Files.writeString(out.resolve("annual-report.docx"), "somebody's work");
        Told again = told("annual", "--year", "2026", "--out", out.toString());
        assertThat(again.code()).isEqualTo(3);
        assertThat(out.resolve("annual-report.docx")).hasContent("somebody's work");
    }

    @Test
    void whatIsMissingIsSaid() {
        Told told =
                told("annual", "--year", "2026", "--out", folder.resolve("said").toString());
        assertThat(told.out())
                .contains("these months have no sealed edition, so that the report is a draft of part of the year: "
                        + "2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-10 2026-11 2026-12")
                .contains("10 cells to be filled in by a person, marked in yellow");
        assertThat(told("annual", "--year", "2024").code()).isEqualTo(5);
        assertThat(told("annual", "--year", "2026", "--department", "YC-999").err())
                .contains("--department YC-999: no edition of 2026 has it");
    }
}
