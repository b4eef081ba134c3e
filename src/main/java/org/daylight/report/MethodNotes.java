package org.daylight.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.report.Table.Format;
import org.daylight.score.Less;
import org.daylight.score.Policy;
import org.daylight.score.Primitive;
import org.daylight.score.Special;

/** How the figures came about, in sentences and as the table of indicators. */
final class MethodNotes {

    private final Results results;
    private final Words words;

    MethodNotes(Results results, Words words) {
        this.results = results;
        this.words = words;
    }

    List<String> sentences() {
        return Stream.concat(always().stream(), pooling()).toList();
    }

    private Stream<String> pooling() {
        return results.policy().lookback().pooling().stream()
                .map(rule -> words.get(
                        "method.pooling",
                        words.measure(rule.measure()),
                        Integer.toString(rule.below()),
                        Integer.toString(rule.months() - 1)));
    }

    private List<String> always() {
        Policy policy = results.policy();
        Policy.Applicability enough = policy.applicability();
        return List.of(
                words.get(
                        "method.policy",
                        words.of(policy.title()),
                        policy.version(),
                        words.day(policy.effectiveFrom()),
                        Long.toString(policy.indicators().count())),
                words.get("method.asOf", words.instant(results.edition().asOf())),
                words.get("method.scores"),
                words.get(
                        "method.applicability",
                        Integer.toString(enough.minCases()),
                        Words.plain(enough.sectionShare()),
                        Words.plain(enough.totalShare()),
                        Integer.toString(enough.rankedCases())),
                words.get("method.undetermined", Words.plain(enough.heldShare())),
                rounding(policy.rounding()),
                words.get("method.rank"),
                words.get("method.rateInterval", level(policy)),
                words.get(
                        "method.rankInterval",
                        Integer.toString(policy.draws().count()),
                        Policy.Draws.GENERATOR,
                        Integer.toString(policy.draws().seed()),
                        level(policy)),
                words.get("method.alike", Words.plain(surely(policy))),
                words.get("method.gains"),
                words.get("method.notSubmitted." + policy.notSubmitted().rank().name()),
                words.get("method.bands", words.sentences(bands())),
                words.get("method.balance"),
                words.get("method.privacy"),
                words.get("method.definitions", results.edition().definitions()));
    }

    /** What a department needs to check its card: the whole method stands in the policy and the report on all. */
    List<String> brief() {
        return List.of(
                words.get("method.asOf", words.instant(results.edition().asOf())),
                words.get("method.definitions", results.edition().definitions()));
    }

    private static String level(Policy policy) {
        return Integer.toString(policy.draws().level().percent());
    }

    /** Percent of the draws in which the higher one of two has to be the higher one. */
    private static BigDecimal surely(Policy policy) {
        return BigDecimal.valueOf(100L + policy.draws().level().percent()).divide(BigDecimal.valueOf(2));
    }

    private String rounding(Policy.Rounding rounding) {
        String rate = rounding.rateDigits().isPresent()
                ? words.get(
                        "method.rate.rounded",
                        Integer.toString(rounding.rateDigits().getAsInt()))
                : words.get("method.rate.exact");
        return words.get(
                "method.rounding",
                rate,
                Integer.toString(rounding.markDigits()),
                Integer.toString(rounding.scoreDigits()),
                words.get("rounding." + rounding.mode().name()));
    }

    private List<String> bands() {
        return results.policy().bands().stream()
                .map(band -> words.get("method.band", words.of(band.title()), Words.plain(band.atLeast())))
                .toList();
    }

    /** Empty where every due date rests on an official notice. */
    List<String> provisional() {
        return results.edition().dueDates() == Results.DueDates.PROVISIONAL
                ? List.of(words.get("provisional.sentence"))
                : List.of();
    }

    /** What each indicator counts, how it becomes marks and what it rests on. */
    Table table() {
        var rows = new ArrayList<List<Cell>>();
        for (Policy.Section section : results.policy().sections()) {
            section.indicators().forEach(indicator -> rows.add(row(section, indicator)));
        }
        return new Table(
                "method",
                words.get("table.method"),
                List.of(
                        words.text("code", 6),
                        words.text("title", 18),
                        words.text("section", 12),
                        words.text("dimension", 8),
                        words.column("weight", Format.TEXT, 6),
                        words.text("counts", 30),
                        words.text("rule", 30),
                        words.text("law", 32)),
                rows);
    }

    private List<Cell> row(Policy.Section section, Policy.Indicator indicator) {
        return List.of(
                Cell.words(indicator.code()),
                Cell.words(words.of(indicator.title())),
                Cell.words(words.of(section.title())),
                Cell.words(words.get("dimension." + indicator.dimension().name())),
                Cell.amount(indicator.weight()),
                Cell.words(words.get("method.counts", words.measure(indicator.measure()), credits(indicator))),
                Cell.words(whole(indicator)),
                Cell.words(words.sentences(indicator.law())));
    }

    private String credits(Policy.Indicator indicator) {
        return words.list(inOrder(indicator, indicator.credit(), "method.credit"));
    }

    private List<String> inOrder(Policy.Indicator indicator, Map<String, BigDecimal> values, String key) {
        return indicator.measure().categories().stream()
                .filter(values::containsKey)
                .map(category -> words.get(
                        key, words.category(indicator.measure(), category), Words.plain(values.get(category))))
                .toList();
    }

    /** The rule, and what it asks of its own. */
    private String whole(Policy.Indicator indicator) {
        var parts = new ArrayList<String>();
        parts.add(rule(indicator));
        if (indicator.special().target() == Special.TargetOf.GROUP_MEDIAN) {
            parts.add(groupTargets(indicator));
        }
        indicator.special().less().forEach(less -> parts.add(less(less)));
        indicator
                .special()
                .minCases()
                .ifPresent(least -> parts.add(words.get("primitive.minCases", Integer.toString(least))));
        indicator
                .special()
                .weights()
                .forEach((group, weight) -> parts.add(words.get(
                        "primitive.weight", words.of(results.policy().groups().get(group)), Words.plain(weight))));
        return words.sentences(parts);
    }

    /** What the groups of this edition have to reach; the rule names the target of all others. */
    private String groupTargets(Policy.Indicator indicator) {
        List<String> groups = results.policy().lookback().targets().entrySet().stream()
                .filter(each -> each.getValue().containsKey(indicator.code()))
                .map(each -> words.get(
                        "primitive.groupTarget",
                        words.of(results.policy().groups().get(each.getKey())),
                        Words.plain(each.getValue().get(indicator.code()))))
                .toList();
        return groups.isEmpty()
                ? words.get("primitive.noGroupTarget")
                : words.get("primitive.groupTargets", words.list(groups));
    }

    private String less(Less less) {
        List<String> points = less.measure().categories().stream()
                .filter(less.points()::containsKey)
                .map(category -> words.get(
                        "primitive.points",
                        words.category(less.measure(), category),
                        Words.plain(less.points().get(category))))
                .toList();
        return less.most()
                .map(most -> words.get("primitive.lessAtMost", words.list(points), Words.plain(most)))
                .orElseGet(() -> words.get("primitive.less", words.list(points)));
    }

    private String rule(Policy.Indicator indicator) {
        Primitive primitive = indicator.primitive();
        if (primitive instanceof Primitive.Linear linear) {
            return words.get("primitive.linear", Words.plain(linear.target()));
        }
        if (primitive instanceof Primitive.TargetSlopeFloor slope) {
            return words.get(
                    "primitive.slope",
                    Words.plain(indicator.weight()),
                    Words.plain(slope.target()),
                    Words.plain(slope.slope()),
                    Words.plain(slope.floor()));
        }
        if (primitive instanceof Primitive.DeductPer deduct) {
            return words.get(
                    "primitive.deduct",
                    Words.plain(indicator.weight()),
                    words.list(inOrder(indicator, new TreeMap<>(deduct.points()), "primitive.points")),
                    Words.plain(deduct.floor()));
        }
        return words.get("primitive.step", words.list(steps((Primitive.Step) primitive)));
    }

    private List<String> steps(Primitive.Step step) {
        return step.thresholds().stream()
                .map(rung -> words.get("primitive.rung", Words.plain(rung.atLeast()), Words.plain(rung.marks())))
                .toList();
    }
}
