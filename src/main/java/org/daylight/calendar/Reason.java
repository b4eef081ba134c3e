package org.daylight.calendar;

import java.util.Objects;

/**
 * Why a day counts or not.
 *
 * @param kind what the day is
 * @param name the holiday's name, empty unless the kind is HOLIDAY
 * @param notice number of the notice that set the day, empty unless the kind is HOLIDAY or MAKE_UP
 */
public record Reason(Kind kind, String name, String notice) {

    /** What a day is. */
    public enum Kind {
        WEEKDAY,
        WEEKEND,
        /** Off by a notice. */
        HOLIDAY,
        /** A Saturday or Sunday worked by a notice. */
        MAKE_UP,
        /** Monday to Friday beyond the last year with a notice. */
        ASSUMED_WEEKDAY,
        /** Saturday or Sunday beyond the last year with a notice. */
        ASSUMED_WEEKEND,
        /** Before the first year of the calendar: such a day can stand in a derivation, never in a count. */
        UNKNOWN
    }

    public Reason {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(notice);
    }

    static Reason of(Kind kind) {
        return new Reason(kind, "", "");
    }

    static Reason holiday(String name, Notice notice) {
        return new Reason(Kind.HOLIDAY, name, notice.number());
    }

    static Reason makeUp(Notice notice) {
        return new Reason(Kind.MAKE_UP, "", notice.number());
    }

    /** True where the day is worked. */
    public boolean working() {
        return kind == Kind.WEEKDAY || kind == Kind.MAKE_UP || kind == Kind.ASSUMED_WEEKDAY;
    }
}
