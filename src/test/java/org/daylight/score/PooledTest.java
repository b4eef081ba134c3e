package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.score.Policies.linear;
import static org.daylight.score.Policies.replies;
import static org.daylight.score.Policies.section;
import static org.daylight.score.Policies.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.daylight.casework.Measure;
import org.daylight.score.Lookback.Pooling;
import org.daylight.score.Scorecard.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replies pooled over three months below five, computed by hand. */
class PooledTest {

    private static final Policy POLICY = pooling(
            new Pooling(Measure.REPLY_TIMELINESS, 3, 5),
            Policies.policy(section("A", replies("A1", "100", linear("100")))));
    private static final List<Pooled.Earlier> BEFORE = List.of(
            earlier("2026-08", "REPLY_TIMELINESS IN_TIME 1"),
            earlier("2026-07", "REPLY_TIMELINESS IN_TIME 3, REPLY_TIMELINESS LATE 1, REPLY_TIMELINESS UNDETERMINED 2"),
            earlier("2026-06", "REPLY_TIMELINESS LATE 90"));

    private static Pooled.Earlier earlier(String period, String counts) {
        return new Pooled.Earlier(period, tally(counts));
    }

    private static Policy pooling(Pooling rule, Policy policy) {
        return new Policy(
                policy.name(),
                policy.title(),
                policy.version(),
                policy.effectiveFrom(),
                policy.cases(),
                policy.sections(),
                policy.rounding(),
                policy.applicability(),
                policy.bands(),
                policy.groups(),
                policy.draws(),
                policy.notSubmitted(),
                policy.basis(),
                policy.adjusting(),
                policy.fullMarks(),
                new Lookback(List.of(rule), Map.of()));
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource({
        // 2 of 2, 1 of 1 and 3 of 4
        "'IN_TIME 2', 6, 7",
        "'LATE 4', 4, 9",
        "'IN_TIME 4, REPLY_TIMELINESS LATE 1', 4, 5",
        "'IN_TIME 5', 5, 5"
    })
    void aMonthBelowTheNumberIsCountedWithThoseBefore(String counts, long credited, long cases) {
        Tally month = tally("REPLY_TIMELINESS " + counts);
        Scorecard card = Scoring.of(POLICY)
                .score(Policies.department("D1", "G1"), Pooled.of(POLICY, month, BEFORE), Status.SCORED);

        var figure = (Figure.Present) card.indicators().get(0).figure();
        assertThat(figure.numerator()).isEqualByComparingTo(Long.toString(credited));
        assertThat(figure.denominator()).isEqualTo(cases);
        assertThat(card.indicators().get(0).pooled()).isEqualTo(cases == 5 ? List.of() : List.of("2026-08", "2026-07"));
        assertThat(figure.undetermined()).isEqualTo(cases == 5 ? 0 : 2);
    }

    @Test
    void aMonthWithoutCasesIsNotJudgedByOldOnes() {
        Pooled pooled = Pooled.of(POLICY, tally("REPLY_TIMELINESS UNDETERMINED 1"), BEFORE);

        assertThat(pooled.months()).isEmpty();
        assertThat(pooled.tally()).isEqualTo(tally("REPLY_TIMELINESS UNDETERMINED 1"));
    }

    @Test
    void withoutEarlierMonthsTheMonthStandsAlone() {
        Tally month = tally("REPLY_TIMELINESS LATE 1");

        assertThat(Pooled.of(POLICY, month, List.of())).isEqualTo(new Pooled(month, new TreeMap<>()));
    }

    @Test
    void otherMeasuresAndTheMonthItselfAreNotTouched() {
        Tally month = tally("REPLY_TIMELINESS LATE 1, ORDER_TIMELINESS LATE 2");
        Tally pooled = Pooled.of(
                        POLICY,
                        month,
                        List.of(earlier("2026-08", "ORDER_TIMELINESS LATE 9, REPLY_TIMELINESS IN_TIME 1")))
                .tally();

        assertThat(pooled)
                .isEqualTo(tally("REPLY_TIMELINESS LATE 1, REPLY_TIMELINESS IN_TIME 1, ORDER_TIMELINESS LATE 2"));
    }

    @Test
    void whatCostsPointsIsNotPooled() {
        Policy deducting = Policies.policy(section(
                "A",
                Policies.indicator(
                        "A1", "100", Measure.REPLY_TIMELINESS, "IN_TIME=0 LATE=0", Policies.deduct("LATE=2", "0"))));

        assertThatThrownBy(() -> pooling(new Pooling(Measure.REPLY_TIMELINESS, 3, 5), deducting))
                .hasMessageContaining("pooling, reply_timeliness")
                .hasMessageContaining("one fact would cost points in several months");
    }

    /** Points for breaches cost once, in their own month; the rate beside them may be pooled all the same. */
    @Test
    void aRateBesidePointsOfAnotherMeasureIsPooled() {
        var breaches = new Less(Measure.PROCEDURE, Map.of("BREACH", BigDecimal.ONE), Optional.empty());
        Policy.Indicator mixed = Policies.with(
                replies("A1", "100", linear("100")),
                new Special(
                        OptionalInt.empty(), List.of(breaches), Map.of(), Optional.empty(), Special.TargetOf.POLICY));
        var rule = new Pooling(Measure.REPLY_TIMELINESS, 3, 5);
        assertThat(pooling(rule, Policies.policy(section("A", mixed)))
                        .lookback()
                        .pooling())
                .containsExactly(rule);
    }

    /** Points beside a rate are points for single cases as well, whichever measure the rate is of. */
    @Test
    void whatCostsPointsBesideARateIsNotPooled() {
        assertThatThrownBy(() -> pooling(
                        new Pooling(Measure.REPLY_TIMELINESS, 3, 5), Policies.policy(section("A", lossy("A1")))))
                .hasMessageContaining("that indicator A1 takes points for its single cases");
        assertThatThrownBy(
                        () -> pooling(new Pooling(Measure.PROCEDURE, 3, 5), Policies.policy(section("A", lossy("A1")))))
                .hasMessageContaining("pooling, procedure")
                .hasMessageContaining("that indicator A1 takes points for its single cases");
    }

    private static Policy.Indicator lossy(String code) {
        var points = List.of(
                new Less(Measure.REPLY_TIMELINESS, Map.of("LATE", BigDecimal.ONE), Optional.empty()),
                new Less(Measure.PROCEDURE, Map.of("BREACH", BigDecimal.ONE), Optional.empty()));
        return Policies.with(
                replies(code, "100", linear("100")),
                new Special(OptionalInt.empty(), points, Map.of(), Optional.empty(), Special.TargetOf.POLICY));
    }

    @Test
    void aRateOverAnotherFeedsNumberIsNotPooled() {
        Policy reviews = Policies.policy(section(
                "A", Policies.indicator("A1", "100", Measure.REVIEW_ACTIVITY, "ACTIVE=1 UNRATED=0", linear("100"))));
        assertThatThrownBy(() -> pooling(new Pooling(Measure.REVIEW_ACTIVITY, 3, 5), reviews))
                .hasMessageContaining("a rate whose denominator is another feed's number");
    }

    @Test
    void twoMonthsAndTwelveMayBePooled() {
        assertThat(new Pooling(Measure.REPLY_TIMELINESS, 2, 2).months()).isEqualTo(2);
        assertThat(pooling(new Pooling(Measure.REPLY_TIMELINESS, 12, 5), POLICY)
                        .lookback()
                        .pooling())
                .hasSize(1);
    }

    @Test
    void aMeasureThatNothingCountsIsNotPooled() {
        assertThatThrownBy(() -> pooling(new Pooling(Measure.ORDER_TIMELINESS, 3, 5), POLICY))
                .hasMessageContaining("a measure that no indicator counts");
        assertThatThrownBy(() -> new Pooling(Measure.ORDER_TIMELINESS, 1, 5)).hasMessageContaining("2 to 12");
        assertThatThrownBy(() -> new Pooling(Measure.ORDER_TIMELINESS, 13, 5)).hasMessageContaining("2 to 12");
        assertThatThrownBy(() -> new Pooling(Measure.ORDER_TIMELINESS, 3, 1)).hasMessageContaining("2 or more");
    }
}
