package org.daylight.casework;

import java.util.List;
import java.util.SortedMap;
import org.daylight.feed.Feed;
import org.daylight.feed.Refusal;

/**
 * A department's month, settled.
 *
 * @param counts cases by measure and category
 * @param replyDays working days used by the replies of the period, to their number
 * @param balances by feed
 * @param states of all cases in the ledger as of the instant, by feed
 * @param rows what became of the accepted rows of the period, by feed
 * @param listed cases that a reader must be able to find, sorted
 * @param refusals rows that were accepted alone and refused beside the other rows of their case
 * @param remembered for the next period, in the order of feed and key
 */
public record Settled(
        SortedMap<Measure, SortedMap<String, Long>> counts,
        SortedMap<Integer, Long> replyDays,
        SortedMap<String, Balance> balances,
        SortedMap<String, SortedMap<State, Long>> states,
        SortedMap<String, RowCount> rows,
        List<ListedCase> listed,
        List<Refusal> refusals,
        List<Remembered> remembered) {

    public Settled {
        listed = List.copyOf(listed);
        refusals = List.copyOf(refusals);
        remembered = List.copyOf(remembered);
    }

    /**
     * What became of the rows that were accepted alone; every row has exactly one fate.
     *
     * @param counted rows that a case of this period rests on
     * @param duplicate rows that say what another row of their case says too
     * @param outOfPeriod rows of cases that are at rest or ended before the ledger begins
     * @param toCome rows dated at or after the as-of instant or the period's end, remembered for the next period
     * @param refused rows that the other rows of their case make impossible
     */
    public record RowCount(long counted, long duplicate, long outOfPeriod, long toCome, long refused) {

        public static final RowCount EMPTY = new RowCount(0, 0, 0, 0, 0);

        /** @throws IllegalArgumentException for a count below 0: a row was given two fates */
        public RowCount {
            if (Math.min(Math.min(counted, duplicate), Math.min(Math.min(outOfPeriod, toCome), refused)) < 0) {
                throw new IllegalArgumentException("rows counted " + counted + ", duplicate " + duplicate
                        + ", out of period " + outOfPeriod + ", to come " + toCome + ", refused " + refused
                        + "; expected none below 0");
            }
        }

        public RowCount plus(RowCount other) {
            return new RowCount(
                    counted + other.counted,
                    duplicate + other.duplicate,
                    outOfPeriod + other.outOfPeriod,
                    toCome + other.toCome,
                    refused + other.refused);
        }

        public long total() {
            return counted + duplicate + outOfPeriod + toCome + refused;
        }
    }

    /** The balance of a feed; empty if nothing of it is known. */
    public Balance balance(Feed feed) {
        return balances.getOrDefault(feed.name(), Balance.EMPTY);
    }
}
