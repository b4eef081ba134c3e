package org.daylight.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/**
 * Decodes text and never replaces anything: a byte that the encoding does not have there, or a character U+0000, ends
 * the reading with a {@link BadByte} that knows its offset. A byte order mark at the start is passed over.
 */
final class StrictText extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\uFEFF';

    private final InputStream bytes;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer in = ByteBuffer.allocate(BUFFER).flip();
    /** Offset in the file of the buffer's first byte. */
    private long base;

    /** The second half of a pair that found no room, or -1. */
    private int pending = -1;

    private boolean ended;
    private boolean started;

    StrictText(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** A byte that ends the reading. */
    static final class BadByte extends CharacterCodingException {

        private static final long serialVersionUID = 1L;

        private final long offset;
        private final int value;

        BadByte(long offset, int value) {
            this.offset = offset;
            this.value = value;
        }

        /** Bytes before it in the file. */
        long offset() {
            return offset;
        }

        int value() {
            return value;
        }

        @Override
        public String getMessage() {
            return String.format(Locale.ROOT, "byte 0x%02X at offset %d", value, offset);
        }
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        if (length < 2) {
            return length == 0 ? 0 : readOne(chars, from);
        }
        if (pending >= 0) {
            chars[from] = (char) pending;
            pending = -1;
            return 1;
        }
        var out = CharBuffer.wrap(chars, from, length).slice();
        while (out.position() == 0) {
            if (!decode(out)) {
                return -1;
            }
            passMark(out);
        }
        refuseNul(chars, from, out.position());
        return out.position();
    }

    /** A character outside the basic plane comes as two; the second waits for the next call. */
    private int readOne(char[] chars, int from) throws IOException {
        var two = new char[2];
        int count = read(two, 0, 2);
        chars[from] = two[0];
        pending = count == 2 ? two[1] : -1;
        return Math.min(count, 1);
    }

    /** Decodes what the buffer holds or gets more; false at the end of the file. */
    private boolean decode(CharBuffer out) throws IOException {
        int before = out.position();
        CoderResult result = decoder.decode(in, out, ended);
        if (result.isError()) {
            throw new BadByte(base + in.position(), in.get(in.position()) & 0xFF);
        }
        if (out.position() == before && result.isUnderflow()) {
            return !ended && fill();
        }
        return true;
    }

    private boolean fill() throws IOException {
        base += in.position();
        in.compact();
        int count = bytes.read(in.array(), in.position(), in.remaining());
        ended = count < 0;
        in.position(in.position() + Math.max(count, 0)).flip();
        return true;
    }

    private void passMark(CharBuffer out) {
        if (!started && out.position() > 0) {
            started = true;
            if (out.get(0) == MARK) {
                out.flip().get();
                out.compact();
            }
        }
    }

    private void refuseNul(char[] chars, int from, int count) throws BadByte {
        for (int i = from; i < from + count; i++) {
            if (chars[i] == 0) {
                throw new BadByte(base + in.position() - bytesIn(chars, i, from + count), 0);
            }
        }
    }

    private int bytesIn(char[] chars, int from, int to) {
        return new String(chars, from, to - from).getBytes(charset).length;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
