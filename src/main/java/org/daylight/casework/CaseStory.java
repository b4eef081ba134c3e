package org.daylight.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.Derivation;
import org.daylight.calendar.Limit;
import org.daylight.calendar.Moment;
import org.daylight.feed.Feed;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/**
 * One case as a reader is told it: its rows, its dates, what it says, and how its due date comes about.
 *
 * @param problem key of the reason why it is undetermined ({@code problem.<NAME>}), empty if it is not
 * @param rows that it rests on, in the order of their addresses
 * @param refusals rows of it that its other rows make impossible
 * @param start day from which its term runs
 * @param dueToday last moment in time by the calendar as it stands now, where an ended case goes by that of its day
 * @param limit that the due moment was counted by; empty where the statutory clock runs, or a row gives the moment
 * @param derivation day by day, where working days are counted
 * @param sayings what it says for each measure, and whether that counts in this period
 */
public record CaseStory(
        Feed feed,
        String key,
        State state,
        String problem,
        List<Row> rows,
        List<Refusal> refusals,
        Optional<LocalDate> start,
        Optional<Moment> due,
        Optional<Moment> dueToday,
        boolean provisional,
        Optional<Moment> ended,
        Optional<Limit> limit,
        Optional<Derivation> derivation,
        List<Saying> sayings) {

    public CaseStory {
        rows = List.copyOf(rows);
        refusals = List.copyOf(refusals);
        sayings = List.copyOf(sayings);
    }

    /**
     * What the case says for a measure.
     *
     * @param when in which period it counts
     */
    public record Saying(Measure measure, String category, Moment when, Counts counts, String problem) {}

    /** Whether a saying counts in the period that is told. */
    public enum Counts {
        HERE,
        EARLIER,
        LATER
    }
}
