package org.daylight.casework;

import static org.daylight.feed.Feeds.COMPLAINTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.Deadline;
import org.daylight.calendar.Moment;
import org.daylight.feed.Row;

/**
 * Puts a complaint or report about a department together from its latest row. One that went to the discipline inspection
 * office is handled there, and until it is the department is not to learn of it, so that nothing about it is counted before
 * it has been handled; its time is not the department's.
 */
final class ComplaintCase {

    private static final int ROUTE = COMPLAINTS.index("route");
    private static final int RECEIVED = COMPLAINTS.index("received_on");
    private static final int DUE = COMPLAINTS.index("due_on");
    private static final int HANDLED = COMPLAINTS.index("handled_on");
    private static final int FINDING = COMPLAINTS.index("finding");

    private final Row row;
    private final Scope scope;
    private final Contradictions contradictions;
    private final Moment received;
    private final Optional<Deadline> due;
    private final Optional<Moment> handled;

    private ComplaintCase(Row row, String problem, Scope scope) {
        this.row = row;
        this.scope = scope;
        this.contradictions = new Contradictions(problem);
        this.received = Moment.day(row.date(RECEIVED).orElseThrow());
        Optional<Moment> end = row.date(HANDLED).map(Moment::day);
        this.handled = end.filter(scope::knows).filter(day -> !received.isAfter(day));
        this.due = row.date(DUE)
                .map(day -> new Deadline(Moment.day(day), false))
                .or(() -> scope.rules().complaintHandling().map(limit -> scope.deadline(received, limit, handled)));
        if (end.filter(received::isAfter).isPresent()) {
            contradictions.refuse(row, "handled_on", "ENDED_BEFORE_FILED", ">= " + received);
        }
        if (end.isEmpty() && row.text(FINDING).isPresent()) {
            contradictions.stands("FINDING_WITHOUT_DAY");
        }
    }

    static Case of(Row row, String problem, Scope scope) {
        return new ComplaintCase(row, problem, scope).settle();
    }

    private Case settle() {
        State state = state();
        return new Case(
                row.key(),
                state,
                received,
                Optional.of(received.date()),
                due.map(Deadline::at),
                due.map(Deadline::provisional).orElse(false),
                handled,
                OptionalInt.empty(),
                Optional.empty(),
                due.flatMap(Deadline::limit),
                state == State.UNDETERMINED ? undetermined() : judgements(),
                contradictions.problem(),
                contradictions.refusals());
    }

    private State state() {
        if (!contradictions.none()) {
            return State.UNDETERMINED;
        }
        return scope.state(due, handled);
    }

    private List<Judgement> undetermined() {
        Moment known = handled.orElseGet(() -> scope.notBeforeFirst(received));
        return List.of(
                Judgement.because(Measure.COMPLAINT_TIMELINESS, Measure.UNDETERMINED, known, contradictions.problem()));
    }

    private List<Judgement> judgements() {
        var all = new ArrayList<Judgement>();
        if (!row.text(ROUTE).orElseThrow().equals("DISCIPLINE")) {
            due.flatMap(limit -> Judgement.onTime(Measure.COMPLAINT_TIMELINESS, handled, limit, "NOT_HANDLED", scope))
                    .ifPresent(all::add);
        }
        handled.map(this::finding).ifPresent(all::add);
        return all;
    }

    private Judgement finding(Moment at) {
        return row.text(FINDING)
                .map(finding -> Judgement.of(Measure.COMPLAINT_FINDING, finding, at))
                .orElseGet(() ->
                        Judgement.because(Measure.COMPLAINT_FINDING, Measure.UNDETERMINED, at, "FINDING_MISSING"));
    }
}
