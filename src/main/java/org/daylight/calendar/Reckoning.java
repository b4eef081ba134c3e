package org.daylight.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a due day came about, in so few lines that it can be kept with every case that stands out: the short form of a
 * {@link Derivation}, and the same for limits that no statutory clock runs.
 *
 * <p>Example: 3 working days from 2026-02-12: a make-up day on 02-14 (counted), the Spring Festival from 02-15 to 02-23,
 * nine days, due 02-24.
 *
 * @param start day 0
 * @param limit that was counted; empty where the due day stands in the data themselves
 * @param stretches days that moved the due day, in their order; none where the limit runs through rest days
 * @param due last day in time
 * @param over working days after the due day up to the end, or the day of the data where the case is open; empty where no
 *     calendar says which days are worked
 */
public record Reckoning(
        LocalDate start, Optional<Limit> limit, List<Stretch> stretches, LocalDate due, OptionalInt over) {

    public Reckoning {
        stretches = List.copyOf(stretches);
    }

    /** Of a due day that the statutory clock gave. */
    public static Reckoning of(Derivation derivation, Limit limit, OptionalInt over) {
        var stretches = new ArrayList<Stretch>();
        List<DerivationStep> steps = derivation.steps();
        DerivationStep end = steps.get(steps.size() - 1);
        for (DerivationStep step : steps) {
            stretch(step, end).ifPresent(next -> add(stretches, next));
        }
        LocalDate start = derivation.facts().start();
        return new Reckoning(start, Optional.of(limit), stretches, end.date(), over);
    }

    /** Of a plain limit; in working days each day between start and due day is looked up. */
    public static Reckoning of(
            LocalDate start, Limit limit, LocalDate due, Optional<WorkingCalendar> calendar, OptionalInt over) {
        var stretches = new ArrayList<Stretch>();
        if (limit.unit() == Limit.Unit.WORKING_DAYS) {
            WorkingCalendar days = calendar.orElseThrow();
            for (LocalDate day = start.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
                rest(day, days.reason(day)).ifPresent(next -> add(stretches, next));
            }
        }
        return new Reckoning(start, Optional.of(limit), stretches, due, over);
    }

    /** Of a due day that stands in the data. */
    public static Reckoning given(LocalDate start, LocalDate due, OptionalInt over) {
        return new Reckoning(start, Optional.empty(), List.of(), due, over);
    }

    private static Optional<Stretch> stretch(DerivationStep step, DerivationStep end) {
        return switch (step.kind()) {
            case COUNTED, REST_DAY -> rest(step.date(), step.reason());
            case PAUSED -> Optional.of(Stretch.of(Stretch.Kind.PAUSED, step.date(), step.reason()));
            case RESTARTED -> Optional.of(Stretch.of(Stretch.Kind.RESTARTED, step.date(), step.reason()));
            case AGREED_DELAY -> Optional.of(Stretch.of(Stretch.Kind.AGREED, step.date(), step.reason()));
            case EXTENSION_BEGINS ->
                Optional.of(new Stretch(
                        Stretch.Kind.EXTENDED, step.date(), end.date(), end.counted() - step.counted(), "", ""));
            case RECEIVED, BEGAN, DUE -> Optional.empty();
        };
    }

    /** What a day says for itself; a plain working day says nothing. */
    private static Optional<Stretch> rest(LocalDate day, Reason reason) {
        return switch (reason.kind()) {
            case HOLIDAY -> Optional.of(Stretch.of(Stretch.Kind.HOLIDAY, day, reason));
            case WEEKEND, ASSUMED_WEEKEND -> Optional.of(Stretch.of(Stretch.Kind.WEEKEND, day, reason));
            case MAKE_UP -> Optional.of(Stretch.of(Stretch.Kind.MAKE_UP, day, reason));
            case WEEKDAY, ASSUMED_WEEKDAY, UNKNOWN -> Optional.empty();
        };
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).goesOnWith(next)) {
            stretches.set(last, stretches.get(last).with(next));
        } else {
            stretches.add(next);
        }
    }
}
