package org.daylight.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.casework.Measure;
import org.daylight.feed.Department;
import org.daylight.score.Policy;

/** Where the cases of each department and measure begin in the table of exceptions. */
final class CasePlaces {

    private final Map<String, Integer> first = new HashMap<>();

    /** @param months in the order of the table, with the cases that it shows */
    CasePlaces(List<Results.Month> months) {
        int row = 0;
        for (Results.Month month : months) {
            for (var one : month.cases().shown()) {
                first.putIfAbsent(key(month.department(), one.measure()), row++);
            }
        }
    }

    /** The first case that an indicator looks at; none if none stands out. */
    Optional<Cell.Target> of(Department department, Policy.Indicator indicator) {
        return indicator
                .measures()
                .map(measure -> Optional.ofNullable(first.get(key(department, measure))))
                .flatMap(Optional::stream)
                .min(Integer::compare)
                .map(row -> new Cell.Target("exceptions", row));
    }

    private static String key(Department department, Measure measure) {
        return department.code() + "\n" + measure;
    }
}
