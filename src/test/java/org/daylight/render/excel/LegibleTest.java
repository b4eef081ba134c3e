package org.daylight.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.feed.Department;
import org.daylight.feed.Feeds;
import org.daylight.form.BlankForm;
import org.daylight.form.FormWorkbook;
import org.daylight.report.Bundles;
import org.daylight.report.Report;
import org.daylight.report.Texts;
import org.daylight.specimen.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No sheet is printed in letters that nobody can read, however many columns it has. */
class LegibleTest {

    /** Points: A4 lying has 841.9 in width, A3 1190.6; a character of a column's width has 5.25. */
    private static final double A4 = 841.9;

    private static final double A3 = 1190.6;

    /**
     * Margins of an inch leave 697.9 points on A4 and 1046.6 on A3. In letters of 10 points, printed in 7, that is room for
     * 189 and 284 characters. Columns of 10: 18 of them fit A4, 28 fit A3.
     */
    @ParameterizedTest
    @CsvSource({"18, A4, 1", "19, A3, 1", "28, A3, 1", "29, A4, 2", "54, A4, 4"})
    void aSheetTakesTheLeastPaperOnWhichItCanBeRead(int columns, String paper, int pages) {
        Sheet sheet = sheet(columns);
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 2));
        new Legible(sheet, columns, 10).keep(true);
        assertThat(sheet.getPrintSetup().getPaperSize())
                .isEqualTo(paper.equals("A3") ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) pages);
    }

    @Test
    void onItsOwnPaperItTakesPagesSideBySide() {
        Sheet sheet = sheet(19);
        new Legible(sheet, 19, 10).keep(false);
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
        assertThat(sheet.getPrintSetup().getLeftToRight()).isTrue();
    }

    @Test
    void largeLettersMayBecomeSmallerThanSmallOnes() {
        Sheet sheet = sheet(26);
        new Legible(sheet, 26, 14).keep(true);
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
    }

    private static Sheet sheet(int columns) {
        Sheet sheet = new XSSFWorkbook().createSheet();
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        for (PageMargin margin : PageMargin.values()) {
            sheet.setMargin(margin, 1);
        }
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, 10 * 256);
        }
        return sheet;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everySheetOfEveryWorkbookIsPrintedInLettersThatCanBeRead(String language) throws IOException {
        Texts texts = Bundles.texts(language);
        var small = new ArrayList<String>();
        for (Specimen.Named one : Specimen.workbooks(texts)) {
            try (XSSFWorkbook workbook = workbook(one.report(), texts)) {
                workbook.forEach(sheet -> {
                    double letters = 10 * scale((XSSFSheet) sheet);
                    if (letters < 6.99) {
                        small.add(one.file() + " " + sheet.getSheetName() + ": " + letters);
                    }
                });
            }
        }
        assertThat(small).isEmpty();
    }

    /** Departments have printers for A4: a wide sheet of the form takes pages side by side, each with the number of the case. */
    @Test
    void theFormIsPrintedOnA4InLettersThatCanBeRead() throws IOException {
        var department = new Department(
                "D01", "民政局", List.of(), "G1", LocalDate.of(2020, 1, 1), Optional.empty(), List.of("requests"));
        var form = new BlankForm(
                ReportingPeriod.parse("2026-10"),
                department.name(),
                Optional.of(department),
                Feeds.ALL,
                List.of(),
                Bundles.texts("zh-CN"));
        var out = new ByteArrayOutputStream();
        FormWorkbook.write(form, Shipped.looks(), out);
        var wide = new ArrayList<String>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (int i = 0; i < workbook.getNumberOfSheets() - 1; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(10 * scale(sheet)).as(sheet.getSheetName()).isGreaterThanOrEqualTo(Legible.SMALLEST);
                if (sheet.getPrintSetup().getFitWidth() > 1) {
                    assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
                    wide.add(sheet.getSheetName() + " " + sheet.getPrintSetup().getFitWidth());
                }
            }
        }
        assertThat(wide).containsExactly("单位名录 2", "依申请公开登记 2", "办理过程 2", "12345工单 3", "好差评 2", "主动公开信息 2", "检查记录 2");
    }

    private static XSSFWorkbook workbook(Report report, Texts texts) throws IOException {
        var out = new ByteArrayOutputStream();
        ExcelRenderer.of(Shipped.layout(report.template(), texts), Shipped.looks(), texts)
                .render(report, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** At which a program prints it; of pages side by side each has at most its share of the columns. */
    private static double scale(XSSFSheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        boolean a3 = print.getPaperSize() == PrintSetup.A3_PAPERSIZE;
        assertThat(a3 || print.getPaperSize() == PrintSetup.A4_PAPERSIZE)
                .as(sheet.getSheetName())
                .isTrue();
        double side = print.getLandscape() ? a3 ? A3 : A4 : a3 ? A4 : A4 / Math.sqrt(2);
        double room = side - 72 * (sheet.getMargin(PageMargin.LEFT) + sheet.getMargin(PageMargin.RIGHT));
        double width = 0;
        for (int column = 0; column < columns(sheet); column++) {
            width += sheet.getColumnWidth(column) / 256.0 * 5.25;
        }
        return Math.min(1, room * print.getFitWidth() / width);
    }

    private static int columns(XSSFSheet sheet) {
        List<Integer> ends = new ArrayList<>(List.of(1));
        sheet.forEach(row -> ends.add((int) row.getLastCellNum()));
        return ends.stream().mapToInt(Integer::intValue).max().orElse(1);
    }
}
