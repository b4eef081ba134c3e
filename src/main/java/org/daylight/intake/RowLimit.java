package org.daylight.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.daylight.feed.FileRefusal.Code;

/** Stops a text whose rows never end before it fills the memory: the parser keeps a whole row. */
final class RowLimit extends FilterReader {

    /** Characters of one row, some twenty cells of the greatest length that a cell may have. */
    static final int MOST_CHARACTERS = 2_000_000;

    private long read;
    private long line = 1;

    RowLimit(Reader in) {
        super(in);
    }

    /** A row has ended, and the one at the line begins. */
    void begin(long at) {
        read = 0;
        line = at;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int characters = super.read(into, from, length);
        count(Math.max(0, characters));
        return characters;
    }

    private void count(int characters) {
        read += characters;
        if (read > MOST_CHARACTERS) {
            throw new BadFile(
                    Code.TOO_LARGE_INSIDE,
                    "line " + line + ": a row of more than " + MOST_CHARACTERS + " characters",
                    "<= " + MOST_CHARACTERS + " characters, and each \" closed");
        }
    }
}
