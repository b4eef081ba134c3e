package org.daylight.intake.mutant;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a text file is written.
 *
 * @param mark bytes before the text
 * @param charset of the text
 * @param separator between cells
 * @param end of lines
 */
public record TextFile(byte[] mark, Charset charset, char separator, String end) {

    private static final byte[] NONE = {};

    public static final TextFile UTF8 = new TextFile(NONE, StandardCharsets.UTF_8, ',', "\n");
    public static final TextFile UTF8_MARK =
            new TextFile(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, StandardCharsets.UTF_8, ',', "\r\n");
    public static final TextFile GB18030 = new TextFile(NONE, Charset.forName("GB18030"), ',', "\r\n");
    public static final TextFile UTF16_LITTLE =
            new TextFile(new byte[] {(byte) 0xFF, (byte) 0xFE}, StandardCharsets.UTF_16LE, ',', "\r\n");
    public static final TextFile UTF16_BIG =
            new TextFile(new byte[] {(byte) 0xFE, (byte) 0xFF}, StandardCharsets.UTF_16BE, ',', "\n");
    /** As Excel saves "Unicode text". */
    public static final TextFile UTF16_TABS =
            new TextFile(new byte[] {(byte) 0xFF, (byte) 0xFE}, StandardCharsets.UTF_16LE, '\t', "\r\n");

    public static final TextFile TABS = new TextFile(NONE, StandardCharsets.UTF_8, '\t', "\n");

    public TextFile parted(char by) {
        return new TextFile(mark, charset, by, end);
    }

    public TextFile ending(String with) {
        return new TextFile(mark, charset, separator, with);
    }

    /** The first sheet as a file. */
    public byte[] bytes(Grid grid) {
        return encode(text(grid));
    }

    public byte[] encode(String text) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(mark);
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }

    public String text(Grid grid) {
        var text = new StringBuilder();
        for (List<String> row : grid.rows()) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : String.valueOf(separator)).append(quoted(row.get(i)));
            }
            text.append(end);
        }
        return text.toString();
    }

    private String quoted(String cell) {
        boolean plain = cell.indexOf(separator) < 0
                && cell.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r')
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
