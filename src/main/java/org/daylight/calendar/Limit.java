package org.daylight.calendar;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A limit as rules write it: {@code 5 working days}, {@code 15 calendar days}, {@code 6 months}, {@code 24 hours}.
 *
 * @param amount at least 1
 * @param unit what is counted
 */
public record Limit(int amount, Unit unit) {

    /** What a limit counts. */
    public enum Unit {
        WORKING_DAYS("working day"),
        CALENDAR_DAYS("calendar day"),
        MONTHS("month"),
        /** Hours of the clock, by day and night, working day or not. */
        HOURS("hour");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    private static final Pattern FORM = Pattern.compile("([0-9]{1,5}) (working day|calendar day|month|hour)s?");

    public Limit {
        Objects.requireNonNull(unit);
        if (amount < 1) {
            throw new IllegalArgumentException("limit of " + amount + " " + unit.word + "s; expected at least 1");
        }
    }

    /** Reads what {@link #toString} writes; a single unit may also stand without its s. */
    public static Limit parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a limit; expected a number and its unit:"
                    + " '5 working days', '15 calendar days', '6 months' or '24 hours'");
        }
        return new Limit(Integer.parseInt(form.group(1)), unit(form.group(2)));
    }

    private static Unit unit(String word) {
        for (Unit unit : Unit.values()) {
            if (unit.word.equals(word)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is not a unit");
    }

    @Override
    public String toString() {
        return amount + " " + unit.word + (amount == 1 ? "" : "s");
    }
}
