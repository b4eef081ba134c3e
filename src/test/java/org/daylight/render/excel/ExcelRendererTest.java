package org.daylight.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.report.Bundles;
import org.daylight.report.Cell;
import org.daylight.report.Golden;
import org.daylight.report.InspectionReport;
import org.daylight.report.RankingReport;
import org.daylight.report.Report;
import org.daylight.report.Table;
import org.daylight.report.Table.Format;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelRendererTest {

    private static final Texts CHINESE = Bundles.texts("zh-CN");

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everySheetReadsBackAsItWasApproved(String language) throws IOException {
        try (XSSFWorkbook workbook = open(ranking(language))) {
            Golden.assertSame("report/workbook." + language + ".txt", XlsxText.of(workbook));
        }
    }

    @Test
    void theSameReportGivesTheSameBytesWhateverTheMachinesSettings() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] first = ranking("zh-CN");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(ranking("zh-CN")).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theWorkbookKnowsItsEditionAndNothingOfTheMachine() throws IOException {
        try (XSSFWorkbook workbook = open(ranking("zh-CN"))) {
            var core = workbook.getProperties().getCoreProperties();

            assertThat(core.getTitle()).isEqualTo("2026年9月政务公开与政务服务考核排名表");
            assertThat(core.getCreator()).isEqualTo("Daylight");
            assertThat(core.getLastModifiedByUser()).isEqualTo("Daylight");
            assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2026-09-30T16:00:00Z"));
            assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2026-09-30T16:00:00Z"));
            assertThat(workbook.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("Daylight");
        }
    }

    @Test
    void everySheetPrintsOnA4WithItsHeads() throws IOException {
        try (XSSFWorkbook workbook = open(ranking("zh-CN"))) {
            XSSFSheet sheet = workbook.getSheet("总览");

            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFooter().getRight()).isEqualTo("第 &P 页　共 &N 页");
            assertThat(sheet.getHeader().getRight())
                    .isEqualTo("版次：2026-09 第1版　数据截至：2026-10-01 00:00（Asia/Shanghai）　考核办法：小考核办法（2026.1）");
        }
    }

    @Test
    void missingValuesAreGreyWordsAndNeverNumbers() throws IOException {
        try (XSSFWorkbook workbook = open(ranking("zh-CN"))) {
            XSSFCell cell = workbook.getSheet("公用企事业单位").getRow(5).getCell(0);

            assertThat(cell.getStringCellValue()).isEqualTo("数据缺报");
            assertThat(cell.getCellStyle().getFont().getItalic()).isTrue();
            assertThat(cell.getCellStyle().getFont().getXSSFColor().getARGBHex())
                    .isEqualTo("FF6B6B6B");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86-12345",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "\u00A0=1",
                "\u3000=1",
                "＝1",
                "＋1",
                "－1",
                "＠A1",
                "\n=1",
                "\u200B=1",
                "\uFEFF=1"
            })
    void whatLooksLikeAFormulaStaysText(String text) throws IOException {
        try (XSSFWorkbook workbook = open(render(single(List.of(List.of(Cell.words(text)))), 100))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(4).getCell(0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell.getStringCellValue().replace("\r", "\n")).isEqualTo(text.replace("\r", "\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"民政局", "12345热线", "a=b", "2026-09", "_x0041_", "𠮷野家", "第1版（续）"})
    void anyOtherTextStaysAsItIs(String text) throws IOException {
        try (XSSFWorkbook workbook = open(render(single(List.of(List.of(Cell.words(text)))), 100))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(4).getCell(0);

            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    void aTextLongerThanACellIsCutAndSaysByHowMuch() throws IOException {
        try (XSSFWorkbook workbook = open(render(single(List.of(List.of(Cell.words("长".repeat(40_000))))), 100))) {
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo("长".repeat(32_700) + " ... +7300");
        }
    }

    @Test
    void aTableBeyondTheLimitOfRowsGoesOnOnFurtherSheets() throws IOException {
        List<List<Cell>> rows =
                IntStream.range(0, 25).mapToObj(i -> List.of(Cell.count(i))).toList();

        try (XSSFWorkbook workbook = open(render(single(rows), 14))) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                    .containsExactly("数据", "数据 (2)", "数据 (3)");
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(13);
            assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("标题　数据（第2部分，共3部分）");
            assertThat(workbook.getSheetAt(1).getRow(4).getCell(0).getNumericCellValue())
                    .isEqualTo(10);
            assertThat(workbook.getSheetAt(2).getRow(8).getCell(0).getNumericCellValue())
                    .isEqualTo(24);
        }
    }

    @Test
    void numbersAndDatesKeepTheirTypesAndFormats() throws IOException {
        Table table = new Table(
                "data",
                "数据",
                List.of(
                        new Table.Column("percent", "率", Format.PERCENT, 10),
                        new Table.Column("change", "增减", Format.CHANGE, 10),
                        new Table.Column("day", "日期", Format.DATE, 10)),
                List.of(List.of(
                        Cell.amount(new BigDecimal("66.6667")),
                        Cell.amount(new BigDecimal("1.5")),
                        Cell.day(LocalDate.of(2026, 9, 30)))));

        try (XSSFWorkbook workbook = open(render(report(table), 100))) {
            assertThat(XlsxText.of(workbook)).contains("5: 66.67% | +1.50 | 2026-09-30\n");
        }
    }

    @Test
    void aReportOfAnotherLayoutIsRefused() {
        Report paper = InspectionReport.of(SmallMonth.results(), CHINESE);
        var renderer = ExcelRenderer.of(shipped(), Shipped.looks(), CHINESE);

        assertThatThrownBy(() -> renderer.render(paper, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("workbook layout of report 'ranking': found report 'inspection-report'; render it by its"
                        + " own layout");
    }

    private static byte[] ranking(String language) throws IOException {
        Texts texts = Bundles.texts(language);
        var out = new ByteArrayOutputStream();
        ExcelRenderer.of(shipped(), Shipped.looks(), texts).render(RankingReport.of(SmallMonth.results(), texts), out);
        return out.toByteArray();
    }

    private static WorkbookLayout shipped() {
        return Shipped.layout("ranking", CHINESE);
    }

    private static Report single(List<List<Cell>> rows) {
        return report(new Table("data", "数据", List.of(new Table.Column("one", "一", Format.COUNT, 20)), rows));
    }

    private static Report report(Table table) {
        return new Report(
                "single",
                Locale.forLanguageTag("zh-CN"),
                "标题",
                Map.of(Report.AS_OF_INSTANT, "2026-09-30T16:00:00Z"),
                List.of(table),
                List.of(),
                Map.of());
    }

    private static byte[] render(Report report, int rowLimit) throws IOException {
        var sheet = new WorkbookLayout.Sheet(
                Optional.empty(),
                "data",
                List.of(),
                List.of(),
                List.of(),
                WorkbookLayout.Frame.TITLED,
                OptionalInt.of(0),
                WorkbookLayout.Filter.ON,
                WorkbookLayout.Orientation.PORTRAIT,
                Map.of(),
                List.of());
        var layout = new WorkbookLayout("single", List.of(sheet));
        var out = new ByteArrayOutputStream();
        ExcelRenderer.of(layout, Shipped.looks(), CHINESE, rowLimit).render(report, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
