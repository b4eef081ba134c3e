package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Medians, percentiles and bands of working days, counted by hand. */
class DayCountsTest {

    @Test
    void fourCasesByHand() {
        DayCounts days = of(Map.of(2, 1L, 4, 2L, 10, 1L));

        assertThat(days.total()).isEqualTo(4);
        assertThat(days.median()).contains(4);
        assertThat(days.percentile(75)).contains(4);
        assertThat(days.percentile(90)).contains(10);
        assertThat(days.percentile(25)).contains(2);
    }

    @Test
    void bandsTouchAndDoNotOverlap() {
        DayCounts days = of(Map.of(0, 1L, 10, 2L, 11, 4L, 20, 8L, 21, 16L, 25, 32L, 26, 64L));

        assertThat(days.between(0, 10)).isEqualTo(3);
        assertThat(days.between(11, 20)).isEqualTo(12);
        assertThat(days.between(21, 25)).isEqualTo(48);
        assertThat(days.above(25)).isEqualTo(64);
    }

    /** The median of all cases of a group is not the median of its departments' medians. */
    @Test
    void departmentsArePutTogetherCaseByCase() {
        Tally many = tally(5, 9);
        Tally few = tally(30, 1);

        assertThat(DayCounts.ofReplies(List.of(many, few)).median()).contains(5);
        assertThat(DayCounts.ofReplies(List.of(many, few)).percentile(91)).contains(30);
        assertThat(DayCounts.ofReplies(List.of(many, few)).total()).isEqualTo(10);
    }

    @Test
    void aSortedListSaysTheSame() {
        var dice = new Random(711);
        for (int round = 0; round < 200; round++) {
            var list = new ArrayList<Integer>();
            var counts = new TreeMap<Integer, Long>();
            for (int i = 0; i <= round; i++) {
                int day = dice.nextInt(40);
                list.add(day);
                counts.merge(day, 1L, Long::sum);
            }
            Collections.sort(list);
            for (int percent : new int[] {1, 50, 75, 90, 100}) {
                int rank = (list.size() * percent + 99) / 100;
                assertThat(new DayCounts(counts).percentile(percent)).contains(list.get(rank - 1));
            }
        }
    }

    @Test
    void noCasesHaveNoMedianAndNoPercentileLiesOutside() {
        assertThat(of(Map.of()).median()).isEmpty();
        assertThatThrownBy(() -> of(Map.of()).percentile(0)).hasMessage("percentile 0; expected 1 to 100");
    }

    private static Tally tally(int day, int cases) {
        var counting = new Tally.Counting();
        for (int i = 0; i < cases; i++) {
            counting.addDay(Tally.REPLY_DAYS, day);
        }
        return counting.tally();
    }

    private static DayCounts of(Map<Integer, Long> cases) {
        return new DayCounts(new TreeMap<>(cases));
    }

    @Test
    void aRangeMayBeOneDayLong() {
        var counts = new DayCounts(new TreeMap<>(Map.of(2, 20L, 3, 300L, 4, 4_000L)));
        assertThat(counts.between(3, 3)).isEqualTo(300);
        assertThat(counts.between(2, 3)).isEqualTo(320);
        assertThat(counts.between(4, 3)).isZero();
        assertThat(counts.above(3)).isEqualTo(4_000);
    }

    @Test
    void aHistogramHoldsCasesOfDays() {
        for (var wrong : List.of(Map.of(-1, 1L), Map.of(1, 0L))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new DayCounts(new TreeMap<>(wrong)))
                    .withMessageEndingWith("expected at least one of 0 days or more");
        }
    }
}
