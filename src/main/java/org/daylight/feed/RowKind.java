package org.daylight.feed;

/** What a row of a table is, below its heads. */
public enum RowKind {
    DATA,
    /** The heads once more, as printed pages repeat them. */
    HEADER,
    /** A row that sums up all rows above it (合计). */
    TOTAL,
    /** A row that sums up the rows since the one before it (小计). */
    SUBTOTAL,
    /** Who filled the table in, who checked it, when: nothing that is counted. */
    NOTE
}
