package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Checks;
import org.daylight.annual.Entry;
import org.daylight.annual.FormTable;
import org.daylight.annual.Layout;
import org.daylight.annual.ReadReport;
import org.daylight.annual.Spot;
import org.daylight.edition.Durable;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.intake.annual.ReportFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annual report of two months of a few departments, read back from its files and held to the plain rows. */
class AnnualReportTest {

    private static final String[] DEPARTMENTS = {"YC-402", "YC-403", "YC-404", "YC-405"};

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
        return tell("en", command, options);
    }

    private static Told tell(String language, String command, String... options) {
        var arguments = new ArrayList<>(List.of(
                command,
                "--lang",
                language,
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
        return three(report, row, "total");
    }

    private static long three(AnnualReport report, String row, String column) {
        return report.at(new Spot(FormTable.TABLE_3, row, column)).value().longValueExact();
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

    /** Plain counting over the delivered rows: each number once in the register, each ending step once, by applicant. */
    @Test
    void theTableSaysWhatTheRowsSay() throws Exception {
        var applicants = new TreeMap<String, String>();
        everyRow("requests.csv", cells -> applicants.put(cells[0], code(Feeds.REQUESTS, "applicant_type", cells[6])));
        var ended = new TreeMap<String, String>();
        everyRow("responses.csv", cells -> {
            String outcome = switch (code(Feeds.RESPONSES, "step", cells[1])) {
                case "REPLIED" -> code(Feeds.RESPONSES, "outcome", cells[12]);
                case "WITHDRAWN" -> "other_other";
                case "LAPSED" -> "other_no_supplement";
                default -> "";
            };
            if (!outcome.isEmpty() && applicants.containsKey(cells[0])) {
                ended.putIfAbsent(cells[0], outcome);
            }
        });
        AnnualReport report = written("annual-report.docx");
        for (String kind : Layout.APPLICANTS) {
            List<String> own = applicants.keySet().stream()
                    .filter(number -> applicants.get(number).equalsIgnoreCase(kind))
                    .toList();
            List<String> outcomes =
                    own.stream().filter(ended::containsKey).map(ended::get).toList();
            assertThat(three(report, "new", kind)).isEqualTo(own.size());
            assertThat(three(report, "carried_over", kind)).isZero();
            assertThat(three(report, "total", kind)).isEqualTo(outcomes.size());
            assertThat(three(report, "carry_forward", kind)).isEqualTo(own.size() - outcomes.size());
            report.layout()
                    .outcomes()
                    .forEach(row -> assertThat(three(report, row, kind))
                            .as(row + " " + kind)
                            .isEqualTo(outcomes.stream().filter(row::equals).count()));
        }
        assertThat(three(report, "new")).isEqualTo(applicants.size());
        assertThat(three(report, "total")).isEqualTo(ended.size());
    }

    private static void everyRow(String file, Consumer<String[]> take) throws IOException {
        for (String month : List.of(TinyInbox.AUGUST, TinyInbox.SEPTEMBER)) {
            for (String department : DEPARTMENTS) {
                Path csv = project.inbox().resolve(month + "/departments/" + department + "/" + file);
                rows(csv).forEach(row -> take.accept(row.split(",", -1)));
            }
        }
    }

    /** Departments write codes or their Chinese words. */
    private static String code(Feed feed, String column, String cell) {
        return feed.column(column).codes().orElseThrow().find(cell).orElse(cell);
    }

    private static List<String> rows(Path csv) throws IOException {
        if (Files.notExists(csv)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(csv);
        return lines.subList(1, lines.size());
    }

    /** Blank cells are filled in by hand, as a person does it; then the check has nothing to say, not even of a sentence. */
    @Test
    void whatIsReadBackIsFaultlessOnceAPersonHasFilledInTheBlanks() throws Exception {
        Path chinese = folder.resolve("chinese");
        tell("zh", "annual", "--year", "2026", "--out", chinese.toString());
        for (String name : List.of("annual-report.docx", "annual-report.xlsx")) {
            Path draft = chinese.resolve(name);
            Told blank = tell("zh", "check-annual", draft.toString(), "--ledger", "2026");
            assertThat(blank.code()).isEqualTo(3);
            assertThat(blank.out().lines().filter(line -> line.startsWith("  ")))
                    .hasSize(10)
                    .allMatch(line -> line.startsWith("  表二") && line.contains("：空白；第 10 项"));
            Path filled = FilledIn.copy(draft, folder.resolve("filled-" + name), "7");
            Told checked = tell("zh", "check-annual", filled.toString(), "--ledger", "2026");
            assertThat(checked.out()).endsWith("未发现问题。\n");
            assertThat(checked.code()).isZero();
        }
    }

    @Test
    void aWrongCellIsNamedWithWhatIsExpectedAndWhatWasFound() throws Exception {
        Path chinese = folder.resolve("planted");
        tell("zh", "annual", "--year", "2026", "--out", chinese.toString());
        long open = three(written("annual-report.docx"), "open");
        for (String name : List.of("annual-report.docx", "annual-report.xlsx")) {
            Path filled = FilledIn.copy(chinese.resolve(name), folder.resolve("filled-" + name), "7");
            Path wrong = FilledIn.changed(filled, folder.resolve("wrong-" + name), "（一）予以公开", open + 1);
            assertThat(tell("zh", "check-annual", wrong.toString(), "--ledger", "2026")
                            .out()
                            .lines())
                    .as(name)
                    .anyMatch(line -> line.startsWith("  表三“（一）予以公开”（open）行“总计”（total）列：应为 " + open + "，填报 "
                            + (open + 1) + "；第 3 项，各类申请人之和等于总计："))
                    .contains("  表三“（一）予以公开”（open）行“总计”（total）列：台账为 " + open + "，填报 " + (open + 1) + "；第 13 项，与台账一致");
        }
    }

    /** Plain sums over the citywide file: each case by its last row. */
    @Test
    void tableFourSaysWhatTheRowsSay() throws Exception {
        var last = new TreeMap<String, String>();
        for (String month : List.of(TinyInbox.AUGUST, TinyInbox.SEPTEMBER)) {
            for (String row : rows(project.inbox().resolve(month + "/citywide/courts-office/remedies.csv"))) {
                String[] cells = row.split(",", -1);
                last.put(cells[0], cells[1] + " " + cells[6]);
            }
        }
        AnnualReport report = written("annual-report.docx");
        var kinds = Map.of(
                "review", "REVIEW", "litigation_direct", "SUIT_DIRECT", "litigation_after_review", "SUIT_AFTER_REVIEW");
        var results = Map.of("maintain", "MAINTAINED", "correct", "CORRECTED", "other", "OTHER", "pending", "PENDING");
        assertThat(last).isNotEmpty();
        kinds.forEach((row, kind) ->
                results.forEach((column, result) -> assertThat(report.at(new Spot(FormTable.TABLE_4, row, column)))
                        .as(row + " " + column)
                        .isEqualTo(Entry.of(last.values().stream()
                                .filter((kind + " " + result)::equals)
                                .count()))));
    }

    @Test
    void departmentsHaveReportsOfTheirOwnAndSumToTheWhole() throws Exception {
        Path out = folder.resolve("each");
        Told told = told("annual", "--year", "2026", "--every-department", "--out", out.toString());
        assertThat(told.out())
                .contains(out.resolve("YC-402").resolve("annual-report.docx").toString());
        var parts = new ArrayList<AnnualReport>();
        for (String department : DEPARTMENTS) {
            parts.add(ReportFile.read(out.resolve(department).resolve("annual-report.xlsx"))
                    .report());
        }
        AnnualReport whole = written("annual-report.docx");
        assertThat(Checks.sum(parts).cells())
                .hasSize(190)
                .allSatisfy((spot, entry) ->
                        assertThat(whole.at(spot)).as(spot.toString()).isEqualTo(entry));
        assertThat(told("annual", "--year", "2026", "--department", "YC-402", "--out", out.toString())
                        .out())
                .contains("unchanged: " + out.resolve("YC-402"))
                .doesNotContain(out.resolve("annual-report.docx").toString());
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
        assertThat(told.code()).isEqualTo(3);
        assertThat(told.out())
                .contains(
                        "[Draft of part of the year: only 2026-08 to 2026-09 are summed up; 2026-01, 2026-02, 2026-03,"
                                + " 2026-04, 2026-05, 2026-06, 2026-07, 2026-10, 2026-11, 2026-12 are missing.")
                .contains("[No feed tells the figures of table 2, so they are left blank;")
                .contains("10 cells to be filled in by a person, marked in yellow");
        assertThat(told("annual", "--year", "2024").code()).isEqualTo(5);
        assertThat(told("annual", "--year", "2026", "--department", "YC-999").err())
                .contains("--department YC-999: no edition of 2026 has it");
    }

    /** September is assessed again after its file was taken away, in a home of its own. */
    @Test
    void whatWasNotSentIsNamedAndWhatNeverCameIsBlank(@TempDir Path other) throws Exception {
        Project silent = Project.in(other);
        TinyInbox.write(silent.inbox(), DEPARTMENTS);
        Durable.remove(silent.inbox().resolve("2026-09/departments/YC-403"));
        for (String month : List.of(TinyInbox.AUGUST, TinyInbox.SEPTEMBER)) {
            Files.delete(silent.inbox().resolve(month + "/citywide/courts-office/remedies.csv"));
        }
        QuietRun.of(silent, TinyInbox.AUGUST);
        QuietRun.of(silent, TinyInbox.SEPTEMBER);
        String[] place = {
            "--lang",
            "en",
            "--job",
            silent.root().resolve(Project.JOB).toString(),
            "--home",
            silent.home().toString()
        };
        Told told = Told.by(Stream.concat(Stream.of("annual", "--year", "2026"), Stream.of(place))
                .toArray(String[]::new));
        assertThat(told.out())
                .containsPattern("\\[Not sent: in 2026-09, [^,]+ did not send Requests for information, ")
                .containsPattern("\\[Not sent: in 2026-08, [^,]+ did not send R")
                .contains("[No feed tells the figures of table 4, or none was sent in the year")
                .contains("25 cells to be filled in by a person");
        ReadReport read = ReportFile.read(silent.home().resolve("annual/2026/annual-report.docx"));
        assertThat(read.report().layout().spots(FormTable.TABLE_4))
                .allMatch(spot -> read.report().at(spot).equals(Entry.BLANK));

        QuietRun.of(silent, TinyInbox.SEPTEMBER);
        TinyInbox.write(silent.inbox(), DEPARTMENTS);
        QuietRun.of(silent, TinyInbox.AUGUST);
        Told torn = Told.by(Stream.concat(Stream.of("annual", "--year", "2026"), Stream.of(place))
                .toArray(String[]::new));
        assertThat(torn.code()).isEqualTo(5);
        assertThat(torn.err())
                .contains("2026-09/r1: opened with 2026-08/r1, expected 2026-08/r2; run 2026-09 again, and the periods"
                        + " after it in order");
    }
}
