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
import org.daylight.annual.FormTable;

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
     * @param sheets names of the sheets, in the order of the tables; the last one is that of the notes
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
                    workbook.getSheetAt(i).getHeader().setCenter(report.title());
                }
                writer.notes(workbook.createSheet(sheets.get(grids.size())), report);
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
            sheet.createRow(number).setHeightInPoints(height(grid, number));
            for (int column = 0; column < grid.widths().size(); column++) {
                sheet.getRow(number).createCell(column).setCellStyle(styles.get(FormGrid.Kind.FIGURE));
            }
        }
        for (int number = 0; number < grid.rows().size(); number++) {
            for (FormGrid.Cell cell : grid.rows().get(number)) {
                put(sheet, number, cell);
            }
        }
        print(sheet);
        // Table 3 is as long as wide: upright it stands on one page.
        sheet.getPrintSetup().setLandscape(grid.table() != FormTable.TABLE_3);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** Room for the longest text of a row, which breaks where its cell ends; in points. */
    private static float height(FormGrid grid, int number) {
        int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
        int lines = grid.rows().get(number).stream()
                .filter(cell -> cell.height() == 1)
                .mapToInt(cell -> {
                    int width = grid.widths().subList(cell.column(), cell.column() + cell.width()).stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    return lines(cell.text(), WIDTH / 256 * width / sum);
                })
                .max()
                .orElse(1);
        return 10 + 15 * Math.max(1, lines);
    }

    /** Lines of a text in a cell of so many digits' width; a Chinese character takes two. */
    private static int lines(String text, int digits) {
        int characters = Math.max(1, (digits - 1) / 2);
        return (text.length() + characters - 1) / characters;
    }

    /** What the reader must know of blank and open cells, a line each. */
    private void notes(XSSFSheet sheet, Document report) {
        sheet.setColumnWidth(0, WIDTH);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        List<String> notes = report.notes();
        for (int i = 0; i < notes.size(); i++) {
            sheet.createRow(i).setHeightInPoints(10 + 15 * lines(notes.get(i), WIDTH / 256));
            XSSFCell cell = sheet.getRow(i).createCell(0);
            cell.setCellStyle(style);
            cell.setCellValue(notes.get(i));
        }
        print(sheet);
    }

    private static void print(XSSFSheet sheet) {
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
        core.setTitle(report.title().replace("\n", ""));
        core.setCreator(PRODUCT);
        core.setLastModifiedByUser(PRODUCT);
        core.setCreated(made);
        core.setModified(made);
        workbook.getProperties().getExtendedProperties().setApplication(PRODUCT);
    }
}
