package org.daylight.feed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Sums up the numeric cells of one rule, those of refused rows among them, as far as they are numbers. */
final class ColumnSums {

    /** Larger numbers are added exactly, one by one; of smaller ones billions fit into a long. */
    private static final long SMALL = 1_000_000_000;

    private final Feed feed;
    private final Slot[] slots;
    /** Positions of numeric columns that the file has. */
    private final int[] numeric;

    private final long[] small;
    private final BigDecimal[] large;

    ColumnSums(Feed feed, Slot[] slots) {
        this.feed = feed;
        this.slots = slots;
        this.numeric = IntStream.range(0, slots.length)
                .filter(i -> slots[i] instanceof Slot.At
                        && Numbers.isNumeric(feed.columns().get(i).kind()))
                .toArray();
        this.small = new long[numeric.length];
        this.large = new BigDecimal[numeric.length];
        Arrays.fill(large, BigDecimal.ZERO);
    }

    /** Adds the values of an accepted row. */
    void accepted(Object[] values) {
        for (int i = 0; i < numeric.length; i++) {
            add(i, values[numeric[i]]);
        }
    }

    /** Adds the cells of a refused row, a number beyond its column's scale among them. */
    void refused(String[] cells) {
        for (int i = 0; i < numeric.length; i++) {
            add(i, ((Slot.At) slots[numeric[i]]).number(cells));
        }
    }

    private void add(int i, Object value) {
        if (value instanceof Long number && number < SMALL && number > -SMALL) {
            small[i] += number;
        } else if (value instanceof Long number) {
            large[i] = large[i].add(BigDecimal.valueOf(number));
        } else if (value instanceof BigDecimal number) {
            large[i] = large[i].add(number);
        }
    }

    /** Column to its sum. */
    SortedMap<String, BigDecimal> sums() {
        var sums = new TreeMap<String, BigDecimal>();
        for (int i = 0; i < numeric.length; i++) {
            String column = feed.columns().get(numeric[i]).name();
            sums.put(column, large[i].add(BigDecimal.valueOf(small[i])));
        }
        return sums;
    }
}
