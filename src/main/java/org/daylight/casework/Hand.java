package org.daylight.casework;

import static org.daylight.feed.Feeds.REVIEWS;
import static org.daylight.feed.Feeds.WORK_ORDERS;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.daylight.calendar.Moment;
import org.daylight.feed.Reference;
import org.daylight.feed.Row;

/**
 * By whose hand a case was rated or taken out, as far as equal hands can be told: for signals, never for marks. It lives no
 * longer than the assessment of its department, and only counts go on from it ({@link Hands}).
 *
 * @param number of its {@link Reference}; 0 where nobody knows it any more, or nobody ever did
 * @param second when, on the clock of the place, since the beginning of 1970; {@link #DAY_ONLY} without a time of day
 */
public record Hand(Kind kind, long number, long second) implements Comparable<Hand> {

    /** The day is known and the time is not. */
    public static final long DAY_ONLY = Long.MIN_VALUE;

    /** What was done. */
    public enum Kind {
        /** Five stars that somebody gave, by device. */
        FIVE_STARS,
        /** A review that was found invalid, by who found so. */
        INVALID_REVIEW,
        /** An order that was taken out, by who approved it. */
        EXCLUDED_ORDER
    }

    private static final int DEVICE = REVIEWS.index("device_ref");
    private static final int RATED = REVIEWS.index("rated_at");
    private static final int INVALID_REASON = REVIEWS.index("invalid_reason");
    private static final int INVALID_BY = REVIEWS.index("invalid_by");
    private static final int EXCLUDED_REASON = WORK_ORDERS.index("excluded_reason");
    private static final int EXCLUDED_BY = WORK_ORDERS.index("excluded_by");

    private static final Comparator<Hand> ORDER =
            Comparator.comparing(Hand::kind).thenComparingLong(Hand::number).thenComparingLong(Hand::second);

    public Hand {
        Objects.requireNonNull(kind);
    }

    /** What a row shows when its case says what its feed is led by. */
    static Optional<Hand> of(Row row, Judgement said) {
        boolean out = said.category().equals(Measure.EXCLUDED);
        return switch (said.measure()) {
            case REVIEW_STARS ->
                out ? takenOut(Kind.INVALID_REVIEW, row, INVALID_REASON, INVALID_BY) : rated(row, said);
            case ORDER_TIMELINESS ->
                out ? takenOut(Kind.EXCLUDED_ORDER, row, EXCLUDED_REASON, EXCLUDED_BY) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Hand> rated(Row row, Judgement said) {
        if (!said.category().equals("FIVE")) {
            return Optional.empty();
        }
        Reference device = row.reference(DEVICE).orElse(Reference.FORGOTTEN);
        return row.moment(RATED).map(at -> new Hand(Kind.FIVE_STARS, device.number(), second(at)));
    }

    /** Taken out by the row itself; what the office or an appeal takes out does not stand there. */
    private static Optional<Hand> takenOut(Kind kind, Row row, int reason, int approver) {
        return row.text(reason)
                .flatMap(given -> row.reference(approver))
                .map(by -> new Hand(kind, by.number(), DAY_ONLY));
    }

    private static long second(Moment at) {
        return at.precision() == Moment.Precision.DAY ? DAY_ONLY : at.at().toEpochSecond(ZoneOffset.UTC);
    }

    @Override
    public int compareTo(Hand other) {
        return ORDER.compare(this, other);
    }

    /** The kind alone: a number is printed nowhere. */
    @Override
    public String toString() {
        return kind.name();
    }
}
