package org.daylight.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.casework.Settled.RowCount;
import org.daylight.feed.Feed;
import org.daylight.feed.Refusal;

/** The running totals of a settlement. */
final class Books {

    private final SortedMap<Measure, SortedMap<String, Long>> counts = new TreeMap<>();
    private final SortedMap<Integer, Long> replyDays = new TreeMap<>();
    private final SortedMap<String, Balance> balances = new TreeMap<>();
    private final SortedMap<String, SortedMap<State, Long>> states = new TreeMap<>();
    private final SortedMap<String, RowCount> rows = new TreeMap<>();
    private final List<ListedCase> listed = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Remembered> remembered = new ArrayList<>();

    void count(Observation observation) {
        counts.computeIfAbsent(observation.measure(), measure -> new TreeMap<>())
                .merge(observation.category(), observation.count(), Long::sum);
    }

    void replyDays(int days) {
        replyDays.merge(days, 1L, Long::sum);
    }

    void balance(Feed feed, Balance one) {
        balances.merge(feed.name(), one, Balance::plus);
    }

    void state(Feed feed, State state) {
        states.computeIfAbsent(feed.name(), name -> new TreeMap<>()).merge(state, 1L, Long::sum);
    }

    void rows(Feed feed, RowCount count) {
        if (count.total() > 0) {
            rows.merge(feed.name(), count, RowCount::plus);
        }
    }

    void list(ListedCase one) {
        listed.add(one);
    }

    void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    void remember(Remembered one) {
        remembered.add(one);
    }

    Settled close() {
        Collections.sort(listed);
        refusals.sort(Comparator.comparing(Refusal::address)
                .thenComparing(Refusal::feed)
                .thenComparing(Refusal::key)
                .thenComparing(Refusal::toString));
        return new Settled(counts, replyDays, balances, states, rows, listed, refusals, remembered);
    }
}
