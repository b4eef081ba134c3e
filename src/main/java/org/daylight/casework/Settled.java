package org.daylight.casework;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.feed.Feed;
import org.daylight.feed.Refusal;
import org.daylight.feed.RowSum;

/**
 * A department's month, settled.
 *
 * @param counts cases by measure and category
 * @param replyDays working days used by the replies of the period, to their number
 * @param traits what its cases show beside their outcomes, by histogram ({@link Trait})
 * @param balances by feed
 * @param states of all cases in the ledger as of the instant, by feed
 * @param annual cases for the annual report, by line ({@link AnnualLine#name}) and kind of applicant or remedy
 * @param lots what became of the rows of the period that were accepted alone, by file, feed and fate
 * @param listed cases that a reader must be able to find, sorted
 * @param reckoned how the due dates of listed cases come about, sorted
 * @param oldest open cases of which a department may see the number, the oldest first and no more than are told
 * @param refusals rows that were accepted alone and refused beside the other rows of their case
 * @param remembered for the next period, in the order of feed and key
 * @param upheld what other organs found against the department and no earlier period knew of, sorted
 * @param hands by which cases were rated or taken out, sorted; it goes no further than the assessment
 */
public record Settled(
        SortedMap<Measure, SortedMap<String, Long>> counts,
        SortedMap<Integer, Long> replyDays,
        SortedMap<String, SortedMap<Integer, Long>> traits,
        SortedMap<String, Balance> balances,
        SortedMap<String, SortedMap<State, Long>> states,
        SortedMap<String, SortedMap<String, Long>> annual,
        SortedMap<Lot, RowSum> lots,
        List<ListedCase> listed,
        List<Reckoned> reckoned,
        List<OpenCase> oldest,
        List<Refusal> refusals,
        List<Remembered> remembered,
        List<Upheld> upheld,
        List<Hand> hands) {

    public Settled {
        lots = Collections.unmodifiableSortedMap(new TreeMap<>(lots));
        listed = List.copyOf(listed);
        reckoned = List.copyOf(reckoned);
        oldest = List.copyOf(oldest);
        refusals = List.copyOf(refusals);
        remembered = List.copyOf(remembered);
        upheld = List.copyOf(upheld);
        hands = List.copyOf(hands);
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

        /** The rows of lots by feed; those that were refused alone have no part in it. */
        public static SortedMap<String, RowCount> of(SortedMap<Lot, RowSum> lots) {
            var counts = new TreeMap<String, RowCount>();
            lots.forEach((lot, sum) -> {
                if (lot.fate() != Fate.REFUSED_ALONE) {
                    counts.merge(lot.feed(), of(lot.fate(), sum.rows()), RowCount::plus);
                }
            });
            return Collections.unmodifiableSortedMap(counts);
        }

        private static RowCount of(Fate fate, long rows) {
            return new RowCount(
                    fate == Fate.COUNTED ? rows : 0,
                    fate == Fate.DUPLICATE ? rows : 0,
                    fate == Fate.OUT_OF_PERIOD ? rows : 0,
                    fate == Fate.TO_COME ? rows : 0,
                    fate == Fate.REFUSED_BESIDE ? rows : 0);
        }
    }

    /** What became of the accepted rows of the period, by feed. */
    public SortedMap<String, RowCount> rows() {
        return RowCount.of(lots);
    }

    /** The balance of a feed; empty if nothing of it is known. */
    public Balance balance(Feed feed) {
        return balances.getOrDefault(feed.name(), Balance.EMPTY);
    }
}
