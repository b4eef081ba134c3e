package org.daylight.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.appeal.Appeal;
import org.daylight.appeal.Course;
import org.daylight.feed.Department;
import org.daylight.feed.Roster;
import org.daylight.score.Adjustment;
import org.daylight.score.Policy;

/** What upheld appeals do to the figures: they enter the tallies as what people ruled. */
final class GivenBack {

    private GivenBack() {}

    /** By code of department. */
    static Map<String, List<Adjustment>> of(Course course, Policy policy, Roster roster) {
        var back = new TreeMap<String, List<Adjustment>>();
        course.appeals().stream()
                .filter(Appeal::upheld)
                .forEach(appeal -> back.computeIfAbsent(appeal.department(), none -> new ArrayList<>())
                        .add(adjustment(appeal, weight(appeal, policy, roster))));
        return back;
    }

    private static Adjustment adjustment(Appeal appeal, BigDecimal weight) {
        Appeal.Ruling ruling = appeal.ruling().orElseThrow();
        BigDecimal whole = appeal.target() == Appeal.Target.CASE ? BigDecimal.ZERO : weight;
        return new Adjustment(
                appeal.number(),
                Adjustment.Kind.APPEAL,
                appeal.indicator(),
                ruling.marks().orElse(whole),
                appeal.record(),
                ruling.reason(),
                appeal.department(),
                ruling.by());
    }

    /** All that the indicator can give; what is given back never exceeds what was lost. */
    private static BigDecimal weight(Appeal appeal, Policy policy, Roster roster) {
        String group = roster.find(appeal.department()).map(Department::group).orElse("");
        return policy.sections(group).stream()
                .flatMap(section -> section.indicators().stream())
                .filter(indicator -> indicator.code().equals(appeal.indicator()))
                .map(Policy.Indicator::weight)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
