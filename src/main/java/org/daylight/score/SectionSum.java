package org.daylight.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a section's indicators earn in one reading of the counts, exact.
 *
 * @param earned the indicators with enough cases, in the policy's order
 * @param assessed whether they carry enough of the section's weight
 */
record SectionSum(Policy.Section section, List<Earned> earned, boolean assessed) {

    /** The unrounded marks of one applicable indicator. */
    record Earned(Policy.Indicator indicator, Ratio marks) {}

    static SectionSum of(Policy policy, Policy.Section section, Stream<Population> populations) {
        List<Earned> earned = populations
                .filter(population -> population.suffices(policy))
                .map(population -> new Earned(population.indicator(), population.marks(policy.rounding())))
                .toList();
        BigDecimal share = policy.applicability().sectionShare();
        return new SectionSum(section, earned, Totals.assessed(weight(earned.stream()), section.weight(), share));
    }

    BigDecimal appliedWeight() {
        return weight(earned.stream());
    }

    /** Its marks after re-normalisation; only an assessed section has them. */
    Ratio marks() {
        return marks(marks(earned.stream()));
    }

    /** The marks that it would have if its indicators had earned so many together. */
    Ratio marks(Ratio together) {
        return Totals.section(Ratio.of(section.weight()), together, Ratio.of(appliedWeight()));
    }

    static BigDecimal weight(Stream<Earned> earned) {
        return earned.map(each -> each.indicator().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Ratio marks(Stream<Earned> earned) {
        return earned.map(Earned::marks).reduce(Ratio.ZERO, Ratio::plus);
    }
}
