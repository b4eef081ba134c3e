package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.casework.Balance;
import org.daylight.casework.ListedCase;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Hashing;
import org.daylight.edition.Published;
import org.daylight.edition.Published.Entry;
import org.daylight.edition.Published.Item;
import org.daylight.edition.Published.Ranks;
import org.daylight.edition.SchemaJudge;
import org.daylight.feed.Feeds;
import org.daylight.feed.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole product on the last two months of the sample: what its readers see, and whether it is true. */
class SampleMonthTest {

    @TempDir
    static Path folder;

    private static Path inbox;
    private static Edition august;
    private static Edition september;
    private static Told told;

    @BeforeAll
    static void runsTheMonth() throws IOException {
        Project project = Project.in(folder);
        inbox = project.inbox();
        Project.copy(Path.of("sample-data", "inbox", "roster.csv"), inbox.resolve("roster.csv"));
        for (String month : List.of("2026-08", "2026-09")) {
            Tree.copy(Path.of("sample-data", "inbox", month), inbox.resolve(month));
        }
        told = project.run();
        august = new Edition(project.editions().resolve("2026-08/r1"));
        september = new Edition(project.editions().resolve("2026-09/r1"));
    }

    @Test
    void itSaysWhatItMadeAndHow() {
        assertThat(told.code()).as(told.err()).isIn(0, 3);
        assertThat(told.out())
                .contains("2026-08/r1", "2026-09/r1", september.folder().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ranking.xlsx",
                "inspection-report.pdf",
                "refused.csv",
                "results.json",
                "results.csv",
                "receipt.json",
                "receipt.txt",
                "returns/YC-208.pdf"
            })
    void aReaderSeesWhatWasApproved(String file) throws IOException {
        String name = file.replaceFirst("\\.(xlsx|pdf)$", ".txt");
        Approved.assertApproved(name, withoutDefinitions(september.folder().resolve(file)));
    }

    @Test
    void theFiguresForOtherProgramsFitTheirSchema() {
        assertThat(SchemaJudge.ofResults(august.folder().resolve("results.json")))
                .isEmpty();
        assertThat(SchemaJudge.ofResults(september.folder().resolve("results.json")))
                .isEmpty();
    }

    @Test
    void anotherProgramReckonsTheWorkbookToWhatItStores() throws Exception {
        OfficeSuite suite = OfficeSuite.in(folder.resolve("suite"));
        assertThat(suite.differences(september.folder().resolve("ranking.xlsx")))
                .isEmpty();
    }

    /** What a clerk pastes into another document is what was published. */
    @Test
    void theSheetForPastingHoldsTheStoredFigures() throws IOException {
        try (InputStream in = Files.newInputStream(september.folder().resolve("ranking.xlsx"));
                var workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("粘贴用表");
            assertThat(sheet.getLastRowNum()).isEqualTo(48);
            for (int number = 1; number <= 48; number++) {
                Row row = sheet.getRow(number);
                Entry entry = Figures.entry(september.folder(), row.getCell(1).getStringCellValue());
                assertThat(row.getCell(2).getStringCellValue()).isEqualTo(entry.name());
                assertThat(IntStream.range(3, 9).mapToObj(column -> figure(row.getCell(column))))
                        .as(entry.code())
                        .containsExactlyElementsOf(stored(entry));
                if (!entry.notRanked().isEmpty()) {
                    assertThat(row.getCell(15).getStringCellValue())
                            .as(entry.code())
                            .isNotEmpty();
                }
            }
        }
    }

    private static Optional<BigDecimal> figure(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? Optional.of(BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros())
                : Optional.empty();
    }

    private static List<Optional<BigDecimal>> stored(Entry entry) {
        return Stream.of(
                        entry.rank().map(BigDecimal::valueOf),
                        entry.interval().map(Ranks::best).map(BigDecimal::valueOf),
                        entry.interval().map(Ranks::worst).map(BigDecimal::valueOf),
                        entry.total(),
                        Optional.ofNullable(entry.scores().get("COMPLIANCE")),
                        Optional.ofNullable(entry.scores().get("SATISFACTION")))
                .map(value -> value.map(BigDecimal::stripTrailingZeros))
                .toList();
    }

    /** One always late, one improving, one back-dating, one of five cases, one that sent nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"YC-203", "YC-204", "YC-208", "YC-309", "YC-313"})
    void aDepartmentSeesWhatWasApproved(String code) throws IOException {
        Approved.assertApproved("scorecards/" + code + ".txt", scorecard(code));
    }

    @Test
    void everyScorecardReadsAsApproved() throws IOException {
        var digests = new StringBuilder();
        for (Entry entry : published(september)) {
            digests.append(entry.code())
                    .append(' ')
                    .append(Hashing.of(scorecard(entry.code())))
                    .append('\n');
        }
        Approved.assertApproved("scorecards.sha256", digests.toString());
    }

    @Test
    void everyPaperKeepsTheStandardsOfArchivingAndAccess() throws IOException {
        var faults = new ArrayList<String>();
        for (Path paper : papers()) {
            faults.addAll(PaperJudge.faults(paper));
        }
        assertThat(faults).isEmpty();
    }

    private static List<Path> papers() throws IOException {
        try (Stream<Path> files = Files.walk(september.folder())) {
            List<Path> papers = files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
            assertThat(papers).hasSizeGreaterThanOrEqualTo(60);
            return papers;
        }
    }

    private static String scorecard(String code) throws IOException {
        return withoutDefinitions(september.scorecards().resolve(code + ".pdf"));
    }

    /** A remark in a definition file changes the digest that papers print, and nothing else that a reader sees. */
    private static String withoutDefinitions(Path file) throws IOException {
        String text = Readable.text(file).replace("\r\n", "\n");
        return file.toString().matches(".*\\.(xlsx|pdf)")
                ? text.replaceAll("\\b[0-9a-f]{64}\\b", "<SHA-256 of the definitions>")
                : text;
    }

    @Test
    void theEditionsAreWhatTheirManifestsSay() throws IOException {
        august.verify();
        september.verify();
        assertThat(september.manifest().openingManifest()).isEqualTo(august.seal());
    }

    @Test
    void noDepartmentIsLostBetweenTheRosterAndTheRanking() throws IOException {
        var byStatus = published(september).stream()
                .collect(Collectors.groupingBy(
                        Entry::status, TreeMap::new, Collectors.mapping(Entry::code, Collectors.toList())));

        assertThat(byStatus.values().stream().mapToInt(List::size).sum()).isEqualTo(48);
        assertThat(byStatus.get("NOT_SUBMITTED")).containsExactly("YC-313");
        assertThat(byStatus.getOrDefault("HELD", List.of())).doesNotContain("YC-313");
        for (Entry entry : published(september)) {
            assertThat(entry.rank().isPresent())
                    .as(entry.code())
                    .isEqualTo(entry.notRanked().isEmpty() || entry.status().equals("NOT_SUBMITTED"));
        }
    }

    @Test
    void noCaseIsLostWithinAMonthOrBetweenTwo() throws IOException {
        for (Entry entry : published(september)) {
            for (String feed : List.of(
                    "requests",
                    "work_orders",
                    "reviews",
                    "remedies",
                    "complaints",
                    "disclosures",
                    "checks",
                    "annual_tables")) {
                Balance before = Figures.balance(august.folder(), entry.code(), feed);
                Balance after = Figures.balance(september.folder(), entry.code(), feed);
                String what = entry.code() + " " + feed;
                assertThat(after.opening() + after.received()).as(what).isEqualTo(after.ended() + after.closing());
                assertThat(after.opening()).as(what).isEqualTo(before.closing());
            }
        }
    }

    @Test
    void noRowIsLostBetweenTheFilesAndTheReceipt() throws IOException {
        for (Edition edition : List.of(august, september)) {
            for (FileReceipt receipt : FileReceipt.read(edition)) {
                long rows = java.nio.file.Files.readAllLines(inbox.resolve(receipt.name()))
                                .size()
                        - 1L;
                assertThat(receipt.count().orElseThrow().data())
                        .as(receipt.name())
                        .isEqualTo(rows);
                assertThat(receipt.acceptedRows() + receipt.refusedRows())
                        .as(receipt.name())
                        .isEqualTo(rows);
            }
        }
        assertThat(FileReceipt.read(september)).hasSize(2 * 47 + 2 + 7);
    }

    @Test
    void everyBadRowIsOnTheReturnSlipWithItsPlace() throws IOException {
        var alone = new ArrayList<String>();
        for (String code : Stream.concat(
                        Stream.of("_nobody"), published(september).stream().map(Entry::code))
                .toList()) {
            september.evidence(code).refusals(refusal -> {
                if (refusal.code() != Refusal.Code.CONTRADICTION && refusal.code() != Refusal.Code.UNKNOWN_CASE) {
                    alone.add(refusal.address() + " " + refusal.column() + " " + refusal.code());
                }
            });
        }
        assertThat(alone)
                .containsExactlyInAnyOrder(
                        "2026-09/citywide/hotline/work_orders.csv line 20 department_code UNKNOWN_DEPARTMENT",
                        "2026-09/citywide/hotline/work_orders.csv line 41 satisfaction UNKNOWN_CODE",
                        "2026-09/citywide/hotline/work_orders.csv line 63 dispatched_at NOT_A_DATE",
                        "2026-09/citywide/platform/disclosures.csv line 9 formed_on NOT_A_DATE",
                        "2026-09/citywide/supervision/checks.csv line 12 found NOT_A_NUMBER",
                        "2026-09/citywide/service-bureau/reviews.csv line 30 stars OUT_OF_SCALE",
                        "2026-09/citywide/service-bureau/reviews.csv line 52 rated_at NOT_A_DATE",
                        "2026-09/departments/YC-103/requests.csv line 6 submitted_at NOT_A_DATE",
                        "2026-09/departments/YC-107/responses.csv line 10 outcome UNKNOWN_CODE",
                        "2026-09/departments/YC-202/requests.csv line 12 申请编号 BROKEN_ID",
                        "2026-09/departments/YC-207/requests.csv line 9 提交时间 NOT_A_DATE",
                        "2026-09/departments/YC-301/responses.csv line 3 working_days NOT_A_NUMBER",
                        "2026-09/departments/YC-304/requests.csv line 3 申请人类型 MISSING",
                        "2026-09/departments/YC-308/requests.csv line 4 confirmed_at NOT_A_DATE",
                        "2026-09/departments/柳泉县/responses.csv line 15  CELL_COUNT",
                        "2026-09/departments/水利局/requests.csv line 7 申请渠道 UNKNOWN_CODE");
    }

    /** Thirty-odd complaints stand in the two months; whoever reads a card or slip must not find out that there is one. */
    @Test
    void noPaperOfADepartmentShowsAComplaint() throws IOException {
        for (Path folder : List.of(september.scorecards(), september.returns())) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(one -> !one.getFileName().toString().startsWith("_office"))
                        .toList()) {
                    assertThat(Readable.text(file)).as(file.toString()).doesNotContain("TS20");
                }
            }
        }
        assertThat(Readable.text(september.folder().resolve("ranking.xlsx"))).contains("TS2026");
    }

    @Test
    void thePicturesOfTheReadmeAreThePagesAsTheyAre() throws IOException {
        Path report = september.folder().resolve("inspection-report.pdf");
        Path pictures = Path.of("docs", "images", "zh-CN");
        assertThat(Pictures.stale(pictures.resolve("findings.png"), report, "一、主要情况"))
                .isEmpty();
        assertThat(Pictures.stale(pictures.resolve("ranking.png"), report, "三、分组排名"))
                .isEmpty();
        assertThat(Pictures.stale(
                        pictures.resolve("scorecard.png"),
                        september.scorecards().resolve("YC-101.pdf"),
                        "一、主要失分项"))
                .isEmpty();
    }

    /** A head reads the first page and signs the second. */
    @Test
    void noScorecardHasMoreThanTwoPages() throws IOException {
        for (Entry entry : published(september)) {
            String text = Readable.text(september.scorecards().resolve(entry.code() + ".pdf"));
            assertThat(text.split("--\n", -1).length - 1).as(entry.code()).isBetween(1, 2);
        }
    }

    @Test
    void theReturnSlipHoldsOneLineForEachRefusal() throws IOException {
        long[] refusals = new long[1];
        september.evidence("_nobody").refusals(refusal -> refusals[0]++);
        for (Entry entry : published(september)) {
            september.evidence(entry.code()).refusals(refusal -> refusals[0]++);
        }
        String slip = Readable.text(september.folder().resolve("refused.csv"));

        assertThat(slip.split("\r\n")).hasSize(Math.toIntExact(refusals[0]) + 1);
        assertThat(slip)
                .contains("2026-09/departments/YC-103/requests.csv,6,依申请公开登记,submitted_at,")
                .contains("2026-09/departments/YC-105/responses.csv,11,办理过程,");
    }

    @Test
    void oneDepartmentIsLateEveryOtherTime() throws IOException {
        Item replies = Figures.item(september.folder(), "YC-203", "A1");
        assertThat(replies.numerator().orElseThrow() + " of " + replies.denominator())
                .isEqualTo("7 of 22");
    }

    @Test
    void oneDepartmentHadFiveCasesAndOneWasLate() throws IOException {
        Item replies = Figures.item(september.folder(), "YC-309", "A1");
        assertThat(replies.denominator()).isEqualTo(5);
        assertThat(replies.numerator().orElseThrow()).isEqualByComparingTo("4");
        assertThat(listed("YC-309", "LATE")).contains("YC202608-309-003 due 2026-09-11 ended 2026-09-15");
    }

    /**
     * By hand. YC-309 has 4 of 5 replies in time; z^2 = 3.841459, so the rate lies between (4 + 1.920729 - 1.959964
     * sqrt(4 / 5 + 0.960365)) / 8.841459 = 37.55 % and 96.38 %. A: (9.6 + 2) of 14 marks that apply, 20.7143 of 25; B has too few items; C, D and E, as on its card,
     * 50.45 of 55; together 71.16 of 80, 88.96. With the late reply in time A is 25, the total 75.45 of 80, 94.31, and
     * only 96.47, 95.96, 95.86 and 94.60 stand above it: rank 5 instead of 7.
     */
    @Test
    void oneLateReplyOfFiveCostsTwoRanksAndCarriesNone() throws IOException {
        Entry entry = Figures.entry(september.folder(), "YC-309");
        assertThat(Figures.item(september.folder(), "YC-309", "A1").interval())
                .contains(new Published.Rates(new BigDecimal("37.55"), new BigDecimal("96.38")));
        assertThat(entry.total()).contains(new BigDecimal("88.96"));
        assertThat(entry.gains().get(0))
                .isEqualTo(new Published.Gain(
                        "A1",
                        "LATE",
                        "IN_TIME",
                        new BigDecimal("12.00"),
                        new BigDecimal("94.31"),
                        5,
                        new BigDecimal("5.35")));
        assertThat(published(september).stream()
                        .filter(other ->
                                other.group().equals("G3") && other.rank().isPresent())
                        .flatMap(other -> other.total().stream())
                        .filter(total -> total.compareTo(new BigDecimal("94.31")) > 0))
                .hasSize(4);
        assertThat(entry.rank()).contains(7);
        assertThat(entry.interval().orElseThrow().best()).isLessThanOrEqualTo(5);
    }

    @Test
    void everyRankLiesInItsIntervalAndWhoIsAlikeIsSoBothWays() throws IOException {
        for (Edition edition : List.of(august, september)) {
            for (Entry entry : published(edition)) {
                assertThat(entry.interval().isPresent())
                        .as(entry.code())
                        .isEqualTo(entry.notRanked().isEmpty());
                entry.interval().ifPresent(ranks -> {
                    assertThat(entry.rank().orElseThrow()).as(entry.code()).isBetween(ranks.best(), ranks.worst());
                    assertThat(published(edition, ranks.alike()))
                            .as(entry.code())
                            .allMatch(other -> other.group().equals(entry.group())
                                    && other.interval().orElseThrow().alike().contains(entry.code()));
                });
            }
        }
    }

    private static List<Entry> published(Edition edition, List<String> codes) {
        try {
            return published(edition).stream()
                    .filter(entry -> codes.contains(entry.code()))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void oneDepartmentRepliesOnTheLastDay() throws IOException {
        var days = Figures.tally(september.folder(), "YC-211").days().get("REPLY_DAYS");
        assertThat(days.firstKey()).isEqualTo(20);
        assertThat(Figures.item(september.folder(), "YC-211", "A1").rate().orElseThrow())
                .isEqualByComparingTo("100");
    }

    @Test
    void repliesDatedBeforeTheirRequestsAreUndetermined() throws IOException {
        Item replies = Figures.item(september.folder(), "YC-208", "A1");
        assertThat(replies.undetermined()).isEqualTo(6);
        assertThat(listed("YC-208", "UNDETERMINED")).hasSize(6);
        Entry entry = Figures.entry(september.folder(), "YC-208");
        assertThat(entry.status()).isEqualTo("HELD");
        assertThat(entry.rank()).isEmpty();
    }

    @Test
    void nothingThatAPersonTypedIsShown() throws IOException {
        PlantedWords planted = PlantedWords.of(inbox, "张某某", "13800000000");

        assertThat(planted.count()).isGreaterThan(500);
        assertThat(PlantedWords.leaks(planted, august.folder())).isEmpty();
        assertThat(PlantedWords.leaks(planted, september.folder())).isEmpty();
    }

    private static List<Entry> published(Edition edition) throws IOException {
        return Published.read(edition).departments();
    }

    private static List<String> listed(String department, String category) throws IOException {
        var cases = new ArrayList<String>();
        september.evidence(department).cases(one -> {
            if (one.measure().feed() == Feeds.REQUESTS && one.category().equals(category)) {
                cases.add(text(one));
            }
        });
        return cases;
    }

    private static String text(ListedCase one) {
        return one.key() + " due " + one.due().map(Object::toString).orElse("-") + " ended "
                + one.ended().map(Object::toString).orElse("-");
    }
}
