package org.daylight.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.daylight.feed.Address;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Mapping.FileShape;

/**
 * One archived text file: a header row, then data rows; UTF-8 with or without a byte order mark; lines end in LF, CRLF
 * or CR; cells are quoted with {@code "} and a quote inside is doubled (RFC 4180). Nothing is mended: a file that
 * breaks these rules is refused as a whole.
 *
 * <p>A row without content is blank, not data: an empty line, or separators alone as spreadsheets leave them. A file
 * with a header and no data is whole; its sender had nothing to report.
 *
 * @param path where it lies in the archive
 * @param file what it is called in addresses
 * @param shape how it is cut into cells
 */
public record CsvFile(Path path, Address.Delivered file, FileShape shape) {

    /** Takes the data rows of a file. */
    @FunctionalInterface
    public interface RowSink {
        /**
         * One data row.
         *
         * @param cells trimmed; the sink may keep them
         * @param line physical line where the row starts, from 1
         */
        void row(String[] cells, long line);
    }

    public CsvFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(file);
        Objects.requireNonNull(shape);
    }

    /**
     * Reads the whole file as cells.
     *
     * @param header takes the trimmed heads and may refuse the file
     * @param sink takes each data row
     * @return the rows, counted, none of them filtered; or the refusal of the file
     */
    public FileOutcome rows(Function<List<String>, Optional<FileRefusal>> header, RowSink sink) {
        try (InputStream bytes = Files.newInputStream(path);
                var parser = parser(bytes)) {
            return new CsvPass(this, parser).run(header, sink);
        } catch (IOException unreadable) {
            return refuse(FileRefusal.Code.UNREADABLE, unreadable.getClass().getSimpleName(), "");
        }
    }

    private CSVParser parser(InputStream bytes) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(shape.separator())
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        return CSVParser.builder()
                .setReader(new StrictUtf8(bytes))
                .setFormat(format)
                .get();
    }

    FileRefusal refuse(FileRefusal.Code code, String found, String expected) {
        return new FileRefusal(file, code, found, expected);
    }
}
