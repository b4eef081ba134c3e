package org.daylight.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.feed.Address;
import org.daylight.feed.Column;
import org.daylight.feed.CoverReading;
import org.daylight.feed.CoverTable;
import org.daylight.feed.Declaration;
import org.daylight.feed.Department;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.FormSheet;
import org.daylight.feed.Kind;
import org.daylight.feed.TableTop;
import org.daylight.render.excel.Shipped;
import org.daylight.report.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormWorkbookTest {

    private static final Department EDUCATION = department("YC-206", "云川市教育局");
    private static final List<Department> ROSTER = List.of(department("YC-201", "云川市公安局"), EDUCATION);
    private static final Address.Delivered FILE = new Address.Delivered("ab12", "form.xlsx");

    private static Department department(String code, String name) {
        return new Department(
                code, name, List.of(), "G", LocalDate.of(2020, 1, 1), Optional.empty(), List.of("requests"));
    }

    static Stream<Feed> feeds() {
        return Feeds.ALL.stream().filter(feed -> feed != Feeds.ROSTER);
    }

    private static BlankForm own(Feed... feeds) {
        return new BlankForm(
                ReportingPeriod.parse("2026-10"),
                EDUCATION.name(),
                Optional.of(EDUCATION),
                List.of(feeds),
                List.of(),
                Bundles.texts("zh-CN"));
    }

    private static BlankForm citywide(Feed feed) {
        return new BlankForm(
                ReportingPeriod.parse("2026-10"),
                "12345热线中心",
                Optional.empty(),
                List.of(feed),
                ROSTER,
                Bundles.texts("zh-CN"));
    }

    private static XSSFWorkbook open(BlankForm form) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(form)));
    }

    private static byte[] bytes(BlankForm form) throws IOException {
        var out = new ByteArrayOutputStream();
        FormWorkbook.write(form, Shipped.looks(), out);
        return out.toByteArray();
    }

    @Test
    void coverTablesHelpAndHiddenWordsInThisOrder() throws IOException {
        try (var workbook = open(own(Feeds.REQUESTS, Feeds.RESPONSES))) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                    .containsExactly("封面", "依申请公开登记", "办理过程", "填写说明", "代码表");
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getSheetVisibility(4)).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(tops(workbook).stream().map(FormSheet::of))
                    .containsExactly(
                            Optional.of(FormSheet.COVER),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(FormSheet.HELP),
                            Optional.of(FormSheet.CODES));
        }
    }

    @Test
    void theCoverAsItIsHandedOut() throws IOException {
        try (var workbook = open(own(Feeds.REQUESTS, Feeds.RESPONSES))) {
            assertThat(lines(workbook.getSheetAt(0)))
                    .containsExactly(
                            "DAYLIGHT-FORM 1 COVER",
                            "云川市教育局2026年10月数据填报表",
                            "先填各数据页，再填本页浅黄色的单元格，保存后原样报送。不要改动各页第一行的列名。",
                            "项目|名称|内容|填写说明",
                            "报送期间||2026-10|已填好，请勿改动",
                            "报送单位||YC-206|已填好：云川市教育局",
                            "版本||1|首次报送写 1，更正后整份重新报送的依次写 2、3",
                            "签发人|||对本次报送负责的人",
                            "行数|依申请公开登记||“依申请公开登记”页共有几行数据；不写则不核对行数",
                            "行数|办理过程||“办理过程”页共有几行数据；不写则不核对行数",
                            "零报送|依申请公开登记||本期确无“依申请公开登记”的选“是”，有数据的不必选",
                            "零报送|办理过程||本期确无“办理过程”的选“是”，有数据的不必选");
            assertThat(cover(workbook))
                    .contains(new Declaration(
                            FILE,
                            Optional.of(ReportingPeriod.parse("2026-10")),
                            Optional.of("YC-206"),
                            Optional.of(1),
                            Optional.empty(),
                            Optional.empty(),
                            new TreeMap<>(),
                            new TreeMap<>(),
                            new TreeMap<>(),
                            new TreeMap<>()));
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void everyColumnOfAFeedIsOnTheFormOfACitywideSource(Feed feed) throws IOException {
        try (var workbook = open(citywide(feed))) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            assertThat(lines(sheet))
                    .containsExactly(String.join(
                            "|",
                            feed.columns().stream()
                                    .map(column -> column.aliases().get(0))
                                    .toList()));
            for (Column column : feed.columns()) {
                XSSFCell head = sheet.getRow(0).getCell(feed.index(column.name()));
                boolean required = column.required() || column.name().equals("department_code");
                assertThat(head.getCellStyle().getFillForegroundColorColor().getARGBHex())
                        .as(column.name())
                        .isEqualTo(required ? "FF1F3864" : "FFD9E2F3");
                assertThat(head.getCellComment().getString().getString()).startsWith(required ? "必填。" : "可以不填。");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void aDepartmentsOwnFormHasEveryColumnButTheDepartment(Feed feed) throws IOException {
        try (var workbook = open(own(feed))) {
            assertThat(lines(workbook.getSheetAt(1)))
                    .containsExactly(String.join(
                            "|",
                            feed.columns().stream()
                                    .filter(column -> !column.name().equals("department_code"))
                                    .map(column -> column.aliases().get(0))
                                    .toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void everyCodeCanBeChosenAndIsUnderstood(Feed feed) throws IOException {
        try (var workbook = open(citywide(feed))) {
            Map<Integer, DataValidation> lists = validations(workbook.getSheetAt(1));
            for (Column column : feed.columns()) {
                if (column.kind() == Kind.CODE) {
                    List<String> words = words(workbook, lists.get(feed.index(column.name())));
                    assertThat(words.stream()
                                    .map(word -> column.codes().orElseThrow().find(word)))
                            .as(column.name())
                            .containsExactlyElementsOf(column.codes().orElseThrow().values().stream()
                                    .map(Optional::of)
                                    .toList());
                } else if (column.kind() == Kind.FLAG) {
                    assertThat(words(workbook, lists.get(feed.index(column.name()))))
                            .containsExactly("是", "否");
                }
            }
            if (feed.has("department_code")) {
                assertThat(words(workbook, lists.get(feed.index("department_code"))))
                        .containsExactly("云川市公安局", "云川市教育局");
            }
        }
    }

    @Test
    void columnsAreFormattedAsTheirKindsNeed() throws IOException {
        try (var workbook = open(own(Feeds.REQUESTS, Feeds.RESPONSES))) {
            XSSFSheet requests = workbook.getSheetAt(1);
            assertThat(formats(requests))
                    .containsExactly("@", "@", "General", "General", "General", "General", "@", "@", "@", "@", "0.00");
            assertThat(formats(workbook.getSheetAt(2)).get(9)).isEqualTo("yyyy-mm-dd");
            assertThat(requests.getPaneInformation().isFreezePane()).isTrue();
            assertThat(requests.getPrintSetup().getLandscape()).isTrue();
        }
    }

    private static List<String> formats(XSSFSheet sheet) {
        return IntStream.range(0, sheet.getRow(0).getLastCellNum())
                .mapToObj(i -> sheet.getColumnStyle(i).getDataFormatString())
                .toList();
    }

    @Test
    void theSameFormGivesTheSameBytesWhereverItIsWritten() throws IOException {
        byte[] first = bytes(own(Feeds.REQUESTS, Feeds.RESPONSES));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(bytes(own(Feeds.REQUESTS, Feeds.RESPONSES))).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void wordsFitTheirBoxes(String language) throws IOException {
        var form = new BlankForm(
                ReportingPeriod.parse("2026-Q3"),
                "12345热线中心",
                Optional.empty(),
                feeds().toList(),
                ROSTER,
                Bundles.texts(language));
        try (var workbook = open(form)) {
            for (XSSFSheet sheet : List.of(workbook.getSheetAt(0), workbook.getSheetAt(1))) {
                for (DataValidation validation : sheet.getDataValidations()) {
                    assertThat(validation.getPromptBoxTitle().length()).isLessThanOrEqualTo(32);
                    assertThat(validation.getPromptBoxText())
                            .hasSizeLessThanOrEqualTo(255)
                            .doesNotContain("…");
                }
            }
            assertThat(cover(workbook)).containsInstanceOf(Declaration.class);
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isLessThan(TableTop.MOST_ROWS - 1);
        }
    }

    @Test
    void fileNamesAreSafe() {
        assertThat(FormWorkbook.fileName(own(Feeds.REQUESTS), "YC-206")).isEqualTo("YC-206-云川市教育局-填报模板-2026-10.xlsx");
        assertThat(FormWorkbook.fileName(own(Feeds.REQUESTS), "../a\\b:c*\u202E\n"))
                .isEqualTo("__a_b_c___-云川市教育局-填报模板-2026-10.xlsx");
    }

    @Test
    void aFormWithoutAFeedIsNone() {
        assertThatThrownBy(FormWorkbookTest::own).hasMessage("云川市教育局: no feed to report; expected one at least");
    }

    private static Map<Integer, DataValidation> validations(XSSFSheet sheet) {
        var byColumn = new TreeMap<Integer, DataValidation>();
        sheet.getDataValidations()
                .forEach(one ->
                        byColumn.put(one.getRegions().getCellRangeAddress(0).getFirstColumn(), one));
        return byColumn;
    }

    private static List<String> words(XSSFWorkbook workbook, DataValidation list) {
        String name = list.getValidationConstraint().getFormula1();
        var area = new AreaReference(workbook.getName(name).getRefersToFormula(), null);
        var words = new ArrayList<String>();
        for (CellReference cell : area.getAllReferencedCells()) {
            words.add(workbook.getSheet(cell.getSheetName())
                    .getRow(cell.getRow())
                    .getCell(cell.getCol())
                    .getStringCellValue());
        }
        return words;
    }

    private static Optional<CoverReading> cover(XSSFWorkbook workbook) {
        return CoverTable.find(FILE, tops(workbook));
    }

    private static List<TableTop> tops(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .map(sheet -> new TableTop(
                        sheet.getSheetName(),
                        IntStream.rangeClosed(0, Math.min(sheet.getLastRowNum(), TableTop.MOST_ROWS - 1))
                                .mapToObj(i -> new TableTop.TopRow(i + 1, cells(sheet.getRow(i))))
                                .toList()))
                .toList();
    }

    private static List<String> lines(XSSFSheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(i -> String.join("|", cells(sheet.getRow(i))).replaceAll("\\|+$", ""))
                .toList();
    }

    private static List<String> cells(XSSFRow row) {
        var formatter = new DataFormatter();
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> formatter.formatCellValue(row.getCell(i)))
                .toList();
    }
}
