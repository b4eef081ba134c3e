package org.daylight.feed;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was counted of one feed, over rows that were accepted and rows that were refused.
 *
 * @param rows data rows that became a row or a refusal of the feed, each once
 * @param sums numeric column to the sum of its cells that are numbers; 0 where none is, and no entry where no table had
 *     the column
 */
public record FeedTotals(long rows, SortedMap<String, BigDecimal> sums) {

    public static final FeedTotals NONE = new FeedTotals(0, new TreeMap<>());

    public FeedTotals {
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /** These rows and those of another table. */
    public FeedTotals plus(FeedTotals other) {
        var both = new TreeMap<>(sums);
        other.sums.forEach((column, sum) -> both.merge(column, sum, BigDecimal::add));
        return new FeedTotals(rows + other.rows, both);
    }
}
