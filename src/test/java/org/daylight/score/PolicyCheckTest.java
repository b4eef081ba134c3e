package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.score.Policies.BANDS;
import static org.daylight.score.Policies.NO_RULES;
import static org.daylight.score.Policies.TWO_DIGITS;
import static org.daylight.score.Policies.applicability;
import static org.daylight.score.Policies.band;
import static org.daylight.score.Policies.dec;
import static org.daylight.score.Policies.deduct;
import static org.daylight.score.Policies.indicator;
import static org.daylight.score.Policies.linear;
import static org.daylight.score.Policies.orders;
import static org.daylight.score.Policies.policy;
import static org.daylight.score.Policies.replies;
import static org.daylight.score.Policies.section;
import static org.daylight.score.Policies.slope;
import static org.daylight.score.Policies.step;
import static org.daylight.score.Policies.tally;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.casework.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy that contradicts itself cannot be made, and the message says what to do. */
class PolicyCheckTest {

    @ParameterizedTest
    @MethodSource({"trees", "indicators", "primitives", "rules", "bands", "singles", "draws"})
    void refuses(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    static Stream<Arguments> singles() {
        return Stream.of(
                refused(
                        () -> new Less(Measure.REPLY_TIMELINESS, Map.of(), Optional.empty()),
                        "less, points: found none, expected points for at least one category; add one"),
                refused(
                        () -> new Less(Measure.REPLY_TIMELINESS, Map.of("LATE", dec("0")), Optional.empty()),
                        "less, points, LATE: found 0, expected more than 0; write the marks that one such case loses"),
                refused(
                        () -> new Less(Measure.REPLY_TIMELINESS, Map.of("LATE", dec("1")), Optional.of(dec("0"))),
                        "less, most: found 0, expected more than 0; write the marks that they can cost, or leave it out"),
                refused(
                        () -> special(OptionalInt.of(0), Map.of()),
                        "indicator A1, min_cases: found 0, expected 1 or more; write a number of cases"),
                refused(
                        () -> special(OptionalInt.empty(), Map.of("G1", dec("0"))),
                        "indicator A1, weights, G1: found 0, expected more than 0; write the marks that it can earn in"
                                + " that group"));
    }

    /** A veto that leaves a grade which the policy does not have would leave nothing. */
    @Test
    void aVetoLeavesAGradeOfThePolicy() {
        var veto = new AdjustmentRules.Rule(
                "V",
                Adjustment.Kind.VETO,
                Map.of(),
                Optional.empty(),
                Optional.of("WORSE"),
                Optional.empty(),
                List.of());
        var rules = new AdjustmentRules(BigDecimal.ZERO, Optional.empty(), Optional.empty(), List.of(veto));
        assertThatThrownBy(() -> PolicyCheck.grades(rules, BANDS))
                .hasMessage("adjustments, rule V, grade: found 'WORSE', expected one of "
                        + BANDS.stream().map(Policy.Band::code).collect(Collectors.joining(", "))
                        + "; name the best band that the veto leaves");
    }

    @Test
    void noDigitAndTheMostDigitsAreTaken() {
        PolicyCheck.digits("mark_digits", 0);
        PolicyCheck.digits("mark_digits", 10);
        assertThatThrownBy(() -> PolicyCheck.digits("mark_digits", -1)).hasMessageContaining("rounding, mark_digits");
        assertThatThrownBy(() -> PolicyCheck.digits("mark_digits", 11)).hasMessageContaining("0 to 10");
    }

    private static Policy.Indicator special(OptionalInt least, Map<String, BigDecimal> weights) {
        return Policies.with(
                replies("A1", "100", linear("100")),
                new Special(least, List.of(), weights, Optional.empty(), Special.TargetOf.POLICY));
    }

    @Test
    void whatAnIndicatorAsksMayBeTheLeastThatMakesSense() {
        assertThat(special(OptionalInt.of(1), Map.of("G1", dec("0.1")))
                        .special()
                        .minCases())
                .hasValue(1);
        assertThatThrownBy(() -> new Less(Measure.REPLY_TIMELINESS, Map.of("HAPPY", dec("1")), Optional.empty()))
                .hasMessageStartingWith("less, points: found ")
                .hasMessageContaining("HAPPY");
    }

    static Stream<Arguments> draws() {
        String mend = ", expected 200 to 100000; write how often the month is drawn anew, such as 2000";
        return Stream.of(
                refused(() -> new Policy.Draws(199, Level.P95, 1), "ranking, draws: found 199" + mend),
                refused(() -> new Policy.Draws(100_001, Level.P95, 1), "ranking, draws: found 100001" + mend),
                refused(
                        () -> new Policy.Draws(200, Level.P95, -1),
                        "ranking, seed: found -1, expected 0 or more; write any whole number and keep it"));
    }

    @Test
    void theFewestAndTheMostDrawsAreTaken() {
        assertThat(Stream.of(200, 100_000).map(count -> new Policy.Draws(count, Level.P95, 0)))
                .extracting(Policy.Draws::count)
                .containsExactly(200, 100_000);
    }

    static Stream<Arguments> trees() {
        return Stream.of(
                refused(
                        () -> policy(
                                section("A", replies("A1", "25", linear("100"))),
                                section("B", replies("B1", "70", linear("100")))),
                        "sections: found weights that sum to 95 (A 25, B 70), expected 100; change the weights of"
                                + " indicators until they do"),
                refused(
                        () -> policy(
                                section("A", replies("A1", "30", linear("100"))),
                                section("A", replies("A2", "70", linear("100")))),
                        "sections: found the code A twice, expected each code once; rename one of the two"),
                refused(
                        () -> policy(
                                section("A", replies("A1", "30", linear("100"))),
                                section("B", replies("A1", "70", linear("100")))),
                        "indicators: found the code A1 twice, expected each code once; rename one of the two"),
                refused(
                        () -> section("A"),
                        "section A: found no indicator, expected at least one; add one or drop the section"),
                refused(
                        () -> section(" ", replies("A1", "1", linear("100"))),
                        "section: found an empty code, expected a code such as A; give it one"));
    }

    static Stream<Arguments> indicators() {
        return Stream.of(
                refused(
                        () -> replies("A1", "-1", linear("100")),
                        "indicator A1, weight: found -1, expected more than 0 and at most 100; write the marks that it"
                                + " can earn"),
                refused(
                        () -> replies("A1", "0", linear("100")),
                        "indicator A1, weight: found 0, expected more than 0 and at most 100; write the marks that it"
                                + " can earn"),
                refused(
                        () -> replies("A1", "100.01", linear("100")),
                        "indicator A1, weight: found 100.01, expected more than 0 and at most 100; write the marks that"
                                + " it can earn"),
                refused(
                        () -> replies("", "1", linear("100")),
                        "indicator: found an empty code, expected a code such as A1; give it one"),
                refused(
                        () -> indicator("A1", "1", Measure.REPLY_TIMELINESS, "IN_TIME=1 SOLVED=1", linear("100")),
                        "indicator A1, credit: found 'SOLVED', expected IN_TIME, LATE; name a category of"
                                + " reply_timeliness"),
                refused(
                        () -> indicator("A1", "1", Measure.REPLY_TIMELINESS, "IN_TIME=1 UNDETERMINED=0", linear("100")),
                        "indicator A1, credit: found 'UNDETERMINED', expected IN_TIME, LATE; name a category of"
                                + " reply_timeliness"),
                refused(
                        () -> indicator("A1", "1", Measure.REPLY_TIMELINESS, "IN_TIME=1.1", linear("100")),
                        "indicator A1, credit, IN_TIME: found 1.1, expected 0 to 1; write what one such case is"
                                + " worth in"
                                + " the rate"),
                refused(
                        () -> indicator("A1", "1", Measure.REPLY_TIMELINESS, "IN_TIME=0 LATE=0", linear("100")),
                        "indicator A1, credit: found 0 for every category, expected more than 0 for at least one; give"
                                + " the good category 1"),
                refused(
                        () -> new Policy.Indicator(
                                "A1",
                                Map.of(),
                                dec("1"),
                                Dimension.COMPLIANCE,
                                Measure.REGISTER,
                                Map.of(),
                                linear("100"),
                                List.of(),
                                Special.NONE),
                        "indicator A1, credit: found nothing, expected at least one category of register; name the"
                                + " categories that make up the denominator: COMPLETE, INCOMPLETE"),
                refused(
                        () -> replies("A1", "5", slope("95", "1", "5.01")),
                        "indicator A1, floor: found 5.01, expected at most the weight, 5; lower it or raise the"
                                + " weight"),
                refused(
                        () -> replies("A1", "5", deduct("LATE=1", "6")),
                        "indicator A1, floor: found 6, expected at most the weight, 5; lower it or raise the weight"),
                refused(
                        () -> replies("A1", "5", deduct("REOPENED=1", "0")),
                        "indicator A1, points: found 'REOPENED', expected IN_TIME, LATE; name a category of"
                                + " reply_timeliness"),
                refused(
                        () -> replies("A1", "2", step("100=3 90=1")),
                        "indicator A1, threshold 100, marks: found 3, expected at most the weight, 2; lower it or raise"
                                + " the weight"));
    }

    static Stream<Arguments> primitives() {
        return Stream.of(
                refused(
                        () -> linear("0"),
                        "LINEAR, target: found 0, expected a percentage above 0 and at most 100; write 100 for a plain"
                                + " share"),
                refused(
                        () -> linear("100.5"),
                        "LINEAR, target: found 100.5, expected a percentage above 0 and at most 100; write 100 for a"
                                + " plain share"),
                refused(
                        () -> slope("101", "1", "0"),
                        "TARGET_SLOPE_FLOOR, target: found 101, expected 0 to 100; write a percentage"),
                refused(
                        () -> slope("95", "0", "0"),
                        "TARGET_SLOPE_FLOOR, slope: found 0, expected more than 0; write the marks lost for each"
                                + " percentage point below the target"),
                refused(
                        () -> slope("95", "1", "-1"),
                        "TARGET_SLOPE_FLOOR, floor: found -1, expected 0 or more; marks are never negative"),
                refused(
                        () -> new Primitive.DeductPer(Map.of(), dec("0")),
                        "DEDUCT_PER, points: found none, expected points for at least one category; add one"),
                refused(
                        () -> deduct("LATE=-1", "0"),
                        "DEDUCT_PER, points, LATE: found -1, expected more than 0; write the marks that one such case"
                                + " loses"),
                refused(
                        () -> deduct("LATE=1", "-2"),
                        "DEDUCT_PER, floor: found -2, expected 0 or more; marks are never negative"),
                refused(
                        () -> new Primitive.Step(List.of()),
                        "STEP, thresholds: found none, expected at least one; add one with at_least and marks"),
                refused(
                        () -> step("90=2 90.0=1"),
                        "STEP, threshold 2, at_least: found 90.0, expected less than 90, the one above; sort them from"
                                + " the best down"),
                refused(
                        () -> step("90=2 80=2"),
                        "STEP, threshold 2, marks: found 2, expected less than 2, the rung above; let marks fall with"
                                + " the rate"),
                refused(() -> step("101=2"), "STEP, at_least: found 101, expected 0 to 100; write a percentage"),
                refused(() -> step("90=-2"), "STEP, marks: found -2, expected 0 or more; marks are never negative"));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                refused(
                        () -> new Policy.Rounding(OptionalInt.of(11), 2, 2, RoundingMode.HALF_UP),
                        "rounding, rate_digits: found 11, expected 0 to 10; write digits after the point"),
                refused(
                        () -> new Policy.Rounding(OptionalInt.empty(), -1, 2, RoundingMode.HALF_UP),
                        "rounding, mark_digits: found -1, expected 0 to 10; write digits after the point"),
                refused(
                        () -> new Policy.Rounding(OptionalInt.empty(), 2, 12, RoundingMode.HALF_UP),
                        "rounding, score_digits: found 12, expected 0 to 10; write digits after the point"),
                refused(
                        () -> new Policy.Rounding(OptionalInt.empty(), 2, 2, RoundingMode.UNNECESSARY),
                        "rounding, mode: found UNNECESSARY, expected a mode that rounds; write HALF_UP unless the"
                                + " scheme"
                                + " says otherwise"),
                refused(
                        () -> applicability(0, "50", 1),
                        "applicability, min_cases: found 0, expected 1 or more; write a number of cases"),
                refused(
                        () -> applicability(5, "100.1", 1),
                        "applicability, total_share: found 100.1, expected 0 to 100; write a percentage"),
                refused(
                        () -> applicability(5, "50", -1),
                        "applicability, ranked_cases: found -1, expected 0 or more; write a number of cases"),
                refused(
                        () -> new Policy.Applicability(1, dec("-1"), dec("50"), 1, dec("10")),
                        "applicability, section_share: found -1, expected 0 to 100; write a percentage"),
                refused(
                        () -> new Policy.Applicability(1, dec("50"), dec("50"), 1, dec("200")),
                        "applicability, held_share: found 200, expected 0 to 100; write a percentage"));
    }

    static Stream<Arguments> bands() {
        return Stream.of(
                refused(() -> withBands(), "bands: found none, expected at least one; add one with at_least 0"),
                refused(
                        () -> withBands(band("good", "60"), band("best", "90"), band("poor", "0")),
                        "band best, at_least: found 90, expected less than 60, the one above; sort them from the best"
                                + " down"),
                refused(
                        () -> withBands(band("good", "60"), band("good", "0")),
                        "bands: found the code good twice, expected each code once; rename one of the two"),
                refused(
                        () -> withBands(band("good", "60"), band("poor", "1")),
                        "band poor, at_least: found 1, expected 0 for the last band; let it begin at 0, or scores below"
                                + " it have no grade"),
                refused(
                        () -> withBands(band("good", "101"), band("poor", "0")),
                        "band good, at_least: found 101, expected 0 to 100; write a percentage"),
                refused(
                        () -> full(BANDS, Map.of()),
                        "groups: found none, expected at least one; name the groups in which departments are ranked"));
    }

    @Test
    void bandsBeginExactlyWhereTheySay() {
        Policy policy = policy(section("A", replies("A1", "100", linear("100"))));
        assertThat(policy.band(dec("60.00")).code()).isEqualTo("fair");
        assertThat(policy.band(dec("59.99")).code()).isEqualTo("poor");
        assertThat(policy.band(dec("100")).code()).isEqualTo("excellent");
        assertThatThrownBy(() -> policy.band(dec("-0.01")))
                .hasMessage("total -0.01 lies below every band of policy test");
    }

    @Test
    void aDeductionNeedsNoCreditWorthAnything() {
        Policy.Indicator late =
                indicator("A1", "6", Measure.REPLY_TIMELINESS, "IN_TIME=0 LATE=0", deduct("LATE=6", "0"));
        assertThat(Population.of(late, tally("REPLY_TIMELINESS IN_TIME 9, REPLY_TIMELINESS LATE 1"))
                        .denominator())
                .isEqualTo(10);
    }

    @Test
    void thingsKeepTheOrderOfTheDefinition() {
        Policy policy = policy(
                section("A", orders("A1", "60", deduct("LATE=2 IN_TIME=1", "0")), replies("A2", "40", linear("100"))));
        assertThat(policy.groups().keySet()).containsExactly("G2", "G1", "G3");
        assertThat(policy.indicators().map(Policy.Indicator::code)).containsExactly("A1", "A2");
        assertThat(((Primitive.DeductPer) policy.indicators().toList().get(0).primitive())
                        .points()
                        .keySet())
                .containsExactly("LATE", "IN_TIME");
    }

    private static Policy withBands(Policy.Band... bands) {
        return full(List.of(bands), Map.of("G1", Map.of()));
    }

    private static Policy full(List<Policy.Band> bands, Map<String, Map<String, String>> groups) {
        return new Policy(
                "test",
                Map.of(),
                "1",
                LocalDate.of(2026, 1, 1),
                NO_RULES,
                List.of(section("A", replies("A1", "100", linear("100")))),
                TWO_DIGITS,
                applicability(1, "50", 1),
                bands,
                groups,
                Policy.Draws.DEFAULT,
                Policies.APART,
                Basis.NONE,
                AdjustmentRules.NONE,
                Map.of(),
                Lookback.NONE);
    }

    private static Arguments refused(ThrowingCallable making, String message) {
        return arguments(making, message);
    }
}
