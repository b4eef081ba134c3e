package org.daylight.form;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.daylight.render.excel.Look;
import org.daylight.render.excel.SheetLook;
import org.daylight.render.excel.Styles;

/** A sheet that is written from top to bottom, its columns and pages like those of its sample. */
final class StyledSheet {

    private final XSSFSheet sheet;
    private final Styles styles;
    private final SheetLook look;
    private final int columns;
    private int next;

    StyledSheet(XSSFSheet sheet, Styles styles, SheetLook look, BlankForm form) {
        this.sheet = sheet;
        this.styles = styles;
        this.look = look;
        List<Integer> widths = styles.widths(look);
        this.columns = widths.size();
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, widths.get(i));
        }
        furnish(sheet, styles, look, form);
        sheet.setDisplayGridlines(false);
    }

    /** Sets pages up like those of a sample. */
    static void furnish(XSSFSheet sheet, Styles styles, SheetLook look, BlankForm form) {
        styles.furnish(
                sheet,
                look,
                Map.of(
                        "title", form.title(),
                        "sheet", sheet.getSheetName(),
                        "page", form.texts().get("workbook.page")));
    }

    /** A line over all columns, such as a title. */
    void across(String text, Look line) {
        across(text, line, styles.height(line));
    }

    /** A paragraph over all columns. */
    void note(String text) {
        across(text, Look.NOTE, styles.height(text, styles.width(look), styles.of(Look.NOTE)));
    }

    /** One cell: spreadsheet programs do not agree on a text in the middle of several. */
    private void across(String text, Look line, float height) {
        XSSFRow row = sheet.createRow(next);
        for (int i = 0; i < columns; i++) {
            Sheets.cell(row, i, i == 0 ? text : "", styles.of(line));
        }
        row.setHeightInPoints(height);
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
        next++;
    }

    XSSFRow heads(List<String> heads) {
        return row(styles.height(look), Collections.nCopies(columns, Look.HEAD), heads);
    }

    /**
     * A row of texts.
     *
     * @param least its height in points; it is higher where a text breaks
     * @param looks of its cells
     */
    XSSFRow row(float least, List<Look> looks, List<String> texts) {
        XSSFRow row = sheet.createRow(next++);
        float height = least;
        for (int i = 0; i < columns; i++) {
            XSSFCell cell = Sheets.cell(row, i, texts.get(i), styles.of(looks.get(i)));
            height = Math.max(height, styles.height(texts.get(i), sheet.getColumnWidth(i), cell.getCellStyle()));
        }
        row.setHeightInPoints(height);
        return row;
    }
}
