package org.daylight.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daylight.feed.Feed;
import org.daylight.feed.Row;

/**
 * What one period hands to the next about a case: its rows, and what it has already said. A case is remembered with its
 * rows while it is open or something about it has not counted yet. After that it is at rest: for the policy's months
 * after its end, and for good where nobody knows its end, only its number and what it said are kept, so that a row sent
 * again is known for what it is.
 *
 * @param feed of the case: one of {@link CaseBook#CASES}
 * @param key the case's number
 * @param balance whether it stands in the closing balance
 * @param said labels of the judgements that have been counted
 * @param problem why the case is undetermined, empty if it is not
 * @param ended day of its end, of a case at rest; empty where nobody knows it
 * @param rows in the order of their addresses; none of a case at rest
 */
public record Remembered(
        Feed feed,
        String key,
        InBalance balance,
        SortedSet<String> said,
        String problem,
        Optional<LocalDate> ended,
        List<Row> rows) {

    /** Where a remembered case stands in the ledger. */
    public enum InBalance {
        OPEN,
        ENDED,
        /** Its rows are dated at or after the as-of instant: it has not entered yet. */
        TO_COME
    }

    public Remembered {
        said = Collections.unmodifiableSortedSet(new TreeSet<>(said));
        rows = List.copyOf(rows);
    }

    /** Whether nothing about it is left to be judged. */
    boolean atRest() {
        return balance == InBalance.ENDED && rows.isEmpty();
    }
}
