package org.daylight.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Groups whose indicators weigh otherwise, such as counties of 150 marks beside departments of 100. */
final class GroupWeights {

    private GroupWeights() {}

    /** The tree with the weights of a group; an indicator that names none for it keeps its own. */
    static List<Policy.Section> of(List<Policy.Section> sections, String group) {
        return sections.stream()
                .map(section -> section.with(indicator -> of(indicator, group)))
                .toList();
    }

    private static Policy.Indicator of(Policy.Indicator indicator, String group) {
        BigDecimal weight = indicator.special().weights().getOrDefault(group, indicator.weight());
        return new Policy.Indicator(
                indicator.code(),
                indicator.title(),
                weight,
                indicator.dimension(),
                indicator.measure(),
                indicator.credit(),
                indicator.primitive(),
                indicator.law(),
                indicator.special().writtenFor(indicator.weight()));
    }

    /** @throws IllegalArgumentException for weights of unknown groups or a group whose weights miss its full marks */
    static void check(
            List<Policy.Section> sections, Map<String, Map<String, String>> groups, Map<String, BigDecimal> fullMarks) {
        sections.stream()
                .flatMap(section -> section.indicators().stream())
                .forEach(indicator -> indicator
                        .special()
                        .weights()
                        .keySet()
                        .forEach(group -> PolicyCheck.require(
                                fullMarks.containsKey(group),
                                "indicator " + indicator.code() + ", weights",
                                "the group " + group,
                                "one of full_marks " + fullMarks.keySet(),
                                "write under full_marks what the group's weights sum to")));
        fullMarks.forEach((group, full) -> {
            PolicyCheck.require(
                    groups.containsKey(group),
                    "full_marks",
                    "the group " + group,
                    "one of " + groups.keySet(),
                    "name a group of the policy");
            BigDecimal sum =
                    of(sections, group).stream().map(Policy.Section::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            PolicyCheck.require(
                    sum.compareTo(full) == 0,
                    "full_marks, " + group,
                    PolicyCheck.plain(full) + " where its weights sum to " + PolicyCheck.plain(sum),
                    "the same",
                    "change the weights of the group until they do");
        });
    }
}
