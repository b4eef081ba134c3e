package org.daylight.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One fast pass over the bytes of a text file: as which encodings they are valid, and where each ends to be.
 *
 * <p>UTF-8 as RFC 3629 has it. GB18030 by the form of its bytes: one, two or four; whether each character exists is
 * told when it is decoded.
 */
final class TextScan {

    private static final int BUFFER = 1 << 16;
    private static final long NEVER = Long.MAX_VALUE;

    private long utf8Bad = NEVER;
    private long gbBad = NEVER;
    private long nul = NEVER;
    private boolean ascii = true;
    /** Characters of three bytes or four before UTF-8 ended; a text of another encoding has hardly one by chance. */
    private long wide;

    private long offset;
    private int utf8Left;
    private int utf8Low;
    private int utf8High;
    private int utf8Length;
    private int gbState;
    private long utf8Start;
    private long gbStart;
    private boolean torn;

    private TextScan() {}

    static TextScan of(Path path) throws IOException {
        var scan = new TextScan();
        try (InputStream bytes = Files.newInputStream(path)) {
            var buffer = new byte[BUFFER];
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                scan.take(buffer, count);
            }
        }
        scan.end();
        return scan;
    }

    private void take(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            int b = bytes[i];
            if (b > 0 && utf8Left == 0 && gbState == 0) {
                continue;
            }
            if (b == 0) {
                nul = Math.min(nul, offset + i);
            }
            ascii &= b >= 0;
            utf8(b & 0xFF, offset + i);
            gb(b & 0xFF, offset + i);
        }
        offset += count;
    }

    private void end() {
        if (utf8Left > 0 && utf8Bad == NEVER) {
            utf8Bad = utf8Start;
            torn = true;
        }
        if (gbState > 0 && gbBad == NEVER) {
            gbBad = gbStart;
        }
    }

    private void utf8(int b, long at) {
        if (utf8Bad != NEVER) {
            return;
        }
        if (utf8Left == 0) {
            begin(b, at);
        } else if (b < utf8Low || b > utf8High) {
            endUtf8(utf8Start);
        } else {
            utf8Low = 0x80;
            utf8High = 0xBF;
            utf8Left--;
            wide += utf8Left == 0 && utf8Length > 2 ? 1 : 0;
        }
    }

    private void begin(int b, long at) {
        utf8Start = at;
        if (b < 0x80) {
            return;
        }
        utf8Length = b >= 0xC2 && b <= 0xDF ? 2 : b >= 0xE0 && b <= 0xEF ? 3 : b >= 0xF0 && b <= 0xF4 ? 4 : 0;
        if (utf8Length == 0) {
            endUtf8(at);
            return;
        }
        utf8Left = utf8Length - 1;
        utf8Low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        utf8High = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    }

    private void endUtf8(long at) {
        utf8Bad = at;
        utf8Left = 0;
    }

    /** States: 0 between characters, 1 after a first byte, 2 after a digit, 3 after the third of four bytes. */
    private void gb(int b, long at) {
        if (gbBad != NEVER) {
            return;
        }
        boolean lead = b >= 0x81 && b <= 0xFE;
        boolean digit = b >= '0' && b <= '9';
        switch (gbState) {
            case 0 -> {
                gbStart = at;
                gbState = b < 0x80 ? 0 : lead ? 1 : -1;
            }
            case 1 -> gbState = digit ? 2 : b >= 0x40 && b != 0x7F && b <= 0xFE ? 0 : -1;
            case 2 -> gbState = lead ? 3 : -1;
            default -> gbState = digit ? 0 : -1;
        }
        if (gbState < 0) {
            gbBad = gbStart;
            gbState = 0;
        }
    }

    boolean isAscii() {
        return ascii;
    }

    boolean isUtf8() {
        return utf8Bad == NEVER;
    }

    boolean isGb() {
        return gbBad == NEVER;
    }

    /** Whether a text that is no UTF-8 was meant to be: it has one broken byte, or it was cut off inside a character. */
    boolean isBrokenUtf8() {
        return !isUtf8() && (torn || wide > 2);
    }

    boolean hasNul() {
        return nul != NEVER;
    }

    /** Offset of the first byte 0. */
    long nul() {
        return nul;
    }

    /** Offset at which it ceases to be UTF-8. */
    long utf8Bad() {
        return utf8Bad;
    }

    /** Offset at which it ceases to be GB18030. */
    long gbBad() {
        return gbBad;
    }
}
