package org.daylight.score;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.feed.Department;

/**
 * A department's marks of one period. Every figure keeps what it was worked out from.
 *
 * @param status whether there are scores at all
 * @param indicators in the policy's order
 * @param sections in the policy's order
 * @param scores compliance and satisfaction, 0 to 100; a dimension without applicable weight is missing
 * @param total with bonuses and deductions: 0 to 100 and what bonuses may bring beyond; empty unless scored and a section could be assessed
 * @param worst the total if every undetermined case were late or bad, where that is lower; present where the total is
 * @param appliedShare percent of the policy's weight that the total rests on: applicable indicators of assessed
 *     sections
 * @param cases cases behind the rates, none of them twice: of each feed the largest denominator of its indicators
 * @param band grade of the total, as vetoes leave it
 * @param base the total before bonuses and deductions; present where the total is
 * @param ruled what people ruled beside the indicators
 */
public record Scorecard(
        Department department,
        Status status,
        List<IndicatorScore> indicators,
        List<SectionScore> sections,
        Map<Dimension, BigDecimal> scores,
        Optional<BigDecimal> total,
        Optional<BigDecimal> worst,
        BigDecimal appliedShare,
        long cases,
        Optional<Policy.Band> band,
        Optional<BigDecimal> base,
        Ruled ruled) {

    /** What became of a department in the period. The words stand in the bundles under {@code status.<NAME>}. */
    public enum Status {
        SCORED,
        /** It owed files and sent none. */
        NOT_SUBMITTED,
        /** Its files need a person first. */
        HELD,
        /** It had nothing to be judged by. */
        NO_CASES
    }

    public Scorecard {
        indicators = List.copyOf(indicators);
        sections = List.copyOf(sections);
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
    }

    /** What an indicator has on this card, by its code. */
    public Optional<IndicatorScore> indicator(String code) {
        return indicators.stream()
                .filter(score -> score.indicator().code().equals(code))
                .findFirst();
    }

    /**
     * An indicator's marks.
     *
     * @param rate percent, rounded as the policy rounds it before the primitive; where the policy takes the exact
     *     fraction, rounded for print alone, at the digits of marks; empty for deductions and absent figures
     * @param interval where the rate behind the printed one may lie; empty without a rate, and for what inspections found
     * @param worstRate the same if every undetermined case were late or bad; it may exist where the rate does not,
     *     since the undetermined cases count towards the minimum
     * @param marks earned, before the section is re-normalised; empty if the figure is absent
     * @param unrounded the same marks with twelve digits after the point, for whoever reckons the totals again
     * @param worstMarks if every undetermined case were late or bad
     * @param pooled earlier periods whose cases were counted beside those of the month, the latest first
     */
    public record IndicatorScore(
            Policy.Indicator indicator,
            Figure figure,
            Optional<BigDecimal> rate,
            Optional<RateInterval> interval,
            Optional<BigDecimal> worstRate,
            Optional<BigDecimal> marks,
            Optional<BigDecimal> unrounded,
            Optional<BigDecimal> worstMarks,
            List<String> pooled) {
        static IndicatorScore absent(Policy.Indicator indicator, Figure figure) {
            return new IndicatorScore(
                    indicator,
                    figure,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
    }

    /**
     * A section's marks.
     *
     * @param marks after re-normalisation, from unrounded parts; empty if too little of it applied
     * @param appliedWeight of its indicators with enough cases, whether or not the section could be assessed
     */
    public record SectionScore(Policy.Section section, Optional<BigDecimal> marks, BigDecimal appliedWeight) {}
}
