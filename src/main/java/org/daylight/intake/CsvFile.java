package org.daylight.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.daylight.feed.FileRefusal.Code;

/**
 * A text file of known encoding and separator: lines end in LF, CRLF or CR; cells are quoted with {@code "} and a quote
 * inside is doubled (RFC 4180). Nothing is mended: a file that breaks these rules is refused as a whole.
 *
 * <p>A row without content is blank: an empty line, or separators alone as spreadsheets leave them.
 *
 * @param path where it lies in the archive
 * @param separator what parts its cells
 * @param charset how it is encoded
 */
record CsvFile(Path path, char separator, Charset charset) {

    /** Hands over its rows with content; the end tells all of its rows. */
    void visit(SheetVisitor visitor) throws IOException {
        try (InputStream bytes = Files.newInputStream(path);
                var limit = new RowLimit(new StrictText(bytes, charset));
                var parser = parser(limit)) {
            new CsvPass(parser, limit).run(visitor);
        } catch (StrictText.BadByte bad) {
            throw badByte(bad);
        }
    }

    private CSVParser parser(RowLimit text) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        return CSVParser.builder().setReader(text).setFormat(format).get();
    }

    private BadFile badByte(StrictText.BadByte bad) throws IOException {
        String found = bad.getMessage() + ", line " + lineOf(path, bad.offset());
        if (bad.value() == 0 && charset.equals(StandardCharsets.UTF_8)) {
            return new BadFile(Code.NUL_CHARACTER, found, "text in UTF-8");
        }
        if (charset.equals(StandardCharsets.UTF_8)) {
            return new BadFile(Code.NOT_UTF8, found, "UTF-8");
        }
        return charset.name().startsWith("UTF-16")
                ? new BadFile(Code.NOT_UTF16, found, "UTF-16")
                : new BadFile(Code.NOT_GB18030, found, "GB18030");
    }

    /** The physical line of a byte; the parser, which reads ahead, does not know it. */
    static long lineOf(Path path, long offset) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
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
