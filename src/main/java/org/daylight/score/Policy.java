package org.daylight.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.casework.CaseRules;
import org.daylight.casework.Measure;

/**
 * A written scheme of assessment, as data. One that contradicts itself cannot be made: the constructors throw an {@link
 * IllegalArgumentException} that names the place, what was found, what is expected and what to do.
 *
 * @param name file name without ending
 * @param title as printed, by language ({@code zh-CN}, {@code en})
 * @param version of this text
 * @param effectiveFrom first day that it may assess
 * @param cases the rules by which rows become cases: clocks, limits, cut-offs
 * @param sections the indicator tree, weights summing to 100
 * @param rounding the only places where figures are rounded
 * @param applicability when an indicator, a section, a department is assessed at all
 * @param bands grades, best first, without gaps: the last begins at 0
 * @param groups ranking groups by code, titles by language, in the order in which they are printed
 * @param draws how the uncertainty of rates and ranks is worked out
 * @param notSubmitted what follows for a department that owed data and sent none
 * @param basis what it rests on
 * @param adjusting what people may rule beside the indicators
 * @param fullMarks sum of weights by group, of groups whose indicators weigh otherwise; 100 for all others
 * @param lookback what it takes from the editions before
 */
public record Policy(
        String name,
        Map<String, String> title,
        String version,
        LocalDate effectiveFrom,
        CaseRules cases,
        List<Section> sections,
        Rounding rounding,
        Applicability applicability,
        List<Band> bands,
        Map<String, Map<String, String>> groups,
        Draws draws,
        NotSubmitted notSubmitted,
        Basis basis,
        AdjustmentRules adjusting,
        Map<String, BigDecimal> fullMarks,
        Lookback lookback) {

    public Policy {
        Objects.requireNonNull(notSubmitted);
        Objects.requireNonNull(basis);
        fullMarks = inOrder(fullMarks);
        title = inOrder(title);
        sections = List.copyOf(sections);
        bands = List.copyOf(bands);
        groups = inOrder(groups);
        PolicyCheck.sections(sections);
        PolicyCheck.bands(bands);
        PolicyCheck.groups(groups);
        PolicyCheck.grades(adjusting, bands);
        PolicyCheck.foundVeto(adjusting, cases.checks());
        GroupWeights.check(sections, groups, fullMarks);
        PolicyCheck.pooling(sections, lookback);
    }

    /** The indicator tree as a group is judged by it. */
    public List<Section> sections(String group) {
        List<Section> weighed = fullMarks.containsKey(group) ? GroupWeights.of(sections, group) : sections;
        Map<String, BigDecimal> targets = lookback.targets(group);
        return targets.isEmpty() ? weighed : GroupTargets.in(weighed, targets);
    }

    /** The same with targets that the groups set themselves, percent, by group and code of the indicator. */
    Policy with(Map<String, Map<String, BigDecimal>> targets) {
        return new Policy(
                name,
                title,
                version,
                effectiveFrom,
                cases,
                sections,
                rounding,
                applicability,
                bands,
                groups,
                draws,
                notSubmitted,
                basis,
                adjusting,
                fullMarks,
                new Lookback(lookback.pooling(), targets));
    }

    /** Everything that is counted: what indicators ask about, and what checks find where a veto among it caps the grade. */
    public Set<Measure> measures() {
        return Stream.concat(
                        indicators().flatMap(Indicator::measures).flatMap(Measure::withBase),
                        adjusting.foundVeto().map(grade -> Measure.CHECK_RESULT).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Marks that a department of a group can earn. */
    public BigDecimal fullMarks(String group) {
        return fullMarks.getOrDefault(group, BigDecimal.valueOf(100));
    }

    /** The band of a code that stands among the bands. */
    Band grade(String code) {
        return bands.stream()
                .filter(band -> band.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A copy that keeps the order in which the definition names things. */
    static <K, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    public Stream<Indicator> indicators() {
        return sections.stream().flatMap(section -> section.indicators().stream());
    }

    /** The grade of a published total, 0 or more. */
    public Band band(BigDecimal total) {
        return bands.stream()
                .filter(band -> total.compareTo(band.atLeast()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "total " + total.toPlainString() + " lies below every band of policy " + name));
    }

    /** A first-level item of the tree. */
    public record Section(String code, Map<String, String> title, List<Indicator> indicators) {
        public Section {
            title = inOrder(title);
            indicators = List.copyOf(indicators);
            PolicyCheck.section(code, indicators);
        }

        /** The same with each indicator put in another's place. */
        Section with(UnaryOperator<Indicator> change) {
            return new Section(code, title, indicators.stream().map(change).toList());
        }

        public BigDecimal weight() {
            return indicators.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * One scored item.
     *
     * @param code such as {@code A1}
     * @param weight marks that it can earn
     * @param measure what is counted
     * @param credit what a case of each category is worth in the rate's numerator, 0 to 1; its keys are the rate's
     *     denominator; for {@link Primitive.DeductPer} the key is the population
     * @param primitive how the figure becomes marks
     * @param minCases smallest denominator at which it applies, where it is not the policy's
     * @param law articles and documents it rests on, as printed
     * @param special what it asks beyond what holds for all
     */
    public record Indicator(
            String code,
            Map<String, String> title,
            BigDecimal weight,
            Dimension dimension,
            Measure measure,
            Map<String, BigDecimal> credit,
            Primitive primitive,
            List<String> law,
            Special special) {
        public Indicator {
            title = inOrder(title);
            credit = inOrder(credit);
            law = List.copyOf(law);
            PolicyCheck.weight(code, weight);
            PolicyCheck.credit(code, measure, credit, primitive);
            PolicyCheck.primitive(code, measure, special.ruleWeight().orElse(weight), primitive);
            PolicyCheck.special(code, special);
            PolicyCheck.target(code, special, primitive);
        }

        /** Everything that it counts: its own measure, and those of single cases that cost marks. */
        public Stream<Measure> measures() {
            return Stream.concat(Stream.of(measure), special.less().stream().map(Less::measure))
                    .distinct();
        }

        /** The weight that its rule is written for. */
        BigDecimal ruleWeight() {
            return special.ruleWeight().orElse(weight);
        }
    }

    /**
     * Rounding points, digits after the point. Intermediate figures are exact fractions.
     *
     * @param rateDigits digits to which a percentage is rounded before the primitive, or empty for exact
     * @param markDigits of an indicator's marks
     * @param scoreDigits of section, dimension and total scores, each from unrounded marks; ranks and bands rest on the
     *     rounded total, so that a reader can check them
     */
    public record Rounding(OptionalInt rateDigits, int markDigits, int scoreDigits, RoundingMode mode) {
        public Rounding {
            rateDigits.ifPresent(digits -> PolicyCheck.digits("rate_digits", digits));
            PolicyCheck.digits("mark_digits", markDigits);
            PolicyCheck.digits("score_digits", scoreDigits);
            PolicyCheck.mode(mode);
        }
    }

    /**
     * When a figure is enough to judge by.
     *
     * @param minCases smallest denominator at which an indicator applies, 1 or more
     * @param sectionShare percent of a section's weight that must apply, or the section does not
     * @param totalShare percent of the whole weight that must apply, or the department is not ranked
     * @param rankedCases smallest {@link Scorecard#cases number of cases} behind the rates at which a department is
     *     ranked
     * @param heldShare percent of refused rows, or of undetermined among ended cases, of all feeds or of any one with {@code
     *     minCases}, above which a department is held ({@link Scoring#held})
     */
    public record Applicability(
            int minCases, BigDecimal sectionShare, BigDecimal totalShare, int rankedCases, BigDecimal heldShare) {
        public Applicability {
            PolicyCheck.atLeast("applicability, min_cases", minCases, 1);
            PolicyCheck.percent("applicability, section_share", sectionShare);
            PolicyCheck.percent("applicability, total_share", totalShare);
            PolicyCheck.atLeast("applicability, ranked_cases", rankedCases, 0);
            PolicyCheck.percent("applicability, held_share", heldShare);
        }
    }

    /**
     * What follows for a department that owed data and sent none. It has no figures, so neither a total nor 0.
     *
     * @param rank where it stands
     * @param followUp what the report proposes
     */
    public record NotSubmitted(Rank rank, FollowUp followUp) {

        /** Where such a department stands. */
        public enum Rank {
            /** Behind every ranked department of its group, on one rank shared by all that sent nothing. */
            LAST,
            /** On the list of those without a rank. */
            APART
        }

        /** What the report proposes about it. */
        public enum FollowUp {
            /** 责令限期报送. */
            ORDER_TO_REPORT,
            NONE
        }
    }

    /** A grade: total scores from {@code atLeast} up to the next better band. */
    public record Band(String code, Map<String, String> title, BigDecimal atLeast) {
        public Band {
            title = inOrder(title);
        }
    }

    /**
     * How the uncertainty of rates and ranks is worked out.
     *
     * @param count how often the month is drawn anew, 200 to 100,000
     * @param level of every interval
     * @param seed 0 or more; with a department's code it names the stream of numbers that the department's draws come
     *     from
     */
    public record Draws(int count, Level level, int seed) {

        /** The generator of random numbers, by its published name; the same digits on every machine. */
        public static final String GENERATOR = "xoshiro256++";

        /** So few draws say little about 2.5 %. */
        private static final int LEAST = 200;

        private static final int MOST = 100_000;

        /** Where the policy says nothing: 2,000 draws, 95 %, seed 1. */
        public static final Draws DEFAULT = new Draws(2_000, Level.P95, 1);

        public Draws {
            PolicyCheck.draws(count, LEAST, MOST);
            PolicyCheck.seed(seed);
        }
    }
}
