package org.daylight.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
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
import org.junit.jupiter.params.provider.MethodSource;

/** Figures of the ranked workbook follow from its other cells, and marks lead to their cases. */
class LiveFiguresTest {

    private static final Texts CHINESE = Bundles.texts("zh-CN");
    private static final WorkbookLayout SHIPPED = Shipped.layout("ranking", CHINESE);
    /** Columns of a group's sheet that are live: total, two scores, two sections. */
    private static final List<Integer> LIVE = List.of(3, 5, 6, 8, 9);

    /** In a plain month, and in one with bonuses and marks that an appeal gave back. */
    static Stream<Results> months() {
        return Stream.of(SmallMonth.results(), SmallMonth.ruled());
    }

    @ParameterizedTest
    @MethodSource("months")
    void everyFormulaGivesWhatIsStoredWithIt(Results month) throws IOException {
        try (XSSFWorkbook workbook = workbook(SHIPPED, month)) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List<Cell> formulas = formulas(workbook);
            assertThat(formulas).hasSizeGreaterThan(40);
            for (Cell cell : formulas) {
                double stored = cell.getNumericCellValue();
                assertThat(evaluator.evaluate(cell).getNumberValue())
                        .as("%s!%s %s", cell.getSheet().getSheetName(), cell.getAddress(), cell.getCellFormula())
                        .isCloseTo(stored, within(1e-11));
            }
        }
    }

    @Test
    void allTotalsScoresAndSectionsOfADepartmentAreLive() throws IOException {
        try (XSSFWorkbook workbook = workbook(SHIPPED)) {
            XSSFSheet group = workbook.getSheet("市直部门");
            assertThat(group.getRow(4).getCell(2).getStringCellValue()).isEqualTo("民政局");
            for (int row = 4; row < 8; row++) {
                for (int column : LIVE) {
                    assertThat(group.getRow(row).getCell(column).getCellType())
                            .as("row %s, column %s", row, column)
                            .isEqualTo(CellType.FORMULA);
                }
            }
        }
    }

    /** A clerk who changes marks sees the total follow. */
    @Test
    void aTotalFollowsTheMarksItRestsOn() throws IOException {
        try (XSSFWorkbook workbook = workbook(SHIPPED)) {
            XSSFSheet group = workbook.getSheet("市直部门");
            Cell total = group.getRow(7).getCell(3);
            assertThat(total.getNumericCellValue()).isEqualTo(62.67);
            change(workbook, "卫生健康局", "A1", 0);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            // A1 earned 26.67 of the 32.67 that section A has of 50
            assertThat(total.getNumericCellValue()).isEqualTo(36.0);
        }
    }

    @Test
    void marksLeadToTheFirstOfTheirCases() throws IOException {
        try (XSSFWorkbook workbook = workbook(SHIPPED)) {
            Cell marks = workbook.getSheet("A1 按期答复率").getRow(7).getCell(9);
            assertThat(marks.getHyperlink().getType()).isEqualTo(HyperlinkType.DOCUMENT);
            String[] place = marks.getHyperlink().getAddress().split("!");
            XSSFSheet cases = workbook.getSheet(place[0].replace("'", ""));
            var row = cases.getRow(Integer.parseInt(place[1].substring(1)) - 1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("卫生健康局");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo(CHINESE.get("measure.REPLY_TIMELINESS"));
            assertThat(cases.getRow(row.getRowNum() - 1).getCell(0).getStringCellValue())
                    .isNotEqualTo("卫生健康局");
        }
    }

    @Test
    void aDepartmentsNameLeadsToItsEvidence() throws IOException {
        var out = new ByteArrayOutputStream();
        ExcelRenderer.of(SHIPPED, Shipped.looks(), CHINESE)
                .render(RankingReport.of(SmallMonth.results(), CHINESE, code -> "evidence/" + code + ".xlsx"), out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var link = workbook.getSheet("市直部门").getRow(4).getCell(2).getHyperlink();
            assertThat(link.getType()).isEqualTo(HyperlinkType.FILE);
            assertThat(link.getAddress()).isEqualTo("evidence/D01.xlsx");
        }
    }

    /** An office that takes a sheet out of the layout gets plain numbers where formulas would point at nothing. */
    @Test
    void withoutTheSheetOfMarksTotalsArePlainNumbers() throws IOException {
        var sheets = new ArrayList<>(SHIPPED.sheets());
        sheets.removeIf(
                sheet -> sheet.table().equals("reckoning") || sheet.table().equals("exceptions"));
        var layout = new WorkbookLayout(SHIPPED.report(), sheets);
        try (XSSFWorkbook workbook = workbook(layout)) {
            Cell total = workbook.getSheet("市直部门").getRow(7).getCell(3);
            assertThat(total.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(total.getNumericCellValue()).isEqualTo(62.67);
            assertThat(workbook.getSheet("A1 按期答复率").getRow(7).getCell(9).getHyperlink())
                    .isNull();
        }
    }

    private static void change(XSSFWorkbook workbook, String department, String code, double marks) {
        workbook.getSheet("得分合成").forEach(row -> {
            if (row.getRowNum() > 3
                    && row.getCell(0) != null
                    && row.getCell(0).getStringCellValue().equals(department)
                    && row.getCell(1).getStringCellValue().equals(code)) {
                row.getCell(5).setCellValue(marks);
            }
        });
    }

    private static List<Cell> formulas(XSSFWorkbook workbook) {
        var formulas = new ArrayList<Cell>();
        Consumer<Cell> add = cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell);
            }
        };
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(add)));
        return formulas;
    }

    private static XSSFWorkbook workbook(WorkbookLayout layout) throws IOException {
        return workbook(layout, SmallMonth.results());
    }

    private static XSSFWorkbook workbook(WorkbookLayout layout, Results month) throws IOException {
        var out = new ByteArrayOutputStream();
        ExcelRenderer.of(layout, Shipped.looks(), CHINESE).render(RankingReport.of(month, CHINESE), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
