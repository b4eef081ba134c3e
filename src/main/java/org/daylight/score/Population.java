package org.daylight.score;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daylight.casework.Measure;

/**
 * The cases that one indicator looks at, and what they come to.
 *
 * @param numerator credited cases; for deductions the points lost
 * @param denominator cases of the credited categories
 * @param undetermined cases of the measure outside the denominator that nobody can judge
 * @param excluded cases of the measure taken out by ruling
 * @param less marks lost for single cases beside the primitive
 * @param worstLess the same if every undetermined case of their measures counted
 * @param givenBack marks of the indicator that upheld appeals give back
 */
record Population(
        Policy.Indicator indicator,
        BigDecimal numerator,
        long denominator,
        long undetermined,
        long excluded,
        BigDecimal less,
        BigDecimal worstLess,
        BigDecimal givenBack) {

    /** Without single cases that cost marks. */
    Population(Policy.Indicator indicator, BigDecimal numerator, long denominator) {
        this(indicator, numerator, denominator, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    static Population of(Policy.Indicator indicator, Tally tally) {
        Measure measure = indicator.measure();
        long denominator = indicator.credit().keySet().stream()
                .mapToLong(category -> tally.count(measure, category))
                .reduce(0, Math::addExact);
        return new Population(
                indicator,
                numerator(indicator, tally),
                denominator,
                undetermined(measure, tally),
                tally.count(measure, Measure.EXCLUDED),
                less(indicator, each -> each.lost(tally, 0)),
                less(indicator, each -> each.lost(tally, undetermined(each.measure(), tally))),
                givenBack(indicator, tally));
    }

    private static BigDecimal givenBack(Policy.Indicator indicator, Tally tally) {
        return tally.adjustments().stream()
                .filter(each -> each.givesBack(indicator.code()))
                .map(Adjustment::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal less(Policy.Indicator indicator, Function<Less, BigDecimal> lost) {
        return indicator.special().less().stream().map(lost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those of the measure itself, and the cases of its feed of which nothing can be judged. */
    static long undetermined(Measure measure, Tally tally) {
        long own = measure.withBase()
                .mapToLong(each -> tally.count(each, Measure.UNDETERMINED))
                .reduce(0, Math::addExact);
        return Measure.lead(measure.feed())
                .filter(lead -> lead != measure)
                .map(lead -> Math.addExact(own, tally.count(lead, Measure.UNDETERMINED)))
                .orElse(own);
    }

    private static BigDecimal numerator(Policy.Indicator indicator, Tally tally) {
        return worth(indicator).entrySet().stream()
                .map(each ->
                        each.getValue().multiply(BigDecimal.valueOf(tally.count(indicator.measure(), each.getKey()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a case of each category adds to the numerator. */
    static Map<String, BigDecimal> worth(Policy.Indicator indicator) {
        return indicator.primitive() instanceof Primitive.DeductPer deduct ? deduct.points() : indicator.credit();
    }

    /**
     * The same cases with every undetermined one counted as bad: in the denominator, without credit; for deductions at
     * the largest points of any category.
     */
    Population worst() {
        BigDecimal each = indicator.primitive() instanceof Primitive.DeductPer deduct
                ? deduct.points().values().stream().reduce(BigDecimal.ZERO, BigDecimal::max)
                : BigDecimal.ZERO;
        return new Population(
                indicator,
                numerator.add(each.multiply(BigDecimal.valueOf(undetermined))),
                Math.addExact(denominator, undetermined),
                0,
                excluded,
                worstLess,
                worstLess,
                givenBack);
    }

    boolean suffices(Policy policy) {
        return denominator
                >= indicator.special().minCases().orElse(policy.applicability().minCases());
    }

    /**
     * The rate as it is printed: rounded as the primitive takes it, or, where the primitive takes the exact fraction,
     * at the digits of marks. Empty for deductions.
     */
    Optional<BigDecimal> printedRate(Policy.Rounding rounding) {
        if (indicator.primitive() instanceof Primitive.DeductPer) {
            return Optional.empty();
        }
        return Optional.of(Totals.rate(numerator, denominator).round(printedDigits(rounding), rounding.mode()));
    }

    private static int printedDigits(Policy.Rounding rounding) {
        return rounding.rateDigits().orElse(rounding.markDigits());
    }

    /** Where the rate behind the printed one may lie, with as many digits. Empty for deductions and inspections. */
    Optional<RateInterval> interval(Policy policy) {
        if (indicator.primitive() instanceof Primitive.DeductPer
                || !indicator.measure().isSampled()) {
            return Optional.empty();
        }
        Policy.Rounding rounding = policy.rounding();
        RateInterval exact =
                Wilson.interval(numerator, denominator, policy.draws().level());
        return Optional.of(Wilson.rounded(exact, printedDigits(rounding), rounding.mode()));
    }

    /**
     * The marks that the figure earns, less what single cases cost, 0 at least; with what appeals give back, the weight
     * at most; before their rounding.
     */
    Ratio marks(Policy.Rounding rounding) {
        Ratio earned =
                inGroup(Primitives.marks(indicator.primitive(), Ratio.of(indicator.ruleWeight()), figure(rounding))
                        .minus(Ratio.of(less))
                        .atLeast(Ratio.ZERO));
        Ratio most = Ratio.of(indicator.weight());
        Ratio together = earned.plus(Ratio.of(givenBack));
        return givenBack.signum() == 0 || together.compareTo(most) <= 0 ? together : earned.atLeast(most);
    }

    /** The marks that single cases cost beside the primitive. */
    Ratio lessMarks() {
        return inGroup(Ratio.of(less));
    }

    private Ratio inGroup(Ratio marks) {
        return marks.times(Ratio.of(indicator.weight())).over(Ratio.of(indicator.ruleWeight()));
    }

    private Ratio figure(Policy.Rounding rounding) {
        if (indicator.primitive() instanceof Primitive.DeductPer) {
            return Ratio.of(numerator);
        }
        Ratio rate = Totals.rate(numerator, denominator);
        return rounding.rateDigits().isEmpty()
                ? rate
                : Ratio.of(rate.round(rounding.rateDigits().getAsInt(), rounding.mode()));
    }
}
