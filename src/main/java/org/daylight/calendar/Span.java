package org.daylight.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Days on which the clock stands still.
 *
 * @param after the last day before them
 * @param until the last of them; the span is empty where it is not later than {@code after}
 * @param open its end is not known yet
 */
record Span(LocalDate after, LocalDate until, boolean open) {

    /** The span of one consultation as of a day: up to its answer, its cap or the as-of day, whichever comes first. */
    static Span of(Pause pause, ClockRule rule, WorkingCalendar calendar, LocalDate asOf) {
        LocalDate until = pause.returned().orElse(asOf);
        boolean open = pause.returned().isEmpty();
        if (rule.pauseCap() == ClockRule.PauseCap.CAPPED) {
            LocalDate cap = calendar.plus(pause.sent(), rule.consultDays()).date();
            if (!until.isBefore(cap)) {
                return new Span(pause.sent(), cap, false);
            }
        }
        return new Span(pause.sent(), until, open);
    }

    /** The union of spans in the order of the days: no day stands in two of them. */
    static List<Span> union(List<Span> spans) {
        List<Span> union = new ArrayList<>(spans.size());
        for (Span next :
                spans.stream().sorted(Comparator.comparing(Span::after)).toList()) {
            Span last = union.isEmpty() ? null : union.get(union.size() - 1);
            if (last != null && !next.after().isAfter(last.until())) {
                union.set(union.size() - 1, last.with(next));
            } else {
                union.add(next);
            }
        }
        return union;
    }

    private Span with(Span next) {
        return new Span(after, next.until().isAfter(until) ? next.until() : until, open || next.open());
    }

    boolean holds(LocalDate day) {
        return day.isAfter(after) && !day.isAfter(until);
    }
}
