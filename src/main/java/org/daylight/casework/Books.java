package org.daylight.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daylight.feed.Feed;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.feed.RowDigests;
import org.daylight.feed.RowSum;

/** The running totals of a settlement. */
final class Books {

    private final SortedMap<Measure, SortedMap<String, Long>> counts = new TreeMap<>();
    private final SortedMap<Integer, Long> replyDays = new TreeMap<>();
    private final SortedMap<String, SortedMap<Integer, Long>> traits = new TreeMap<>();
    private final SortedMap<String, Balance> balances = new TreeMap<>();
    private final SortedMap<String, SortedMap<State, Long>> states = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Long>> annual = new TreeMap<>();
    private final RowDigests digests = new RowDigests();
    private final Map<Lot, RowSum> lots = new HashMap<>();
    private final List<ListedCase> listed = new ArrayList<>();
    private final SortedSet<Reckoned> reckoned = new TreeSet<>();
    /** The oldest open cases; no more than are told are kept. */
    private final TreeSet<OpenCase> oldest = new TreeSet<>();

    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Remembered> remembered = new ArrayList<>();
    private final List<Upheld> upheld = new ArrayList<>();
    private final List<Hand> hands = new ArrayList<>();

    void count(Observation observation) {
        counts.computeIfAbsent(observation.measure(), measure -> new TreeMap<>())
                .merge(observation.category(), observation.count(), Long::sum);
    }

    void replyDays(int days) {
        replyDays.merge(days, 1L, Long::sum);
    }

    void trait(Trait one) {
        traits.computeIfAbsent(one.name(), name -> new TreeMap<>()).merge(one.number(), 1L, Long::sum);
    }

    void balance(Feed feed, Balance one) {
        balances.merge(feed.name(), one, Balance::plus);
    }

    void state(Feed feed, State state) {
        states.computeIfAbsent(feed.name(), name -> new TreeMap<>()).merge(state, 1L, Long::sum);
    }

    /** Enters one case where the annual report counts it, as its balance moves. */
    void annual(AnnualLine line, Balance one) {
        annual(line.name(AnnualLine.OPENING), line.kind(), one.opening());
        annual(line.name(AnnualLine.RECEIVED), line.kind(), one.received());
        annual(line.name(line.outcome()), line.kind(), one.ended());
        annual(line.name(AnnualLine.CLOSING), line.kind(), one.closing());
    }

    private void annual(String line, String kind, long cases) {
        if (cases > 0) {
            annual.computeIfAbsent(line, name -> new TreeMap<>()).merge(kind, cases, Long::sum);
        }
    }

    void fate(Row row, Fate fate) {
        lot(Lot.of(row, fate), row);
    }

    /** A row that could be read and is refused beside the other rows of its case. */
    void refuse(Row row, Refusal refusal) {
        refusals.add(refusal);
        lot(Lot.of(refusal, Fate.REFUSED_BESIDE), row);
    }

    private void lot(Lot lot, Row row) {
        lots.merge(lot, RowSum.of(digests.of(row)), RowSum::plus);
    }

    void list(ListedCase one) {
        listed.add(one);
    }

    /** How the due date of a listed case comes about; a case that is listed twice has one. */
    void reckon(Reckoned one) {
        reckoned.add(one);
    }

    void open(OpenCase one) {
        oldest.add(one);
        if (oldest.size() > OpenCase.TOLD) {
            oldest.pollLast();
        }
    }

    void remember(Remembered one) {
        remembered.add(one);
    }

    void uphold(Upheld one) {
        upheld.add(one);
    }

    void hand(Hand one) {
        hands.add(one);
    }

    Settled close() {
        Collections.sort(listed);
        Collections.sort(upheld);
        Collections.sort(hands);
        refusals.sort(Comparator.comparing(Refusal::address)
                .thenComparing(Refusal::feed)
                .thenComparing(Refusal::key)
                .thenComparing(Refusal::toString));
        return new Settled(
                counts,
                replyDays,
                traits,
                balances,
                states,
                annual,
                new TreeMap<>(lots),
                listed,
                List.copyOf(reckoned),
                List.copyOf(oldest),
                refusals,
                remembered,
                upheld,
                hands);
    }
}
