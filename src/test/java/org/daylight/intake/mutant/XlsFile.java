package org.daylight.intake.mutant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** An XLS of text cells; a cell {@code #45000.5} is the number under a date format. */
public final class XlsFile {

    private XlsFile() {}

    public static byte[] bytes(Grid grid) {
        var out = new ByteArrayOutputStream();
        try (var book = book(grid)) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static HSSFWorkbook book(Grid grid) {
        var book = new HSSFWorkbook();
        CellStyle date = book.createCellStyle();
        date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss"));
        for (Grid.Sheet sheet : grid.sheets()) {
            Sheet made = book.createSheet(sheet.name());
            for (int r = 0; r < sheet.rows().size(); r++) {
                fill(made.createRow(r), sheet.rows().get(r), date);
            }
        }
        return book;
    }

    private static void fill(Row row, List<String> cells, CellStyle date) {
        for (int c = 0; c < cells.size(); c++) {
            String text = cells.get(c);
            if (text.startsWith("#")) {
                row.createCell(c).setCellValue(Double.parseDouble(text.substring(1)));
                row.getCell(c).setCellStyle(date);
            } else if (!text.isEmpty()) {
                row.createCell(c).setCellValue(text.substring(0, Math.min(text.length(), 32_767)));
            }
        }
    }
}
