package org.daylight.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A draft that a person has gone on with in Word or Excel. */
final class FilledIn {

    private FilledIn() {}

    /** The draft with a figure in every marked cell. */
    static Path copy(Path draft, Path to, String figure) throws IOException {
        return draft.toString().endsWith(".docx")
                ? document(
                        draft,
                        to,
                        document -> document.getTables().stream()
                                .flatMap(table -> table.getRows().stream())
                                .flatMap(row -> row.getTableCells().stream())
                                .filter(cell -> cell.getColor() != null)
                                .forEach(cell -> write(cell, figure)))
                : workbook(
                        draft,
                        to,
                        workbook -> workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                            if (cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
                                cell.setCellValue(Double.parseDouble(figure));
                            }
                        }))));
    }

    /** The draft with another figure at the end of the row of that title. */
    static Path changed(Path draft, Path to, String title, long figure) throws IOException {
        return draft.toString().endsWith(".docx")
                ? document(
                        draft,
                        to,
                        document -> document.getTables().stream()
                                .flatMap(table -> table.getRows().stream())
                                .filter(row -> row.getTableCells().stream()
                                        .anyMatch(cell -> cell.getText().equals(title)))
                                .forEach(row -> write(
                                        row.getTableCells()
                                                .get(row.getTableCells().size() - 1),
                                        Long.toString(figure))))
                : workbook(
                        draft,
                        to,
                        workbook -> workbook.forEach(sheet -> sheet.forEach(row -> {
                            if (holds(row, title)) {
                                row.getCell(row.getLastCellNum() - 1).setCellValue(figure);
                            }
                        })));
    }

    private static boolean holds(Row row, String title) {
        return StreamSupport.stream(row.spliterator(), false)
                .anyMatch(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(title));
    }

    private static void write(XWPFTableCell cell, String text) {
        var paragraph = cell.getParagraphs().get(0);
        while (!paragraph.getRuns().isEmpty()) {
            paragraph.removeRun(0);
        }
        paragraph.createRun().setText(text);
    }

    private static Path document(Path draft, Path to, Consumer<XWPFDocument> change) throws IOException {
        try (InputStream in = Files.newInputStream(draft);
                XWPFDocument document = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(to)) {
            change.accept(document);
            document.write(out);
        }
        return to;
    }

    private static Path workbook(Path draft, Path to, Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(draft);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(to)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return to;
    }
}
