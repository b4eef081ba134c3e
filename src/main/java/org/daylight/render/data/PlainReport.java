package org.daylight.render.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.daylight.report.Cell;
import org.daylight.report.Renderer;
import org.daylight.report.Report;
import org.daylight.report.Table;
import org.daylight.report.Texts;

/**
 * Renders reports as plain text that any editor shows and any message takes in: each row of a table becomes a line with its
 * first cell, and one with every other cell that says something. UTF-8, lines end with a line feed.
 */
public final class PlainReport implements Renderer {

    private final Texts texts;

    public PlainReport(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String format() {
        return "txt";
    }

    @Override
    public void render(Report report, OutputStream out) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(report.title());
        report.notes().values().forEach(lines::addAll);
        for (Table table : report.tables()) {
            lines.add("");
            lines.add("## " + table.title());
            if (table.empty()) {
                lines.add(texts.get("workbook.empty"));
            }
            table.rows().forEach(row -> row(table, row, lines));
        }
        String text = String.join("\n", lines) + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void row(Table table, List<Cell> row, List<String> lines) {
        var rest = new ArrayList<String>();
        for (int i = 1; i < row.size(); i++) {
            String text = text(row.get(i));
            if (!text.isEmpty()) {
                rest.add(table.columns().get(i).head().replace("\n", "") + " " + text);
            }
        }
        lines.add(inOneLine(text(row.get(0))));
        lines.add("    " + inOneLine(String.join(texts.get("list.semicolon"), rest)));
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    /** Empty for nothing, so that a reader meets only what there is. */
    private static String text(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return amount.value().signum() == 0 ? "" : amount.value().toPlainString();
        }
        if (cell instanceof Cell.Day day) {
            return day.date().toString();
        }
        return cell instanceof Cell.Words words ? words.text() : ((Cell.Missing) cell).reason();
    }
}
