package org.daylight.feed;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the readings of a file, or of several, add up to.
 *
 * @param accepted rows
 * @param refused by reason
 */
public record ReadingSum(RowSum accepted, SortedMap<Refusal.Code, RowSum> refused) {

    public static final ReadingSum NONE = new ReadingSum(RowSum.NONE, new TreeMap<>());

    public ReadingSum {
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }

    public ReadingSum plus(ReadingSum other) {
        var both = new TreeMap<>(refused);
        other.refused.forEach((code, sum) -> both.merge(code, sum, RowSum::plus));
        return new ReadingSum(accepted.plus(other.accepted), both);
    }

    /** All refusals, whatever their reasons. */
    public RowSum refusals() {
        return refused.values().stream().reduce(RowSum.NONE, RowSum::plus);
    }

    /** Rows and refusals. */
    public long readings() {
        return accepted.rows() + refusals().rows();
    }
}
