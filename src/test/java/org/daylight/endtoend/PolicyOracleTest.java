package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.definition.Definitions;
import org.daylight.edition.Edition;
import org.daylight.edition.Published;
import org.daylight.job.StopException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mark, total and grade of the samples agrees to the last digit with a reckoning from the policy's text alone. */
class PolicyOracleTest {

    private static final Path COUNTY = Path.of("jobs/county-assessment.yaml");
    private static final Path COUNTY_INBOX = Path.of("sample-data/county");
    /** That hold between the tables of a report whose year before nobody knows. */
    private static final int IDENTITIES = 7;

    private static final String RULED = "2026-09/adjustments.csv";

    @TempDir
    private Path folder;

    @Test
    void theCountyIsMarkedAsItsPolicySays() throws Exception {
        Edition august = QuietRun.of(Definitions.load(COUNTY), COUNTY_INBOX, folder.resolve("home"), "2026-08");
        Edition edition = county(COUNTY_INBOX);
        assertThat(agreed(List.of(edition, august), Path.of("jobs/policies/county-2026.yaml")))
                .isEqualTo(6);
        assertThat(Published.read(edition).departments().stream()
                        .flatMap(entry -> entry.indicators().stream())
                        .filter(item -> !item.pooled().isEmpty()))
                .as("figures that August was counted with")
                .isNotEmpty();
        assertThat(total(edition, "SJ-01")).isEqualTo("88.89 GOOD");
        assertThat(total(edition, "SJ-11")).endsWith(" PASS");
    }

    @Test
    void theCityIsMarkedAsItsPolicySays() throws Exception {
        Path inbox = folder.resolve("inbox");
        copy(Path.of("sample-data/inbox"), inbox, List.of("roster.csv", "2026-08", "2026-09"));
        Definitions city = Definitions.load(Path.of("jobs/monthly-assessment.yaml"));
        Edition august = QuietRun.of(city, inbox, folder.resolve("home"), "2026-08");
        Edition edition = QuietRun.of(city, inbox, folder.resolve("home"), "2026-09");
        Path policy = Path.of("jobs/policies/city-2026.yaml");
        assertThat(agreed(List.of(august), policy)).isGreaterThan(30);
        assertThat(targets(august, "G1")).containsKey("D2");
        assertThat(agreed(List.of(edition, august), policy)).isGreaterThan(30);
        assertThat(annual(august)).isEmpty();
        assertThat(annual(edition).toString()).isEqualTo("{YC-203=1.00, YC-204=2.00}");
        assertThat(PlainAnnual.failures(inbox.resolve("2026-09/departments/YC-203/annual_tables.csv")))
                .isEqualTo(1);
        assertThat(PlainAnnual.failures(inbox.resolve("2026-09/departments/YC-204/annual_tables.csv")))
                .isZero();
    }

    /** Reports on 2025 come in January; one of them comes corrected in March, and two that are late come in September. */
    @Test
    void anAnnualReportIsMarkedOnceAsItsOwnSumsSay() throws Exception {
        Path inbox = folder.resolve("inbox");
        copy(Path.of("sample-data/inbox"), inbox, List.of("roster.csv", "2025-12", "2026-01", "2026-02", "2026-03"));
        Definitions city = Definitions.load(Path.of("jobs/monthly-assessment.yaml"));
        Edition december = QuietRun.of(city, inbox, folder.resolve("home"), "2025-12");
        Edition january = QuietRun.of(city, inbox, folder.resolve("home"), "2026-01");
        Edition march = QuietRun.of(city, inbox, folder.resolve("home"), "2026-03");

        assertThat(agreed(List.of(january, december), Path.of("jobs/policies/city-2026.yaml")))
                .isGreaterThan(30);
        assertThat(annual(january).toString())
                .isEqualTo("{YC-101=2.00, YC-202=2.00, YC-205=2.00, YC-210=0.00, YC-213=2.00, YC-301=2.00}");
        assertThat(annual(march)).isEmpty();
        assertThat(Figures.item(march.folder(), "YC-205", "B6").absence()).isEqualTo("NO_CASES");
        for (Path file : List.of(
                Path.of("2026-01", "departments", "YC-101"),
                Path.of("2026-01", "departments", "YC-210"),
                Path.of("2026-01", "departments", "教育局"))) {
            long fails = PlainAnnual.failures(inbox.resolve(file).resolve("annual_tables.csv"));
            String code = file.endsWith("教育局") ? "YC-205" : file.getFileName().toString();
            assertThat(lines(january, code, "count"))
                    .as(code)
                    .contains("count ANNUAL_IDENTITIES HOLDS " + (IDENTITIES - fails));
            assertThat(annual(january).get(code)).isEqualTo((2 - fails) + ".00");
        }
    }

    private static Map<String, String> annual(Edition edition) throws IOException {
        var marks = new TreeMap<String, String>();
        for (Published.Entry entry : Published.read(edition).departments()) {
            entry.indicators().stream()
                    .filter(item -> item.code().equals("B6"))
                    .flatMap(item -> item.marks().stream())
                    .forEach(each -> marks.put(entry.code(), each.toPlainString()));
        }
        return marks;
    }

    @Test
    void anExcludedCaseLeavesEveryRateAndStaysInTheLedger() throws Exception {
        Edition with = county(COUNTY_INBOX);
        Path inbox = folder.resolve("inbox");
        copy(COUNTY_INBOX, inbox, List.of("roster.csv", "2026-08", "2026-09"));
        Files.delete(inbox.resolve(RULED));
        Edition without = QuietRun.of(Definitions.load(COUNTY), inbox, folder.resolve("other"), "2026-09");
        assertThat(lines(without, "SJ-03", "count"))
                .as("the order GD202608-204-012 was solved and closed in time")
                .isNotEqualTo(lines(with, "SJ-03", "count"))
                .doesNotContain("count ORDER_TIMELINESS EXCLUDED 1");
        assertThat(lines(with, "SJ-03", "count")).contains("count ORDER_TIMELINESS EXCLUDED 1");
        assertThat(lines(with, "SJ-03", "balance")).isEqualTo(lines(without, "SJ-03", "balance"));
        assertThat(lines(with, "SJ-11", "annual")).isEqualTo(lines(without, "SJ-11", "annual"));
        assertThat(lines(with, "SJ-02", "count")).isEqualTo(lines(without, "SJ-02", "count"));
    }

    @Test
    void whatTheOfficeMistypedStopsTheRunWithItsPlace() throws Exception {
        Path inbox = folder.resolve("inbox");
        copy(COUNTY_INBOX, inbox, List.of("roster.csv", "2026-08", "2026-09"));
        String head = Files.readAllLines(inbox.resolve(RULED)).get(0);
        Files.write(
                inbox.resolve(RULED),
                List.of(
                        head,
                        "N1,2026-09,SJ-01,BONUS,JF2,3,,文1,周敏,钱立",
                        "N2,2026-08,SJ-01,BONUS,JF2,,,文1,周敏,钱立",
                        "N3,2026-09,SJ-99,BONUS,JF2,,,文1,周敏,钱立",
                        "N4,2026-09,SJ-01,BONUS,KF1,,,文1,周敏,钱立",
                        "N5,2026-09,SJ-01,BONUS,JF2,,,文1,周敏,周敏",
                        "N5,2026-09,SJ-01,VETO,FJ1,1,,文1,周敏,钱立",
                        "N6,2026-09,SJ-01,EXCLUSION,TC1,,,文1,周敏,钱立",
                        "N7,2026-09,SJ-01,BONUS,JF2,,,,周敏,钱立"));
        assertThatThrownBy(() -> county(inbox))
                .isInstanceOfSatisfying(
                        StopException.class,
                        stop -> assertThat(stop.reasons())
                                .containsExactly(
                                        RULED
                                                + " line 2, points: found 3, expected more than 0 and at most 2, the points of the rule JF2",
                                        RULED
                                                + " line 3, period: found 2026-08, expected 2026-09; put it into the file of its period",
                                        RULED
                                                + " line 4, department_code: 'S***(5 chars)' UNKNOWN_DEPARTMENT; expected a code, name or alias of the roster",
                                        RULED
                                                + " line 5, rule_code: found KF1 for a BONUS, expected one of [JF1, JF2] as the policy"
                                                + " county-2026 names them under adjustments",
                                        RULED
                                                + " line 6, adjustment: N5: found applied and approved by 周敏, expected two people;"
                                                + " correct the entry",
                                        RULED + " line 7, adjustment_no: N5 stands in line 6 already; keep one",
                                        RULED + " line 7, points: found points of a VETO, expected none",
                                        RULED
                                                + " line 8, adjustment: N6: found no record number, expected the case to take out;"
                                                + " correct the entry",
                                        RULED + " line 9, document_no: '' MISSING; expected text"));
    }

    @Test
    void whoTakesOutACaseThatNobodyKnowsIsTold() throws Exception {
        Path inbox = folder.resolve("inbox");
        copy(COUNTY_INBOX, inbox, List.of("roster.csv", "2026-08", "2026-09"));
        String text = Files.readString(inbox.resolve(RULED));
        Files.writeString(inbox.resolve(RULED), text.replace("GD202608-204-012", "GD202608-204-999"));
        assertThatThrownBy(() -> county(inbox))
                .hasStackTraceContaining(RULED + ", 2026-09-04, record_no: found GD202608-204-999, which is no case of"
                        + " SJ-03 in work_orders of this period; expected the number of one; correct record_no or"
                        + " department_code");
    }

    private Edition county(Path inbox) throws Exception {
        return QuietRun.of(Definitions.load(COUNTY), inbox, folder.resolve("home"), "2026-09");
    }

    /**
     * How many departments have a total; each agrees in every figure.
     *
     * @param editions the one that is held to the policy, then those before it, the latest first
     */
    private static int agreed(List<Edition> editions, Path policy) throws IOException {
        int scored = 0;
        for (Published.Entry entry : Published.read(editions.get(0)).departments()) {
            if (entry.total().isPresent()) {
                assertThat(published(entry))
                        .as(entry.code())
                        .isEqualTo(PlainReckoning.of(
                                policy,
                                entry.group(),
                                tallies(editions, entry.code()),
                                editions.size() > 1 ? targets(editions.get(1), entry.group()) : Map.of()));
                scored++;
            }
        }
        return scored;
    }

    /** Up to the first month that did not score the department. */
    private static List<Path> tallies(List<Edition> editions, String department) throws IOException {
        var tallies = new ArrayList<Path>();
        for (Edition edition : editions) {
            String status =
                    Published.read(edition).entry(department).orElseThrow().status();
            if (!Set.of("SCORED", "NO_CASES").contains(status)) {
                break;
            }
            tallies.add(edition.tally(department));
        }
        return tallies;
    }

    /** The middle of what the ranked departments of a group had in a month, where there are three or more, by indicator. */
    private static Map<String, BigDecimal> targets(Edition edition, String group) throws IOException {
        var rates = new TreeMap<String, List<BigDecimal>>();
        for (Published.Entry entry : Published.read(edition).departments()) {
            if (entry.group().equals(group)
                    && entry.rank().isPresent()
                    && entry.total().isPresent()) {
                entry.indicators()
                        .forEach(item -> item.rate()
                                .ifPresent(rate -> rates.computeIfAbsent(item.code(), code -> new ArrayList<>())
                                        .add(rate)));
            }
        }
        var targets = new TreeMap<String, BigDecimal>();
        rates.forEach((code, each) -> {
            List<BigDecimal> sorted = each.stream().sorted().toList();
            int middle = sorted.size() / 2;
            BigDecimal target = sorted.size() % 2 == 1
                    ? sorted.get(middle)
                    : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
            if (sorted.size() >= 3 && target.signum() > 0) {
                targets.put(code, target.setScale(2, RoundingMode.HALF_UP));
            }
        });
        return targets;
    }

    private static Map<String, String> published(Published.Entry entry) {
        var lines = new LinkedHashMap<String, String>();
        entry.indicators()
                .forEach(item -> item.marks().ifPresent(marks -> lines.put(item.code(), marks.toPlainString())));
        lines.put("total", entry.total().orElseThrow().toPlainString());
        lines.put("grade", entry.grade());
        return lines;
    }

    private static String total(Edition edition, String code) throws IOException {
        return Published.read(edition).departments().stream()
                .filter(entry -> entry.code().equals(code))
                .map(entry -> entry.total().orElseThrow().toPlainString() + " " + entry.grade())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Edition edition, String code, String kind) throws IOException {
        return Files.readAllLines(edition.tally(code)).stream()
                .filter(line -> line.startsWith(kind + " "))
                .toList();
    }

    private static void copy(Path from, Path to, List<String> names) throws IOException {
        for (String name : names) {
            try (Stream<Path> walk = Files.walk(from.resolve(name))) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    Path copy = to.resolve(from.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
