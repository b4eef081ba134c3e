package org.daylight.calendar;

import java.util.Objects;

/**
 * When a limit ends.
 *
 * @param at the last moment that is in time: a whole day, or a second
 * @param provisional working days beyond the last year with a notice were assumed
 */
public record Deadline(Moment at, boolean provisional) {

    public Deadline {
        Objects.requireNonNull(at);
    }

    /** True where an act at that moment is in time; see {@link Moment#isAfter} for what is known only to the day. */
    public boolean metBy(Moment act) {
        return !act.isAfter(at);
    }
}
