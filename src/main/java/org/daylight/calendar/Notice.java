package org.daylight.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An official notice and the days that it sets. The days belong to the notice and not to the year, so that each day
 * off can name the paper that it rests on, even in a year which a second notice changed.
 *
 * @param number such as 国办发明电〔2025〕7号
 * @param title as printed
 * @param issuedOn the date under the notice
 * @param source address where it was published, empty if none
 * @param rest days off
 * @param makeUp Saturdays and Sundays that are worked
 */
public record Notice(
        String number, String title, LocalDate issuedOn, String source, List<Holiday> rest, List<LocalDate> makeUp) {

    public Notice {
        Objects.requireNonNull(number);
        Objects.requireNonNull(title);
        Objects.requireNonNull(issuedOn);
        Objects.requireNonNull(source);
        rest = List.copyOf(rest);
        makeUp = List.copyOf(makeUp);
        if (number.isBlank()) {
            throw new IllegalArgumentException(
                    "notice of " + issuedOn + ": the number is empty; expected one such as 国办发明电〔2025〕7号");
        }
        eachDayOnce(number, rest, makeUp);
        makeUp.forEach(day -> weekend(number, day));
    }

    private static void eachDayOnce(String number, List<Holiday> rest, List<LocalDate> makeUp) {
        Set<LocalDate> seen = new HashSet<>();
        rest.stream().flatMap(Holiday::days).forEach(day -> once(number, day, seen));
        makeUp.forEach(day -> once(number, day, seen));
    }

    private static void once(String number, LocalDate day, Set<LocalDate> seen) {
        if (!seen.add(day)) {
            throw new IllegalArgumentException(
                    "notice " + number + ": " + day + " stands twice; expected each day once, off or worked");
        }
    }

    private static void weekend(String number, LocalDate day) {
        if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            throw new IllegalArgumentException("notice " + number + ": make-up day " + day + " is a "
                    + day.getDayOfWeek() + "; expected a Saturday or Sunday");
        }
    }
}
