package org.daylight.feed;

/** Reads the cells of one column, none of them empty. */
@FunctionalInterface
interface CellReader {

    /** The value, of the class that {@link Row} gives for the column's kind, or a {@link Fault}. */
    Object read(String cell);
}
