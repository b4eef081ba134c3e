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

    /**
     * Rows that were accepted and became refusals afterwards.
     *
     * @param rows as they were accepted
     * @param refused the same as refusals, by reason
     */
    public record Turned(RowSum rows, SortedMap<Refusal.Code, RowSum> refused) {

        public static final Turned NONE = new Turned(RowSum.NONE, new TreeMap<>());

        /** One more. */
        public Turned and(RowSum row, Refusal.Code code, RowSum refusal) {
            var more = new TreeMap<>(refused);
            more.merge(code, refusal, RowSum::plus);
            return new Turned(rows.plus(row), more);
        }
    }

    /** The same readings, some of whose rows have become refusals. */
    public ReadingSum turning(Turned turned) {
        return new ReadingSum(accepted.minus(turned.rows()), refused)
                .plus(new ReadingSum(RowSum.NONE, turned.refused()));
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
