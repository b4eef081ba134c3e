package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.score.Policies.dec;
import static org.daylight.score.Policies.linear;
import static org.daylight.score.Policies.section;
import static org.daylight.score.Policies.tally;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.casework.Measure;
import org.daylight.score.Scorecard.Status;
import org.daylight.score.Special.TargetOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTargetsTest {

    private static Policy policy(Primitive primitive) {
        return Policies.policy(section(
                "A",
                new Policy.Indicator(
                        "A1",
                        Map.of("en", "A1"),
                        dec("100"),
                        Dimension.COMPLIANCE,
                        Measure.REPLY_TIMELINESS,
                        Policies.worth("IN_TIME=1 LATE=0"),
                        primitive,
                        List.of(),
                        new Special(
                                OptionalInt.empty(), List.of(), Map.of(), Optional.empty(), TargetOf.GROUP_MEDIAN))));
    }

    private static BigDecimal total(Policy policy, String group) {
        return Scoring.of(policy)
                .score(
                        Policies.department("D1", group),
                        tally("REPLY_TIMELINESS IN_TIME 45, REPLY_TIMELINESS LATE 55"),
                        Status.SCORED)
                .total()
                .orElseThrow();
    }

    @ParameterizedTest(name = "45 of 100 where the group had {0}: {1}")
    @CsvSource({
        "80 90 95, 50.00",
        "50 90 95 100, 48.65",
        // two say nothing of a group, and 0 is no target: the policy's own 75 % holds
        "90 95, 60.00",
        "0 0 0, 60.00",
        "40 40 40, 100.00"
    })
    void theMedianOfTheGroupIsTheTarget(String rates, BigDecimal total) {
        List<BigDecimal> list =
                Arrays.stream(rates.split(" ")).map(BigDecimal::new).toList();
        Policy frozen = GroupTargets.freeze(policy(linear("75")), Map.of("G1", Map.of("A1", list)));

        assertThat(total(frozen, "G1")).isEqualTo(total);
        assertThat(total(frozen, "G2")).as("another group").isEqualTo(new BigDecimal("60.00"));
    }

    @Test
    void aSlopeFallsFromTheMedian() {
        Policy frozen = GroupTargets.freeze(
                policy(Policies.slope("75", "1", "0")),
                Map.of("G1", Map.of("A1", List.of(dec("80"), dec("90"), dec("95")))));

        assertThat(total(frozen, "G1")).as("100 - (90 - 45)").isEqualTo(new BigDecimal("55.00"));
    }

    @Test
    void onlyARuleWithATargetTakesOneFromTheGroup() {
        assertThatThrownBy(() -> policy(Policies.step("50=100")))
                .hasMessageContaining("indicator A1, score")
                .hasMessageContaining("linear or target_slope_floor");
    }

    /** A target that the policy itself writes holds, whatever the group did the year before. */
    @Test
    void onlyATargetOfTheGroupIsTheGroups() {
        Policy own = Policies.simple(Policies.applicability(1, "50", 1));
        assertThat(GroupTargets.asked(own)).isFalse();
        assertThat(GroupTargets.asked(policy(linear("75")))).isTrue();
        var rates = Map.of("G1", Map.of("A1", List.of(dec("40"), dec("40"), dec("40"))));
        assertThat(GroupTargets.freeze(own, rates).lookback().targets()).isEmpty();
        assertThat(GroupTargets.freeze(policy(linear("75")), rates).lookback().targets())
                .containsOnlyKeys("G1");
    }
}
