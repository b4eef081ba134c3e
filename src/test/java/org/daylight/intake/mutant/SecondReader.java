package org.daylight.intake.mutant;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A second, independent reading of a delivered file: its rows as they lie there, without heads, feeds or meaning. It
 * shares no code with the intake: text is cut by a state machine written from RFC 4180, an XLSX is unpacked and its XML
 * walked without POI, an XLS is read through POI's whole-file model, where the intake uses the stream of records.
 */
final class SecondReader {

    /** A sheet's rows that have any content, and how many have none. */
    record RawSheet(String name, List<RawRow> rows, long blank) {}

    /**
     * A row with content.
     *
     * @param line physical line or row where it starts, from 1
     * @param cells trimmed; in a sheet only those that are there, since nobody but the intake needs their columns
     */
    record RawRow(long line, List<String> cells) {}

    /** What was read, or why nothing could be. */
    record Raw(List<RawSheet> sheets, Optional<String> fault) {

        static Raw of(List<RawSheet> sheets) {
            return new Raw(sheets, Optional.empty());
        }

        static Raw broken(String why) {
            return new Raw(List.of(), Optional.of(why));
        }

        long rows() {
            return sheets.stream().mapToLong(sheet -> sheet.rows().size()).sum();
        }

        long blank() {
            return sheets.stream().mapToLong(RawSheet::blank).sum();
        }

        /** The cells of a row with content, or an empty list. */
        List<String> cells(String sheet, long line) {
            return sheets.stream()
                    .filter(candidate -> candidate.name().equals(sheet))
                    .flatMap(candidate -> candidate.rows().stream())
                    .filter(row -> row.line() == line)
                    .findFirst()
                    .map(RawRow::cells)
                    .orElse(List.of());
        }
    }

    private SecondReader() {}

    static Raw read(byte[] bytes, char separator) {
        if (starts(bytes, 'P', 'K')) {
            return SecondXlsx.read(bytes);
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return SecondXls.read(bytes);
        }
        return text(bytes, separator);
    }

    static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static Raw text(byte[] bytes, char separator) {
        for (Decoding decoding : decodings(bytes)) {
            try {
                String text = decoding.charset()
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, decoding.mark(), bytes.length - decoding.mark()))
                        .toString();
                return text.indexOf('\0') >= 0 ? Raw.broken("U+0000") : new Cutter(text, separator).cut();
            } catch (CharacterCodingException notThisOne) {
                continue;
            }
        }
        return Raw.broken("undecodable");
    }

    private record Decoding(Charset charset, int mark) {}

    private static List<Decoding> decodings(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return List.of(new Decoding(StandardCharsets.UTF_16LE, 2));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return List.of(new Decoding(StandardCharsets.UTF_16BE, 2));
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return List.of(new Decoding(StandardCharsets.UTF_8, 3));
        }
        return List.of(new Decoding(StandardCharsets.UTF_8, 0), new Decoding(Charset.forName("GB18030"), 0));
    }

    /** RFC 4180, with any line end and with blanks around a cell passed over; quotes inside a bare cell are text. */
    private static final class Cutter {

        private final String text;
        private final char separator;
        private final List<RawRow> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private long blank;
        private long line = 1;
        private int at;

        Cutter(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        Raw cut() {
            while (at < text.length()) {
                long start = line;
                if (!row()) {
                    return Raw.broken("quote in the row that starts on line " + start);
                }
                if (cells.stream().allMatch(String::isEmpty)) {
                    blank++;
                } else {
                    rows.add(new RawRow(start, List.copyOf(cells)));
                }
                cells = new ArrayList<>();
            }
            return Raw.of(List.of(new RawSheet("", rows, blank)));
        }

        /** One row with its line end; false if a quotation mark is wrong. */
        private boolean row() {
            while (true) {
                passBlanks();
                boolean sound = at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
                cells.add(cell.toString().strip());
                cell.setLength(0);
                if (!sound || at >= text.length()) {
                    return sound;
                }
                if (text.charAt(at) != separator) {
                    lineEnd();
                    return true;
                }
                at++;
            }
        }

        private void passBlanks() {
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
        }

        private boolean isBlank(char c) {
            return c != separator && c != '\n' && c != '\r' && Character.isWhitespace(c);
        }

        private boolean bare() {
            while (at < text.length() && !ends(text.charAt(at))) {
                cell.append(text.charAt(at++));
            }
            return true;
        }

        private boolean quoted() {
            at++;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c != '"') {
                    cell.append(c);
                    count(c);
                } else if (at < text.length() && text.charAt(at) == '"') {
                    cell.append(text.charAt(at++));
                } else {
                    passBlanks();
                    return at >= text.length() || ends(text.charAt(at));
                }
            }
            return false;
        }

        private void count(char c) {
            boolean pair = c == '\n' && at >= 2 && text.charAt(at - 2) == '\r';
            line += (c == '\n' || c == '\r') && !pair ? 1 : 0;
        }

        private boolean ends(char c) {
            return c == separator || c == '\n' || c == '\r';
        }

        private void lineEnd() {
            boolean pair = text.startsWith("\r\n", at);
            at += pair ? 2 : 1;
            line++;
        }
    }
}
