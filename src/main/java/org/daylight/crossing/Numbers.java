package org.daylight.crossing;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.LongPredicate;
import org.daylight.feed.Feed;

/**
 * A growing set of case numbers, each known by 64 bits. Of eight million numbers two share their bits with a probability
 * of two in a million; whoever finds a number here compares it to the letter before anything follows from it.
 */
final class Numbers {

    private static final int FIRST = 1 << 10;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] values = new long[0];
    private int size;
    private boolean sorted = true;

    /** The bits of a number: FNV-1a over feed and number, stirred once more as in SplitMix64. */
    static long bits(Feed feed, String key) {
        long bits = FNV_OFFSET;
        for (int i = 0; i < feed.name().length(); i++) {
            bits = (bits ^ feed.name().charAt(i)) * FNV_PRIME;
        }
        bits = (bits ^ '/') * FNV_PRIME;
        for (int i = 0; i < key.length(); i++) {
            bits = (bits ^ key.charAt(i)) * FNV_PRIME;
        }
        bits = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ bits >>> 27) * 0x94d049bb133111ebL;
        return bits ^ bits >>> 31;
    }

    void add(long bits) {
        if (size == values.length) {
            settle();
            if (size >= values.length / 4 * 3) {
                values = Arrays.copyOf(values, Math.max(FIRST, size + (size >> 1)));
            }
        }
        values[size++] = bits;
        sorted = false;
    }

    void addAll(Numbers others) {
        for (int i = 0; i < others.size(); i++) {
            add(others.values[i]);
        }
    }

    void removeIf(LongPredicate unwanted) {
        settle();
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!unwanted.test(values[i])) {
                values[kept++] = values[i];
            }
        }
        size = kept;
    }

    boolean has(long bits) {
        settle();
        return Arrays.binarySearch(values, 0, size, bits) >= 0;
    }

    boolean meets(Numbers others) {
        settle();
        for (int i = 0; i < size; i++) {
            if (others.has(values[i])) {
                return true;
            }
        }
        return false;
    }

    int size() {
        settle();
        return size;
    }

    /** Sorts, drops what stands twice. */
    private void settle() {
        if (sorted) {
            return;
        }
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
        sorted = true;
    }

    /** Gives back the room that it does not need. */
    void trim() {
        settle();
        values = Arrays.copyOf(values, size);
    }

    /** Every number that stands in at least one of the sets. */
    static Numbers union(Collection<Numbers> sets) {
        var union = new Numbers();
        union.values = concatenated(sets);
        union.size = union.values.length;
        union.sorted = false;
        union.settle();
        return union;
    }

    /** Every number that stands in at least two of the sets; each set holds a number once. */
    static Numbers shared(Collection<Numbers> sets) {
        long[] all = concatenated(sets);
        Arrays.sort(all);
        var shared = new Numbers();
        for (int i = 1; i < all.length; i++) {
            if (all[i] == all[i - 1]) {
                shared.add(all[i]);
            }
        }
        return shared;
    }

    private static long[] concatenated(Collection<Numbers> sets) {
        var all = new long[sets.stream().mapToInt(Numbers::size).sum()];
        int at = 0;
        for (Numbers set : sets) {
            set.settle();
            for (int i = 0; i < set.size; i++) {
                all[at++] = set.values[i];
            }
        }
        return all;
    }
}
