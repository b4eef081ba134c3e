package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.daylight.score.Policies.dec;
import static org.daylight.score.Policies.linear;
import static org.daylight.score.Policies.orders;
import static org.daylight.score.Policies.replies;
import static org.daylight.score.Policies.section;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.casework.Measure;
import org.daylight.score.Lookback.Pooling;
import org.junit.jupiter.api.Test;

/** What a policy takes from the months before, and how a group's own weights must add up. */
class LookbackTest {

    private static final Map<String, Map<String, String>> GROUPS =
            Map.of("G1", Map.of("en", "Counties"), "G2", Map.of("en", "Departments"));

    @Test
    void theLongestPoolingSaysHowManyMonthsAreNeeded() {
        var replies = new Pooling(Measure.REPLY_TIMELINESS, 3, 5);
        var orders = new Pooling(Measure.ORDER_TIMELINESS, 12, 5);
        var both = new Lookback(List.of(replies, orders), Map.of());
        assertThat(both.monthsBefore()).isEqualTo(11);
        assertThat(new Lookback(List.of(replies), Map.of()).monthsBefore()).isEqualTo(2);
        assertThat(Lookback.NONE.monthsBefore()).isZero();
        assertThat(both.pooling(Measure.ORDER_TIMELINESS)).contains(orders);
        assertThat(both.pooling(Measure.PROCEDURE)).isEmpty();
    }

    @Test
    void aMeasureIsPooledOnce() {
        var replies = new Pooling(Measure.REPLY_TIMELINESS, 3, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lookback(List.of(replies, new Pooling(Measure.REPLY_TIMELINESS, 4, 5)), Map.of()))
                .withMessage("pooling: found the code reply_timeliness twice, expected each code once; rename one of"
                        + " the two");
    }

    /** 60 and 40 for all; of G1 the replies weigh 90. */
    private static List<Policy.Section> sections(String group) {
        var own = new Special(
                OptionalInt.empty(), List.of(), Map.of(group, dec("90")), Optional.empty(), Special.TargetOf.POLICY);
        return List.of(
                section("A", Policies.with(replies("A1", "60", linear("100")), own)),
                section("B", orders("B1", "40", linear("100"))));
    }

    private static void check(String group, Map<String, BigDecimal> fullMarks) {
        GroupWeights.check(sections(group), GROUPS, fullMarks);
    }

    @Test
    void aGroupsWeightsSumToItsFullMarks() {
        check("G1", Map.of("G1", dec("130")));
        check("G1", Map.of("G1", dec("130.00"), "G2", dec("100")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("G1", Map.of("G1", dec("120"))))
                .withMessage("full_marks, G1: found 120 where its weights sum to 130, expected the same; change the"
                        + " weights of the group until they do");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("G1", Map.of("G1", dec("130"), "G2", dec("130"))))
                .withMessageStartingWith("full_marks, G2: found 130 where its weights sum to 100");
    }

    @Test
    void groupsOfWeightsAndOfFullMarksAreThoseOfThePolicy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("G2", Map.of("G1", dec("100"))))
                .withMessage("indicator A1, weights: found the group G2, expected one of full_marks [G1]; write under"
                        + " full_marks what the group's weights sum to");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("G9", Map.of("G9", dec("130"))))
                .withMessageStartingWith("full_marks: found the group G9, expected one of [");
    }

    @Test
    void threeLevelsAreKnown() {
        assertThat(List.of(90, 95, 99).stream().map(Level::of)).containsExactly(Level.P90, Level.P95, Level.P99);
        assertThat(Level.P95.percent()).isEqualTo(95);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.of(94))
                .withMessage("ranking, level: found 94, expected 90, 95 or 99; write 95 unless the scheme says"
                        + " otherwise");
    }

    @Test
    void aCardIsAskedByTheCodeOfAnIndicator() {
        Scorecard card = Scoring.of(Policies.halves(Policies.applicability(1, "50", 1)))
                .score(
                        Policies.department("D1", "G1"),
                        Policies.tally("REPLY_TIMELINESS IN_TIME 1, ORDER_TIMELINESS LATE 1"),
                        Scorecard.Status.SCORED);
        assertThat(card.indicator("A1").orElseThrow().marks().orElseThrow()).isEqualByComparingTo("50");
        assertThat(card.indicator("B1").orElseThrow().marks().orElseThrow()).isEqualByComparingTo("0");
        assertThat(card.indicator("C1")).isEmpty();
    }
}
