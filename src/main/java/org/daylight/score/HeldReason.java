package org.daylight.score;

import java.util.Objects;

/**
 * One thing for which a department is held until a person has looked.
 *
 * @param subject name of a file or canonical name of a feed, whatever the code speaks of; empty where it speaks of neither
 * @param before rows of an earlier version, 0 where the code speaks of none
 * @param now rows that count now, 0 where the code speaks of none
 */
public record HeldReason(Code code, String subject, long before, long now) {

    public HeldReason {
        Objects.requireNonNull(code);
        Objects.requireNonNull(subject);
    }

    /** One that speaks of a file or feed, or of neither, and of no rows. */
    public static HeldReason of(Code code, String subject) {
        return new HeldReason(code, subject, 0, 0);
    }

    /** What there is to look at. The words stand in the bundles under {@code held.<NAME>}. */
    public enum Code {
        /** A file of the department is refused. */
        FILE_REFUSED,
        /** A file of the department counts only when a person has said something about it. */
        FILE_WAITS,
        /** Nobody knows whose a file is, and what it holds speaks for the department. */
        FILE_OPEN,
        /** A feed that it owes did not come, while others did. */
        FEED_MISSING,
        /** A newer version holds so many rows fewer that the job wants it looked at. */
        FEWER_ROWS,
        /** Another department claims one of its cases. */
        CLAIMED,
        /** Too many of its rows are refused, by the policy. */
        ROWS_REFUSED,
        /** Too many of its ended cases cannot be judged, by the policy. */
        UNDETERMINED
    }
}
