package org.daylight.casework;

import static org.daylight.feed.Feeds.COMPLAINTS;
import static org.daylight.feed.Feeds.REMEDIES;
import static org.daylight.feed.Feeds.REQUESTS;
import static org.daylight.feed.Feeds.REVIEWS;
import static org.daylight.feed.Feeds.WORK_ORDERS;

import java.time.LocalDate;
import java.util.Map;
import org.daylight.calendar.Moment;
import org.daylight.feed.Feed;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/**
 * Rows that give another case the number of one that has ended. A case says each thing once, so that a number used again
 * would hide whatever the second case says; such a row is refused and stands for a case of its own that nobody can judge.
 */
final class NumberReuse {

    /** Why such a case is undetermined. */
    static final String PROBLEM = "NUMBER_USED_AGAIN";

    /** Where a person first asked for something, which no later state of the case can change. */
    private static final Map<Feed, Integer> BEGINNINGS = Map.of(
            REQUESTS, REQUESTS.index("submitted_at"),
            WORK_ORDERS, WORK_ORDERS.index("created_at"),
            REVIEWS, REVIEWS.index("rated_at"),
            REMEDIES, REMEDIES.index("filed_on"),
            COMPLAINTS, COMPLAINTS.index("received_on"));

    private NumberReuse() {}

    /** Whether the row begins after the day on which the case of its number had ended. */
    static boolean isFoundIn(Row row, LocalDate ended) {
        Integer beginning = BEGINNINGS.get(row.feed());
        return beginning != null && begins(row, beginning).isAfter(ended);
    }

    private static LocalDate begins(Row row, int column) {
        Object value = row.value(column);
        return value instanceof Moment moment ? moment.date() : (LocalDate) value;
    }

    static RefusedRow refused(Row row, LocalDate ended) {
        String expected = "a number of its own; the case of this one ended on " + ended;
        return new RefusedRow(row, Refusal.ofNumber(row, Refusal.Code.NUMBER_USED_AGAIN, expected));
    }
}
