package org.daylight.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Targets that a group sets itself: the median of its published rates in the edition before.
 *
 * <p>Example: rates of 80, 90 and 95 % in August make 90 % the target of September, whatever September brings.
 *
 * <p>Definition: the median over the ranked departments of the group that had the rate, rounded half up to two digits.
 *
 * <p>Edges: with fewer than three such departments, or a median of 0, the target that the policy writes holds. Since the
 * figures are sealed, no department of the month moves another's target. Unit: percent.
 */
public final class GroupTargets {

    /** A median of two is what either of them makes it. */
    private static final int LEAST = 3;

    private static final int DIGITS = 2;

    private GroupTargets() {}

    /**
     * The policy with the targets of its groups.
     *
     * @param rates published in the edition before, by group and code of the indicator
     */
    public static Policy freeze(Policy policy, Map<String, Map<String, List<BigDecimal>>> rates) {
        var targets = new LinkedHashMap<String, Map<String, BigDecimal>>();
        for (String group : policy.groups().keySet()) {
            var own = new LinkedHashMap<String, BigDecimal>();
            policy.indicators()
                    .filter(indicator -> indicator.special().target() == Special.TargetOf.GROUP_MEDIAN)
                    .forEach(indicator -> target(
                                    rates.getOrDefault(group, Map.of()).getOrDefault(indicator.code(), List.of()))
                            .ifPresent(target -> own.put(indicator.code(), target)));
            if (!own.isEmpty()) {
                targets.put(group, own);
            }
        }
        return policy.with(targets);
    }

    /** Whether the policy has such a target. */
    public static boolean asked(Policy policy) {
        return policy.indicators().anyMatch(indicator -> indicator.special().target() == Special.TargetOf.GROUP_MEDIAN);
    }

    private static Optional<BigDecimal> target(List<BigDecimal> rates) {
        return rates.size() < LEAST
                ? Optional.empty()
                : Median.of(rates)
                        .map(median -> median.setScale(DIGITS, RoundingMode.HALF_UP))
                        .filter(median -> median.signum() > 0);
    }

    /** The tree with targets put in place of its own. */
    static List<Policy.Section> in(List<Policy.Section> sections, Map<String, BigDecimal> targets) {
        return sections.stream()
                .map(section -> section.with(indicator -> Optional.ofNullable(targets.get(indicator.code()))
                        .map(target -> in(indicator, target))
                        .orElse(indicator)))
                .toList();
    }

    private static Policy.Indicator in(Policy.Indicator indicator, BigDecimal target) {
        return new Policy.Indicator(
                indicator.code(),
                indicator.title(),
                indicator.weight(),
                indicator.dimension(),
                indicator.measure(),
                indicator.credit(),
                indicator.primitive() instanceof Primitive.TargetSlopeFloor slope
                        ? new Primitive.TargetSlopeFloor(target, slope.slope(), slope.floor())
                        : new Primitive.Linear(target),
                indicator.law(),
                indicator.special());
    }
}
