package org.daylight.appeal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daylight.appeal.Change.Cause;

/** Holds what two editions published against each other. */
final class Changes {

    private static final Marks NOTHING = new Marks("", Optional.empty(), Optional.empty(), Map.of());

    private final Course course;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Course course) {
        this.course = course;
    }

    /** What is not the same, in the order of departments' codes, indicators before the total. */
    static List<Change> between(List<Marks> before, List<Marks> now, Course course) {
        var old = byDepartment(before);
        var present = byDepartment(now);
        var changes = new Changes(course);
        Set<String> codes = new TreeMap<>(old).keySet();
        var all = new java.util.TreeSet<>(codes);
        all.addAll(present.keySet());
        all.forEach(
                code -> changes.department(code, old.getOrDefault(code, NOTHING), present.getOrDefault(code, NOTHING)));
        return changes.changes;
    }

    private static Map<String, Marks> byDepartment(List<Marks> all) {
        var by = new TreeMap<String, Marks>();
        all.forEach(marks -> by.put(marks.department(), marks));
        return by;
    }

    private void department(String code, Marks before, Marks now) {
        int first = changes.size();
        var indicators = new LinkedHashSet<>(before.indicators().keySet());
        indicators.addAll(now.indicators().keySet());
        for (String indicator : indicators) {
            var was = Optional.ofNullable(before.indicators().get(indicator));
            var is = Optional.ofNullable(now.indicators().get(indicator));
            if (!same(was, is)) {
                List<String> appeals = appeals(code, indicator);
                changes.add(new Change(
                        code, indicator, was, is, Optional.empty(), Optional.empty(), own(appeals), appeals));
            }
        }
        if (!same(before.total(), now.total()) || !before.rank().equals(now.rank())) {
            List<Change> own = List.copyOf(changes.subList(first, changes.size()));
            changes.add(whole(code, before, now, own));
        }
    }

    private Change whole(String code, Marks before, Marks now, List<Change> own) {
        List<String> appeals =
                own.stream().flatMap(one -> one.appeals().stream()).distinct().toList();
        boolean moved = !own.isEmpty();
        return new Change(
                code,
                "",
                before.total(),
                now.total(),
                before.rank(),
                now.rank(),
                moved ? own(appeals) : others(),
                appeals);
    }

    private Cause own(List<String> appeals) {
        return appeals.isEmpty() ? Cause.DATA : Cause.APPEAL;
    }

    private Cause others() {
        return course.state() == Course.State.FINAL ? Cause.OTHERS_APPEAL : Cause.OTHERS_DATA;
    }

    private List<String> appeals(String department, String indicator) {
        return course.state() != Course.State.FINAL
                ? List.of()
                : course.appeals().stream()
                        .filter(Appeal::upheld)
                        .filter(one -> one.department().equals(department)
                                && one.indicator().equals(indicator))
                        .map(Appeal::number)
                        .toList();
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && one.filter(value -> value.compareTo(other.get()) != 0).isEmpty();
    }

    /** Departments that lost although nothing of their own changed. */
    static List<String> heard(List<Change> changes) {
        return changes.stream()
                .filter(one -> one.drops() && one.why() == Cause.OTHERS_APPEAL)
                .map(Change::department)
                .toList();
    }
}
