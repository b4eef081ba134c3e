package org.daylight.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How a due day comes about, day by day.
 *
 * @param facts what it was derived from
 * @param asOf up to which day an open consultation was taken to run
 * @param due the result, the same as {@link StatutoryClock#due} gives
 * @param steps the lines in the order of the days: receipt, supplements, each day of the count, the due day
 */
public record Derivation(ClockFacts facts, LocalDate asOf, Due due, List<DerivationStep> steps) {

    public Derivation {
        Objects.requireNonNull(facts);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(due);
        steps = List.copyOf(steps);
    }

    /**
     * The days of a plain limit in working days, which nothing moves and no article of 政府信息公开条例 rules; the due day is
     * that of {@link Deadlines#due}.
     */
    public static Derivation of(LocalDate start, int workingDays, WorkingCalendar calendar) {
        return DueSheet.plain(start, workingDays, calendar);
    }
}
