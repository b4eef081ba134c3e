package org.daylight.feed;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up the readings of a file as they come, by department and feed. Used by one thread. */
public final class ReadingSums {

    private final RowDigests digests = new RowDigests();
    private final Map<String, Map<String, Sum>> sums = new HashMap<>();

    private static final class Sum {

        private RowSum accepted = RowSum.NONE;
        private final TreeMap<Refusal.Code, RowSum> refused = new TreeMap<>();

        private ReadingSum sum() {
            return new ReadingSum(accepted, refused);
        }
    }

    public void add(Reading reading) {
        RowSum one = RowSum.of(digests.of(reading));
        if (reading instanceof Row row) {
            Sum sum = sum(row.department(), row.feed().name());
            sum.accepted = sum.accepted.plus(one);
        } else if (reading instanceof Refusal refusal) {
            sum(refusal.department(), refusal.feed()).refused.merge(refusal.code(), one, RowSum::plus);
        }
    }

    private Sum sum(String department, String feed) {
        return sums.computeIfAbsent(department, code -> new HashMap<>()).computeIfAbsent(feed, name -> new Sum());
    }

    /** Sums by department and feed; the department is empty for refusals that name none. */
    public SortedMap<String, SortedMap<String, ReadingSum>> sums() {
        var all = new TreeMap<String, SortedMap<String, ReadingSum>>();
        sums.forEach((department, feeds) -> {
            var each = new TreeMap<String, ReadingSum>();
            feeds.forEach((feed, sum) -> each.put(feed, sum.sum()));
            all.put(department, Collections.unmodifiableSortedMap(each));
        });
        return Collections.unmodifiableSortedMap(all);
    }
}
