package org.daylight.casework;

import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** A row that could be read and that the other rows of its case refuse, with what is wrong with it. */
record RefusedRow(Row row, Refusal refusal) {

    /** The same refusal of a row that says no more than this one. */
    RefusedRow of(Row repeat) {
        return new RefusedRow(repeat, refusal.at(repeat.address()));
    }
}
