package org.daylight.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.daylight.feed.Feeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsEachNumberOnceAndFindsWhatTwoSetsShare(long seed) {
        var random = new Random(seed);
        var one = new TreeSet<Long>();
        var other = new TreeSet<Long>();
        Numbers first = filled(random, one);
        Numbers second = filled(random, other);

        assertThat(first.size()).isEqualTo(one.size());
        assertThat(LongStreams.all(first, one, other)).containsExactlyElementsOf(LongStreams.all(one, one, other));
        Numbers shared = Numbers.shared(List.of(first, second));
        var expected = new TreeSet<>(one);
        expected.retainAll(other);
        assertThat(shared.size()).isEqualTo(expected.size());
        assertThat(expected).allMatch(shared::has);
        assertThat(first.meets(second)).isEqualTo(!expected.isEmpty());
        var all = new TreeSet<>(one);
        all.addAll(other);
        assertThat(Numbers.union(List.of(first, second)).size()).isEqualTo(all.size());
    }

    private static Numbers filled(Random random, TreeSet<Long> copy) {
        var numbers = new Numbers();
        IntStream.range(0, 20_000).forEach(i -> {
            long value = random.nextInt(15_000);
            numbers.add(value);
            copy.add(value);
        });
        return numbers;
    }

    /** Which of the candidates a set holds. */
    private static final class LongStreams {
        static List<Long> all(Numbers set, TreeSet<Long> one, TreeSet<Long> other) {
            return candidates(one, other).stream().filter(set::has).toList();
        }

        static List<Long> all(TreeSet<Long> set, TreeSet<Long> one, TreeSet<Long> other) {
            return candidates(one, other).stream().filter(set::contains).toList();
        }

        private static TreeSet<Long> candidates(TreeSet<Long> one, TreeSet<Long> other) {
            var all = new TreeSet<>(one);
            all.addAll(other);
            return all;
        }
    }

    @Test
    void aMillionNumbersAlikeHaveBitsOfTheirOwn() {
        var seen = new HashSet<Long>();
        for (int i = 0; i < 500_000; i++) {
            seen.add(Numbers.bits(Feeds.REQUESTS, "YC202609-" + i));
            seen.add(Numbers.bits(Feeds.REVIEWS, "YC202609-" + i));
        }
        assertThat(seen).hasSize(1_000_000);
    }

    /** Worked out by another program: FNV-1a over feed, slash and number, stirred as in SplitMix64. */
    @Test
    void theBitsAreThoseThatAnybodyCanWorkOut() {
        assertThat(Numbers.bits(Feeds.REQUESTS, "YC-1")).isEqualTo(0x16a1d067790d54ccL);
        assertThat(Numbers.bits(Feeds.REVIEWS, "2026-09-0001")).isEqualTo(0x879bf24b1ba6b95cL);
        assertThat(Numbers.bits(Feeds.WORK_ORDERS, "")).isEqualTo(0x57a55917f9f0ad6cL);
    }

    private static Numbers descending() {
        var numbers = new Numbers();
        for (long value = 9; value > 0; value--) {
            numbers.add(value);
            numbers.add(value);
        }
        return numbers;
    }

    /** Each question finds the set as it was filled: unsorted, each number twice. */
    @Test
    void anyQuestionMayComeFirst() {
        for (long value = 1; value <= 9; value++) {
            assertThat(descending().has(value)).isTrue();
        }
        assertThat(descending().has(10)).isFalse();
        assertThat(descending().size()).isEqualTo(9);
        assertThat(descending().meets(descending())).isTrue();
        assertThat(Numbers.union(List.of(descending(), descending())).size()).isEqualTo(9);
        assertThat(Numbers.shared(List.of(descending())).size()).isZero();
        Numbers odd = descending();
        odd.removeIf(value -> value % 2 == 0);
        assertThat(odd.size()).isEqualTo(5);
        Numbers trimmed = descending();
        trimmed.trim();
        trimmed.add(4);
        trimmed.add(11);
        assertThat(trimmed.size()).isEqualTo(10);
    }
}
