package org.daylight.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A run of days off as a notice names it, weekend days inside it included.
 *
 * @param name the notice's word for it, such as 春节
 * @param from first day off
 * @param to last day off
 */
public record Holiday(String name, LocalDate from, LocalDate to) {

    private static final int LONGEST = 31;

    public Holiday {
        Objects.requireNonNull(name);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        if (name.isBlank()) {
            throw new IllegalArgumentException("holiday from " + from + ": the name is empty; expected one such as 春节");
        }
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST - 1L))) {
            throw new IllegalArgumentException("holiday " + name + ": " + from + " to " + to
                    + " is not a period; expected 1 to " + LONGEST + " days, first day first");
        }
    }

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }
}
