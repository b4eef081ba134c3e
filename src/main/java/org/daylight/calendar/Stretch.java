package org.daylight.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on the way to a due day that moved it, taken together.
 *
 * @param kind what they are
 * @param first day
 * @param last day, inclusive
 * @param days of them that the kind speaks of: rest days, working days that were paused, working days of an extension
 * @param name of the holiday, empty otherwise
 * @param notice number of the notice that set the days, empty where none did
 */
public record Stretch(Kind kind, LocalDate first, LocalDate last, int days, String name, String notice) {

    /** What moved the due day. */
    public enum Kind {
        /** Off by a notice: not counted. */
        HOLIDAY,
        /** Saturday or Sunday: not counted. */
        WEEKEND,
        /** Saturday or Sunday worked by a notice: counted. */
        MAKE_UP,
        /** Working days under a consultation: not counted, article 33. */
        PAUSED,
        /** The count began anew with a supplement, article 30. */
        RESTARTED,
        /** Working days of an extension, article 33. */
        EXTENDED,
        /** A later day agreed with the applicant, article 35. */
        AGREED
    }

    public Stretch {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(notice);
        if (last.isBefore(first) || days < 1) {
            throw new IllegalArgumentException("stretch from " + first + " to " + last + " of " + days
                    + " days; expected at least one day, and an end not before the beginning");
        }
    }

    static Stretch of(Kind kind, LocalDate day, Reason reason) {
        return new Stretch(kind, day, day, 1, reason.name(), reason.notice());
    }

    /** Whether the next day is of the same kind and notice. */
    boolean goesOnWith(Stretch next) {
        return kind == next.kind
                && last.plusDays(1).equals(next.first)
                && name.equals(next.name)
                && notice.equals(next.notice);
    }

    Stretch with(Stretch next) {
        return new Stretch(kind, first, next.last, days + next.days, name, notice);
    }
}
