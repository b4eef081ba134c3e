package org.daylight.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.casework.Measure;

/**
 * What people ruled about a department's month, brought under the policy's caps.
 *
 * <p>Example: bonuses of 2 and 4 under a cap of 5, a deduction of 3, a total of 82.345: 82.345 + 5 - 3 = 84.345, rounded
 * once. A veto to PASS makes a total of 92 a PASS; the 92 stays.
 *
 * <p>Definition: max(0, total + min(cap, sum of bonuses) - min(cap, sum of deductions)). Source: the bonus and deduction
 * parts of published schemes (金东区 2021, 锦州 2020), 单项否决 of 国办秘函〔2019〕19号. Edges: who has no total gets none by a
 * bonus. Units: points out of 100.
 *
 * @param entries in the order of their numbers
 * @param bonus after the cap
 * @param deducted after the cap
 * @param ceiling the best grade left by vetoes, ruled or found by a check, the lowest of several
 */
public record Ruled(List<Adjustment> entries, BigDecimal bonus, BigDecimal deducted, Optional<Policy.Band> ceiling) {

    /** @throws IllegalArgumentException for an entry without a rule */
    static Ruled of(Policy policy, Tally tally) {
        AdjustmentRules rules = policy.adjusting();
        List<Adjustment> entries = List.copyOf(tally.adjustments());
        entries.stream().filter(each -> each.kind() != Adjustment.Kind.APPEAL).forEach(rules::rule);
        BigDecimal lost = sum(entries, Adjustment.Kind.DEDUCTION);
        return new Ruled(
                entries,
                sum(entries, Adjustment.Kind.BONUS).min(rules.bonusCap()),
                rules.deductionCap().map(lost::min).orElse(lost),
                Stream.concat(
                                entries.stream()
                                        .filter(each -> each.kind() == Adjustment.Kind.VETO)
                                        .flatMap(each -> rules.rule(each).grade().stream()),
                                rules
                                        .foundVeto()
                                        .filter(grade -> tally.count(Measure.CHECK_RESULT, "VETO") > 0)
                                        .stream())
                        .map(policy::grade)
                        .reduce(Ruled::lower));
    }

    private static BigDecimal sum(List<Adjustment> entries, Adjustment.Kind kind) {
        return entries.stream()
                .filter(each -> each.kind() == kind)
                .map(Adjustment::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Policy.Band lower(Policy.Band one, Policy.Band other) {
        return one.atLeast().compareTo(other.atLeast()) <= 0 ? one : other;
    }

    /** The total with its bonuses and deductions, exact. */
    Ratio on(Ratio total) {
        return total.plus(Ratio.of(bonus)).minus(Ratio.of(deducted)).atLeast(Ratio.ZERO);
    }

    /** The grade that vetoes leave of one. */
    Policy.Band on(Policy.Band band) {
        return ceiling.map(best -> lower(best, band)).orElse(band);
    }
}
