package org.daylight.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * Whether a sheet may hold formulas or merged regions, by its bytes alone: most hold neither, and need not be parsed
 * twice. When in doubt it may.
 */
final class Marks {

    private static final byte[] MERGED = {'m', 'e', 'r', 'g', 'e', 'C', 'e', 'l', 'l'};
    private static final int BUFFER = 1 << 16;

    private int matched;
    private int before;
    private int beforeThat;

    private Marks() {}

    static boolean in(InputStream part) throws IOException {
        var marks = new Marks();
        var buffer = new byte[BUFFER];
        try (part) {
            int count = part.readNBytes(buffer, 0, BUFFER);
            if (count < 2 || !isPlain(buffer)) {
                return true;
            }
            while (count > 0) {
                if (marks.found(buffer, count)) {
                    return true;
                }
                count = part.readNBytes(buffer, 0, BUFFER);
            }
        }
        return false;
    }

    /** Whether names stand in ASCII: not in UTF-16, UTF-32 or EBCDIC. */
    private static boolean isPlain(byte[] start) {
        return start[0] == '<' && start[1] != 0 || start[0] == (byte) 0xEF && start[1] == (byte) 0xBB;
    }

    private boolean found(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            byte b = bytes[i];
            if (before == 'f' && (beforeThat == '<' || beforeThat == ':') && (b <= ' ' || b == '>' || b == '/')) {
                return true;
            }
            matched = b == MERGED[matched] ? matched + 1 : b == MERGED[0] ? 1 : 0;
            if (matched == MERGED.length) {
                return true;
            }
            beforeThat = before;
            before = b;
        }
        return false;
    }
}
