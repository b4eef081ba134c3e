package org.daylight.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes many short lines fast; a cell is never quoted, so it must not need it. */
final class ByteLines implements AutoCloseable {

    private static final int SIZE = 1 << 16;
    private static final int LONGEST_LINE = 1 << 10;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int length;

    ByteLines(Path file, String head) throws IOException {
        Files.createDirectories(file.getParent());
        out = Files.newOutputStream(file);
        text(bytes(head)).end();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    ByteLines text(byte[] text) {
        System.arraycopy(text, 0, buffer, length, text.length);
        length += text.length;
        return this;
    }

    ByteLines comma() {
        return commas(1);
    }

    ByteLines commas(int count) {
        for (int i = 0; i < count; i++) {
            buffer[length++] = ',';
        }
        return this;
    }

    /** A number with leading zeros. */
    ByteLines number(int value, int digits) {
        int rest = value;
        for (int i = digits - 1; i >= 0; i--) {
            buffer[length + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** A day with a time of day: {@code 2026-09-03T15:07}. */
    ByteLines time(byte[] day, int hour, int minute) {
        text(day);
        buffer[length++] = 'T';
        number(hour, 2);
        buffer[length++] = ':';
        return number(minute, 2);
    }

    void end() throws IOException {
        buffer[length++] = '\n';
        if (length > SIZE - LONGEST_LINE) {
            out.write(buffer, 0, length);
            length = 0;
        }
    }

    @Override
    public void close() throws IOException {
        out.write(buffer, 0, length);
        out.close();
    }
}
