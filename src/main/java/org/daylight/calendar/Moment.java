package org.daylight.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * When something happened, as exactly as it is known. Fractions of a second are dropped.
 *
 * @param at local time; midnight where only the day is known
 * @param precision how exactly it is known
 */
public record Moment(LocalDateTime at, Precision precision) {

    /** How exactly a moment is known. */
    public enum Precision {
        DAY,
        SECOND
    }

    public Moment {
        Objects.requireNonNull(precision);
        at = at.truncatedTo(ChronoUnit.SECONDS);
        if (precision == Precision.DAY && !at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException(
                    "moment " + at + ": known to the day but has a time; expected midnight, or precision SECOND");
        }
    }

    /** A moment known to the day. */
    public static Moment day(LocalDate date) {
        return new Moment(date.atStartOfDay(), Precision.DAY);
    }

    /** A moment known to the second. */
    public static Moment at(LocalDateTime time) {
        return new Moment(time, Precision.SECOND);
    }

    public LocalDate date() {
        return at.toLocalDate();
    }

    /**
     * True where this surely lies after the other. Two moments known to the second compare by time; as soon as one is
     * known only to the day both compare by the day. A department that must act by a day has the whole day, and a
     * fact of which only the day was recorded may have happened at any time of it: the benefit of the doubt is the
     * department's. Example: 2026-03-05 23:59:59 is not after 2026-03-05, 2026-03-06 00:00:00 is.
     */
    public boolean isAfter(Moment other) {
        if (precision == Precision.DAY || other.precision == Precision.DAY) {
            return date().isAfter(other.date());
        }
        return at.isAfter(other.at);
    }

    /** {@code 2026-03-05} or {@code 2026-03-05 14:07:00}. */
    @Override
    public String toString() {
        LocalTime time = at.toLocalTime();
        return precision == Precision.DAY
                ? date().toString()
                : date() + " " + time + (time.getSecond() == 0 ? ":00" : "");
    }
}
