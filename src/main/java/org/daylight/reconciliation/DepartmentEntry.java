package org.daylight.reconciliation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.casework.Balance;
import org.daylight.casework.Lot;
import org.daylight.feed.Refusal;
import org.daylight.feed.RowSum;
import org.daylight.score.Tally;

/**
 * A department's month as it came out; without a code, the refusals that name no department.
 *
 * @param code of the department
 * @param tally of the month
 * @param refused rows in its evidence, by feed and reason
 * @param copied refused rows of copies in its evidence; they touch no case and stand in no tally
 * @param handedOn open cases in the balance that this edition hands on, by feed
 * @param before what the edition opened with says of it
 */
public record DepartmentEntry(
        String code,
        Tally tally,
        SortedMap<String, SortedMap<Refusal.Code, Long>> refused,
        SortedMap<Lot, RowSum> copied,
        SortedMap<String, Long> handedOn,
        Before before) {

    /**
     * The month before.
     *
     * @param balances of its tally, by feed
     * @param handedOn open cases in its balance, by feed
     */
    public record Before(SortedMap<String, Balance> balances, SortedMap<String, Long> handedOn) {
        public Before {
            balances = Collections.unmodifiableSortedMap(new TreeMap<>(balances));
            handedOn = Collections.unmodifiableSortedMap(new TreeMap<>(handedOn));
        }
    }

    public DepartmentEntry {
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
        copied = Collections.unmodifiableSortedMap(new TreeMap<>(copied));
        handedOn = Collections.unmodifiableSortedMap(new TreeMap<>(handedOn));
    }

    /** What became of its rows, and the refusals of copies. */
    SortedMap<Lot, RowSum> lots() {
        var lots = new TreeMap<Lot, RowSum>(tally.lots());
        copied.forEach((lot, sum) -> lots.merge(lot, sum, RowSum::plus));
        return lots;
    }

    /** Refused rows of a feed, by reason: those that the first map counts, and those of copies. */
    SortedMap<Refusal.Code, Long> withCopied(String feed, SortedMap<String, SortedMap<Refusal.Code, Long>> counts) {
        var codes = new TreeMap<Refusal.Code, Long>(counts.getOrDefault(feed, Collections.emptySortedMap()));
        copied.forEach((lot, sum) -> {
            if (lot.feed().equals(feed)) {
                codes.merge(lot.code().orElseThrow(), sum.rows(), Long::sum);
            }
        });
        return codes;
    }
}
