package org.daylight.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.ClockFacts;
import org.daylight.calendar.Limit;
import org.daylight.calendar.Moment;

/**
 * A case as of an instant, put together from its rows.
 *
 * @param entered when it entered the department's ledger
 * @param receipt day on which it came in
 * @param due last moment in time
 * @param provisional whether the due date rests on a year without official notice and can still change; an end fixes it
 * @param ended when it ended
 * @param daysUsed working days from the start of the clock to the end, pauses left out
 * @param clock what moved the statutory clock, for the derivation of the due date
 * @param limit that its due moment was counted by, where a limit of the policy was
 * @param judgements what it says, whether or not the moment has come
 * @param problem why it is undetermined or stands out, empty otherwise
 * @param refusals rows of it that its other rows make impossible
 */
record Case(
        String key,
        State state,
        Moment entered,
        Optional<LocalDate> receipt,
        Optional<Moment> due,
        boolean provisional,
        Optional<Moment> ended,
        OptionalInt daysUsed,
        Optional<ClockFacts> clock,
        Optional<Limit> limit,
        List<Judgement> judgements,
        String problem,
        List<RefusedRow> refusals) {

    Case {
        provisional = provisional && ended.isEmpty();
        judgements = List.copyOf(judgements);
        refusals = List.copyOf(refusals);
    }

    /** The day from which its term runs: a supplement begins the count of a request anew. */
    Optional<LocalDate> start() {
        return clock.map(ClockFacts::start).or(() -> receipt);
    }
}
