package org.daylight.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.calendar.Limit;
import org.daylight.calendar.Reckoning;
import org.daylight.calendar.Stretch;
import org.daylight.casework.ListedCase;
import org.daylight.casework.Measure;
import org.daylight.casework.OpenCase;
import org.daylight.casework.Reckoned;
import org.daylight.casework.State;
import org.daylight.report.Bundles;
import org.daylight.report.EvidenceBook;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook behind a department's marks, read back from its file. */
class EvidenceWorkbookTest {

    private static final int WHOLE = 1_048_576;
    /** Rows above the cases: title, edition, note, a blank one, heads. */
    private static final int FIRST = 5;

    private static final int FIVE = FIRST + 5;

    private static final List<ListedCase> CASES =
            SmallMonth.results().month("D04").cases().shown();

    @Test
    void aCaseTellsItsRuleItsLawAndTheWayToItsDueDate() throws IOException {
        try (XSSFWorkbook book = open("en", CASES, WHOLE)) {
            String text = XlsxText.of(book);

            assertThat(text)
                    .contains("2026-0815")
                    .contains("20 working days")
                    .contains("holiday of the test, not counted | 2026-08-08 | 2026-08-09 | 2 | Notice 7")
                    .contains("of the test 2 days off (Notice 7)")
                    .contains("2026-08-31 | 2026-09-07 | 5 |");
        }
    }

    @Test
    void theOldestOpenCasesStandWithTheirAge() throws IOException {
        try (XSSFWorkbook book = open("en", CASES, WHOLE)) {
            assertThat(XlsxText.of(book)).contains("2026-0777").contains("| 2026-07-20 | 52 | 2026-08-17\n");
        }
    }

    /** Of the late department 20 replies took 18 working days and 10 took 25; its group has 150, 14 of them late. */
    @Test
    void theDaysOfTheGroupAreThoseOfAllItsCases() throws IOException {
        try (XSSFWorkbook book = open("en", CASES, WHOLE)) {
            assertThat(XlsxText.of(book))
                    .contains("卫生健康局 | 30 | 18 | 25 | 25 | 0 | 20 | 10 | 0\n")
                    .contains("| 150 | 18 | 18 | 18 | 0 | 136 | 14 | 0\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void whoeverRatedLowAndHowFewThatWereStaysUnsaid(String language) throws IOException {
        try (XSSFWorkbook book =
                open(language, List.of(of("C-77", Measure.COMPLAINT_FINDING, "TRUE"), CASES.get(2)), WHOLE)) {
            assertThat(XlsxText.of(book)).doesNotContain("C-77", "+86-12345");
        }
    }

    @Test
    void casesBeyondTheLimitOfRowsGoOnOnFurtherSheets() throws IOException {
        List<ListedCase> many = IntStream.range(0, 12)
                .mapToObj(i -> of("2026-" + (1000 + i), Measure.REPLY_TIMELINESS, "LATE"))
                .toList();

        try (XSSFWorkbook book = open("en", many, FIVE)) {
            List<XSSFSheet> sheets = new ArrayList<>();
            book.sheetIterator().forEachRemaining(sheet -> sheets.add((XSSFSheet) sheet));
            var cases = sheets.stream()
                    .filter(sheet -> sheet.getSheetName().startsWith("Cases behind"))
                    .toList();
            var numbers = cases.stream()
                    .flatMap(sheet -> IntStream.rangeClosed(FIRST, sheet.getLastRowNum())
                            .mapToObj(i -> sheet.getRow(i).getCell(2).getStringCellValue()))
                    .toList();
            assertThat(cases).hasSize(3);
            assertThat(numbers).isEqualTo(many.stream().map(ListedCase::key).toList());
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        Stream<String> keys = Stream.of("=1+1", "+86", "-2", "@A1");
        try (XSSFWorkbook book = open(
                "en", keys.map(key -> of(key, Measure.REPLY_TIMELINESS, "LATE")).toList(), WHOLE)) {
            XSSFSheet sheet = book.getSheetAt(3);
            for (int i = FIRST; i <= sheet.getLastRowNum(); i++) {
                var cell = sheet.getRow(i).getCell(2);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            }
        }
    }

    @Test
    void everySheetIsReadyToBeReadFilteredAndPrinted() throws IOException {
        try (XSSFWorkbook book = open("zh-CN", CASES, WHOLE)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(6);
            book.sheetIterator().forEachRemaining(each -> {
                var sheet = (XSSFSheet) each;
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize())
                        .isEqualTo(
                                sheet.getSheetName().equals("失分事项明细")
                                        ? PrintSetup.A3_PAPERSIZE
                                        : PrintSetup.A4_PAPERSIZE);
            });
        }
    }

    @Test
    void theSameEvidenceGivesTheSameBytes() throws IOException {
        assertThat(bytes("zh-CN", CASES, WHOLE)).isEqualTo(bytes("zh-CN", CASES, WHOLE));
    }

    private static ListedCase of(String key, Measure measure, String category) {
        return new ListedCase(
                "D04",
                key,
                measure,
                category,
                State.CLOSED_LATE,
                Optional.of(LocalDate.of(2026, 8, 3)),
                Optional.of(LocalDate.of(2026, 8, 31)),
                false,
                Optional.of(LocalDate.of(2026, 9, 7)),
                "");
    }

    private static Reckoned way() {
        var off = new Stretch(
                Stretch.Kind.HOLIDAY, LocalDate.of(2026, 8, 8), LocalDate.of(2026, 8, 9), 2, "of the test", "Notice 7");
        var limit = new Limit(20, Limit.Unit.WORKING_DAYS);
        return new Reckoned(
                "requests",
                "2026-0815",
                new Reckoning(
                        LocalDate.of(2026, 8, 3),
                        Optional.of(limit),
                        List.of(off),
                        LocalDate.of(2026, 8, 31),
                        OptionalInt.of(5)));
    }

    private static OpenCase waiting() {
        return new OpenCase(
                "requests",
                "2026-0777",
                State.OPEN_OVERDUE,
                LocalDate.of(2026, 7, 20),
                Optional.of(LocalDate.of(2026, 8, 17)),
                OptionalInt.of(52));
    }

    private static byte[] bytes(String language, List<ListedCase> cases, int limit) throws IOException {
        var texts = Bundles.texts(language);
        var refusals = SmallMonth.results().month("D04").refusals().shown();
        var holdings = new EvidenceBook.Holdings(cases, List.of(way()), List.of(waiting()), refusals);
        var out = new ByteArrayOutputStream();
        ExcelRenderer.of(Shipped.layout("evidence", texts), Shipped.looks(), texts, limit)
                .render(new EvidenceBook(SmallMonth.results(), texts).of("D04", holdings), out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(String language, List<ListedCase> cases, int limit) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(language, cases, limit)));
    }
}
