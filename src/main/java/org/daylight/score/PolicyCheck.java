package org.daylight.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.casework.CheckRules;
import org.daylight.casework.Measure;
import org.daylight.feed.Feed;

/**
 * What makes a policy consistent. Messages read {@code where: found ..., expected ...; what to do}; whoever read the
 * definition adds file and line.
 */
final class PolicyCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 10;

    private PolicyCheck() {}

    static void sections(List<Policy.Section> sections) {
        once("sections", sections.stream().map(Policy.Section::code));
        once(
                "indicators",
                sections.stream().flatMap(each -> each.indicators().stream()).map(Policy.Indicator::code));
        BigDecimal sum = sections.stream().map(Policy.Section::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        String parts = sections.stream()
                .map(section -> section.code() + " " + plain(section.weight()))
                .collect(Collectors.joining(", "));
        require(
                sum.compareTo(HUNDRED) == 0,
                "sections",
                "weights that sum to " + plain(sum) + " (" + parts + ")",
                "100",
                "change the weights of indicators until they do");
    }

    static void section(String code, List<Policy.Indicator> indicators) {
        require(!code.isBlank(), "section", "an empty code", "a code such as A", "give it one");
        require(
                !indicators.isEmpty(),
                "section " + code,
                "no indicator",
                "at least one",
                "add one or drop the section");
    }

    static void bands(List<Policy.Band> bands) {
        require(!bands.isEmpty(), "bands", "none", "at least one", "add one with at_least 0");
        once("bands", bands.stream().map(Policy.Band::code));
        for (int i = 1; i < bands.size(); i++) {
            falling(
                    "band " + bands.get(i).code(),
                    bands.get(i).atLeast(),
                    bands.get(i - 1).atLeast());
        }
        percent("band " + bands.get(0).code() + ", at_least", bands.get(0).atLeast());
        Policy.Band last = bands.get(bands.size() - 1);
        require(
                last.atLeast().signum() == 0,
                "band " + last.code() + ", at_least",
                plain(last.atLeast()),
                "0 for the last band",
                "let it begin at 0, or scores below it have no grade");
    }

    static void groups(Map<String, Map<String, String>> groups) {
        require(!groups.isEmpty(), "groups", "none", "at least one", "name the groups in which departments are ranked");
    }

    static void weight(String code, BigDecimal weight) {
        require(!code.isBlank(), "indicator", "an empty code", "a code such as A1", "give it one");
        require(
                weight.signum() > 0 && weight.compareTo(HUNDRED) <= 0,
                "indicator " + code + ", weight",
                plain(weight),
                "more than 0 and at most 100",
                "write the marks that it can earn");
    }

    static void credit(String code, Measure measure, Map<String, BigDecimal> credit, Primitive primitive) {
        String where = "indicator " + code + ", credit";
        require(
                !credit.isEmpty(),
                where,
                "nothing",
                "at least one category of " + measure.id(),
                "name the categories that make up the denominator: " + names(measure));
        credit.forEach((category, value) -> {
            own(where, measure, category);
            require(
                    value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0,
                    where + ", " + category,
                    plain(value),
                    "0 to 1",
                    "write what one such case is worth in the rate");
        });
        boolean earns = credit.values().stream().anyMatch(value -> value.signum() > 0);
        require(
                earns || primitive instanceof Primitive.DeductPer,
                where,
                "0 for every category",
                "more than 0 for at least one",
                "give the good category 1");
    }

    static void primitive(String code, Measure measure, BigDecimal weight, Primitive primitive) {
        String where = "indicator " + code + ", ";
        if (primitive instanceof Primitive.TargetSlopeFloor slope) {
            within(where + "floor", slope.floor(), weight);
        } else if (primitive instanceof Primitive.DeductPer deduct) {
            within(where + "floor", deduct.floor(), weight);
            deduct.points().keySet().forEach(category -> own(where + "points", measure, category));
        } else if (primitive instanceof Primitive.Step step) {
            step.thresholds()
                    .forEach(rung ->
                            within(where + "threshold " + plain(rung.atLeast()) + ", marks", rung.marks(), weight));
        }
    }

    static void less(Measure measure, Map<String, BigDecimal> points, Optional<BigDecimal> most) {
        require(!points.isEmpty(), "less, points", "none", "points for at least one category", "add one");
        points.forEach((category, lost) -> {
            own("less, points", measure, category);
            positive("less, points, " + category, lost, "write the marks that one such case loses");
        });
        most.ifPresent(each -> positive("less, most", each, "write the marks that they can cost, or leave it out"));
    }

    static void special(String code, Special special) {
        String where = "indicator " + code + ", ";
        special.minCases().ifPresent(least -> atLeast(where + "min_cases", least, 1));
        special.weights()
                .forEach((group, weight) -> positive(
                        where + "weights, " + group, weight, "write the marks that it can earn in that group"));
    }

    static void adjustments(BigDecimal bonusCap, Optional<BigDecimal> deductionCap, List<AdjustmentRules.Rule> rules) {
        percent("adjustments, bonus_cap", bonusCap);
        deductionCap.ifPresent(cap -> percent("adjustments, deduction_cap", cap));
        once("adjustments, rules", rules.stream().map(AdjustmentRules.Rule::code));
    }

    static void adjustmentRule(
            String code,
            Adjustment.Kind kind,
            Optional<BigDecimal> points,
            Optional<String> grade,
            Optional<Feed> feed) {
        String where = "adjustments, rule " + code + ", ";
        boolean counts = kind == Adjustment.Kind.BONUS || kind == Adjustment.Kind.DEDUCTION;
        goesWith(where + "points", points.isPresent(), counts, kind);
        goesWith(where + "grade", grade.isPresent(), kind == Adjustment.Kind.VETO, kind);
        goesWith(where + "feed", feed.isPresent(), kind == Adjustment.Kind.EXCLUSION, kind);
        points.ifPresent(each -> positive(where + "points", each, "write the points of one entry"));
        feed.ifPresent(each -> require(
                Measure.lead(each).isPresent(),
                where + "feed",
                each,
                "requests, work_orders or reviews",
                "name a feed whose cases are counted"));
    }

    private static void goesWith(String where, boolean there, boolean wanted, Adjustment.Kind kind) {
        require(
                there == wanted,
                where,
                there ? "a value for the kind " + kind : "none for the kind " + kind,
                wanted ? "one" : "none",
                wanted ? "write it" : "take it out");
    }

    static void grades(AdjustmentRules rules, List<Policy.Band> bands) {
        List<String> codes = bands.stream().map(Policy.Band::code).toList();
        rules.rules()
                .forEach(rule -> rule.grade()
                        .ifPresent(grade -> band("adjustments, rule " + rule.code() + ", grade", grade, codes)));
        rules.foundVeto().ifPresent(grade -> band("adjustments, found_veto", grade, codes));
    }

    private static void band(String where, String grade, List<String> codes) {
        require(
                codes.contains(grade),
                where,
                "'" + grade + "'",
                "one of " + String.join(", ", codes),
                "name the best band that the veto leaves");
    }

    static void foundVeto(AdjustmentRules rules, CheckRules checks) {
        require(
                rules.foundVeto().isEmpty() || !checks.vetoes().isEmpty(),
                "adjustments, found_veto",
                "a grade, and no vetoes in cases, checks",
                "vetoes that a check may find",
                "name them, or take found_veto out");
    }

    static void linear(BigDecimal target) {
        require(
                target.signum() > 0 && target.compareTo(HUNDRED) <= 0,
                "LINEAR, target",
                plain(target),
                "a percentage above 0 and at most 100",
                "write 100 for a plain share");
    }

    static void targetSlopeFloor(BigDecimal target, BigDecimal slope, BigDecimal floor) {
        percent("TARGET_SLOPE_FLOOR, target", target);
        positive("TARGET_SLOPE_FLOOR, slope", slope, "write the marks lost for each percentage point below the target");
        notNegative("TARGET_SLOPE_FLOOR, floor", floor);
    }

    static void deductPer(Map<String, BigDecimal> points, BigDecimal floor) {
        require(!points.isEmpty(), "DEDUCT_PER, points", "none", "points for at least one category", "add one");
        points.forEach((category, lost) ->
                positive("DEDUCT_PER, points, " + category, lost, "write the marks that one such case loses"));
        notNegative("DEDUCT_PER, floor", floor);
    }

    static void step(List<Primitive.Threshold> rungs) {
        require(!rungs.isEmpty(), "STEP, thresholds", "none", "at least one", "add one with at_least and marks");
        rungs.forEach(rung -> percent("STEP, at_least", rung.atLeast()));
        rungs.forEach(rung -> notNegative("STEP, marks", rung.marks()));
        for (int i = 1; i < rungs.size(); i++) {
            falling(
                    "STEP, threshold " + (i + 1),
                    rungs.get(i).atLeast(),
                    rungs.get(i - 1).atLeast());
            require(
                    rungs.get(i).marks().compareTo(rungs.get(i - 1).marks()) < 0,
                    "STEP, threshold " + (i + 1) + ", marks",
                    plain(rungs.get(i).marks()),
                    "less than " + plain(rungs.get(i - 1).marks()) + ", the rung above",
                    "let marks fall with the rate");
        }
    }

    static void digits(String name, int digits) {
        require(
                digits >= 0 && digits <= MOST_DIGITS,
                "rounding, " + name,
                digits,
                "0 to " + MOST_DIGITS,
                "write digits after the point");
    }

    static void mode(RoundingMode mode) {
        require(
                mode != RoundingMode.UNNECESSARY,
                "rounding, mode",
                mode,
                "a mode that rounds",
                "write HALF_UP unless the scheme says otherwise");
    }

    static void percent(String where, BigDecimal value) {
        require(
                value.signum() >= 0 && value.compareTo(HUNDRED) <= 0,
                where,
                plain(value),
                "0 to 100",
                "write a percentage");
    }

    static void atLeast(String where, int value, int least) {
        require(value >= least, where, value, least + " or more", "write a number of cases");
    }

    static void between(String where, int value, int least, int most) {
        require(value >= least && value <= most, where, value, least + " to " + most, "write a number of months");
    }

    static void target(String code, Special special, Primitive primitive) {
        boolean aims = primitive instanceof Primitive.Linear || primitive instanceof Primitive.TargetSlopeFloor;
        require(
                aims || special.target() == Special.TargetOf.POLICY,
                "indicator " + code + ", score",
                "a target of the group for a rule without a target",
                "linear or target_slope_floor",
                "change the rule");
    }

    /** A case that costs points costs them once, in its own month; so a measure that does is not pooled. */
    static void pooling(List<Policy.Section> sections, Lookback lookback) {
        for (Lookback.Pooling rule : lookback.pooling()) {
            String where = "pooling, " + rule.measure().id();
            List<Policy.Indicator> counting = sections.stream()
                    .flatMap(section -> section.indicators().stream())
                    .filter(indicator -> indicator.measures().anyMatch(rule.measure()::equals))
                    .toList();
            require(
                    !counting.isEmpty(),
                    where,
                    "a measure that no indicator counts",
                    "one that counts",
                    "leave it out");
            counting.forEach(indicator -> require(
                    indicator.measure() == rule.measure()
                            && !(indicator.primitive() instanceof Primitive.DeductPer)
                            && indicator.special().less().stream().noneMatch(less -> less.measure() == rule.measure()),
                    where,
                    "that indicator " + indicator.code() + " takes points for its single cases",
                    "rates alone, or one fact would cost points in several months",
                    "leave the measure out of pooling"));
            require(
                    rule.measure() != Measure.REVIEW_ACTIVITY,
                    where,
                    "a rate whose denominator is another feed's number",
                    "a measure of cases",
                    "leave it out");
        }
    }

    static void draws(int count, int least, int most) {
        require(
                count >= least && count <= most,
                "ranking, draws",
                count,
                least + " to " + most,
                "write how often the month is drawn anew, such as 2000");
    }

    static void seed(int seed) {
        require(seed >= 0, "ranking, seed", seed, "0 or more", "write any whole number and keep it");
    }

    private static void positive(String where, BigDecimal value, String mend) {
        require(value.signum() > 0, where, plain(value), "more than 0", mend);
    }

    private static void notNegative(String where, BigDecimal value) {
        require(value.signum() >= 0, where, plain(value), "0 or more", "marks are never negative");
    }

    private static void within(String where, BigDecimal value, BigDecimal weight) {
        require(
                value.compareTo(weight) <= 0,
                where,
                plain(value),
                "at most the weight, " + plain(weight),
                "lower it or raise the weight");
    }

    private static void own(String where, Measure measure, String category) {
        require(
                measure.categories().contains(category),
                where,
                "'" + category + "'",
                names(measure),
                "name a category of " + measure.id());
    }

    private static void falling(String where, BigDecimal value, BigDecimal above) {
        require(
                value.compareTo(above) < 0,
                where + ", at_least",
                plain(value),
                "less than " + plain(above) + ", the one above",
                "sort them from the best down");
    }

    static void once(String where, Stream<String> codes) {
        var seen = new HashSet<String>();
        codes.forEach(code -> require(
                seen.add(code), where, "the code " + code + " twice", "each code once", "rename one of the two"));
    }

    private static String names(Measure measure) {
        return String.join(", ", measure.categories());
    }

    static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    static void require(boolean holds, String where, Object found, String expected, String mend) {
        if (!holds) {
            throw new IllegalArgumentException(where + ": found " + found + ", expected " + expected + "; " + mend);
        }
    }
}
