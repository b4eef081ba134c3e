package org.daylight.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.annual.Document;
import org.daylight.annual.FormGrid;
import org.daylight.annual.FormTable;
import org.daylight.report.Texts;

/**
 * The tables of the annual report as a workbook, a sheet each; figures are numbers, and what is wanting is marked. How the
 * form parts a table into columns and joins its cells is the form's; everything else looks like the samples.
 */
public final class AnnualWorkbook {

    private static final String PRODUCT = "Daylight";

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Document report;
    private final Texts texts;

    private AnnualWorkbook(XSSFWorkbook workbook, Styles styles, Document report, Texts texts) {
        this.workbook = workbook;
        this.styles = styles;
        this.report = report;
        this.texts = texts;
    }

    /**
     * Writes the tables; the same report and template give the same bytes.
     *
     * @param texts names of the sheets
     * @param day that the file says it was made on
     */
    public static void write(Document report, Texts texts, LocalDate day, WorkbookTemplate template, OutputStream out)
            throws IOException {
        Path draft = Files.createTempFile("daylight-", ".xlsx");
        try {
            try (XSSFWorkbook workbook = template.workbook();
                    OutputStream file = Files.newOutputStream(draft)) {
                describe(workbook, report, day);
                new AnnualWorkbook(workbook, new Styles(workbook, template), report, texts).sheets();
                workbook.write(file);
            }
            SteadyZip.copy(draft, out);
        } finally {
            Files.delete(draft);
        }
    }

    private void sheets() {
        for (Document.Block block : report.blocks()) {
            if (block instanceof Document.Tabled table) {
                sheet(table.grid());
            }
        }
        notes();
    }

    private XSSFSheet create(String key, SheetLook look) {
        XSSFSheet sheet = workbook.createSheet(texts.get("annual.sheet." + key));
        styles.furnish(
                sheet,
                look,
                Map.of("title", report.title(), "sheet", sheet.getSheetName(), "page", texts.get("workbook.page")));
        return sheet;
    }

    private void sheet(FormGrid grid) {
        SheetLook look = grid.table() == FormTable.TABLE_3 ? SheetLook.ANNUAL_UPRIGHT : SheetLook.ANNUAL;
        XSSFSheet sheet = create("table" + grid.table().number(), look);
        // A table of the form stands whole on its page.
        sheet.getPrintSetup().setFitHeight((short) 1);
        int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < grid.widths().size(); i++) {
            sheet.setColumnWidth(i, styles.width(look) * grid.widths().get(i) / sum);
        }
        for (int number = 0; number < grid.rows().size(); number++) {
            sheet.createRow(number).setHeightInPoints(height(sheet, grid.rows().get(number)));
            for (int column = 0; column < grid.widths().size(); column++) {
                sheet.getRow(number).createCell(column).setCellStyle(styles.of(Look.ANNUAL_FIGURE));
            }
        }
        for (int number = 0; number < grid.rows().size(); number++) {
            for (FormGrid.Cell cell : grid.rows().get(number)) {
                put(sheet, number, cell);
            }
        }
    }

    /** Room for the longest text of a row, which breaks where its cell ends; in points. */
    private float height(XSSFSheet sheet, List<FormGrid.Cell> cells) {
        float height = styles.height(Look.ANNUAL_FIGURE);
        for (FormGrid.Cell cell : cells) {
            if (cell.height() == 1) {
                int width = IntStream.range(cell.column(), cell.column() + cell.width())
                        .map(sheet::getColumnWidth)
                        .sum();
                height = Math.max(height, styles.height(cell.text(), width, styles.of(look(cell))));
            }
        }
        return height;
    }

    /** What the reader must know of blank and open cells, a line each. */
    private void notes() {
        XSSFSheet sheet = create("notes", SheetLook.ANNUAL);
        int width = Math.min(Styles.WIDEST, styles.width(SheetLook.ANNUAL));
        sheet.setColumnWidth(0, width);
        List<String> notes = report.notes();
        for (int i = 0; i < notes.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            row.setHeightInPoints(styles.height(notes.get(i), width, styles.of(Look.NOTE)));
            XSSFCell cell = row.createCell(0);
            cell.setCellStyle(styles.of(Look.NOTE));
            cell.setCellValue(notes.get(i));
        }
    }

    private static Look look(FormGrid.Cell cell) {
        return switch (cell.kind()) {
            case HEAD -> Look.ANNUAL_HEAD;
            case TITLE -> Look.ANNUAL_ROW;
            case FIGURE -> cell.text().isEmpty() ? Look.ANNUAL_BLANK : Look.ANNUAL_FIGURE;
        };
    }

    private void put(XSSFSheet sheet, int row, FormGrid.Cell what) {
        XSSFCell cell = sheet.getRow(row).getCell(what.column());
        cell.setCellStyle(styles.of(look(what)));
        if (what.kind() == FormGrid.Kind.FIGURE && what.text().matches("[0-9]+(\\.[0-9]+)?")) {
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
