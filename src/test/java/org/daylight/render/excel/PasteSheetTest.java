package org.daylight.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.report.Bundles;
import org.daylight.report.RankingReport;
import org.daylight.report.Results;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet from which a clerk copies everybody's figures. */
class PasteSheetTest {

    @Test
    void itHasOneRowOfHeadsAndOneForEachDepartmentGroupByGroup() throws IOException {
        assertThat(rows())
                .containsExactly(
                        "考核分组 | 单位编码 | 单位 | 名次 | 可能最高名次 | 可能最低名次 | 综合分 | 合规分 | 满意度分 | 等次"
                                + " | A 依申请公开（50分） | C 诉求办理（50分） | 未排名或缺项原因",
                        "市直部门 | D01 | 民政局 | 1 | 1 | 2 | 100.00 | 100.00 | 100.00 | 优秀 | 50.00 | 50.00 | ",
                        "市直部门 | D02 | 财政局 | 2 | 1 | 3 | 96.52 | 95.71 | 98.40 | 优秀 | 48.00 | 48.52 | ",
                        "市直部门 | D03 | 教育局 | 2 | 1 | 3 | 96.52 | 95.71 | 98.40 | 优秀 | 48.00 | 48.52 | ",
                        "市直部门 | D04 | 卫生健康局 | 4 | 4 | 4 | 62.67 | 68.10 | 50.00 | 合格 | 32.67 | 30.00 | ",
                        "公用企事业单位 | D05 | 供水集团 |  |  |  | 92.00 | 88.57 | 100.00 |  | 42.00 | 50.00 | 计分事项少于办法规定的最低件数",
                        "公用企事业单位 | D06 | =供电公司 |  |  |  |  |  |  |  |  |  | 应报数据未报送；建议责令限期报送",
                        "公用企事业单位 | D07 | 燃气公司 |  |  |  |  |  |  |  |  |  | 报送数据须先由人工核实，暂缓评定；"
                                + "文件被退回（2026-09/departments/D07/responses.xlsx）；依申请公开登记由60行减为40行，待核实");
    }

    /** Each figure of a group's sheet stands here too, as a plain number with the digits that are in sight there. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyFigureIsTheOneOfTheSheetOfItsGroup(String language) throws IOException {
        Texts texts = Bundles.texts(language);
        try (XSSFWorkbook workbook = workbook(language, SmallMonth.ruled())) {
            Map<String, Map<String, Cell>> pasted = byDepartment(sheet(workbook, language), 0, texts);
            int compared = 0;
            for (String group : List.of("G1", "G2")) {
                XSSFSheet sheet = workbook.getSheet(
                        texts.of(SmallMonth.results().policy().groups().get(group)));
                for (var department : byDepartment(sheet, 3, texts).entrySet()) {
                    for (var figure : department.getValue().entrySet()) {
                        Cell here = pasted.get(department.getKey()).get(figure.getKey());
                        if (here != null) {
                            assertThat(shown(here))
                                    .as(department.getKey() + " " + figure.getKey())
                                    .isEqualTo(shown(figure.getValue()));
                            compared++;
                        }
                    }
                }
            }
            // rank, total, two scores, grade, two sections and the name of seven departments
            assertThat(compared).isEqualTo(7 * 8);
        }
    }

    @Test
    void nothingInItIsMergedReckonedLinkedOrColoured() throws IOException {
        try (XSSFWorkbook workbook = workbook("zh-CN", SmallMonth.ruled())) {
            assertBare(sheet(workbook, "zh-CN"));
        }
    }

    /** A group's table has formulas, links and reasons elsewhere. */
    @Test
    void anyTableCanBeBare() throws IOException {
        var sheet = new WorkbookLayout.Sheet(
                Optional.empty(),
                "group-*",
                List.of(),
                List.of(),
                List.of(),
                WorkbookLayout.Frame.BARE,
                OptionalInt.empty(),
                WorkbookLayout.Filter.ON,
                WorkbookLayout.Orientation.LANDSCAPE,
                Map.of(),
                List.of());
        try (XSSFWorkbook workbook =
                workbook(new WorkbookLayout("ranking", List.of(sheet)), Bundles.texts("zh-CN"), SmallMonth.ruled())) {
            assertBare(workbook.getSheet("市直部门"));
            assertBare(workbook.getSheet("公用企事业单位"));
            Cell heldRank = workbook.getSheet("公用企事业单位").getRow(3).getCell(0);
            assertThat(heldRank.getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    private static void assertBare(XSSFSheet sheet) {
        assertThat(sheet.getMergedRegions()).isEmpty();
        assertThat(sheet.getHyperlinkList()).isEmpty();
        assertThat(sheet.getDrawingPatriarch()).isNull();
        assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                .isZero();
        short columns = sheet.getRow(0).getLastCellNum();
        for (Row row : sheet) {
            assertThat(row.getPhysicalNumberOfCells()).isEqualTo(columns);
            row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (row.getRowNum() > 0) {
                    assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
                }
            });
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook workbook = workbook("zh-CN", SmallMonth.results())) {
            Cell name = sheet(workbook, "zh-CN").getRow(6).getCell(2);
            assertThat(name.getStringCellValue()).isEqualTo("=供电公司");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    /** Cells by department and head; heads of two lines in one. */
    private static Map<String, Map<String, Cell>> byDepartment(XSSFSheet sheet, int heads, Texts texts) {
        var departments = new TreeMap<String, Map<String, Cell>>();
        for (int number = heads + 1; number <= sheet.getLastRowNum() && sheet.getRow(number) != null; number++) {
            var cells = new TreeMap<String, Cell>();
            for (Cell cell : sheet.getRow(number)) {
                String head = sheet.getRow(heads).getCell(cell.getColumnIndex()).getStringCellValue();
                cells.put(String.join(texts.get("paste.joined"), head.split("\n")), cell);
            }
            departments.put(cells.get(texts.get("column.department")).getStringCellValue(), cells);
        }
        return departments;
    }

    /** As a reader sees it; a reason in the place of a figure is an empty cell here. */
    private static String shown(Cell cell) {
        var formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        boolean reason = ((XSSFCellStyle) cell.getCellStyle()).getFont().getItalic();
        return reason ? "" : formatter.formatCellValue(cell);
    }

    private static List<String> rows() throws IOException {
        var rows = new ArrayList<String>();
        try (XSSFWorkbook workbook = workbook("zh-CN", SmallMonth.results())) {
            for (Row row : sheet(workbook, "zh-CN")) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(shown(cell)));
                rows.add(String.join(" | ", cells));
            }
        }
        return rows;
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, String language) {
        return workbook.getSheet(Bundles.texts(language).get("table.paste"));
    }

    private static XSSFWorkbook workbook(String language, Results month) throws IOException {
        Texts texts = Bundles.texts(language);
        return workbook(Shipped.layout("ranking", texts), texts, month);
    }

    private static XSSFWorkbook workbook(WorkbookLayout layout, Texts texts, Results month) throws IOException {
        var out = new ByteArrayOutputStream();
        ExcelRenderer.of(layout, Shipped.looks(), texts)
                .render(RankingReport.of(month, texts, code -> "evidence/" + code + ".xlsx"), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
