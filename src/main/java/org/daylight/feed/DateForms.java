package org.daylight.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The twelve forms in which people write dates and times: any of six for the day, alone or with one of six for the time.
 *
 * <table>
 * <caption>Forms, with what they read 3 September 2026, 14:05 as</caption>
 * <tr><th>day</th><th>time</th></tr>
 * <tr><td>{@code 2026-09-03}</td><td>{@code 14:05}</td></tr>
 * <tr><td>{@code 2026-9-3}</td><td>{@code 14:05:00}, a fraction of a second behind it is dropped</td></tr>
 * <tr><td>{@code 2026/9/3}, {@code 2026/09/03}</td><td>{@code 14时5分}, {@code 14时05分}, {@code 14点5分}</td></tr>
 * <tr><td>{@code 2026.9.3}, {@code 2026.09.03}</td><td>{@code 14时5分0秒}</td></tr>
 * <tr><td>{@code 20260903}</td><td>{@code 下午2:05}, {@code 下午2:05:00}</td></tr>
 * <tr><td>{@code 2026年9月3日}</td><td>{@code 下午2时5分}, {@code 下午2时5分0秒}</td></tr>
 * </table>
 *
 * <p>One blank may stand before the time, and before the hour of 上午 and 下午; it must, unless a Chinese character parts
 * the two. An hour of 上午 or 下午 has no nought and is 12 at most; 上午12 is refused, since some mean midnight by it
 * and others noon. Day and month in another order and years of two digits are refused: 03/04/2026 is two days.
 */
final class DateForms {

    private static final Pattern FORM = Pattern.compile(
            "(?:(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{4})(\\d{2})(\\d{2})|(\\d{4})年(\\d{1,2})月(\\d{1,2})日)"
                    + "(?:(?: |(?<=日)|(?=[上下]午))(?:([上下])午 ?)?"
                    + "(?:(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?|(\\d{1,2})[时点](\\d{1,2})分(?:(\\d{1,2})秒)?))?");
    private static final int NOON = 12;

    private DateForms() {}

    /** A LocalDate or LocalDateTime, or {@code null} where the text, of plain width, is in none of these forms. */
    static TemporalAccessor parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return null;
        }
        try {
            LocalDate day = day(form);
            boolean timed = form.group(12) != null || form.group(15) != null;
            return timed ? day.atTime(time(form)) : day;
        } catch (DateTimeException never) {
            return null;
        }
    }

    private static LocalDate day(Matcher form) {
        int first = form.group(1) != null ? 1 : form.group(5) != null ? 5 : 8;
        int step = first == 1 ? 2 : 1;
        return LocalDate.of(number(form, first), number(form, first + step), number(form, first + step + 1));
    }

    private static LocalTime time(Matcher form) {
        int first = form.group(12) != null ? 12 : 15;
        int second = form.group(first + 2) == null ? 0 : number(form, first + 2);
        return LocalTime.of(hour(number(form, first), form.group(11)), number(form, first + 1), second);
    }

    /** The hour of the day, or one that no day has. */
    private static int hour(int hour, String half) {
        if (half == null) {
            return hour;
        }
        boolean morning = half.equals("上");
        if (hour == 0 || hour > NOON || morning && hour == NOON) {
            return -1;
        }
        return morning || hour == NOON ? hour : hour + NOON;
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
