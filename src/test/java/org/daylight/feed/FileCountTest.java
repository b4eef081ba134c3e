package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is counted of a file, and what a submission lost since an earlier version of it. */
class FileCountTest {

    private static FileCount count(long header, long title, long blank, long total, long data, long filtered) {
        return new FileCount(
                header + title + blank + total + data,
                header,
                title,
                blank,
                total,
                data,
                filtered,
                data - filtered,
                new TreeSet<>());
    }

    /** Each kind of row has a size of its own, so that no sum stands for another. */
    @Test
    void tablesOfAFileAddUp() {
        var one = new FileCount(31, 1, 2, 4, 8, 16, 5, 22, new TreeSet<>(List.of("requests", "reviews")));
        var other =
                new FileCount(1_550, 50, 100, 200, 400, 800, 300, 700, new TreeSet<>(List.of("requests", "checks")));
        FileCount both = one.plus(other);
        assertThat(both)
                .isEqualTo(new FileCount(
                        1_581,
                        51,
                        102,
                        204,
                        408,
                        816,
                        305,
                        722,
                        new TreeSet<>(List.of("checks", "requests", "reviews"))));
        assertThat(both.taken()).isEqualTo(511);
        assertThat(both.plus(FileCount.NONE)).isEqualTo(both);
    }

    @Test
    void noKindOfRowIsBelowNought() {
        assertThat(count(0, 0, 0, 0, 0, 0)).isEqualTo(FileCount.NONE);
        for (long[] rows : new long[][] {
            {-1, 0, 0, 0, 1, 0},
            {0, -1, 0, 0, 1, 0},
            {0, 0, -1, 0, 1, 0},
            {0, 0, 0, -1, 1, 0},
            {1, 0, 0, 0, -1, -1},
            {0, 0, 0, 0, 1, -1}
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> count(rows[0], rows[1], rows[2], rows[3], rows[4], rows[5]))
                    .withMessageStartingWith("rows do not add up: ");
        }
    }

    @Test
    void noMoreRowsAreFilteredThanThereAre() {
        assertThat(count(1, 0, 0, 0, 4, 4).taken()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileCount(5, 1, 0, 0, 0, 4, 5, 0, new TreeSet<>()))
                .withMessageContaining("4 data, 5 filtered");
    }

    @Test
    void eachRowThatARuleTookBecameAtLeastOneReading() {
        assertThat(new FileCount(5, 1, 0, 0, 0, 4, 1, 3, new TreeSet<>()).readings())
                .isEqualTo(3);
        assertThat(new FileCount(5, 1, 0, 0, 0, 4, 1, 9, new TreeSet<>()).readings())
                .isEqualTo(9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileCount(5, 1, 0, 0, 0, 4, 1, 2, new TreeSet<>()))
                .withMessage("2 readings of 3 rows that a rule took; expected one of each row at least");
    }

    private static Shortfall shortfall(long before, long now) {
        return new Shortfall("hotline", "D01", "work_orders", List.of("a.csv"), "2026-09/r1", before, now);
    }

    @Test
    void aShareIsExceededByMoreThanIt() {
        assertThat(shortfall(100, 89).lost()).isEqualTo(11);
        assertThat(shortfall(100, 89).exceeds(new BigDecimal("0.10"))).isTrue();
        assertThat(shortfall(100, 90).exceeds(new BigDecimal("0.10"))).isFalse();
        assertThat(shortfall(10, 0).exceeds(BigDecimal.ONE)).isFalse();
        assertThat(shortfall(3, 2).exceeds(BigDecimal.ZERO)).isTrue();
    }

    @Test
    void aShortfallIsOfFewerRows() {
        assertThat(shortfall(1, 0).lost()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shortfall(7, 7))
                .withMessage("work_orders of D01: 7 rows now, 7 before; expected fewer rows now than before");
        assertThatIllegalArgumentException().isThrownBy(() -> shortfall(7, -1));
    }
}
