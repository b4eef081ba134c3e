package org.daylight.casework;

import static org.daylight.feed.Feeds.REMEDIES;
import static org.daylight.feed.Feeds.REQUESTS;
import static org.daylight.feed.Feeds.RESPONSES;

import java.util.List;
import java.util.Optional;
import org.daylight.feed.Feed;
import org.daylight.feed.Row;

/**
 * Where a case stands in the counts for the annual report: requests by applicant and outcome, remedies by kind and result.
 * These counts follow the balance of the feed, so that for each applicant and kind opening + received = ended + closing.
 *
 * @param feed of the case
 * @param kind applicant or kind of remedy; {@link #UNKNOWN} if no row tells it
 * @param outcome of a case that has ended: its code, {@link #UNSTATED} or {@link #UNDETERMINED}
 */
public record AnnualLine(Feed feed, String kind, String outcome) {

    public static final String OPENING = "opening";
    public static final String RECEIVED = "received";
    public static final String CLOSING = "closing";

    /** A kind that no row tells. */
    public static final String UNKNOWN = "UNKNOWN";

    /** Ended, and no row says how. */
    public static final String UNSTATED = "UNSTATED";

    /** Rows of it contradict each other, or one was refused. */
    public static final String UNDETERMINED = "UNDETERMINED";

    private static final int APPLICANT = REQUESTS.index("applicant_type");
    private static final int OUTCOME = RESPONSES.index("outcome");
    private static final int REMEDY = REMEDIES.index("kind");
    private static final int RESULT = REMEDIES.index("result");
    private static final List<String> ENDS = List.of("REPLIED", "WITHDRAWN", "LAPSED");

    /** Feeds whose cases the annual report counts. */
    public static final List<Feed> FEEDS = List.of(REQUESTS, REMEDIES);

    static Optional<AnnualLine> of(Feed feed, SortedRows rows, State state) {
        if (!FEEDS.contains(feed)) {
            return Optional.empty();
        }
        String kind = rows.current()
                .flatMap(row -> row.text(feed == REQUESTS ? APPLICANT : REMEDY))
                .orElse(UNKNOWN);
        String outcome = state == State.UNDETERMINED ? UNDETERMINED : outcome(feed, rows);
        return Optional.of(new AnnualLine(feed, kind, outcome));
    }

    /** The line of a case of which nobody can say anything. */
    static Optional<AnnualLine> unknown(Feed feed) {
        return Optional.of(new AnnualLine(feed, UNKNOWN, UNDETERMINED)).filter(line -> FEEDS.contains(feed));
    }

    private static String outcome(Feed feed, SortedRows rows) {
        if (feed == REQUESTS) {
            return rows.steps().stream()
                    .filter(step -> ENDS.contains(RequestProcess.kind(step)))
                    .findFirst()
                    .flatMap(AnnualLine::outcome)
                    .orElse(UNSTATED);
        }
        return rows.current().flatMap(row -> row.text(RESULT)).orElse(UNSTATED);
    }

    /** Of a case that is settled only one step ends it; the form counts a withdrawal among the other outcomes. */
    private static Optional<String> outcome(Row step) {
        return switch (RequestProcess.kind(step)) {
            case "WITHDRAWN" -> Optional.of("other_other");
            case "LAPSED" -> Optional.of("other_no_supplement");
            default -> step.text(OUTCOME);
        };
    }

    /** The name of a line: {@code requests.open}. */
    public static String name(Feed feed, String event) {
        return feed.name() + "." + event;
    }

    String name(String event) {
        return name(feed, event);
    }
}
