package org.daylight.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of days that an edition is about.
 *
 * @param name {@code 2026-09}, {@code 2026-Q3}, {@code 2026}, or {@code 2011-01-01..2018-12-31}
 * @param first first day
 * @param last last day
 */
public record ReportingPeriod(String name, LocalDate first, LocalDate last) {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern RANGE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");
    private static final int MONTHS_OF_A_QUARTER = 3;

    public ReportingPeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("period " + name + ": ends on " + last + ", before " + first);
        }
    }

    /**
     * Reads a period by its name.
     *
     * @throws IllegalArgumentException if the name is none of the four forms, or no such days exist
     */
    public static ReportingPeriod parse(String name) {
        try {
            return read(name);
        } catch (DateTimeException e) {
            throw wrong(name);
        }
    }

    private static ReportingPeriod read(String name) {
        Matcher month = MONTH.matcher(name);
        if (month.matches()) {
            return months(name, YearMonth.parse(name), 1);
        }
        Matcher quarter = QUARTER.matcher(name);
        if (quarter.matches()) {
            int start = (Integer.parseInt(quarter.group(2)) - 1) * MONTHS_OF_A_QUARTER + 1;
            return months(name, YearMonth.of(Integer.parseInt(quarter.group(1)), start), MONTHS_OF_A_QUARTER);
        }
        if (YEAR.matcher(name).matches()) {
            int year = Integer.parseInt(name);
            return new ReportingPeriod(name, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        Matcher range = RANGE.matcher(name);
        if (range.matches()) {
            return new ReportingPeriod(name, LocalDate.parse(range.group(1)), LocalDate.parse(range.group(2)));
        }
        throw wrong(name);
    }

    private static IllegalArgumentException wrong(String name) {
        return new IllegalArgumentException(
                "'" + name + "' is not a period; expected 2026-09, 2026-Q3, 2026 or 2011-01-01..2018-12-31");
    }

    private static ReportingPeriod months(String name, YearMonth from, int count) {
        return new ReportingPeriod(
                name, from.atDay(1), from.plusMonths(count - 1L).atEndOfMonth());
    }

    /** First instant after the period, local time. */
    public LocalDateTime end() {
        return last.plusDays(1).atStartOfDay();
    }

    /** The period after, of the same kind; a range has none. */
    public Optional<ReportingPeriod> next() {
        if (RANGE.matcher(name).matches()) {
            return Optional.empty();
        }
        LocalDate day = last.plusDays(1);
        String year = String.valueOf(day.getYear());
        if (QUARTER.matcher(name).matches()) {
            return Optional.of(parse(year + "-Q" + ((day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1)));
        }
        return Optional.of(
                parse(YEAR.matcher(name).matches() ? year : YearMonth.from(day).toString()));
    }

    /** The period before, of the same kind; a range has none. */
    public Optional<ReportingPeriod> previous() {
        if (MONTH.matcher(name).matches()) {
            return Optional.of(parse(YearMonth.parse(name).minusMonths(1).toString()));
        }
        if (QUARTER.matcher(name).matches()) {
            YearMonth before = YearMonth.from(first).minusMonths(MONTHS_OF_A_QUARTER);
            int quarter = (before.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
            return Optional.of(parse(before.getYear() + "-Q" + quarter));
        }
        if (YEAR.matcher(name).matches()) {
            return Optional.of(parse(String.valueOf(first.getYear() - 1)));
        }
        return Optional.empty();
    }
}
