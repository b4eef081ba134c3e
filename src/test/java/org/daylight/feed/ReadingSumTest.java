package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReadingSumTest {

    private static RowSum sum(long rows, long digest) {
        return new RowSum(rows, new RowDigest(0, 0, 0, digest));
    }

    private static TreeMap<Refusal.Code, RowSum> refused(Refusal.Code code, long rows, long digest) {
        return new TreeMap<>(Map.of(code, sum(rows, digest)));
    }

    @Test
    void rowsAndDigestsAddUpAndAreTakenAway() {
        assertThat(sum(3, 40).plus(sum(5, 600))).isEqualTo(sum(8, 640));
        assertThat(sum(8, 640).minus(sum(5, 600))).isEqualTo(sum(3, 40));
        assertThat(RowSum.of(new RowDigest(0, 0, 0, 7))).isEqualTo(sum(1, 7));
        assertThat(sum(5, 1).minus(sum(5, 1))).isEqualTo(RowSum.NONE);
    }

    @Test
    void noMoreRowsAreTakenAwayThanThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum(3, 40).minus(sum(4, 0)))
                .withMessage("rows: found -1, expected 0 or more");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> sum(Long.MAX_VALUE, 0).plus(sum(1, 0)));
    }

    @Test
    void refusalsAddUpByReason() {
        var one = new ReadingSum(sum(10, 1), refused(Refusal.Code.MISSING, 2, 20));
        var other = new ReadingSum(sum(30, 3), refused(Refusal.Code.NOT_A_DATE, 4, 400));
        ReadingSum both = one.plus(other).plus(one);
        assertThat(both.accepted()).isEqualTo(sum(50, 5));
        assertThat(both.refused())
                .isEqualTo(Map.of(Refusal.Code.MISSING, sum(4, 40), Refusal.Code.NOT_A_DATE, sum(4, 400)));
        assertThat(both.refusals()).isEqualTo(sum(8, 440));
        assertThat(both.readings()).isEqualTo(58);
        assertThat(ReadingSum.NONE.readings()).isZero();
    }

    /** Two rows become conflicts: they leave the accepted ones, and their refusals join those that were there. */
    @Test
    void rowsTurnIntoRefusals() {
        var before = new ReadingSum(sum(10, 100), refused(Refusal.Code.CONFLICT, 1, 7));
        ReadingSum.Turned turned = ReadingSum.Turned.NONE
                .and(sum(1, 30), Refusal.Code.CONFLICT, sum(1, 5))
                .and(sum(1, 40), Refusal.Code.CONFLICT, sum(1, 6))
                .and(sum(1, 1), Refusal.Code.UNKNOWN_CASE, sum(1, 2));
        assertThat(turned.rows()).isEqualTo(sum(3, 71));
        ReadingSum after = before.turning(turned);
        assertThat(after.accepted()).isEqualTo(sum(7, 29));
        assertThat(after.refused())
                .isEqualTo(Map.of(Refusal.Code.CONFLICT, sum(3, 18), Refusal.Code.UNKNOWN_CASE, sum(1, 2)));
        assertThat(after.readings()).isEqualTo(before.readings());
    }
}
