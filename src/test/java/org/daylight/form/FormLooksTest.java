package org.daylight.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.feed.Department;
import org.daylight.feed.Feeds;
import org.daylight.render.excel.Shipped;
import org.daylight.render.excel.WorkbookTemplate;
import org.daylight.report.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form looks like the samples, and is the same form whatever they look like. */
class FormLooksTest {

    private static final Department EDUCATION = new Department(
            "YC-206", "教育局 A&B", List.of(), "G", LocalDate.of(2020, 1, 1), Optional.empty(), List.of("requests"));

    @TempDir
    Path folder;

    private static XSSFWorkbook form(WorkbookTemplate looks, String language) throws IOException {
        var form = new BlankForm(
                ReportingPeriod.parse("2026-10"),
                EDUCATION.name(),
                Optional.of(EDUCATION),
                List.of(Feeds.REQUESTS),
                List.of(),
                Bundles.texts(language));
        var out = new ByteArrayOutputStream();
        FormWorkbook.write(form, looks, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static void fill(XSSFCell sample, int red) {
        sample.getCellStyle().setFillForegroundColor(new XSSFColor(new byte[] {(byte) red, 0, 0}));
        sample.getCellStyle().setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static String colour(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex();
    }

    private XSSFWorkbook changed() throws IOException {
        Shipped.changed(folder, samples -> {
            Shipped.sample(samples, "look_form_title").getCellStyle().getFont().setFontName("KaiTi");
            Shipped.sample(samples, "look_form_title").getRow().setHeightInPoints(77);
            Shipped.sample(samples, "look_form_hint").getCellStyle().getFont().setFontHeightInPoints((short) 30);
            fill(Shipped.sample(samples, "look_form_entry"), 1);
            fill(Shipped.sample(samples, "look_form_required"), 2);
            Shipped.sample(samples, "look_form_decimal")
                    .getCellStyle()
                    .setDataFormat(samples.createDataFormat().getFormat("0.000"));
            XSSFSheet cover = samples.getSheet("Form cover");
            cover.setColumnWidth(1, 50 * 256);
            cover.getPrintSetup().setLandscape(false);
            cover.getHeader().setLeft("{{title}}");
            XSSFSheet table = samples.getSheet("Form table");
            table.setColumnWidth(2, 60 * 256);
            table.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
            table.setPrintGridlines(false);
            table.setMargin(PageMargin.LEFT, 1.25);
            samples.getSheet("Form help").getFooter().setCenter("{{sheet}}");
        });
        return form(WorkbookTemplate.read(folder), "zh-CN");
    }

    @Test
    void aChangedSampleChangesTheForm() throws IOException {
        try (XSSFWorkbook workbook = changed()) {
            XSSFSheet cover = workbook.getSheetAt(0);
            assertThat(cover.getRow(1).getCell(0).getCellStyle().getFont().getFontName())
                    .isEqualTo("KaiTi");
            assertThat(cover.getRow(1).getHeightInPoints()).isEqualTo(77);
            assertThat(cover.getMergedRegions()).contains(CellRangeAddress.valueOf("A2:D2"));
            assertThat(colour(cover.getRow(7).getCell(2))).isEqualTo("FF010000");
            assertThat(cover.getColumnWidth(1)).isEqualTo(50 * 256);
            assertThat(cover.getPrintSetup().getLandscape()).isFalse();
            assertThat(cover.getHeader().getLeft()).isEqualTo("教育局 A&&B2026年10月数据填报表");
            XSSFSheet table = workbook.getSheetAt(1);
            assertThat(colour(table.getRow(0).getCell(0))).isEqualTo("FF020000");
            assertThat(table.getTabColor().getARGBHex()).isEqualTo("FF020000");
            assertThat(table.getColumnStyle(10).getDataFormatString()).isEqualTo("0.000");
            assertThat(table.getColumnWidth(7)).isEqualTo(60 * 256);
            assertThat(table.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
            assertThat(table.isPrintGridlines()).isFalse();
            assertThat(table.getMargin(PageMargin.LEFT)).isEqualTo(1.25);
            XSSFSheet help = workbook.getSheetAt(2);
            assertThat(help.getFooter().getCenter()).isEqualTo(help.getSheetName());
        }
    }

    @Test
    void rowsGrowWithTheLettersThatBreakInThem() throws IOException {
        try (XSSFWorkbook shipped = form(Shipped.looks(), "zh-CN");
                XSSFWorkbook larger = changed()) {
            // 29 Chinese characters in thrice the letters: 9 fit on a line of 70 characters.
            assertThat(shipped.getSheetAt(0).getRow(8).getHeightInPoints()).isEqualTo(26);
            assertThat(larger.getSheetAt(0).getRow(8).getHeightInPoints()).isGreaterThanOrEqualTo(3 * 45);
        }
    }

    @Test
    void whatGuardsTheCellsStaysAsItIs() throws IOException {
        try (XSSFWorkbook shipped = form(Shipped.looks(), "zh-CN");
                XSSFWorkbook other = changed()) {
            for (int i = 0; i < shipped.getNumberOfSheets(); i++) {
                assertThat(guards(other.getSheetAt(i))).isEqualTo(guards(shipped.getSheetAt(i)));
                assertThat(other.getSheetAt(i).getProtect()).isFalse();
                assertThat(other.getSheetVisibility(i)).isEqualTo(shipped.getSheetVisibility(i));
            }
            assertThat(guards(shipped.getSheetAt(1))).hasSize(11);
            assertThat(shipped.getSheetVisibility(3)).isEqualTo(SheetVisibility.HIDDEN);
        }
    }

    private static List<String> guards(XSSFSheet sheet) {
        return sheet.getCTWorksheet().getDataValidations() == null
                ? List.of()
                : sheet.getCTWorksheet().getDataValidations().getDataValidationList().stream()
                        .map(Object::toString)
                        .toList();
    }

    @Test
    void sheetsArePrintedOnA4Across() throws IOException {
        for (String language : List.of("zh-CN", "en")) {
            try (XSSFWorkbook workbook = form(Shipped.looks(), language)) {
                for (int i = 0; i < 3; i++) {
                    PrintSetup print = workbook.getSheetAt(i).getPrintSetup();
                    assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                    assertThat(print.getLandscape()).isTrue();
                    assertThat(print.getFitHeight()).isZero();
                }
            }
        }
    }
}
