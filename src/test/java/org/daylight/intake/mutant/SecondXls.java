package org.daylight.intake.mutant;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.daylight.intake.mutant.SecondReader.Raw;
import org.daylight.intake.mutant.SecondReader.RawRow;
import org.daylight.intake.mutant.SecondReader.RawSheet;

/** An XLS through the whole-file model of POI. */
final class SecondXls {

    private SecondXls() {}

    static Raw read(byte[] bytes) {
        var sheets = new ArrayList<RawSheet>();
        try (var book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            book.forEach(sheet -> sheets.add(sheet(sheet)));
        } catch (Exception | StackOverflowError | OutOfMemoryError broken) {
            return Raw.broken(broken.toString());
        }
        return Raw.of(sheets);
    }

    private static RawSheet sheet(Sheet sheet) {
        var rows = new ArrayList<RawRow>();
        long blank = 0;
        for (Row row : sheet) {
            var cells = new ArrayList<String>();
            row.forEach(cell -> cells.add(text(cell)));
            if (cells.stream().allMatch(String::isEmpty)) {
                blank++;
            } else {
                rows.add(new RawRow(row.getRowNum() + 1L, List.copyOf(cells)));
            }
        }
        return new RawSheet(sheet.getSheetName(), rows, blank);
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue().strip();
            case BLANK -> "";
            case FORMULA -> "=" + cell.getCellFormula();
            default -> cell.toString();
        };
    }
}
