package org.daylight.casework;

import static org.daylight.feed.Feeds.WORK_ORDERS;

import java.util.Optional;
import org.daylight.calendar.Moment;
import org.daylight.feed.Row;

/**
 * What a case shows of how a department works, beside its outcome: for signals, never for marks.
 *
 * @param name of the histogram that it belongs to
 * @param number its place there
 */
public record Trait(String name, int number) {

    /** Ended orders of which the first contact is known: 1 where the order was closed before it, else 0. */
    public static final String CLOSED_FIRST = "CLOSED_FIRST";

    private static final int CONTACT = WORK_ORDERS.index("first_contact_at");
    private static final int CLOSED = WORK_ORDERS.index("closed_at");

    /** What a row shows when its case says what its feed is led by. */
    static Optional<Trait> of(Row row, Judgement said) {
        boolean judged = row.feed() == WORK_ORDERS
                && said.measure() == Measure.ORDER_TIMELINESS
                && !said.category().equals(Measure.EXCLUDED);
        Optional<Moment> closed = judged ? row.moment(CLOSED) : Optional.empty();
        return closed.flatMap(end ->
                row.moment(CONTACT).map(contact -> new Trait(CLOSED_FIRST, contact.isAfter(end) ? 1 : 0)));
    }
}
