package org.daylight.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.report.Bundles;
import org.daylight.report.RankingReport;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTemplateTest {

    private static final Texts CHINESE = Bundles.texts("zh-CN");
    private static final Path SHIPPED = Path.of("report-templates/workbooks", WorkbookTemplate.FILE);

    @TempDir
    Path folder;

    @Test
    void theShippedSamplesAreSound() throws IOException {
        assertThat(mistakes(SHIPPED.getParent())).isEmpty();
    }

    @Test
    void aChangedSampleChangesEveryCellOfItsKind() throws IOException {
        change(workbook -> {
            XSSFCellStyle marks = sample(workbook, "look_marks");
            marks.setDataFormat(workbook.createDataFormat().getFormat("0.0"));
            XSSFFont title = sample(workbook, "look_title").getFont();
            title.setFontName("KaiTi");
            workbook.getSheetAt(0).getFooter().setRight("{{sheet}} · {{page}}");
        });
        try (XSSFWorkbook workbook = ranking(Shipped.layout("ranking", CHINESE))) {
            var overview = workbook.getSheetAt(0);
            assertThat(overview.getRow(0).getCell(0).getCellStyle().getFont().getFontName())
                    .isEqualTo("KaiTi");
            assertThat(overview.getFooter().getRight()).startsWith(overview.getSheetName() + " · ");
            assertThat(workbook.getSheet("市直部门")
                            .getRow(4)
                            .getCell(3)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("0.0");
        }
    }

    @Test
    void numbersStandWhereNumbersStandAlsoInAColumnOfTexts() throws IOException {
        Files.copy(SHIPPED, folder.resolve(WorkbookTemplate.FILE));
        try (XSSFWorkbook workbook = ranking(Shipped.layout("ranking", CHINESE))) {
            var weight = workbook.getSheet("得分合成").getRow(5).getCell(6).getCellStyle();
            assertThat(weight.getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(weight.getDataFormatString()).isEqualTo("General");
            assertThat(workbook.getSheet("图表数据").getFitToPage())
                    .as("printed as wide as the page")
                    .isTrue();
        }
    }

    @Test
    void noTextOfTheSamplesReachesAReport() throws IOException {
        try (XSSFWorkbook workbook = WorkbookTemplate.read(SHIPPED.getParent()).workbook()) {
            assertThat(workbook.getNumberOfSheets()).isZero();
            assertThat(workbook.getAllNames()).isEmpty();
            assertThat(workbook.getSharedStringSource().getUniqueCount()).isZero();
        }
    }

    @Test
    void everyMistakeIsToldWithItsCell() throws IOException {
        change(workbook -> {
            workbook.getName("look_title").setNameName("look_titel");
            sample(workbook, "look_percent")
                    .setDataFormat(workbook.createDataFormat().getFormat("0.00"));
            workbook.getName("look_head").setRefersToFormula("Looks!$B$9:$B$10");
            workbook.getSheetAt(0).getHeader().setLeft("{{editoin}}");
        });
        assertThat(mistakes(folder))
                .extracting(TemplateMistake::what)
                .anySatisfy(what -> assertThat(what).startsWith("found the name 'look_title' 0 times"))
                .anySatisfy(what -> assertThat(what).startsWith("found the name 'look_titel'; expected one of"))
                .anySatisfy(what -> assertThat(what)
                        .startsWith("sample of 'look_percent'")
                        .endsWith("expected a number format with %, such as 0.00%"))
                .anySatisfy(what -> assertThat(what)
                        .isEqualTo("the name 'look_head' means 2 cells; expected one cell, such as Looks!$B$5"))
                .anySatisfy(
                        what -> assertThat(what).contains("found '{{editoin}}'", "{{edition}}, {{page}}, {{sheet}}"))
                .hasSize(5);
        assertThatThrownBy(() -> WorkbookTemplate.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(folder.resolve(WorkbookTemplate.FILE) + ", Looks!B18: sample of 'look_percent'");
    }

    @Test
    void mistakesOfSampleSheetsAreToldWithSheetAndCell() throws IOException {
        change(workbook -> {
            workbook.getName("page_form_cover").setRefersToFormula("'Form cover'!$A$4:$C$4");
            workbook.getName("page_form_help").setRefersToFormula("'Form help'!$A:$D");
            workbook.getName("page_annual").setRefersToFormula("#REF!");
            workbook.removeName(workbook.getName("page_report"));
            workbook.getSheet("Form table").getFooter().setRight("{{edition}}");
            sample(workbook, "look_form_id").setDataFormat((short) 0);
            sample(workbook, "look_form_moment")
                    .setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
            sample(workbook, "look_annual_blank").setFillPattern(FillPatternType.NO_FILL);
            workbook.createName().setNameName("page_form");
            workbook.getName("page_form").setRefersToFormula("Looks!$A$1");
        });
        assertThat(mistakes(folder))
                .extracting(TemplateMistake::told)
                .satisfiesExactlyInAnyOrder(
                        told -> assertThat(told)
                                .isEqualTo("'Form cover'!A4: the name 'page_form_cover' means 3 cells; expected 4 cells"
                                        + " side by side, such as Looks!$A$5:$D$5"),
                        told -> assertThat(told)
                                .isEqualTo("the name 'page_form_help' means 'Form help'!$A:$D; expected 4 cells side by"
                                        + " side, such as Looks!$A$5:$D$5"),
                        told -> assertThat(told).startsWith("the name 'page_annual' means #REF!; expected cells"),
                        told -> assertThat(told).startsWith("found the name 'page_report' 0 times; expected it once,"),
                        told -> assertThat(told)
                                .isEqualTo(
                                        "'Form table'!A1: head or foot of the page: found '{{edition}}'; expected one"
                                                + " of {{page}}, {{sheet}}, {{title}}"),
                        told -> assertThat(told)
                                .isEqualTo("'Form table'!A2: sample of 'look_form_id': found another look (General);"
                                        + " expected the number format Text (@)"),
                        told -> assertThat(told)
                                .isEqualTo("'Form table'!F2: sample of 'look_form_moment': found another look"
                                        + " (yyyy-mm-dd hh:mm); expected the number format General"),
                        told -> assertThat(told).startsWith("Annual!D2: sample of 'look_annual_blank': found another"),
                        told -> assertThat(told)
                                .startsWith("found the name 'page_form'; expected one of page_report,"));
    }

    @Test
    void picturesAndBrokenFilesAreRefused() throws IOException {
        change(workbook -> {
            int picture = workbook.addPicture(new byte[] {1}, XSSFWorkbook.PICTURE_TYPE_PNG);
            var drawing = workbook.getSheetAt(0).createDrawingPatriarch();
            drawing.createPicture(drawing.createAnchor(0, 0, 0, 0, 5, 5, 6, 6), picture);
        });
        assertThat(mistakes(folder))
                .extracting(TemplateMistake::what)
                .isNotEmpty()
                .allSatisfy(what -> assertThat(what).contains("expected cells alone"));
        Files.delete(folder.resolve(WorkbookTemplate.FILE));
        assertThat(mistakes(folder))
                .containsExactly(TemplateMistake.of("there is no such file; expected the workbook of samples"));
        Files.writeString(folder.resolve(WorkbookTemplate.FILE), "no workbook");
        assertThat(mistakes(folder))
                .singleElement()
                .satisfies(one -> assertThat(one.what()).startsWith("no workbook that can be read"));
    }

    @Test
    void aLayoutChoosesColumnsAndTheirOrder() throws IOException {
        Files.copy(SHIPPED, folder.resolve(WorkbookTemplate.FILE));
        WorkbookLayout shipped = Shipped.layout("ranking", CHINESE);
        WorkbookLayout.Sheet overview = shipped.sheets().get(0);
        var chosen = new WorkbookLayout.Sheet(
                overview.name(),
                overview.table(),
                List.of("total", "department"),
                overview.charts(),
                overview.notes(),
                overview.frame(),
                overview.frozenColumns(),
                overview.filter(),
                overview.orientation(),
                overview.widths(),
                overview.colours());
        try (XSSFWorkbook workbook = ranking(new WorkbookLayout("ranking", List.of(chosen)))) {
            var heads = workbook.getSheetAt(0).getRow(4);
            assertThat(heads.getLastCellNum()).isEqualTo((short) 2);
            assertThat(heads.getCell(0).getStringCellValue()).isEqualTo(CHINESE.get("column.total"));
            assertThat(heads.getCell(1).getStringCellValue()).isEqualTo(CHINESE.get("column.department"));
        }
    }

    private static List<TemplateMistake> mistakes(Path folder) throws IOException {
        var mistakes = new ArrayList<TemplateMistake>();
        assertThat(WorkbookTemplate.read(folder, mistakes::add).isPresent()).isEqualTo(mistakes.isEmpty());
        return mistakes;
    }

    private static XSSFCellStyle sample(XSSFWorkbook workbook, String name) {
        return Shipped.sample(workbook, name).getCellStyle();
    }

    private void change(Consumer<XSSFWorkbook> change) throws IOException {
        Shipped.changed(folder, change);
    }

    private XSSFWorkbook ranking(WorkbookLayout layout) throws IOException {
        var out = new ByteArrayOutputStream();
        ExcelRenderer.of(layout, WorkbookTemplate.read(folder), CHINESE)
                .render(RankingReport.of(SmallMonth.results(), CHINESE), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
