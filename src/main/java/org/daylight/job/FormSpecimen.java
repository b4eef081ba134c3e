package org.daylight.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.feed.Department;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.form.BlankForm;
import org.daylight.report.Texts;

/** Forms on which the looks of forms are tried: of a department and of a citywide source, each with every feed. */
final class FormSpecimen {

    private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2026-09");
    private static final Department DEPARTMENT = new Department(
            "D01", "教育局", List.of(), "G", LocalDate.of(2020, 1, 1), Optional.empty(), List.of("requests"));

    private FormSpecimen() {}

    /** By the name of their file. */
    static Map<String, BlankForm> of(Texts texts) {
        List<Feed> feeds =
                Feeds.ALL.stream().filter(feed -> feed != Feeds.ROSTER).toList();
        return Map.of(
                "form",
                new BlankForm(PERIOD, DEPARTMENT.name(), Optional.of(DEPARTMENT), feeds, List.of(), texts),
                "form-citywide",
                new BlankForm(PERIOD, "热线中心", Optional.empty(), feeds, List.of(DEPARTMENT), texts));
    }
}
