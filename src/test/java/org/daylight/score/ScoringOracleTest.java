package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.daylight.casework.Measure;
import org.daylight.score.Scorecard.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A second reckoning with plain decimals, written from the words of the policy and sharing no formula with the product.
 * Quotients are taken to 80 digits and first brought back to 60: fractions of counts that differ at all differ long
 * before, so a tie is seen as one.
 */
class ScoringOracleTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Policy policy;
    private Tally tally;
    private String group;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.daylight.score.Seeded#seeds")
    void agreesToTheLastDigit(long seed) {
        var seeded = new Seeded(seed);
        policy = seeded.policy();
        tally = seeded.tally();
        for (String each : List.of("G1", "G2")) {
            group = each;
            Scorecard card = Scoring.of(policy).score(Policies.department("D01", group), tally, Status.SCORED);
            assertThat(lines(card)).isEqualTo(oracle());
        }
    }

    private static List<String> lines(Scorecard card) {
        var lines = new ArrayList<String>();
        card.indicators()
                .forEach(each -> lines.add(each.indicator().code() + " "
                        + each.marks().map(BigDecimal::toPlainString).orElse("-")));
        card.sections()
                .forEach(each -> lines.add(each.section().code() + " "
                        + each.marks().map(BigDecimal::toPlainString).orElse("-")));
        for (Dimension dimension : Dimension.values()) {
            BigDecimal score = card.scores().get(dimension);
            lines.add(dimension + " " + (score == null ? "-" : score.toPlainString()));
        }
        lines.add("total " + card.total().map(BigDecimal::toPlainString).orElse("-"));
        lines.add("worst " + card.worst().map(BigDecimal::toPlainString).orElse("-"));
        lines.add("grade " + card.band().map(Policy.Band::code).orElse("-"));
        lines.add("share " + card.appliedShare().stripTrailingZeros().toPlainString());
        return lines;
    }

    private List<String> oracle() {
        var indicators = new ArrayList<String>();
        var sections = new ArrayList<String>();
        BigDecimal share = BigDecimal.ZERO;
        for (Policy.Section section : policy.sections()) {
            boolean assessed = assessed(section, false);
            for (Policy.Indicator each : section.indicators()) {
                boolean counts = assessed && applies(each, false);
                indicators.add(each.code() + " "
                        + (counts ? print(marks(each, false), policy.rounding().markDigits()) : "-"));
                share = counts ? share.add(weight(each)) : share;
            }
            sections.add(section.code() + " " + (assessed ? score(sectionMarks(section, false)) : "-"));
        }
        indicators.addAll(sections);
        for (Dimension dimension : Dimension.values()) {
            indicators.add(dimension + " " + dimension(dimension));
        }
        String total = total(false);
        String worst = total(true);
        indicators.add("total " + total);
        boolean lower = !total.equals("-") && new BigDecimal(worst).compareTo(new BigDecimal(total)) < 0;
        indicators.add("worst " + (lower ? worst : total));
        indicators.add("grade " + grade(total));
        BigDecimal full = policy.sections().stream().map(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        share = group.equals("G1") ? share : new BigDecimal(score(quotient(share.multiply(HUNDRED), full)));
        indicators.add("share " + share.stripTrailingZeros().toPlainString());
        return indicators;
    }

    private long cases(Policy.Indicator indicator, boolean worst) {
        long cases = worst ? undetermined(indicator) : 0;
        for (String category : indicator.credit().keySet()) {
            cases += tally.count(indicator.measure(), category);
        }
        return cases;
    }

    /** A case that cannot be judged at all is undetermined under its feed's leading measure and counts in all of them. */
    private long undetermined(Policy.Indicator indicator) {
        return undetermined(indicator.measure());
    }

    private long undetermined(Measure measure) {
        Measure lead = switch (measure.feed().name()) {
            case "requests" -> Measure.REPLY_TIMELINESS;
            case "work_orders" -> Measure.ORDER_TIMELINESS;
            case "remedies" -> Measure.REMEDY_OUTCOME;
            case "complaints" -> Measure.COMPLAINT_TIMELINESS;
            case "disclosures" -> Measure.DISCLOSURE_TIMELINESS;
            default -> Measure.REVIEW_STARS;
        };
        long all = tally.count(measure, Measure.UNDETERMINED);
        return lead == measure ? all : all + tally.count(lead, Measure.UNDETERMINED);
    }

    private boolean applies(Policy.Indicator indicator, boolean worst) {
        int least = indicator.special().minCases().orElse(policy.applicability().minCases());
        return cases(indicator, worst) >= least;
    }

    private BigDecimal applied(Policy.Section section, boolean worst) {
        BigDecimal applied = BigDecimal.ZERO;
        for (Policy.Indicator each : section.indicators()) {
            applied = applies(each, worst) ? applied.add(weight(each)) : applied;
        }
        return applied;
    }

    private boolean assessed(Policy.Section section, boolean worst) {
        BigDecimal applied = applied(section, worst);
        return applied.signum() > 0
                && quotient(applied.multiply(HUNDRED), weight(section))
                                .compareTo(policy.applicability().sectionShare())
                        >= 0;
    }

    /** What the indicator weighs in the department's group. */
    private BigDecimal weight(Policy.Indicator indicator) {
        BigDecimal own = indicator.special().weights().get(group);
        return own == null ? indicator.weight() : own;
    }

    private BigDecimal weight(Policy.Section section) {
        return section.indicators().stream().map(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By the rule, less single cases, then as much of the group's weight as of the rule's. */
    private BigDecimal marks(Policy.Indicator indicator, boolean worst) {
        BigDecimal marks = byRule(indicator, worst);
        for (Less less : indicator.special().less()) {
            BigDecimal lost = BigDecimal.ZERO;
            BigDecimal largest = BigDecimal.ZERO;
            for (var each : less.points().entrySet()) {
                lost = lost.add(
                        each.getValue().multiply(BigDecimal.valueOf(tally.count(less.measure(), each.getKey()))));
                largest = largest.max(each.getValue());
            }
            lost = worst ? lost.add(largest.multiply(BigDecimal.valueOf(undetermined(less.measure())))) : lost;
            marks = marks.subtract(
                    less.most().isPresent() ? lost.min(less.most().get()) : lost);
        }
        return quotient(marks.max(BigDecimal.ZERO).multiply(weight(indicator)), indicator.weight());
    }

    private BigDecimal byRule(Policy.Indicator indicator, boolean worst) {
        BigDecimal weight = indicator.weight();
        if (indicator.primitive() instanceof Primitive.DeductPer deduct) {
            return weight.subtract(lost(indicator, deduct, worst)).max(deduct.floor());
        }
        BigDecimal rate = rate(indicator, worst);
        if (indicator.primitive() instanceof Primitive.Linear linear) {
            return quotient(weight.multiply(rate), linear.target()).min(weight);
        }
        if (indicator.primitive() instanceof Primitive.TargetSlopeFloor slope) {
            BigDecimal below = slope.target().subtract(rate).max(BigDecimal.ZERO);
            return weight.subtract(slope.slope().multiply(below)).max(slope.floor());
        }
        BigDecimal marks = BigDecimal.ZERO;
        for (Primitive.Threshold rung : ((Primitive.Step) indicator.primitive()).thresholds()) {
            marks = rate.compareTo(rung.atLeast()) >= 0 ? marks.max(rung.marks()) : marks;
        }
        return marks;
    }

    private BigDecimal lost(Policy.Indicator indicator, Primitive.DeductPer deduct, boolean worst) {
        BigDecimal lost = BigDecimal.ZERO;
        BigDecimal largest = BigDecimal.ZERO;
        for (var each : deduct.points().entrySet()) {
            lost = lost.add(each.getValue().multiply(count(indicator, each.getKey())));
            largest = largest.max(each.getValue());
        }
        return worst ? lost.add(largest.multiply(BigDecimal.valueOf(undetermined(indicator)))) : lost;
    }

    private BigDecimal rate(Policy.Indicator indicator, boolean worst) {
        BigDecimal credited = BigDecimal.ZERO;
        for (var each : indicator.credit().entrySet()) {
            credited = credited.add(each.getValue().multiply(count(indicator, each.getKey())));
        }
        BigDecimal rate = quotient(credited.multiply(HUNDRED), BigDecimal.valueOf(cases(indicator, worst)));
        return policy.rounding().rateDigits().isPresent()
                ? new BigDecimal(print(rate, policy.rounding().rateDigits().getAsInt()))
                : rate;
    }

    private BigDecimal count(Policy.Indicator indicator, String category) {
        return BigDecimal.valueOf(tally.count(indicator.measure(), category));
    }

    private BigDecimal sectionMarks(Policy.Section section, boolean worst) {
        BigDecimal earned = BigDecimal.ZERO;
        for (Policy.Indicator each : section.indicators()) {
            earned = applies(each, worst) ? earned.add(marks(each, worst)) : earned;
        }
        return quotient(weight(section).multiply(earned), applied(section, worst));
    }

    private String dimension(Dimension dimension) {
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Policy.Section section : policy.sections()) {
            for (Policy.Indicator each : section.indicators()) {
                if (each.dimension() == dimension && assessed(section, false) && applies(each, false)) {
                    earned = earned.add(marks(each, false));
                    weight = weight.add(weight(each));
                }
            }
        }
        return weight.signum() == 0 ? "-" : score(quotient(earned.multiply(HUNDRED), weight));
    }

    private String total(boolean worst) {
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Policy.Section section : policy.sections()) {
            if (assessed(section, worst)) {
                earned = earned.add(sectionMarks(section, worst));
                weight = weight.add(weight(section));
            }
        }
        return weight.signum() == 0
                ? "-"
                : score(quotient(earned.multiply(HUNDRED), weight).add(ruled()).max(BigDecimal.ZERO));
    }

    private BigDecimal ruled() {
        BigDecimal bonus = BigDecimal.ZERO;
        BigDecimal lost = BigDecimal.ZERO;
        for (Adjustment each : tally.adjustments()) {
            bonus = each.kind() == Adjustment.Kind.BONUS ? bonus.add(each.points()) : bonus;
            lost = each.kind() == Adjustment.Kind.DEDUCTION ? lost.add(each.points()) : lost;
        }
        BigDecimal most = policy.adjusting().deductionCap().orElse(lost);
        return bonus.min(policy.adjusting().bonusCap()).subtract(lost.min(most));
    }

    private String grade(String total) {
        if (total.equals("-")) {
            return "-";
        }
        int at = 0;
        while (policy.bands().get(at).atLeast().compareTo(new BigDecimal(total)) > 0) {
            at++;
        }
        for (Adjustment each : tally.adjustments()) {
            at = each.rule().equals("V") ? Math.max(at, 2) : at;
            at = each.rule().equals("W") ? Math.max(at, 3) : at;
        }
        return policy.bands().get(at).code();
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, 80, RoundingMode.HALF_EVEN);
    }

    private String score(BigDecimal value) {
        return print(value, policy.rounding().scoreDigits());
    }

    private String print(BigDecimal value, int digits) {
        return value.setScale(60, RoundingMode.HALF_EVEN)
                .setScale(digits, policy.rounding().mode())
                .toPlainString();
    }
}
