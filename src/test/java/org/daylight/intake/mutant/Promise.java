package org.daylight.intake.mutant;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a change must come to, beside what holds for every file.
 *
 * @param kind what becomes of the file
 * @param codes of the refusals that may come of it
 */
record Promise(Kind kind, Set<String> codes) {

    enum Kind {
        /** Taken, with the canonical rows of the original and no refusal. */
        SAME,
        /** Taken; at least one row is refused for one of the codes, every other row is the original's. */
        ROWS,
        /** Refused as a whole for one of the codes. */
        FILE,
        /** Either of the two, for one of the codes. */
        ROWS_OR_FILE,
        /** Taken or refused, by name: nobody can say more. */
        ANY
    }

    static final Promise SAME = new Promise(Kind.SAME, Set.of());
    static final Promise ANY = new Promise(Kind.ANY, Set.of());

    static Promise rows(String... codes) {
        return new Promise(Kind.ROWS, new TreeSet<>(Set.of(codes)));
    }

    static Promise file(String... codes) {
        return new Promise(Kind.FILE, new TreeSet<>(Set.of(codes)));
    }

    static Promise either(String... codes) {
        return new Promise(Kind.ROWS_OR_FILE, new TreeSet<>(Set.of(codes)));
    }
}
