package org.daylight.calendar;

import java.time.LocalDate;

/** When limits end. */
public final class Deadlines {

    private static final int HOURS_OF_A_DAY = 24;

    private Deadlines() {}

    /**
     * The end of a limit.
     *
     * <p>Examples: 5 working days from Friday 2026-09-18 14:00 end on 2026-09-24, because Sunday 09-20 was worked; 15
     * calendar days from 2026-02-10 end on 2026-02-25; 6 months from 2026-08-31 end on 2027-02-28; 24 hours from 2026-02-14
     * 17:30:00 end at 2026-02-15 17:30:00.
     *
     * <p>Definition: working days: plus(date(start), n), a day; calendar days: date(start) + n, a day; months: the
     * same day of the n-th month after date(start), or its last day where it has no such day (《民法典》第二百零二条), a day;
     * hours: start + n hours, a second, where the start is known to the second, else date(start) + ceil(n / 24), a day, so that what was
     * recorded only by the day is never judged by an hour that nobody knows.
     *
     * <p>Edges: the day of the start never counts; a limit in calendar days, months or hours runs through holidays and is not
     * moved when its last day is one (a rule that wants it moved asks {@link WorkingCalendar#nextWorkingDay}). The end
     * of a limit in hours is itself in time. Units: those of the limit; local time without daylight saving.
     */
    public static Deadline due(Moment start, Limit limit, WorkingCalendar calendar) {
        return limit.unit() == Limit.Unit.WORKING_DAYS
                ? workingDays(calendar.plus(start.date(), limit.amount())).by(limit)
                : due(start, limit);
    }

    /**
     * The end of a limit in calendar days, months or hours, which needs no calendar.
     *
     * @throws IllegalArgumentException if the limit counts working days
     */
    public static Deadline due(Moment start, Limit limit) {
        Deadline end = switch (limit.unit()) {
            case WORKING_DAYS -> throw new IllegalArgumentException("'" + limit + "' needs a calendar of working days");
            case CALENDAR_DAYS -> day(start.date().plusDays(limit.amount()));
            case MONTHS -> day(start.date().plusMonths(limit.amount()));
            case HOURS -> hours(start, limit.amount());
        };
        return end.by(limit);
    }

    private static Deadline workingDays(Due due) {
        return new Deadline(Moment.day(due.date()), due.provisional());
    }

    private static Deadline day(LocalDate date) {
        return new Deadline(Moment.day(date), false);
    }

    private static Deadline hours(Moment start, int hours) {
        if (start.precision() == Moment.Precision.DAY) {
            return day(start.date().plusDays((hours + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY));
        }
        return new Deadline(Moment.at(start.at().plusHours(hours)), false);
    }
}
