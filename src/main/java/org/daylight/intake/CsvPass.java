package org.daylight.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;

/** One pass over one file, with its counts. */
final class CsvPass {

    /** How commons-csv begins what it says of a quotation mark that is never closed; a test holds it to that. */
    private static final String UNCLOSED = "(startline";

    private final CsvFile file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private long blank;
    private long data;
    private long line;

    CsvPass(CsvFile file, CSVParser parser) {
        this.file = file;
        this.parser = parser;
        this.records = parser.iterator();
    }

    FileOutcome run(Function<List<String>, Optional<FileRefusal>> header, CsvFile.RowSink sink) throws IOException {
        try {
            String[] heads = nextWithContent();
            if (heads == null) {
                return nothing();
            }
            Optional<FileRefusal> refusal = header.apply(List.of(heads));
            return refusal.isPresent() ? refusal.get() : data(sink);
        } catch (StrictUtf8.BadByte bad) {
            return badByte(bad);
        } catch (CSVException broken) {
            return brokenQuote(broken);
        }
    }

    private FileOutcome data(CsvFile.RowSink sink) throws IOException {
        for (String[] cells = nextWithContent(); cells != null; cells = nextWithContent()) {
            data++;
            sink.row(cells, line);
        }
        return new FileCount(1 + blank + data, 1, 0, blank, 0, data, 0, data, new TreeSet<>());
    }

    /** The next row that is not blank, or {@code null} at the end. */
    private String[] nextWithContent() throws IOException {
        for (CSVRecord row = next(); row != null; row = next()) {
            if (trim(row.values())) {
                return row.values();
            }
            blank++;
        }
        return null;
    }

    /** Only what the parser throws is told apart here; what a sink throws goes its own way. */
    private CSVRecord next() throws IOException {
        line = parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }

    /** Trims the cells in their place; false if none of them has content. */
    private static boolean trim(String[] cells) {
        boolean content = false;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
            content |= !cells[i].isEmpty();
        }
        return content;
    }

    private FileRefusal nothing() {
        return blank == 0
                ? file.refuse(Code.EMPTY, "no character", "a header row")
                : file.refuse(Code.NO_HEADER, blank + " blank rows", "a header row");
    }

    private FileRefusal brokenQuote(CSVException broken) {
        return broken.getMessage().startsWith(UNCLOSED)
                ? file.refuse(Code.UNCLOSED_QUOTE, "line " + line, "a closing \"")
                : file.refuse(Code.TEXT_AFTER_QUOTE, "line " + line, "a separator or the end of the line after \"");
    }

    private FileRefusal badByte(StrictUtf8.BadByte bad) throws IOException {
        String found = bad.getMessage() + ", line " + lineOf(bad.offset());
        return bad.value() == 0
                ? file.refuse(Code.NUL_CHARACTER, found, "text in UTF-8")
                : file.refuse(Code.NOT_UTF8, found, "UTF-8");
    }

    /** The physical line of a byte; the parser, which reads ahead, does not know it. */
    private long lineOf(long offset) throws IOException {
        try (InputStream bytes = Files.newInputStream(file.path())) {
            long lines = 1;
            int before = 0;
            var buffer = new byte[1 << 16];
            for (long left = offset; left > 0; ) {
                int count = bytes.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (count < 0) {
                    return lines;
                }
                for (int i = 0; i < count; i++) {
                    lines += buffer[i] == '\r' || buffer[i] == '\n' && before != '\r' ? 1 : 0;
                    before = buffer[i];
                }
                left -= count;
            }
            return lines;
        }
    }
}
