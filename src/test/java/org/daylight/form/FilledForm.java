package org.daylight.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.render.excel.Shipped;

/** A form in the hands of a clerk: text goes into cells as text, days and times as a spreadsheet keeps them. */
final class FilledForm {

    private final XSSFWorkbook workbook;

    private FilledForm(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static FilledForm of(BlankForm form) {
        try {
            var out = new ByteArrayOutputStream();
            FormWorkbook.write(form, Shipped.looks(), out);
            return new FilledForm(new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a value on the cover: {@code 行数 办理过程}. */
    FilledForm cover(String item, String name, Object value) {
        for (var row : workbook.getSheetAt(0)) {
            if (row.getCell(0).getStringCellValue().equals(item)
                    && row.getCell(1).getStringCellValue().equals(name)) {
                put((XSSFCell) row.getCell(2), value);
                return this;
            }
        }
        throw new IllegalArgumentException("no line " + item + " " + name);
    }

    /** Adds a row of values under heads, {@code head, value, head, value...}. */
    FilledForm row(String sheetName, Object... headsAndValues) {
        XSSFSheet sheet = workbook.getSheet(sheetName);
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < headsAndValues.length; i += 2) {
            int column = column(sheet, (String) headsAndValues[i]);
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(sheet.getColumnStyle(column));
            put(cell, headsAndValues[i + 1]);
        }
        return this;
    }

    private static int column(XSSFSheet sheet, String head) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(head)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("no head " + head);
    }

    private void put(XSSFCell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            shown(cell, "yyyy/m/d");
        } else if (value instanceof LocalDateTime time) {
            cell.setCellValue(time);
            shown(cell, "yyyy/m/d h:mm");
        } else {
            cell.setCellValue((String) value);
        }
    }

    /** A spreadsheet gives a cell without a format of its own that of what was typed. */
    private void shown(XSSFCell cell, String format) {
        if (cell.getCellStyle().getDataFormatString().equals("General")) {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    void save(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
