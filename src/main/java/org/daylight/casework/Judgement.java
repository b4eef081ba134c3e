package org.daylight.casework;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.calendar.Deadline;
import org.daylight.calendar.Moment;

/**
 * What a case says for a measure, and when its moment has come. A case says each thing once, in the first period that
 * knows of it.
 *
 * @param act tells apart the things that a case says for one measure, such as its several procedural acts; empty where
 *     there is only one
 * @param when in which period it counts
 * @param count how often
 * @param problem key of the reason ({@code problem.<NAME>}), empty where the category says all
 */
record Judgement(Measure measure, String act, String category, Moment when, long count, String problem) {

    /** The act of a case that says where it stands and not what came out. */
    static final String FILED = "filed";

    static Judgement of(Measure measure, String category, Moment when) {
        return new Judgement(measure, "", category, when, 1, "");
    }

    static Judgement because(Measure measure, String category, Moment when, String problem) {
        return new Judgement(measure, "", category, when, 1, problem);
    }

    /**
     * Whether something was done in time, which counts when its time is over; empty while it may still be done.
     *
     * @param act when it was done, as far as is known
     * @param missing key of the reason where it was not done at all
     */
    static Optional<Judgement> onTime(
            Measure measure, Optional<Moment> act, Deadline limit, String missing, Scope scope) {
        if (act.isPresent()) {
            return Optional.of(of(measure, limit.metBy(act.get()) ? "IN_TIME" : "LATE", limit.at()));
        }
        return scope.passed(limit.at()) ? Optional.of(because(measure, "LATE", limit.at(), missing)) : Optional.empty();
    }

    /**
     * Name of this judgement among those that a case has already said. That nobody can say yet is said apart: what the
     * case says when its rows allow it still counts, so that a broken row puts off a judgement and does not prevent it.
     */
    String label() {
        String about = act.isEmpty() ? measure.id() : measure.id() + ":" + act;
        return isOpen() ? about + ":" + Measure.UNDETERMINED : about;
    }

    /** Whether it comes too late: the case has been judged already. */
    boolean isPast(Set<String> said) {
        return (isOpen() || act.equals(FILED)) && said.contains(measure.id());
    }

    /**
     * The same, or, where its case has been judged under the leading measure already, that nothing can be said for the
     * other measures of its feed which the policy asks about.
     *
     * @param said labels of what earlier periods counted
     */
    Stream<Judgement> after(Set<String> said, Set<Measure> asked) {
        if (!isPast(said) || !measure.leads()) {
            return Stream.of(this);
        }
        return asked.stream()
                .filter(each -> each.feed() == measure.feed() && each != measure)
                .sorted()
                .map(each -> because(each, category, when, problem));
    }

    /** The same case taken out of the measure; of what nobody can say yet nothing is taken out. */
    Judgement excluded() {
        return isOpen() ? this : new Judgement(measure, act, Measure.EXCLUDED, when, count, problem);
    }

    private boolean isOpen() {
        return category.equals(Measure.UNDETERMINED);
    }
}
