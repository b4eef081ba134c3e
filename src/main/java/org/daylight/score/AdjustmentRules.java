package org.daylight.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daylight.feed.Feed;

/**
 * What people may rule beside the indicators.
 *
 * @param bonusCap points that all bonuses of a department can bring in a period
 * @param deductionCap points that all deductions can cost; empty for no limit but 0 of the total
 * @param foundVeto code of the best band that is left where a check of the period found a veto; empty if none follows
 * @param rules by which each entry must go
 */
public record AdjustmentRules(
        BigDecimal bonusCap, Optional<BigDecimal> deductionCap, Optional<String> foundVeto, List<Rule> rules) {

    /** Nothing may be ruled. */
    public static final AdjustmentRules NONE =
            new AdjustmentRules(BigDecimal.ZERO, Optional.empty(), Optional.empty(), List.of());

    public AdjustmentRules {
        rules = List.copyOf(rules);
        PolicyCheck.adjustments(bonusCap, deductionCap, rules);
    }

    /**
     * One thing that may be ruled.
     *
     * @param points of one entry of a bonus or a deduction; an entry may name fewer, never more
     * @param grade code of the best band that a veto leaves
     * @param feed of the cases that an exclusion takes out
     * @param law documents it rests on, as printed
     */
    public record Rule(
            String code,
            Adjustment.Kind kind,
            Map<String, String> title,
            Optional<BigDecimal> points,
            Optional<String> grade,
            Optional<Feed> feed,
            List<String> law) {
        public Rule {
            Objects.requireNonNull(kind);
            title = Policy.inOrder(title);
            law = List.copyOf(law);
            PolicyCheck.adjustmentRule(code, kind, points, grade, feed);
        }
    }

    public Optional<Rule> find(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /**
     * The rule of an entry.
     *
     * @throws IllegalArgumentException if the policy has none of that code and kind
     */
    public Rule rule(Adjustment entry) {
        return find(entry.rule())
                .filter(rule -> rule.kind() == entry.kind())
                .orElseThrow(() -> new IllegalArgumentException(entry.number() + ": found the rule " + entry.rule()
                        + " for a " + entry.kind() + ", expected one of "
                        + rules.stream()
                                .filter(rule -> rule.kind() == entry.kind())
                                .map(Rule::code)
                                .toList()
                        + "; name a rule of the policy"));
    }
}
