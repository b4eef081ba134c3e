package org.daylight.intake.mutant;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Changes of the bytes of a text file. */
final class TextChanges {

    /** Makes the bytes of a file out of a good one and its text. */
    @FunctionalInterface
    interface Change {
        Made make(Original original, TextFile file, Random dice);
    }

    /** Bytes, with what must become of them and how they are parted. */
    record Made(byte[] bytes, Promise promise, char separator) {}

    private static final String[] ENDS = {"\n", "\r\n", "\r"};

    private TextChanges() {}

    static Map<String, Change> all() {
        var all = new LinkedHashMap<String, Change>();
        bytes(all);
        text(all);
        return all;
    }

    private static void bytes(Map<String, Change> all) {
        all.put("bytes flipped", (original, file, dice) -> {
            byte[] bytes = file.bytes(original.grid());
            for (int i = dice.nextInt(3); i >= 0; i--) {
                bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
            }
            return made(bytes, file, Promise.ANY);
        });
        all.put("cut near the end", (original, file, dice) -> {
            byte[] bytes = file.bytes(original.grid());
            return made(Arrays.copyOf(bytes, bytes.length - 1 - dice.nextInt(200)), file, Promise.ANY);
        });
        all.put("cut anywhere", (original, file, dice) -> {
            byte[] bytes = file.bytes(original.grid());
            return made(Arrays.copyOf(bytes, dice.nextInt(bytes.length)), file, Promise.ANY);
        });
        all.put("null byte inserted", (original, file, dice) -> {
            byte[] bytes = file.bytes(original.grid());
            boolean wide = file.charset().name().startsWith("UTF-16");
            int at = wide ? file.mark().length + 2 * dice.nextInt(bytes.length / 2) : dice.nextInt(bytes.length);
            byte[] nulls = wide ? new byte[2] : new byte[1];
            return made(inserted(bytes, at, nulls), file, Promise.ANY);
        });
        all.put("byte order mark inside", (original, file, dice) -> {
            String text = file.text(original.grid());
            int at = 1 + dice.nextInt(text.length() - 1);
            return made(file.encode(text.substring(0, at) + "\uFEFF" + text.substring(at)), file, Promise.ANY);
        });
        all.put("half in another encoding", (original, file, dice) -> {
            String text = file.text(original.grid());
            int half = text.length() / 2;
            Charset other =
                    file.charset().equals(StandardCharsets.UTF_8) ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
            byte[] first = file.encode(text.substring(0, half));
            return made(inserted(first, first.length, text.substring(half).getBytes(other)), file, Promise.ANY);
        });
        all.put("two files in one", (original, file, dice) -> {
            byte[] bytes = file.bytes(original.grid());
            return made(inserted(bytes, bytes.length, bytes), file, Promise.ANY);
        });
        all.put("noise", (original, file, dice) -> {
            var noise = new byte[1 + dice.nextInt(2000)];
            dice.nextBytes(noise);
            return made(noise, file, Promise.ANY);
        });
    }

    private static void text(Map<String, Change> all) {
        all.put("lines end in mixed ways", (original, file, dice) -> {
            var text = new StringBuilder();
            file.ending("\n")
                    .text(original.grid())
                    .lines()
                    .forEach(line -> text.append(line).append(ENDS[dice.nextInt(ENDS.length)]));
            return made(file.encode(text.toString()), file, Promise.SAME);
        });
        all.put("every cell quoted", (original, file, dice) -> {
            String text = file.text(original.grid());
            String quoted = text.replaceAll("[^,\r\n]+", "\"$0\"");
            return made(file.encode(quoted), file, Promise.SAME);
        });
        all.put("last line without end", (original, file, dice) -> {
            String text = file.text(original.grid());
            String open = text.substring(0, text.length() - file.end().length());
            return made(file.encode(open), file, Promise.SAME);
        });
        all.put("unbalanced quote before a cell", (original, file, dice) -> {
            String text = file.text(original.grid());
            int at = text.indexOf(file.separator(), dice.nextInt(text.length() / 2)) + 1;
            return made(
                    file.encode(text.substring(0, at) + "\"" + text.substring(at)),
                    file,
                    Promise.file("UNCLOSED_QUOTE", "TEXT_AFTER_QUOTE"));
        });
        all.put("quote somewhere", (original, file, dice) -> {
            String text = file.text(original.grid());
            int at = dice.nextInt(text.length());
            return made(file.encode(text.substring(0, at) + "\"" + text.substring(at)), file, Promise.ANY);
        });
        all.put("other separator", (original, file, dice) -> {
            char by = ";|:#".charAt(dice.nextInt(4));
            return made(
                    file.parted(by).bytes(original.grid()),
                    file,
                    Promise.file("NO_HEADER", "UNFIT_SHEET", "UNKNOWN_COLUMN", "MISSING_COLUMN"));
        });
        all.put("cell more or less in a row", (original, file, dice) -> {
            String[] lines = file.ending("\n").text(original.grid()).split("\n");
            int at = 1 + dice.nextInt(lines.length - 1);
            lines[at] = dice.nextBoolean()
                    ? lines[at] + file.separator() + "x"
                    : lines[at].substring(0, lines[at].lastIndexOf(file.separator()));
            return made(file.encode(String.join("\n", lines)), file, Promise.rows("CELL_COUNT"));
        });
        all.put("line end inside a row", (original, file, dice) -> {
            String text = file.text(original.grid());
            int at = text.indexOf(file.end()) + file.end().length();
            at = text.indexOf(file.separator(), at + dice.nextInt((text.length() - at) / 2)) + 1;
            return made(file.encode(text.substring(0, at) + "\n" + text.substring(at)), file, Promise.ANY);
        });
    }

    private static Made made(byte[] bytes, TextFile file, Promise promise) {
        return new Made(bytes, promise, file.separator());
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] more) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(more);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }
}
