package org.daylight.feed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How a workbook counts days: spreadsheets keep a date as a serial number and a time as its fraction. */
public enum Epoch {
    /** Day 1 is 1 January 1900. Day 60 is a 29 February that 1900 did not have, so later days count one more. */
    Y1900,
    /** Day 0 is 1 January 1904, as in workbooks that began on a Macintosh. */
    Y1904;

    /** The serial of a leap day that never was, kept since Lotus 1-2-3. */
    private static final long NO_DAY = 60;

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int SECONDS = 86_400;

    /** How much of a moment is written. */
    public enum Precision {
        /** The day alone, whatever fraction stands behind it. */
        DAY,
        /** Day and time, midnight included. */
        TIME,
        /** The time only where there is a fraction. */
        AS_GIVEN
    }

    /**
     * The text of a serial, {@code 2026-09-03} or {@code 2026-09-03 14:05:00}; {@code 1900-02-29} for the day that never
     * was, which no date reader takes; empty where the serial is no day at all, such as a time alone.
     */
    public Optional<String> text(double serial, Precision precision) {
        double first = this == Y1900 ? 1 : 0;
        if (!(serial >= first) || serial >= zero().until(LAST, ChronoUnit.DAYS) + 1) {
            return Optional.empty();
        }
        long seconds = Math.round(serial * SECONDS);
        long day = Math.floorDiv(seconds, SECONDS);
        int second = (int) Math.floorMod(seconds, (long) SECONDS);
        String date = date(day);
        boolean timed = precision == Precision.TIME || precision == Precision.AS_GIVEN && second > 0;
        return Optional.of(timed ? date + " " + time(second) : date);
    }

    private LocalDate zero() {
        return this == Y1900 ? ZERO : ZERO_1904;
    }

    private String date(long day) {
        if (this == Y1900 && day == NO_DAY) {
            return "1900-02-29";
        }
        boolean early = this == Y1900 && day < NO_DAY;
        return zero().plusDays(early ? day + 1 : day).toString();
    }

    private static String time(int second) {
        String time = LocalDateTime.of(2000, 1, 1, 0, 0)
                .plusSeconds(second)
                .toLocalTime()
                .toString();
        return time.length() == 5 ? time + ":00" : time;
    }
}
