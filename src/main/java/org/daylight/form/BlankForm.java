package org.daylight.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.feed.Column;
import org.daylight.feed.Department;
import org.daylight.feed.Feed;
import org.daylight.report.Texts;

/**
 * A form to be written.
 *
 * @param period that it is about
 * @param sender as printed: the department, or the office that runs a citywide system
 * @param department that reports about itself; empty for a citywide source, whose rows name the department
 * @param feeds one sheet each
 * @param roster departments among which a citywide source chooses
 * @param texts words of the explanations
 */
public record BlankForm(
        ReportingPeriod period,
        String sender,
        Optional<Department> department,
        List<Feed> feeds,
        List<Department> roster,
        Texts texts) {

    private static final String DEPARTMENT = "department_code";

    public BlankForm {
        Objects.requireNonNull(period);
        Objects.requireNonNull(sender);
        Objects.requireNonNull(department);
        feeds = List.copyOf(feeds);
        roster = List.copyOf(roster);
        Objects.requireNonNull(texts);
        if (feeds.isEmpty()) {
            throw new IllegalArgumentException(sender + ": no feed to report; expected one at least");
        }
    }

    /**
     * Columns of a feed that the form asks for. A department's own form has no column for the department: the cover names
     * it once, and a cell filled in beforehand would make a row of data of every empty row.
     */
    List<Column> columns(Feed feed) {
        return feed.columns().stream()
                .filter(column -> department.isEmpty() || !isDepartment(feed, column))
                .toList();
    }

    /** Whether the column tells whom a row is about. */
    static boolean isDepartment(Feed feed, Column column) {
        return column.name().equals(DEPARTMENT) && feed.index(DEPARTMENT) > 0;
    }

    /** What stands above all. */
    String title() {
        return texts.get("form.title", sender, periodWords());
    }

    /** The period as people say it. */
    private String periodWords() {
        String[] parts = period.name().split("-");
        return period.name().matches("\\d{4}-\\d{2}")
                ? texts.get("form.period", parts[0], parts[1].replaceFirst("^0", ""))
                : period.name();
    }
}
