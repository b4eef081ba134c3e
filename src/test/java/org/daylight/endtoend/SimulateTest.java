package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.edition.Hashing;
import org.daylight.edition.Published;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Policies tried on two sealed months: with the very policy nothing moves, with another what the arithmetic says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulateTest {

    private static final String[] DEPARTMENTS = {"YC-101", "YC-102", "YC-107", "YC-402", "YC-405"};
    private static final String SOLVED =
            "        credit: {SOLVED: 1, UNSOLVED: 0}\n        # 达到90%得满分，以下按比例计分\n        score: {linear: {target: ";

    @TempDir
    private static Path root;

    private Project project;
    private Map<String, String> before;

    @BeforeAll
    void run() throws IOException {
        project = Project.in(root);
        TinyInbox.write(project.inbox(), DEPARTMENTS);
        Told told = project.run("--accept-held");
        assertThat(told.code()).as(told.out() + told.err()).isZero();
        before = files(project.home());
    }

    /** Every file of the home but for its lock and its trials. */
    private static Map<String, String> files(Path home) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> walk = Files.walk(home)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = home.relativize(file).toString();
                if (!name.startsWith("trials") && !name.equals("daylight.lock") && !name.startsWith("database")) {
                    files.put(name, Hashing.of(file));
                }
            }
        }
        return files;
    }

    private Told simulate(Path policy, Path out, String... more) {
        var arguments = new ArrayList<>(List.of(
                "simulate",
                "--lang",
                "en",
                "--job",
                root.resolve(Project.JOB).toString(),
                "--home",
                project.home().toString(),
                "--policy",
                policy.toString(),
                "--out",
                out.toString()));
        arguments.addAll(List.of(more));
        return Told.by(arguments.toArray(String[]::new));
    }

    private Path policy(String name, String from, String to) throws IOException {
        String text = Files.readString(root.resolve(Project.POLICY));
        assertThat(text).contains(from);
        Path file = root.resolve("new").resolve(name + ".yaml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text.replace(from, to).replace("policy: city-2026\n", "policy: " + name + "\n"));
    }

    private static List<List<String>> sheet(Path workbook, String name) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                var book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet(name);
            assertThat(sheet).as(name).isNotNull();
            var format = new DataFormatter();
            var rows = new ArrayList<List<String>>();
            for (Row row : sheet) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(format.formatCellValue(cell)));
                rows.add(cells);
            }
            return rows;
        }
    }

    @Test
    void withTheVeryPolicyNothingMoves() throws IOException {
        Path out = root.resolve("same.xlsx");
        Told told = simulate(root.resolve(Project.POLICY), out);

        assertThat(told.code()).as(told.out() + told.err()).isZero();
        assertThat(told.out())
                .contains(
                        "Of 10 months of departments 0 come out otherwise, 0 of them with another rank; 0 proposals differ.");
        assertThat(sheet(out, "Indicators that differ")).noneMatch(row -> row.contains("YC-101"));
        assertThat(files(project.home())).isEqualTo(before);
    }

    @Test
    void anotherTargetChangesTheMarksOfItsIndicatorAndNoOther() throws IOException {
        Path out = root.resolve("target.xlsx");
        Path policy = policy("city-2027", SOLVED + "90}}", SOLVED + "100}}");
        Told told = simulate(policy, out, "--from", "2026-09");

        assertThat(told.code()).as(told.out() + told.err()).isZero();
        Map<String, String> expected = new TreeMap<>();
        for (String code : DEPARTMENTS) {
            Published.Entry entry = Figures.entry(project.editions().resolve("2026-09/r1"), code);
            Published.Item item = Figures.item(project.editions().resolve("2026-09/r1"), code, "C4");
            if (item.marks().isPresent()) {
                BigDecimal marks = item.weight()
                        .multiply(item.numerator().orElseThrow())
                        .divide(BigDecimal.valueOf(item.denominator()), 2, java.math.RoundingMode.HALF_UP);
                if (marks.compareTo(item.marks().get()) != 0) {
                    expected.put(entry.name(), item.marks().get().toPlainString() + " " + marks.toPlainString());
                }
            }
        }
        Map<String, String> found = new TreeMap<>();
        sheet(out, "Indicators that differ").stream()
                .filter(row -> row.size() == 6 && row.get(2).equals("C4"))
                .forEach(row -> found.put(row.get(1), row.get(4) + " " + row.get(5)));
        assertThat(found).isEqualTo(expected).isNotEmpty();
        assertThat(sheet(out, "Indicators that differ").stream()
                        .filter(row -> row.size() == 6 && row.get(2).matches("[A-F][0-9]+"))
                        .map(row -> row.get(2)))
                .containsOnly("C4");
        assertThat(files(project.home())).isEqualTo(before);
    }

    @Test
    void aPolicyThatIsNotInForceYetMayBeTried() throws IOException {
        Path policy = policy("city-2030", "effective_from: 2025-09-01", "effective_from: 2030-01-01");
        Told told = simulate(policy, root.resolve("later.xlsx"));

        assertThat(told.code()).as(told.out() + told.err()).isZero();
        assertThat(told.out()).contains("takes effect on 2030-01-01").contains("0 come out otherwise");
    }

    @Test
    void aMistakeOfThePolicyIsNamedWithItsPlace() throws IOException {
        Path policy = policy("city-2031", "effective_from: 2025-09-01", "effective_from: soon");
        Told told = simulate(policy, root.resolve("mistake.xlsx"));

        assertThat(told.code()).isEqualTo(5);
        assertThat(told.err())
                .contains("jobs/policies/city-2031.yaml line ")
                .contains("effective_from")
                .contains("soon");
        assertThat(files(project.home())).isEqualTo(before);
    }

    @Test
    void monthsWithoutAnEditionAreNamed() {
        Told told = simulate(
                root.resolve(Project.POLICY), root.resolve("gap.xlsx"), "--from", "2026-06", "--to", "2026-10");

        assertThat(told.code()).as(told.out() + told.err()).isZero();
        assertThat(told.out())
                .contains("Not tried, since there is no sealed edition: June 2026, July 2026, October 2026");
        Told none = simulate(root.resolve(Project.POLICY), root.resolve("none.xlsx"), "--to", "2024-12");
        assertThat(none.code()).isEqualTo(5);
        assertThat(none.err()).contains("no edition to 2024-12").contains("[2026-08, 2026-09]");
    }

    @Test
    void theSameTrialGivesTheSameBytesAndNothingIsWrittenOver() throws IOException {
        Path one = root.resolve("one.xlsx");
        Path policy = policy("city-2028", SOLVED + "90}}", SOLVED + "95}}");
        assertThat(simulate(policy, one).code()).isZero();
        assertThat(simulate(policy, root.resolve("two.xlsx")).code()).isZero();

        assertThat(root.resolve("two.xlsx")).hasSameBinaryContentAs(one);
        Told again = simulate(policy, one);
        assertThat(again.code()).isEqualTo(5);
        assertThat(again.err()).contains("not written over");
    }

    /**
     * By a policy that gives marks for the unsolved, in September; of the sections those of 100 apply, of public utilities
     * those of 80. Worked out by hand: YC-402 has 1 of 8 unsolved, so 7 marks for 7 x (7/8) / 0.9 before, in a section all of
     * which applies: + 0.1944 x 100/80 = + 0.243. YC-405 has none of 11, so 0 for 7, in a section of 30 of which 26 apply:
     * - 7 x 30/26 x 100/80 = - 10.10. Of the counties YC-101 has none of 25: - 7 x 30/26 = - 8.08; YC-102 2 of 19:
     * (7 x (2/19) / 0.125 - 7 x (17/19) / 0.9) x 30/26 = - 1.23; YC-107 1 of 18: (7 x (1/18) / 0.125 - 7) x 30/26 = - 4.49.
     * Totals are rounded each by itself, so the change between two of them may be 0.01 off.
     */
    @Test
    void departmentsStandWithTotalsRanksAndGradesBeforeAndTried() throws IOException {
        Path out = root.resolve("turned.xlsx");
        String turned = SOLVED.replace("SOLVED: 1, UNSOLVED: 0", "SOLVED: 0, UNSOLVED: 1");
        Told told = simulate(policy("city-2032", SOLVED + "90}}", turned + "12.5}}"), out, "--from", "2026-09");

        assertThat(told.code()).as(told.out() + told.err()).isZero();
        assertThat(told.out()).contains("Of 5 months of departments 5 come out otherwise, 4 of them with another rank");
        // but for the group and for the ranks possible, which nobody works out by hand
        assertThat(sheet(out, "Departments").stream()
                        .filter(row -> row.get(0).equals("September 2026"))
                        .map(row -> row.get(1) + " " + String.join(" ", row.subList(3, 8)) + " "
                                + String.join(" ", row.subList(10, 12))))
                .containsExactly(
                        "云川市锦亭区人民政府 87.69 79.61 -8.08 2 3 Good Pass",
                        "云川市望川区人民政府 82.06 80.83 -1.23 3 2 Good Good",
                        "云川市青枫县人民政府 93.66 89.18 -4.48 1 1 Excellent Good",
                        "云川市燃气有限公司 97.09 97.33 +0.24 2 1 Excellent Excellent",
                        "云川市排水有限公司 99.23 89.13 -10.10 1 2 Excellent Good");
    }

    @Test
    void proposalsThatAreAddedDroppedOrComeToAnotherMeasureAreTold() throws IOException {
        Path out = root.resolve("proposals.xlsx");
        String overdue = "      organ: SUPERVISOR\n      facts: {kinds: [OVERDUE_REPLY], at_least: 1}";
        Path policy = policy("city-2033", "action: URGE\n" + overdue, "action: RECTIFICATION\n" + overdue);
        String text = Files.readString(policy);
        assertThat(text).contains("{kinds: [ORDER_OPEN_OVERDUE],").contains("{kinds: [DECISION_CORRECTED],");
        Files.writeString(
                policy,
                text.replace("{kinds: [DECISION_CORRECTED],", "{kinds: [],")
                        .replace("{kinds: [ORDER_OPEN_OVERDUE],", "{kinds: [DECISION_CORRECTED],")
                        .replace("{kinds: [],", "{kinds: [ORDER_OPEN_OVERDUE],"));
        Told told = simulate(policy, out, "--from", "2026-09");

        assertThat(told.code()).as(told.out() + told.err()).isZero();
        assertThat(told.out()).contains("0 come out otherwise").contains("6 proposals differ");
        String urge = "urging to put it right";
        String other = " | Replies overdue | another measure, organ or law | " + urge
                + " | ordered rectification with public criticism | 2026-09.";
        String added = " | Acts corrected on review or in court | added | none | " + urge + " | 2026-09.";
        String dropped = " | Orders open overdue | no longer made | " + urge + " | none | 2026-09.";
        assertThat(sheet(out, "Proposals that differ").stream()
                        .filter(row -> row.get(0).equals("September 2026"))
                        .map(row -> String.join(" | ", row).replaceAll("\\.[0-9a-f]{8}$", "")))
                .containsExactly(
                        "September 2026 | 云川市锦亭区人民政府" + other + "YC-101.overdue-reply",
                        "September 2026 | 云川市望川区人民政府" + added + "YC-102.corrected",
                        "September 2026 | 云川市望川区人民政府" + dropped + "YC-102.order-overdue",
                        "September 2026 | 云川市望川区人民政府" + other + "YC-102.overdue-reply",
                        "September 2026 | 云川市青枫县人民政府" + added + "YC-107.corrected",
                        "September 2026 | 云川市青枫县人民政府" + dropped + "YC-107.order-overdue");
    }
}
