package org.daylight.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.annual.Document;
import org.daylight.annual.FormGrid;

/** The tables of the annual report as a workbook, a sheet each; figures are numbers, and what is wanting is marked. */
public final class AnnualWorkbook {

    private static final String PRODUCT = "Daylight";
    /** Characters of a line over all columns, in 256ths as the format counts them. */
    private static final int WIDTH = 110 * 256;

    private final XSSFWorkbook workbook;
    private final Map<FormGrid.Kind, XSSFCellStyle> styles = new EnumMap<>(FormGrid.Kind.class);
    private final XSSFCellStyle wanting;

    private AnnualWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        styles.put(FormGrid.Kind.HEAD, style(HorizontalAlignment.CENTER));
        styles.put(FormGrid.Kind.TITLE, style(HorizontalAlignment.LEFT));
        styles.put(FormGrid.Kind.FIGURE, style(HorizontalAlignment.CENTER));
        var bold = workbook.createFont();
        bold.setBold(true);
        styles.get(FormGrid.Kind.HEAD).setFont(bold);
        this.wanting = style(HorizontalAlignment.CENTER);
        wanting.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        wanting.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFCellStyle style(HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /**
     * Writes the tables; the same report gives the same bytes.
     *
     * @param sheets names of the sheets, in the order of the tables
     * @param day that the file says it was made on
     */
    public static void write(Document report, List<String> sheets, LocalDate day, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("daylight-", ".xlsx");
        try {
            try (var workbook = new XSSFWorkbook();
                    OutputStream file = Files.newOutputStream(draft)) {
                describe(workbook, report, day);
                var writer = new AnnualWorkbook(workbook);
                List<FormGrid> grids = report.blocks().stream()
                        .filter(Document.Tabled.class::isInstance)
                        .map(block -> ((Document.Tabled) block).grid())
                        .toList();
                for (int i = 0; i < grids.size(); i++) {
                    writer.sheet(workbook.createSheet(sheets.get(i)), grids.get(i));
                }
                workbook.write(file);
            }
            SteadyZip.copy(draft, out);
        } finally {
            Files.delete(draft);
        }
    }

    private void sheet(XSSFSheet sheet, FormGrid grid) {
        int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < grid.widths().size(); i++) {
            sheet.setColumnWidth(i, WIDTH * grid.widths().get(i) / sum);
        }
        for (int number = 0; number < grid.rows().size(); number++) {
            sheet.createRow(number).setHeightInPoints(32);
            for (int column = 0; column < grid.widths().size(); column++) {
                sheet.getRow(number).createCell(column).setCellStyle(styles.get(FormGrid.Kind.FIGURE));
            }
        }
        for (int number = 0; number < grid.rows().size(); number++) {
            for (FormGrid.Cell cell : grid.rows().get(number)) {
                put(sheet, number, cell);
            }
        }
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitHeight((short) 1);
    }

    private void put(XSSFSheet sheet, int row, FormGrid.Cell what) {
        XSSFCell cell = sheet.getRow(row).getCell(what.column());
        boolean figure = what.kind() == FormGrid.Kind.FIGURE;
        cell.setCellStyle(figure && what.text().isEmpty() ? wanting : styles.get(what.kind()));
        if (figure && what.text().matches("[0-9]+(\\.[0-9]+)?")) {
            cell.setCellValue(new BigDecimal(what.text()).doubleValue());
        } else if (!what.text().isEmpty()) {
            cell.setCellValue(what.text());
        }
        if (what.width() > 1 || what.height() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(
                    row, row + what.height() - 1, what.column(), what.column() + what.width() - 1));
        }
    }

    /** What the workbook says about itself: nothing about the machine, the person or the clock. */
    private static void describe(XSSFWorkbook workbook, Document report, LocalDate day) {
        Optional<Date> made = Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
        CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(report.title());
        core.setCreator(PRODUCT);
        core.setLastModifiedByUser(PRODUCT);
        core.setCreated(made);
        core.setModified(made);
        workbook.getProperties().getExtendedProperties().setApplication(PRODUCT);
    }
}
