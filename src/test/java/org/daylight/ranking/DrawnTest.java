package org.daylight.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.daylight.score.Level;
import org.junit.jupiter.api.Test;

/** Drawn totals written by hand: 200 draws, so that at 95 % the tail is 5 and at 90 % it is 10. */
class DrawnTest {

    private static final int DRAWS = 200;

    /** 80.00 in all draws but the last so many, in which it is the other number. */
    private static long[] but(int draws, long other) {
        return IntStream.range(0, DRAWS)
                .mapToLong(draw -> draw < DRAWS - draws ? 8_000 : other)
                .toArray();
    }

    private static long[] always(long total) {
        return but(DRAWS, total);
    }

    private static List<String> ranges(Drawn drawn) {
        return drawn.ranges().stream().map(range -> range[0] + "-" + range[1]).toList();
    }

    @Test
    void atMostTheTailIsLeftOutAtEitherEnd() {
        assertThat(ranges(drawn(but(5, 6_000), always(7_000)))).containsExactly("1-1", "2-2");
        assertThat(ranges(drawn(but(6, 6_000), always(7_000)))).containsExactly("1-2", "1-2");
    }

    @Test
    void aLowerLevelLeavesOutMore() {
        List<long[]> totals = List.of(but(10, 6_000), always(7_000));
        assertThat(ranges(new Drawn(List.of(1, 2), totals, Level.P90))).containsExactly("1-1", "2-2");
        assertThat(ranges(new Drawn(List.of(1, 2), totals, Level.P95))).containsExactly("1-2", "1-2");
        assertThat(ranges(new Drawn(List.of(1, 2), List.of(but(1, 6_000), always(7_000)), Level.P99)))
                .containsExactly("1-1", "2-2");
        assertThat(ranges(new Drawn(List.of(1, 2), List.of(but(2, 6_000), always(7_000)), Level.P99)))
                .containsExactly("1-2", "1-2");
    }

    @Test
    void equalTotalsShareARankInADraw() {
        assertThat(ranges(drawn(always(9_000), always(8_000), always(8_000), always(7_000))))
                .containsExactly("1-1", "2-2", "2-3", "4-4");
    }

    @Test
    void thePublishedRankIsAlwaysInside() {
        // drawn below the other although published above it, as a few perfect cases may be
        assertThat(ranges(drawn(always(7_000), always(8_000)))).containsExactly("1-2", "1-2");
    }

    @Test
    void aDifferenceIsSureUpToTheTail() {
        assertThat(drawn(but(5, 6_000), always(7_000)).apart(0, 1)).isTrue();
        assertThat(drawn(but(6, 6_000), always(7_000)).apart(0, 1)).isFalse();
        assertThat(drawn(but(6, 7_000), always(7_000)).apart(0, 1)).isFalse();
        assertThat(new Drawn(List.of(1, 1), List.of(always(8_000), always(7_000)), Level.P95).apart(0, 1))
                .isFalse();
    }

    @Test
    void whoIsAlikeIsAlikeBothWays() {
        Drawn drawn = drawn(but(6, 6_900), always(7_000), but(100, 6_000), always(5_000));
        assertThat(drawn.alike()).containsExactly(List.of(1, 2), List.of(0, 2), List.of(0, 1), List.of());
    }

    @Test
    void nobodyInABracketCanBeToldFromAnother() {
        // 0-1, 1-2 and 3-4-5 are alike; 0 and 2 are not
        var alike = List.of(
                List.of(1), List.of(0, 2), List.of(1), List.of(4, 5), List.of(3, 5), List.of(3, 4), List.<Integer>of());
        assertThat(runs(alike)).containsExactly("0-1", "1-2", "3-5");
    }

    @Test
    void aBracketInsideAnotherIsNotTold() {
        var alike = List.of(List.of(1, 2, 3), List.of(0, 2, 3), List.of(0, 1, 3), List.of(0, 1, 2, 4), List.of(3));
        assertThat(runs(alike)).containsExactly("0-3", "3-4");
    }

    @Test
    void aGapEndsABracket() {
        // 0 is alike to 2, but 1 between them is apart from both
        assertThat(runs(List.of(List.of(2), List.<Integer>of(), List.of(0)))).isEmpty();
    }

    @Test
    void oneAloneHasItsRankAndNobodyAlike() {
        assertThat(ranges(drawn(always(8_000)))).containsExactly("1-1");
        assertThat(runs(drawn(always(8_000)).alike())).isEmpty();
        assertThat(new Drawn(List.of(), List.of(), Level.P95).ranges()).isEmpty();
    }

    private static List<String> runs(List<List<Integer>> alike) {
        return Drawn.runs(alike).stream().map(run -> run[0] + "-" + run[1]).toList();
    }

    private static Drawn drawn(long[]... totals) {
        return new Drawn(IntStream.rangeClosed(1, totals.length).boxed().toList(), List.of(totals), Level.P95);
    }
}
