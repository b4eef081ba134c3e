package org.daylight.render.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.daylight.report.Cell;
import org.daylight.report.Renderer;
import org.daylight.report.Report;
import org.daylight.report.Table;

/**
 * Renders the tables of a report one below the other as CSV by RFC 4180, in UTF-8 without a byte order mark: heads, then
 * rows. Numbers are plain, with a point and without grouping; what is missing is an empty cell.
 */
public final class CsvReport implements Renderer {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void render(Report report, OutputStream out) throws IOException {
        var printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        for (Table table : report.tables()) {
            printer.printRecord(table.columns().stream().map(Table.Column::head));
            for (var row : table.rows()) {
                printer.printRecord(row.stream().map(CsvReport::text));
            }
        }
        printer.flush();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return Inert.of(words.text());
        } else if (cell instanceof Cell.Amount amount) {
            return amount.value().toPlainString();
        } else if (cell instanceof Cell.Day day) {
            return day.date().toString();
        }
        return "";
    }
}
