package org.daylight.crossing;

import static org.daylight.feed.Feeds.REMEDIES;
import static org.daylight.feed.Feeds.RESPONSES;
import static org.daylight.feed.Feeds.REVIEWS;
import static org.daylight.feed.Feeds.WORK_ORDERS;

import java.time.LocalDate;
import java.util.Optional;
import org.daylight.calendar.Moment;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Row;

/** What a row claims for its department, and of whose request it speaks. */
final class Speech {

    private static final int ROLE = WORK_ORDERS.index("role");
    private static final String ABOUT = "request_no";

    private Speech() {}

    /** Whether one department alone can have such a case; an order has one lead and any number of assisting departments. */
    static boolean claims(Row row) {
        Feed feed = row.feed();
        return feed == Feeds.REQUESTS
                || feed == REVIEWS
                || feed == WORK_ORDERS && row.text(ROLE).filter("MAIN"::equals).isPresent();
    }

    static boolean isStep(Row row) {
        return row.feed() == RESPONSES;
    }

    /** The request that an order, a remedy or a complaint is about. */
    static Optional<String> about(Row row) {
        Feed feed = row.feed();
        return feed.has(ABOUT) && feed.index(ABOUT) > 0 ? row.text(feed.index(ABOUT)) : Optional.empty();
    }

    /** The day on which such a case began: the request is older. */
    static LocalDate began(Row row) {
        Feed feed = row.feed();
        if (feed == WORK_ORDERS) {
            return row.moment(feed.index("created_at")).map(Moment::date).orElseThrow();
        }
        return row.date(feed.index(feed == REMEDIES ? "filed_on" : "received_on"))
                .orElseThrow();
    }
}
