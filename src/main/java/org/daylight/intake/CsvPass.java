package org.daylight.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.daylight.feed.FileRefusal.Code;

/** One pass over one text file. */
final class CsvPass {

    /** How commons-csv begins what it says of a quotation mark that is never closed; a test holds it to that. */
    private static final String UNCLOSED = "(startline";

    private final CSVParser parser;
    private final RowLimit limit;
    private final Iterator<CSVRecord> records;

    private long physical;
    private long line;

    CsvPass(CSVParser parser, RowLimit limit) {
        this.parser = parser;
        this.limit = limit;
        this.records = parser.iterator();
    }

    void run(SheetVisitor visitor) throws IOException {
        visitor.begin("");
        for (CSVRecord row = next(); row != null; row = next()) {
            physical++;
            if (trim(row.values()) && !visitor.row(SheetRow.of(row.values(), line))) {
                break;
            }
        }
        visitor.end(physical);
    }

    /** Only what the parser throws is told apart here; what a visitor throws goes its own way. */
    private CSVRecord next() throws IOException {
        line = parser.getCurrentLineNumber() + 1;
        limit.begin(line);
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException wrapped) {
            if (wrapped.getCause() instanceof CSVException broken) {
                throw brokenQuote(broken);
            }
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

    private BadFile brokenQuote(CSVException broken) {
        return broken.getMessage().startsWith(UNCLOSED)
                ? new BadFile(Code.UNCLOSED_QUOTE, "line " + line, "a closing \"")
                : new BadFile(Code.TEXT_AFTER_QUOTE, "line " + line, "a separator or the end of the line after \"");
    }
}
