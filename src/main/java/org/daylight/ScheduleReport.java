package org.daylight;

import static org.daylight.TextTable.Align.LEFT;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daylight.ScheduleCommand.ScheduledJob;
import org.daylight.definition.JobDefinition.Schedule;
import org.daylight.job.ScheduleRule;
import org.daylight.job.ScheduleRule.Basis;

/** A job's rule and its next dates, in words. */
final class ScheduleReport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Console console;

    ScheduleReport(Console console) {
        this.console = console;
    }

    List<String> lines(ScheduledJob job, Instant now, int count) {
        String title = job.definitions().job().title().get(console.tag());
        var lines = new ArrayList<String>();
        lines.add(console.get("schedule.job", title, job.file().getFileName()));
        if (job.rule().isEmpty()) {
            lines.add(console.get("schedule.none"));
            return lines;
        }
        ScheduleRule rule = job.rule().get();
        lines.add(
                console.get("schedule.rule", words(rule.schedule()), rule.zone().getId()));
        var table = new TextTable(LEFT, LEFT, LEFT, LEFT);
        rule.runs(now.atZone(rule.zone())).limit(count).forEach(run -> row(table, job, run));
        table.lines().forEach(line -> lines.add("  " + line));
        return lines;
    }

    private void row(TextTable table, ScheduledJob job, ScheduleRule.Run run) {
        table.row(
                time(run.at()),
                run.at().getDayOfWeek().getDisplayName(TextStyle.SHORT, console.language()),
                job.assessed(run.at())
                        .map(period -> console.get("schedule.assesses", period))
                        .orElse(console.get("schedule.range")),
                run.basis() == Basis.PROVISIONAL ? provisional(run) : "");
    }

    private String provisional(ScheduleRule.Run run) {
        return console.get("schedule.provisional", String.valueOf(run.at().getYear()));
    }

    private String words(Schedule schedule) {
        String at = TIME.format(schedule.at());
        return schedule instanceof Schedule.WorkingDay rule
                ? console.get("schedule.workingDay", rule.n(), at)
                : console.get("schedule.dayOfMonth", ((Schedule.DayOfMonth) schedule).day(), at);
    }

    /** {@code 2026-10-10 02:00}. */
    static String time(ZonedDateTime at) {
        return at.toLocalDate() + " " + TIME.format(at);
    }
}
