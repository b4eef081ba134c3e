package org.daylight.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One line of the sheet that shows how a due day comes about.
 *
 * @param date the day
 * @param kind what happened on it
 * @param counted working days counted up to and including this line since the clock last started
 * @param reason why the day is worked or not
 * @param article number of the article of 政府信息公开条例 that the line rests on; empty where the limit is not of it
 */
public record DerivationStep(LocalDate date, Kind kind, int counted, Reason reason, String article) {

    /** What a line says; a day can have several lines. */
    public enum Kind {
        /** The request was received. */
        RECEIVED,
        /** The clock of a plain limit began. */
        BEGAN,
        /** A supplement was received and the count starts anew. */
        RESTARTED,
        /** A working day that counts. */
        COUNTED,
        /** Not worked, so it does not count. */
        REST_DAY,
        /** Worked, but a consultation was under way. */
        PAUSED,
        /** The next day that counts is the first of the extension. */
        EXTENSION_BEGINS,
        /** The day agreed with the applicant, later than the clock's own. */
        AGREED_DELAY,
        /** The due day; always the last line. */
        DUE
    }

    public DerivationStep {
        Objects.requireNonNull(date);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(article);
    }

    /** The same line of a limit that is not of that regulation. */
    DerivationStep plain() {
        return new DerivationStep(date, kind == Kind.RECEIVED ? Kind.BEGAN : kind, counted, reason, "");
    }
}
