package org.daylight.feed;

/** What becomes of a delivered file as a whole, by where, when and how often it came. */
public enum Disposition {
    /** Its rows count, as far as they can be read. */
    TAKEN,
    /** The same bytes came twice from the same sender; they count once. */
    DUPLICATE,
    /** A newer version of the same submission stands in its place. */
    SUPERSEDED,
    /** Taken back on the record. */
    WITHDRAWN
}
