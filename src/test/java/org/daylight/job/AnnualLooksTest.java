package org.daylight.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.render.excel.AnnualWorkbook;
import org.daylight.render.excel.Shipped;
import org.daylight.render.excel.WorkbookTemplate;
import org.daylight.report.Bundles;
import org.daylight.report.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of the annual report looks like the samples. */
class AnnualLooksTest {

    private static final Texts CHINESE = Bundles.texts("zh-CN");

    @TempDir
    Path folder;

    private static XSSFWorkbook annual(WorkbookTemplate looks) throws IOException {
        var out = new ByteArrayOutputStream();
        AnnualWorkbook.write(AnnualSpecimen.of(CHINESE), CHINESE, LocalDate.of(2027, 1, 1), looks, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static int width(XSSFSheet sheet) {
        int width = 0;
        for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
            width += sheet.getColumnWidth(i);
        }
        return width;
    }

    @Test
    void theShippedSamplesMakeOnePageOfA4OfEachTable() throws IOException {
        try (XSSFWorkbook workbook = annual(Shipped.looks())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            for (int i = 0; i < 4; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isEqualTo(i != 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) (i == 3 ? 0 : 1));
                assertThat(sheet.getHeader().getCenter()).endsWith("2026年政府信息公开工作年度报告");
            }
            XSSFCell blank = workbook.getSheetAt(0).getRow(2).getCell(1);
            assertThat(blank.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                    .isEqualTo("FFFFFFCC");
            XSSFCell figure = workbook.getSheetAt(1).getRow(3).getCell(3);
            assertThat(figure.getNumericCellValue()).isEqualTo(40);
            assertThat(figure.getCellStyle().getBorderLeft()).isEqualTo(BorderStyle.THIN);
        }
    }

    @Test
    void aChangedSampleChangesTheTables() throws IOException {
        Shipped.changed(folder, samples -> {
            Shipped.sample(samples, "look_annual_head").getCellStyle().getFont().setFontName("KaiTi");
            Shipped.sample(samples, "look_annual_row").getCellStyle().setBorderTop(BorderStyle.DOUBLE);
            var figure = Shipped.sample(samples, "look_annual_figure").getCellStyle();
            figure.setDataFormat(samples.createDataFormat().getFormat("#,##0"));
            Shipped.sample(samples, "look_annual_figure").getRow().setHeightInPoints(66);
            Shipped.sample(samples, "look_annual_blank")
                    .getCellStyle()
                    .setFillForegroundColor(new XSSFColor(new byte[] {3, 0, 0}));
            samples.getSheet("Annual").setColumnWidth(0, 70 * 256);
            samples.getSheet("Annual").getFooter().setRight("{{sheet}}");
            samples.getSheet("Annual upright").getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        });
        try (XSSFWorkbook before = annual(Shipped.looks());
                XSSFWorkbook after = annual(WorkbookTemplate.read(folder))) {
            XSSFSheet second = after.getSheetAt(0);
            assertThat(second.getRow(0).getCell(0).getCellStyle().getFont().getFontName())
                    .isEqualTo("KaiTi");
            assertThat(second.getRow(2).getCell(0).getCellStyle().getBorderTop())
                    .isEqualTo(BorderStyle.DOUBLE);
            assertThat(second.getRow(2)
                            .getCell(1)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FF030000");
            assertThat(second.getRow(2).getHeightInPoints()).isEqualTo(66);
            assertThat(second.getFooter().getRight()).isEqualTo(second.getSheetName());
            assertThat(width(second) - width(before.getSheetAt(0))).isBetween(29 * 256, 31 * 256);
            XSSFSheet third = after.getSheetAt(1);
            assertThat(third.getRow(3).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
            assertThat(width(third)).isEqualTo(width(before.getSheetAt(1)));
            assertThat(third.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
            assertThat(second.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        }
    }
}
