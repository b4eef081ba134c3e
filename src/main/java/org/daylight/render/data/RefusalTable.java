package org.daylight.render.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Masking;
import org.daylight.feed.Refusal;
import org.daylight.report.RefusalWords;
import org.daylight.report.Texts;

/**
 * Every refused file and row as CSV, streamed: department, file, line, column, found, expected, what to do. UTF-8
 * with a byte order mark, since that is how spreadsheets know it.
 */
public final class RefusalTable implements Closeable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    private final CSVPrinter printer;
    private final Texts texts;
    private final RefusalWords words;
    private final Map<String, String> names;

    /**
     * Begins a table with its heads.
     *
     * @param names department names by code
     */
    public RefusalTable(OutputStream out, Texts texts, Map<String, String> names) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        this.printer = new CSVPrinter(writer, FORMAT);
        this.texts = texts;
        this.words = new RefusalWords(texts);
        this.names = names;
        for (String head : new String[] {
            "department", "file", "line", "feed", "refusedColumn", "reason", "found", "expected", "whatToDo", "also"
        }) {
            printer.print(texts.get("column." + head));
        }
        printer.println();
    }

    public void file(FileRefusal refusal) throws IOException {
        String code = refusal.code().name();
        row(
                "",
                Masking.name(refusal.file().name()),
                "",
                "",
                "",
                texts.get("file." + code),
                words.found(refusal),
                words.expected(refusal),
                texts.get("file.do." + code),
                "");
    }

    /** A refused row; what else is wrong with it stands on its line too, so that lines are rows. */
    public void row(Refusal refusal) throws IOException {
        String code = refusal.code().name();
        row(
                names.getOrDefault(refusal.department(), refusal.department()),
                Masking.name(refusal.address().file().name()),
                Long.toString(refusal.address().line()),
                texts.get("feed." + refusal.feed()),
                refusal.column(),
                texts.get("refusal." + code),
                words.found(refusal),
                words.expected(refusal),
                texts.get("refusal.do." + code),
                refusal.each().skip(1).map(this::also).collect(Collectors.joining(texts.get("list.semicolon"))));
    }

    private String also(Refusal cell) {
        return texts.get(
                "refusal.also",
                cell.column(),
                texts.get("refusal." + cell.code().name()),
                words.found(cell),
                words.expected(cell));
    }

    private void row(String... cells) throws IOException {
        for (String cell : cells) {
            printer.print(Inert.of(cell));
        }
        printer.println();
    }

    /** Flushes; the stream belongs to the caller. */
    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
