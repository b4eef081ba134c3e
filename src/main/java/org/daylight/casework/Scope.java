package org.daylight.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.daylight.calendar.Deadline;
import org.daylight.calendar.Deadlines;
import org.daylight.calendar.Limit;
import org.daylight.calendar.Moment;
import org.daylight.calendar.StatutoryClock;
import org.daylight.calendar.WorkingCalendar;

/**
 * The frame in which a department's month is assessed. Local times of the job's zone.
 *
 * @param first first day of the period
 * @param end first instant after the period
 * @param asOf instant whose knowledge counts; facts from it on are not known yet
 * @param continuity whether an edition of the period before stands
 * @param rules of the policy
 * @param calendar working days, where a rule counts them
 * @param measures what the policy asks about: it is counted, and its cases are listed
 * @param watched what signals look at beside these: it is counted, and no case of it is listed
 */
public record Scope(
        LocalDate first,
        LocalDateTime end,
        LocalDateTime asOf,
        Continuity continuity,
        CaseRules rules,
        Optional<WorkingCalendar> calendar,
        Set<Measure> measures,
        Set<Measure> watched) {

    /** What came before the period. */
    public enum Continuity {
        /** Nothing: what fell due before the period belongs to months that nobody assesses. */
        FIRST,
        /** An edition: what it did not count yet, however old, counts now. */
        CONTINUED
    }

    public Scope {
        Objects.requireNonNull(continuity);
        measures = Set.copyOf(measures);
        watched = Set.copyOf(watched);
        if (!end.isAfter(first.atStartOfDay())) {
            throw new IllegalArgumentException("period from " + first + " to " + end + ": ends before it begins");
        }
    }

    /** Whether a fact is known as of the instant; a fact known only to the day is known when its day has begun. */
    boolean knows(Moment fact) {
        return fact.at().isBefore(asOf);
    }

    /** Whether a deadline has passed: its last moment in time lies before the as-of instant. */
    boolean passed(Moment due) {
        return due.precision() == Moment.Precision.DAY
                ? !due.date().plusDays(1).atStartOfDay().isAfter(asOf)
                : due.at().isBefore(asOf);
    }

    /** Whether a moment belongs to this period or, if the editions are continuous, to an earlier one. */
    boolean reaches(Moment moment) {
        return moment.at().isBefore(end)
                && (continuity == Continuity.CONTINUED || !moment.date().isBefore(first));
    }

    /** Whether a moment has come: it is known as of the instant, and does not lie in a later period. */
    boolean hasCome(Moment moment) {
        return knows(moment) && moment.at().isBefore(end);
    }

    /** Whether a moment lies in the period itself. */
    boolean holds(Moment moment) {
        return moment.at().isBefore(end) && !moment.date().isBefore(first);
    }

    /** The moment, or the first day of the period if it lies before that. */
    Moment notBeforeFirst(Moment moment) {
        return moment.date().isBefore(first) ? Moment.day(first) : moment;
    }

    /**
     * The frame in which an act is judged: one that was done keeps the calendar of its day, since nobody can go by a
     * notice that is still to come; one that is awaited goes by all that is known now.
     */
    Scope decided(Optional<Moment> act) {
        return act.isEmpty() || calendar.isEmpty()
                ? this
                : with(workingDays().asOf(act.get().date()));
    }

    /** The same frame by the calendar as it stands now, for acts that were done too. */
    Scope present() {
        return calendar.isEmpty() ? this : with(workingDays().present());
    }

    private Scope with(WorkingCalendar other) {
        return new Scope(first, end, asOf, continuity, rules, Optional.of(other), measures, watched);
    }

    /** The end of a limit for an act, by the calendar of the day on which it was done, if it was. */
    Deadline deadline(Moment start, Limit limit, Optional<Moment> act) {
        return limit.unit() == Limit.Unit.WORKING_DAYS
                ? Deadlines.due(start, limit, decided(act).workingDays())
                : Deadlines.due(start, limit);
    }

    /** The calendar; definitions that count working days without one are refused before any file is read. */
    WorkingCalendar workingDays() {
        return calendar.orElseThrow(() -> new IllegalStateException("a rule counts working days without a calendar"));
    }

    /** The clock of articles 30 to 35, where the policy uses it. */
    Optional<StatutoryClock> clock() {
        return rules.clock().map(rule -> StatutoryClock.of(workingDays(), rule));
    }

    /** The as-of instant as a day for clocks that count days: the last day of which something is known. */
    LocalDate asOfDay() {
        return asOf.minusSeconds(1).toLocalDate();
    }

    /** The day on which the ledger begins: cases that ended before it and are not remembered were settled long ago. */
    LocalDate beginning() {
        return continuity == Continuity.FIRST ? first : first.minusMonths(rules.keepMonths());
    }

    /** The state of a case about which nothing is contradicted, by its limit and its end, where it has them. */
    State state(Optional<Deadline> due, Optional<Moment> ended) {
        if (ended.isPresent()) {
            return due.map(limit -> limit.metBy(ended.get()) ? State.CLOSED_IN_TIME : State.CLOSED_LATE)
                    .orElse(State.CLOSED_NO_LIMIT);
        }
        return due.map(limit -> passed(limit.at()) ? State.OPEN_OVERDUE : State.OPEN_IN_TIME)
                .orElse(State.OPEN_NO_LIMIT);
    }
}
