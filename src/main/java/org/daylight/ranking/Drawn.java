package org.daylight.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.score.Level;

/**
 * The drawn totals of a group's ranked departments, and what they say of ranks.
 *
 * <p>Rank in a draw = 1 + number of departments with a higher total in that draw, as in {@link Rankings}. With N draws
 * and a level of P %, tail = N (100 - P) / 200, rounded down.
 */
final class Drawn {

    private final List<Integer> published;
    private final List<long[]> totals;
    private final int draws;
    private final int tail;

    /**
     * The totals of a group.
     *
     * @param published ranks, in the order of places
     * @param totals of each place, the same number of draws for each
     */
    Drawn(List<Integer> published, List<long[]> totals, Level level) {
        this.published = List.copyOf(published);
        this.totals = List.copyOf(totals);
        this.draws = totals.stream().mapToInt(each -> each.length).findFirst().orElse(0);
        this.tail = draws * (100 - level.percent()) / 200;
    }

    /**
     * Lowest and highest rank of each department: with ranks sorted, those after leaving out {@code tail} draws at either
     * end, widened to its published rank where that lies outside.
     *
     * <p>Example: 2,000 draws at 95 %: the 51st and the 1,950th. Why widened: draws shy away from 0 and 100 %, so a few
     * perfect cases are drawn below their published rate, which for all that stays possible.
     */
    List<int[]> ranges() {
        int[][] ranks = ranks();
        return IntStream.range(0, ranks.length)
                .mapToObj(i -> range(ranks[i], published.get(i)))
                .toList();
    }

    private int[] range(int[] ranks, int published) {
        Arrays.sort(ranks);
        return new int[] {Math.min(ranks[tail], published), Math.max(ranks[draws - 1 - tail], published)};
    }

    private int[][] ranks() {
        int[][] ranks = new int[totals.size()][draws];
        long[] sorted = new long[totals.size()];
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = totals.get(i)[draw];
            }
            Arrays.sort(sorted);
            for (int i = 0; i < sorted.length; i++) {
                ranks[i][draw] = 1 + above(sorted, totals.get(i)[draw]);
            }
        }
        return ranks;
    }

    /** How many of the sorted totals are higher. */
    private static int above(long[] sorted, long total) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > total) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted.length - low;
    }

    /**
     * Whether a higher place can be told apart from a lower one: its total is the higher one in all draws but {@code
     * tail} at most. At 95 % that is in 97.5 % of them, or, which is the same, the two-sided interval of the difference
     * lies above 0. Equal totals count against it, and who shares a published rank is never told apart.
     */
    boolean apart(int higher, int lower) {
        if (published.get(higher).equals(published.get(lower))) {
            return false;
        }
        long[] one = totals.get(higher);
        long[] other = totals.get(lower);
        int against = 0;
        for (int draw = 0; draw < draws; draw++) {
            if (one[draw] <= other[draw]) {
                against++;
            }
        }
        return against <= tail;
    }

    /** The places from which each place cannot be told apart, in order. */
    List<List<Integer>> alike() {
        List<List<Integer>> alike = new ArrayList<>();
        totals.forEach(each -> alike.add(new ArrayList<>()));
        for (int higher = 0; higher < totals.size(); higher++) {
            for (int lower = higher + 1; lower < totals.size(); lower++) {
                if (!apart(higher, lower)) {
                    alike.get(higher).add(lower);
                    alike.get(lower).add(higher);
                }
            }
        }
        return alike;
    }

    /**
     * The longest runs of neighbouring places in which no two can be told apart, each as first and last place; runs may
     * overlap, and none lies inside another.
     *
     * <p>Example: 1 and 2 alike, 2 and 3 alike, 1 and 3 apart: 1 to 2 and 2 to 3. One run from 1 to 3 would say of the
     * first and the third what is not so.
     */
    static List<int[]> runs(List<List<Integer>> alike) {
        List<int[]> runs = new ArrayList<>();
        int reached = 0;
        for (int first = 0; first < alike.size(); first++) {
            int last = first;
            while (last + 1 < alike.size() && joins(alike.get(last + 1), first, last)) {
                last++;
            }
            if (last > Math.max(first, reached)) {
                runs.add(new int[] {first, last});
                reached = last;
            }
        }
        return runs;
    }

    private static boolean joins(List<Integer> alike, int first, int last) {
        return IntStream.rangeClosed(first, last).allMatch(alike::contains);
    }
}
