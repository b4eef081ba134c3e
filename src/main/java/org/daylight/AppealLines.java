package org.daylight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.appeal.Appeal;
import org.daylight.appeal.Course;
import org.daylight.appeal.Hearing;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.edition.CourseFile;
import org.daylight.edition.Edition;
import org.daylight.edition.Published;
import org.daylight.job.Appealed;
import org.daylight.job.Assessment;

/** Whether an edition is preliminary or final, and what is still open before it can be final, in words. */
final class AppealLines {

    private final Console console;

    AppealLines(Console console) {
        this.console = console;
    }

    /** Lines about the latest edition of a period; none where the job knows no appeals. */
    List<String> of(Assessment.Request request, Edition edition) throws IOException {
        Course course = CourseFile.read(edition);
        Map<String, String> names = Published.read(edition).departments().stream()
                .collect(Collectors.toMap(Published.Entry::code, Published.Entry::name));
        Optional<Hearing> hearing = Appealed.hearing(
                request, ReportingPeriod.parse(edition.manifest().period()));
        return switch (course.state()) {
            case PLAIN -> List.of();
            case FINAL -> finished(course, names);
            case PRELIMINARY -> hearing.map(one -> open(one, names)).orElse(List.of());
        };
    }

    private List<String> finished(Course course, Map<String, String> names) {
        var lines = new ArrayList<String>();
        lines.add(console.get("appeals.final"));
        if (!course.heard().isEmpty()) {
            lines.add(console.get("appeals.heard", named(course.heard(), names)));
        }
        return lines;
    }

    private List<String> open(Hearing hearing, Map<String, String> names) {
        var lines = new ArrayList<String>();
        lines.add(console.get(hearing.closed() ? "appeals.closed" : "appeals.open"));
        if (!hearing.unserved().isEmpty()) {
            lines.add(console.get("appeals.unserved", named(hearing.unserved(), names)));
        }
        hearing.running()
                .forEach(one -> lines.add(console.get(
                        "appeals.running", names.getOrDefault(one.department(), one.department()), one.until())));
        if (!hearing.unruled().isEmpty()) {
            lines.add(console.get("appeals.unruled", numbers(hearing.unruled())));
        }
        if (!hearing.late().isEmpty()) {
            lines.add(console.get("appeals.late", numbers(hearing.late())));
        }
        return lines;
    }

    private static String numbers(List<Appeal> appeals) {
        return appeals.stream().map(Appeal::number).collect(Collectors.joining(" "));
    }

    private static String named(List<String> codes, Map<String, String> names) {
        return codes.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(" "));
    }
}
