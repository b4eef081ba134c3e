package org.daylight.score;

import java.util.Optional;
import org.daylight.casework.Fate;
import org.daylight.casework.Lot;
import org.daylight.feed.Refusal;
import org.daylight.feed.RowDigest;
import org.daylight.feed.RowSum;

/** Rows of one file by what became of them, with digests that only tell numbers apart. */
final class Lots {

    static final String FILE = "2026-09/D01/requests.csv";

    private Lots() {}

    static Lot of(String feed, Fate fate) {
        return new Lot(FILE, feed, fate, Optional.empty());
    }

    static Lot refused(String feed, Fate fate, Refusal.Code code) {
        return new Lot(FILE, feed, fate, Optional.of(code));
    }

    static RowSum rows(long rows) {
        return rows == 0 ? RowSum.NONE : new RowSum(rows, new RowDigest(-rows, 0, 7, rows));
    }
}
