package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.daylight.score.Policies.TWO_DIGITS;
import static org.daylight.score.Policies.applicability;
import static org.daylight.score.Policies.deduct;
import static org.daylight.score.Policies.department;
import static org.daylight.score.Policies.indicator;
import static org.daylight.score.Policies.linear;
import static org.daylight.score.Policies.orders;
import static org.daylight.score.Policies.policy;
import static org.daylight.score.Policies.replies;
import static org.daylight.score.Policies.satisfaction;
import static org.daylight.score.Policies.section;
import static org.daylight.score.Policies.slope;
import static org.daylight.score.Policies.step;
import static org.daylight.score.Policies.tally;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.daylight.casework.Measure;
import org.daylight.feed.Department;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedrawsTest {

    private static final Department DEPARTMENT = department("D01", "G1");
    private static final Policy SIMPLE = Policies.simple(applicability(1, "50", 1));

    /** One of each primitive in two sections; the register has no cases, so its weight goes to the replies. */
    private static final Policy MIXED = policy(
            TWO_DIGITS,
            applicability(5, "50", 1),
            section(
                    "A",
                    replies("A1", "30", linear("90")),
                    indicator("A2", "10", Measure.REGISTER, "COMPLETE=1 INCOMPLETE=0", linear("100"))),
            section(
                    "C",
                    orders("C1", "25", step("95=25 80=10")),
                    satisfaction("C2", "20", slope("98", "0.5", "5")),
                    indicator("C3", "15", Measure.ORDER_REWORK, "CLOSED=1", deduct("RETURNED=0.5 REOPENED=2", "3"))));

    private static final Tally MONTH = tally("REPLY_TIMELINESS IN_TIME 37, REPLY_TIMELINESS LATE 8,"
            + " ORDER_TIMELINESS IN_TIME 70, ORDER_TIMELINESS LATE 6, ORDER_SATISFACTION SATISFIED 50,"
            + " ORDER_SATISFACTION BASIC 9, ORDER_SATISFACTION DISSATISFIED 4, ORDER_REWORK CLOSED 76,"
            + " ORDER_REWORK RETURNED 3, ORDER_REWORK REOPENED 1");

    /** The policy's text in plain double arithmetic, from the same stream of numbers. */
    @Test
    void everyDrawIsScoredAsThePolicySays() {
        long[] found = Redraws.of(MIXED).totals(DEPARTMENT, MONTH);
        var chance = Xoshiro.of(MIXED.draws().seed(), "D01");
        int off = 0;
        for (long total : found) {
            // by measure, then by the name of the category
            double inTime = chance.gamma(37.5);
            double late = chance.gamma(8.5);
            double onTime = chance.gamma(70.5);
            double overdue = chance.gamma(6.5);
            double basic = chance.gamma(9 + 1 / 3.0);
            double dissatisfied = chance.gamma(4 + 1 / 3.0);
            double satisfied = chance.gamma(50 + 1 / 3.0);
            double reopened = chance.gamma(1.5);
            double returned = chance.gamma(3.5);
            double replies = percent(inTime, inTime + late);
            double orders = percent(onTime, onTime + overdue);
            double content = percent(satisfied + 0.9 * basic, satisfied + basic + dissatisfied);
            double points = Math.rint(100 * (0.5 * returned + 2 * reopened)) / 100;
            double a = 40 * Math.min(30, 30 * replies / 90) / 30;
            double c1 = orders >= 95 ? 25 : orders >= 80 ? 10 : 0;
            double c2 = Math.min(20, Math.max(5, 20 - 0.5 * (98 - content)));
            double c3 = Math.max(3, 15 - points);
            double expected = Math.floor(100 * (a + c1 + c2 + c3) + 0.5 + 1e-9);
            off += total == expected ? 0 : 1;
        }
        assertThat(found).hasSize(2_000);
        assertThat(off).isZero();
    }

    /** 83 points of a visit are not 83 cases: nothing about them is drawn, whatever the rule. */
    @Test
    void whatInspectionsFoundStaysAsItIs() {
        Policy policy = policy(section(
                "E",
                indicator("E5", "60", Measure.VISITS, "MET=1 UNMET=0", linear("100")),
                indicator("E7", "40", Measure.TRAINING, "MET=1", deduct("UNMET=1", "0"))));
        Tally month = tally("VISITS MET 83, VISITS UNMET 17, TRAINING MET 20, TRAINING UNMET 4");
        assertThat(Redraws.of(policy).totals(DEPARTMENT, month)).containsOnly(8580);
        assertThat(Scoring.of(policy)
                        .score(DEPARTMENT, month, Scorecard.Status.SCORED)
                        .indicators())
                .extracting(Scorecard.IndicatorScore::interval)
                .containsExactly(Optional.empty(), Optional.empty());
    }

    private static double percent(double part, double whole) {
        return Math.rint(10_000 * part / whole) / 100;
    }

    /**
     * The quantiles of the draws are those of Jeffreys' posterior, here by summing the beta density in small steps. 5 of
     * 5, 0 of 5: the density has a pole at the end, so the steps are even in the angle whose squared sine is the rate.
     */
    @ParameterizedTest
    @CsvSource({"5, 0", "0, 5", "8, 2", "45, 5", "500, 0", "970, 30"})
    void quantilesAreThoseOfTheBetaDistribution(long good, long bad) {
        Policy policy = with(SIMPLE, 20_000);
        String counts = (good > 0 ? "REPLY_TIMELINESS IN_TIME " + good : "")
                + (good > 0 && bad > 0 ? ", " : "")
                + (bad > 0 ? "REPLY_TIMELINESS LATE " + bad : "");
        long[] drawn = Redraws.of(policy).totals(DEPARTMENT, tally(counts));
        Arrays.sort(drawn);
        for (double share : new double[] {0.025, 0.25, 0.5, 0.75, 0.975}) {
            double below = below(good, bad, drawn[(int) (share * drawn.length)] / 10_000.0);
            assertThat(below).isCloseTo(share, within(0.035));
        }
    }

    /** The share of the beta distribution of shapes good + 1/2 and bad + 1/2 that lies below a rate. */
    private static double below(long good, long bad, double rate) {
        int steps = 200_000;
        double limit = Math.asin(Math.sqrt(rate));
        double part = 0;
        double all = 0;
        for (int i = 0; i < steps; i++) {
            double angle = Math.PI / 2 * (i + 0.5) / steps;
            double density = Math.exp(2 * good * Math.log(Math.sin(angle)) + 2 * bad * Math.log(Math.cos(angle)));
            all += density;
            part += angle < limit ? density : 0;
        }
        return part / all;
    }

    @Test
    void fewPerfectCasesSayLittleAndManySayMuch() {
        long[] few = Redraws.of(SIMPLE).totals(DEPARTMENT, tally("REPLY_TIMELINESS IN_TIME 5"));
        long[] many = Redraws.of(SIMPLE).totals(DEPARTMENT, tally("REPLY_TIMELINESS IN_TIME 500"));
        Arrays.sort(few);
        Arrays.sort(many);
        // 2.5 % of Beta(5.5, 0.5) lie below 62.1 %, of Beta(500.5, 0.5) below 99.5 %
        assertThat(few[50]).isBetween(5_900L, 6_500L);
        assertThat(many[50]).isBetween(9_940L, 9_960L);
        assertThat(few[1_999]).isGreaterThan(9_990L);
    }

    @Test
    void otherDepartmentsAndOtherRunsMoveNoDraw() {
        long[] alone = Redraws.of(MIXED).totals(DEPARTMENT, MONTH);
        Redraws many = Redraws.of(MIXED);
        long[] other = many.totals(department("D02", "G1"), MONTH);
        assertThat(many.totals(DEPARTMENT, MONTH)).isEqualTo(alone).isNotEqualTo(other);
        assertThat(many.totals(department("D02", "G3"), MONTH)).isEqualTo(other);
    }

    @Test
    void anotherSeedDrawsAnew() {
        Policy.Draws draws = new Policy.Draws(2_000, Level.P95, 2);
        assertThat(Redraws.of(with(MIXED, draws)).totals(DEPARTMENT, MONTH))
                .isNotEqualTo(Redraws.of(MIXED).totals(DEPARTMENT, MONTH));
    }

    /** A late reply costs the rate and, in a second indicator, points: both see the same draw. */
    @Test
    void indicatorsOfOneMeasureShareItsDraws() {
        Policy both = policy(
                TWO_DIGITS,
                applicability(1, "50", 1),
                section("A", replies("A1", "50", linear("100"))),
                section("B", replies("B1", "50", slope("100", "0.5", "0"))));
        long[] drawn =
                Redraws.of(both).totals(DEPARTMENT, tally("REPLY_TIMELINESS IN_TIME 9, REPLY_TIMELINESS LATE 3"));
        long[] single =
                Redraws.of(SIMPLE).totals(DEPARTMENT, tally("REPLY_TIMELINESS IN_TIME 9, REPLY_TIMELINESS LATE 3"));
        assertThat(drawn).isEqualTo(single);
    }

    @Test
    void whoHasNoTotalIsNotDrawn() {
        assertThatThrownBy(() -> Redraws.of(MIXED).totals(DEPARTMENT, Tally.EMPTY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("department D01: found no assessed section, expected one; only who has a total can be"
                        + " drawn");
    }

    private static Policy with(Policy policy, int count) {
        return with(policy, new Policy.Draws(count, Level.P95, 1));
    }

    private static Policy with(Policy policy, Policy.Draws draws) {
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
                draws,
                policy.notSubmitted(),
                Basis.NONE,
                AdjustmentRules.NONE,
                Map.of(),
                Lookback.NONE);
    }
}
