package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.daylight.casework.Observation;
import org.daylight.feed.Department;
import org.daylight.score.Scorecard.IndicatorScore;
import org.daylight.score.Scorecard.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of scoring, each for many policies and tallies drawn from seeds. */
class ScoringLawsTest {

    private static final Department DEPARTMENT = Policies.department("D01", "G1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.daylight.score.Seeded#seeds")
    void marksLieBetweenZeroAndTheWeightAndTheWorstCaseIsNotBetter(long seed) {
        var seeded = new Seeded(seed);
        Policy policy = seeded.policy();
        Scorecard card = Scoring.of(policy).score(DEPARTMENT, seeded.tally(), Status.SCORED);
        // a policy may print fewer digits than its weights have
        BigDecimal slack = BigDecimal.ONE.movePointLeft(policy.rounding().markDigits());
        for (IndicatorScore each : card.indicators()) {
            each.marks().ifPresent(marks -> {
                assertThat(marks)
                        .isBetween(BigDecimal.ZERO, each.indicator().weight().add(slack));
                assertThat(each.worstMarks().orElseThrow()).isBetween(BigDecimal.ZERO, marks);
            });
            assertThat(each.marks().isPresent()).isEqualTo(each.figure() instanceof Figure.Present);
        }
        card.base().ifPresent(base -> assertThat(base).isBetween(BigDecimal.ZERO, HUNDRED));
        BigDecimal most = HUNDRED.add(policy.adjusting().bonusCap())
                .add(BigDecimal.ONE.movePointLeft(policy.rounding().scoreDigits()));
        card.total().ifPresent(total -> assertThat(total).isBetween(BigDecimal.ZERO, most));
        card.total().ifPresent(total -> assertThat(card.worst().orElseThrow()).isBetween(BigDecimal.ZERO, total));
        assertThat(card.scores().values()).allMatch(score -> score.compareTo(HUNDRED) <= 0 && score.signum() >= 0);
        assertThat(card.appliedShare()).isBetween(BigDecimal.ZERO, HUNDRED);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.daylight.score.Seeded#seeds")
    void exactMarksNeverLeaveTheirBounds(long seed) {
        var seeded = new Seeded(seed);
        Policy policy = seeded.policy();
        Tally tally = seeded.tally();
        policy.indicators()
                .map(indicator -> Population.of(indicator, tally))
                .filter(population -> population.suffices(policy))
                .forEach(population -> {
                    Ratio marks = population.marks(policy.rounding());
                    assertThat(marks)
                            .isBetween(
                                    Ratio.ZERO, Ratio.of(population.indicator().weight()));
                    assertThat(population.worst().marks(policy.rounding())).isLessThanOrEqualTo(marks);
                });
    }

    /** The first category of every measure is the good one, credited in full and never deducted. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.daylight.score.Seeded#seeds")
    void oneMoreGoodCaseNeverLowersAnIndicatorThatApplies(long seed) {
        var seeded = new Seeded(seed);
        Policy policy = seeded.policy();
        Tally tally = seeded.tally();
        List<IndicatorScore> before =
                Scoring.of(policy).score(DEPARTMENT, tally, Status.SCORED).indicators();
        for (int i = 0; i < before.size(); i++) {
            var measure = before.get(i).indicator().measure();
            Tally more = new Tally.Counting()
                    .add(tally)
                    .add(Observation.of(measure, measure.categories().get(0)))
                    .tally();
            Optional<BigDecimal> after = Scoring.of(policy)
                    .score(DEPARTMENT, more, Status.SCORED)
                    .indicators()
                    .get(i)
                    .marks();
            before.get(i)
                    .marks()
                    .ifPresent(marks -> assertThat(after.orElseThrow()).isGreaterThanOrEqualTo(marks));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.daylight.score.Seeded#seeds")
    void theTotalIsTheMeanOfItsSectionsByWeight(long seed) {
        var seeded = new Seeded(seed);
        Policy policy = seeded.policy();
        Scorecard card = Scoring.of(policy).score(DEPARTMENT, seeded.tally(), Status.SCORED);
        var assessed = card.sections().stream()
                .filter(each -> each.marks().isPresent())
                .toList();
        BigDecimal marks =
                assessed.stream().map(each -> each.marks().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal weight =
                assessed.stream().map(each -> each.section().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        // printed parts are rounded, so up to one last digit each may be missing
        BigDecimal slack = BigDecimal.valueOf(assessed.size() + 1L)
                .movePointLeft(policy.rounding().scoreDigits());
        card.base()
                .ifPresent(total ->
                        assertThat(total.multiply(weight).movePointLeft(2)).isCloseTo(marks, within(slack)));
        assertThat(card.total().isPresent()).isEqualTo(!assessed.isEmpty());
    }

    /** Bonuses, deductions and vetoes stand outside of the indicators. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.daylight.score.Seeded#seeds")
    void whatIsRuledTouchesNoMark(long seed) {
        var seeded = new Seeded(seed);
        Policy policy = seeded.policy();
        Tally tally = seeded.tally();
        Tally plain = withoutRulings(tally);
        Scorecard ruled = Scoring.of(policy).score(DEPARTMENT, tally, Status.SCORED);
        Scorecard card = Scoring.of(policy).score(DEPARTMENT, plain, Status.SCORED);
        assertThat(ruled.indicators()).isEqualTo(card.indicators());
        assertThat(ruled.sections()).isEqualTo(card.sections());
        assertThat(ruled.scores()).isEqualTo(card.scores());
        assertThat(ruled.base()).isEqualTo(card.total()).isEqualTo(card.base());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.daylight.score.Seeded#seeds")
    void aBonusNeverLowersADeductionNeverRaisesAndAVetoMovesOnlyTheGrade(long seed) {
        var seeded = new Seeded(seed);
        Policy policy = seeded.policy();
        Tally tally = seeded.tally();
        Optional<BigDecimal> before = total(policy, tally);
        assertThat(total(policy, tally, entry("BONUS", "B", "1"))).satisfies(after -> atLeast(after, before));
        assertThat(before).satisfies(more -> atLeast(more, total(policy, tally, entry("DEDUCTION", "D", "1"))));
        assertThat(total(policy, tally, entry("VETO", "W", "0"))).isEqualTo(before);
        Tally vetoed = new Tally.Counting()
                .add(tally)
                .addAdjustment(entry("VETO", "W", "0"))
                .tally();
        Scoring.of(policy)
                .score(DEPARTMENT, vetoed, Status.SCORED)
                .band()
                .ifPresent(band -> assertThat(band.code()).isEqualTo("poor"));
    }

    /** What a group weighs is out of its own full marks; full marks in every indicator are 100 in every group. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.daylight.score.Seeded#seeds")
    void marksInAGroupGrowWithItsWeights(long seed) {
        var seeded = new Seeded(seed);
        Policy policy = seeded.policy();
        Tally tally = seeded.tally();
        Policy.Indicator[] own = policy.indicators().toArray(Policy.Indicator[]::new);
        Policy.Indicator[] group = policy.sections("G2").stream()
                .flatMap(section -> section.indicators().stream())
                .toArray(Policy.Indicator[]::new);
        for (int i = 0; i < own.length; i++) {
            Population mine = Population.of(own[i], tally);
            Population theirs = Population.of(group[i], tally);
            if (mine.suffices(policy)) {
                Ratio share = mine.marks(policy.rounding()).over(Ratio.of(own[i].weight()));
                assertThat(theirs.marks(policy.rounding()).over(Ratio.of(group[i].weight())))
                        .isEqualTo(share);
            }
        }
    }

    private static Adjustment entry(String kind, String rule, String points) {
        return new Adjustment("NEW", Adjustment.Kind.valueOf(kind), rule, new BigDecimal(points), "", "文号", "甲", "乙");
    }

    private static void atLeast(Optional<BigDecimal> more, Optional<BigDecimal> less) {
        assertThat(more.isPresent()).isEqualTo(less.isPresent());
        less.ifPresent(each -> assertThat(more.orElseThrow()).isGreaterThanOrEqualTo(each));
    }

    private static Optional<BigDecimal> total(Policy policy, Tally tally, Adjustment... more) {
        var counting = new Tally.Counting().add(tally);
        List.of(more).forEach(counting::addAdjustment);
        return Scoring.of(policy)
                .score(DEPARTMENT, counting.tally(), Status.SCORED)
                .total();
    }

    private static Tally withoutRulings(Tally tally) {
        return new Tally(
                tally.counts(),
                tally.days(),
                tally.balances(),
                tally.states(),
                tally.annual(),
                tally.lots(),
                tally.refused(),
                tally.listed(),
                Collections.emptySortedSet());
    }
}
