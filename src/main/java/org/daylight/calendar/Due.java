package org.daylight.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The last day of a limit, inclusive.
 *
 * @param date the day; an act on it is in time
 * @param provisional some day up to it lies beyond the last year with a notice, where Monday to Friday were assumed
 * @param pending a consultation is still open at the as-of date and moves the day on; the date is then the earliest
 *     that can still come about, and always lies after the as-of date
 */
public record Due(LocalDate date, boolean provisional, boolean pending) {

    public Due {
        Objects.requireNonNull(date);
    }
}
