package org.daylight.casework;

import static org.daylight.feed.Feeds.REMEDIES;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.Deadline;
import org.daylight.calendar.Moment;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Row;

/**
 * Puts a remedy or a complaint together from its latest row: filed on a day, and ended on another. No measure looks at
 * either yet, so they stand in the ledger and say nothing.
 */
final class FiledCase {

    /** The days of a feed's case, by name. */
    private record Days(String filed, Optional<String> due, String ended, Optional<String> after) {
        static Days of(Feed feed) {
            return feed == REMEDIES
                    ? new Days("filed_on", Optional.empty(), "decided_on", Optional.of("executed_on"))
                    : new Days("received_on", Optional.of("due_on"), "handled_on", Optional.empty());
        }
    }

    private final Row row;
    private final Days days;
    private final Scope scope;
    private final Contradictions contradictions;
    private final Moment filed;

    private FiledCase(Row row, String problem, Scope scope) {
        this.row = row;
        this.days = Days.of(row.feed());
        this.scope = scope;
        this.contradictions = new Contradictions(problem);
        this.filed = day(days.filed()).orElseThrow();
        notBeforeFiled(days.ended());
        days.after().ifPresent(this::notBeforeFiled);
    }

    static Case of(Row row, String problem, Scope scope) {
        return new FiledCase(row, problem, scope).settle();
    }

    private Optional<Moment> day(String column) {
        return row.date(row.feed().index(column)).map(Moment::day);
    }

    private void notBeforeFiled(String column) {
        if (contradictions.refusals().isEmpty()
                && day(column).filter(filed::isAfter).isPresent()) {
            contradictions.refuse(row, column, "ENDED_BEFORE_FILED", ">= " + filed);
        }
    }

    private Case settle() {
        Optional<Moment> due = days.due().flatMap(this::day);
        Optional<Moment> ended = day(days.ended()).filter(scope::knows).filter(end -> !filed.isAfter(end));
        return new Case(
                row.key(),
                state(due.map(day -> new Deadline(day, false)), ended),
                filed,
                Optional.of(filed.date()),
                due,
                false,
                ended,
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                contradictions.problem(),
                contradictions.refusals());
    }

    private State state(Optional<Deadline> due, Optional<Moment> ended) {
        if (!contradictions.none()) {
            return State.UNDETERMINED;
        }
        if (ended.isPresent()) {
            return due.map(limit -> limit.metBy(ended.get()) ? State.CLOSED_IN_TIME : State.CLOSED_LATE)
                    .orElse(State.CLOSED_NO_LIMIT);
        }
        return due.map(limit -> scope.passed(limit.at()) ? State.OPEN_OVERDUE : State.OPEN_IN_TIME)
                .orElse(State.OPEN_NO_LIMIT);
    }

    /** Whether cases of a feed are put together here. */
    static boolean takes(Feed feed) {
        return feed == REMEDIES || feed == Feeds.COMPLAINTS;
    }
}
