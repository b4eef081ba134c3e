package org.daylight.casework;

import static org.daylight.feed.Feeds.REMEDIES;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.Moment;
import org.daylight.feed.Row;

/** Puts a reconsideration or a suit together from its latest row: pending from its filing to its decision. */
final class RemedyCase {

    private static final int FILED = REMEDIES.index("filed_on");
    private static final int DECIDED = REMEDIES.index("decided_on");
    private static final int RESULT = REMEDIES.index("result");
    private static final int FAULT = REMEDIES.index("fault");
    private static final int EXECUTED = REMEDIES.index("executed_on");
    private static final String PENDING = "PENDING";

    private final Row row;
    private final Scope scope;
    private final Contradictions contradictions;
    private final Moment filed;
    private final Optional<Moment> decided;

    private RemedyCase(Row row, String problem, Scope scope) {
        this.row = row;
        this.scope = scope;
        this.contradictions = new Contradictions(problem);
        this.filed = Moment.day(row.date(FILED).orElseThrow());
        notBeforeFiled(DECIDED);
        notBeforeFiled(EXECUTED);
        if (result().equals(PENDING) == row.date(DECIDED).isPresent()) {
            contradictions.stands(result().equals(PENDING) ? "DECIDED_BUT_PENDING" : "DECISION_DAY_MISSING");
        }
        this.decided = day(DECIDED).filter(scope::knows).filter(end -> !filed.isAfter(end));
    }

    static Case of(Row row, String problem, Scope scope) {
        return new RemedyCase(row, problem, scope).settle();
    }

    private Optional<Moment> day(int column) {
        return row.date(column).map(Moment::day);
    }

    private String result() {
        return row.text(RESULT).orElseThrow();
    }

    private void notBeforeFiled(int column) {
        if (day(column).filter(filed::isAfter).isPresent()) {
            String name = REMEDIES.columns().get(column).name();
            contradictions.refuse(row, name, "ENDED_BEFORE_FILED", ">= " + filed);
        }
    }

    private Case settle() {
        State sound = decided.isPresent() ? State.CLOSED_NO_LIMIT : State.OPEN_NO_LIMIT;
        return new Case(
                row.key(),
                contradictions.none() ? sound : State.UNDETERMINED,
                filed,
                Optional.of(filed.date()),
                Optional.empty(),
                false,
                decided,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(contradictions.none() ? outcome() : undetermined()),
                contradictions.problem(),
                contradictions.refusals());
    }

    private Judgement undetermined() {
        Moment known = decided.orElseGet(() -> scope.notBeforeFirst(filed));
        return Judgement.because(Measure.REMEDY_OUTCOME, Measure.UNDETERMINED, known, contradictions.problem());
    }

    /** Pending is said once, in the period of the filing, and apart from what comes out in the end. */
    private Judgement outcome() {
        if (decided.isEmpty()) {
            return new Judgement(Measure.REMEDY_OUTCOME, Judgement.FILED, PENDING, filed, 1, "");
        }
        if (!result().equals("CORRECTED")) {
            return Judgement.of(Measure.REMEDY_OUTCOME, result(), decided.get());
        }
        return row.text(FAULT)
                .map(fault -> Judgement.of(Measure.REMEDY_OUTCOME, "CORRECTED_" + fault, decided.get()))
                .orElseGet(() -> Judgement.because(
                        Measure.REMEDY_OUTCOME, Measure.UNDETERMINED, decided.get(), "FAULT_MISSING"));
    }
}
