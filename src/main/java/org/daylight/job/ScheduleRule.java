package org.daylight.job;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.definition.Definitions;
import org.daylight.definition.JobDefinition;
import org.daylight.definition.JobDefinition.Schedule;

/**
 * When a job runs by itself: once a month, by its rule. Pure: the same instant always gives the same date.
 *
 * @param calendar counts the working days; may be empty where the rule counts none
 */
public record ScheduleRule(Schedule schedule, ZoneId zone, Optional<WorkingCalendar> calendar) {

    /**
     * A date of the rule.
     *
     * @param at in the job's zone; where clocks jump over the time of day, the first that exists after it
     */
    public record Run(ZonedDateTime at, Basis basis) {}

    /** What a date rests on. */
    public enum Basis {
        OFFICIAL,
        /** No notice settles that month yet; Monday to Friday were assumed. */
        PROVISIONAL
    }

    public ScheduleRule {
        if (schedule instanceof Schedule.WorkingDay && calendar.isEmpty()) {
            throw new IllegalArgumentException("schedule by working days without a calendar; expected one");
        }
    }

    /** The rule of a job, if it runs by itself. */
    public static Optional<ScheduleRule> of(Definitions definitions) {
        JobDefinition job = definitions.job();
        return job.schedule().map(schedule -> new ScheduleRule(schedule, job.zone(), definitions.calendar()));
    }

    /** The first date strictly after an instant. */
    public Run nextRun(ZonedDateTime after) {
        YearMonth month = YearMonth.from(after.withZoneSameInstant(zone));
        Run inThisMonth = in(month);
        return inThisMonth.at().isAfter(after) ? inThisMonth : in(month.plusMonths(1));
    }

    /** The last date at or before an instant. */
    public Run lastRun(ZonedDateTime at) {
        YearMonth month = YearMonth.from(at.withZoneSameInstant(zone));
        Run inThisMonth = in(month);
        return inThisMonth.at().isAfter(at) ? in(month.minusMonths(1)) : inThisMonth;
    }

    /** All dates strictly after an instant, in order, without end. */
    public Stream<Run> runs(ZonedDateTime after) {
        return Stream.iterate(nextRun(after), run -> nextRun(run.at()));
    }

    private Run in(YearMonth month) {
        LocalDate day = day(month);
        boolean settled = calendar.isEmpty() || schedule instanceof Schedule.DayOfMonth || covers(day);
        return new Run(ZonedDateTime.of(day, schedule.at(), zone), settled ? Basis.OFFICIAL : Basis.PROVISIONAL);
    }

    private LocalDate day(YearMonth month) {
        if (schedule instanceof Schedule.WorkingDay rule) {
            return calendar.orElseThrow().nth(month, rule.n());
        }
        return month.atDay(((Schedule.DayOfMonth) schedule).day());
    }

    private boolean covers(LocalDate day) {
        return calendar.orElseThrow().covers(day);
    }

    /**
     * The period that a run on a date assesses: the last one that has ended.
     *
     * @return empty for a range, whose days only a person can give
     */
    public static Optional<ReportingPeriod> assessed(JobDefinition.Period kind, ZonedDateTime at) {
        LocalDate day = at.toLocalDate();
        String current = switch (kind) {
            case MONTH -> YearMonth.from(day).toString();
            case QUARTER -> day.getYear() + "-Q" + ((day.getMonthValue() - 1) / 3 + 1);
            case YEAR -> String.valueOf(day.getYear());
            case RANGE -> "";
        };
        return current.isEmpty()
                ? Optional.empty()
                : ReportingPeriod.parse(current).previous();
    }
}
