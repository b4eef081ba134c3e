package org.daylight.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;

/**
 * Dates and times as ISO 8601 writes them: {@code yyyy-MM-dd}, then perhaps {@code T} or one blank and
 * {@code HH:mm[:ss[.fff]]}, then perhaps {@code Z}, {@code +08}, {@code +0800} or {@code +08:00}. Read by hand, since
 * tens of millions of them pass here; fractions of a second are dropped.
 */
final class IsoTime {

    private static final int DATE_LENGTH = 10;
    private static final int MINUTE_LENGTH = 16;
    private static final int SECOND_LENGTH = 19;

    private IsoTime() {}

    /** A LocalDate, LocalDateTime or OffsetDateTime, or {@code null} where the text is none of them. */
    static TemporalAccessor parse(String text) {
        LocalDate date = date(text);
        if (date == null || text.length() == DATE_LENGTH) {
            return date;
        }
        LocalTime time = time(text);
        return time == null ? null : withOffset(LocalDateTime.of(date, time), text, timeEnd(text));
    }

    private static LocalDate date(String text) {
        if (text.length() < DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean exists = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return exists && (day <= 28 || YearMonth.of(year, month).isValidDay(day))
                ? LocalDate.of(year, month, day)
                : null;
    }

    private static LocalTime time(String text) {
        char mark = text.charAt(DATE_LENGTH);
        if (mark != 'T' && mark != ' ' || text.length() < MINUTE_LENGTH || text.charAt(13) != ':') {
            return null;
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = hasSeconds(text) ? number(text, 17, SECOND_LENGTH) : 0;
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return exists ? LocalTime.of(hour, minute, second) : null;
    }

    private static boolean hasSeconds(String text) {
        return text.length() > MINUTE_LENGTH && text.charAt(MINUTE_LENGTH) == ':';
    }

    /** Where the time ends and an offset may begin. */
    private static int timeEnd(String text) {
        if (!hasSeconds(text)) {
            return MINUTE_LENGTH;
        }
        int end = SECOND_LENGTH;
        if (end + 1 < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ',')) {
            end++;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
        }
        return end;
    }

    private static TemporalAccessor withOffset(LocalDateTime local, String text, int from) {
        if (from == text.length()) {
            return local;
        }
        String offset = text.substring(from);
        if (!offset.matches("Z|[+-][0-9]{2}(:?[0-9]{2})?")) {
            return null;
        }
        try {
            return OffsetDateTime.of(local, ZoneOffset.of(offset));
        } catch (DateTimeException tooFar) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        if (to > text.length()) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
