package org.daylight.casework;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.casework.Hand.Kind;

/** Counts how much came from one and the same hand. Only numbers of hands leave it. */
public final class Hands {

    /** Five stars: under how many a device gave, how many devices gave so many; under 0 those of no known device. */
    public static final String FIVE_STARS_BY_DEVICE = "FIVE_STARS_BY_DEVICE";

    /** Under the most that a device gave within the policy's minutes, how many devices; without those that gave one. */
    public static final String FIVE_STARS_IN_BURSTS = "FIVE_STARS_IN_BURSTS";

    /** Invalid reviews: under how many somebody found invalid, how many did; under 0 those of whom nobody knows. */
    public static final String INVALID_REVIEWS_BY_ONE = "INVALID_REVIEWS_BY_ONE";

    /** Orders taken out: under how many somebody approved, how many did; under 0 those of whom nobody knows. */
    public static final String EXCLUDED_ORDERS_BY_ONE = "EXCLUDED_ORDERS_BY_ONE";

    private static final int SECONDS = 60;

    private final Optional<Integer> minutes;
    private final SortedMap<String, SortedMap<Integer, Long>> histograms = new TreeMap<>();

    private Hands(Optional<Integer> minutes) {
        this.minutes = minutes;
    }

    /**
     * The histograms of a department's month.
     *
     * @param hands of all its books
     * @param minutes within which five stars of one device are a burst; empty where nobody asks for bursts
     */
    public static SortedMap<String, SortedMap<Integer, Long>> histograms(List<Hand> hands, Optional<Integer> minutes) {
        var counting = new Hands(minutes);
        List<Hand> sorted = hands.stream().sorted().toList();
        for (int from = 0; from < sorted.size(); ) {
            int to = from + 1;
            while (to < sorted.size() && same(sorted.get(from), sorted.get(to))) {
                to++;
            }
            counting.take(sorted.subList(from, to));
            from = to;
        }
        return Collections.unmodifiableSortedMap(counting.histograms);
    }

    private static boolean same(Hand one, Hand other) {
        return one.kind() == other.kind() && one.number() == other.number();
    }

    /** Everything from one hand, in the order of time. */
    private void take(List<Hand> same) {
        Kind kind = same.get(0).kind();
        if (same.get(0).number() == 0) {
            add(name(kind), 0, same.size());
            return;
        }
        add(name(kind), same.size(), 1);
        if (kind == Kind.FIVE_STARS) {
            minutes.map(window -> most(same, window * SECONDS))
                    .filter(most -> most > 1)
                    .ifPresent(most -> add(FIVE_STARS_IN_BURSTS, most, 1));
        }
    }

    /** The most within so many seconds; nothing without a time of day is in a burst. */
    private static int most(List<Hand> same, int seconds) {
        List<Hand> timed =
                same.stream().filter(one -> one.second() != Hand.DAY_ONLY).toList();
        int most = 0;
        int first = 0;
        for (int last = 0; last < timed.size(); last++) {
            while (timed.get(last).second() - timed.get(first).second() > seconds) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    private void add(String name, int size, long hands) {
        histograms.computeIfAbsent(name, none -> new TreeMap<>()).merge(size, hands, Long::sum);
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case FIVE_STARS -> FIVE_STARS_BY_DEVICE;
            case INVALID_REVIEW -> INVALID_REVIEWS_BY_ONE;
            case EXCLUDED_ORDER -> EXCLUDED_ORDERS_BY_ONE;
        };
    }
}
