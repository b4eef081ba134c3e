package org.daylight.feed;

import java.util.Objects;

/**
 * What makes a cell unfit before its text is read, such as a formula whose value may be stale. It refuses its row if
 * the column is one that is read.
 *
 * @param column position of the cell, from 0
 * @param code why
 * @param found what stood there; says nothing that may name a person
 * @param expected what would have been accepted
 */
public record CellFault(int column, Refusal.Code code, String found, String expected) {
    public CellFault {
        Objects.requireNonNull(code);
        Objects.requireNonNull(found);
        Objects.requireNonNull(expected);
    }
}
