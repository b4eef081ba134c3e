package org.daylight.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/**
 * Counts working days and finds the n-th one in constant time: by table where a notice may name a day, by the week
 * beyond it. Days are epoch days; the first tabled day is number 1 of the count.
 */
final class DayTable {

    private static final int WEEK = 7;
    private static final int WORKED = 5;

    private final int before;
    private final int last;
    /** {@code upTo[i]}: working days among the first i tabled days. */
    private final int[] upTo;
    /** {@code nth[k]}: the k-th working day, from 1. */
    private final int[] nth;

    DayTable(LocalDate first, LocalDate last, Map<LocalDate, Reason> named) {
        this.before = Math.toIntExact(first.toEpochDay()) - 1;
        this.last = Math.toIntExact(last.toEpochDay());
        this.upTo = new int[this.last - before + 1];
        int[] found = new int[upTo.length];
        for (int day = before + 1; day <= this.last; day++) {
            Reason reason = named.get(LocalDate.ofEpochDay(day));
            boolean working = reason == null ? weekdays(day) > weekdays(day - 1) : reason.working();
            int count = upTo[day - before - 1] + (working ? 1 : 0);
            upTo[day - before] = count;
            if (working) {
                found[count] = day;
            }
        }
        this.nth = Arrays.copyOf(found, upTo[upTo.length - 1] + 1);
    }

    /** Working days from the first tabled day to this one; the day before the first gives 0. */
    int count(int day) {
        return day <= last ? upTo[day - before] : upTo[last - before] + weekdays(day) - weekdays(last);
    }

    boolean working(int day) {
        return count(day) > count(day - 1);
    }

    /** The day with which the count reaches a number, from 1. */
    int day(int count) {
        return count < nth.length ? nth[count] : weekday(weekdays(last) + count - (nth.length - 1));
    }

    /** Mondays to Fridays since Monday, 29 December 1969, which is epoch day -3. */
    private static int weekdays(int day) {
        int days = day + 4;
        return Math.floorDiv(days, WEEK) * WORKED + Math.min(Math.floorMod(days, WEEK), WORKED);
    }

    private static int weekday(int number) {
        return Math.floorDiv(number - 1, WORKED) * WEEK + Math.floorMod(number - 1, WORKED) - 3;
    }
}
