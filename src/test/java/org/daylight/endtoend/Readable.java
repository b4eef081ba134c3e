package org.daylight.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file of an edition as the text that its reader sees. */
final class Readable {

    private Readable() {}

    /** By the file's ending; of unknown formats, such as balances, all that is UTF-8 in them. */
    static String text(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".xlsx")) {
            return workbook(file);
        }
        return name.endsWith(".pdf") ? paper(file) : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String paper(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("--\n");
            return stripper.getText(document).replaceAll(" +\n", "\n");
        }
    }

    private static String workbook(Path file) throws IOException {
        var text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            workbook.sheetIterator().forEachRemaining(sheet -> sheet((XSSFSheet) sheet, text));
        }
        return text.toString();
    }

    private static void sheet(XSSFSheet sheet, StringBuilder text) {
        text.append("== ").append(sheet.getSheetName()).append('\n');
        for (Row row : sheet) {
            text.append(row.getRowNum() + 1).append(": ").append(cells(row)).append('\n');
        }
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            drawing.getCharts()
                    .forEach(chart -> text.append("chart: ")
                            .append(chart.getTitleText().getString())
                            .append('\n'));
        }
    }

    private static String cells(Row row) {
        var formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(formatter.formatCellValue(cell).replace("\n", "\\n")));
        return String.join(" | ", cells).stripTrailing();
    }
}
