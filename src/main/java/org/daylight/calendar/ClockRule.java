package org.daylight.calendar;

import java.util.Objects;

/**
 * How the clock of an information request runs. The numbers are those of 政府信息公开条例 (2019); the two readings are
 * disputed in practice, so a policy states them.
 *
 * @param replyDays working days to reply: 20, article 33
 * @param supplementNoticeDays working days to ask for a supplement: 7, article 30
 * @param maxExtensionDays most working days of an extension: 20, article 33
 * @param consultDays working days that a consulted party has: 15, articles 32 and 34
 * @param startDay whether the day of receipt counts
 * @param pauseCap whether a consultation can pause the clock longer than the consulted party's own limit
 */
public record ClockRule(
        int replyDays,
        int supplementNoticeDays,
        int maxExtensionDays,
        int consultDays,
        StartDay startDay,
        PauseCap pauseCap) {

    /** Whether the day of receipt, or of receiving a supplement, is day 0 or, where it is worked, day 1. */
    public enum StartDay {
        EXCLUDED,
        INCLUDED
    }

    /** How long one consultation pauses the clock. */
    public enum PauseCap {
        /** At most {@code consultDays} working days: after them the organ decides without the answer. */
        CAPPED,
        /** Until the answer, however long it takes. */
        UNCAPPED
    }

    public ClockRule {
        Objects.requireNonNull(startDay);
        Objects.requireNonNull(pauseCap);
        atLeast(1, "replyDays", replyDays);
        atLeast(1, "supplementNoticeDays", supplementNoticeDays);
        atLeast(0, "maxExtensionDays", maxExtensionDays);
        atLeast(1, "consultDays", consultDays);
    }

    private static void atLeast(int least, String field, int found) {
        if (found < least) {
            throw new IllegalArgumentException(
                    "clock rule, " + field + ": " + found + " working days; expected at least " + least);
        }
    }
}
