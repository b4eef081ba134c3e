package org.daylight.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.daylight.calendar.Moment;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;

/**
 * A case that still waits for its end, for the department that has it. Complaints are none of them, nor are reviews, of which
 * only bad ones stay open: their numbers could lead to the person who complained or rated.
 *
 * @param feed canonical name
 * @param key the case's number
 * @param receipt day from which its term runs
 * @param due last day in time
 * @param age working days after that day up to the day of the data; empty where no calendar says which days are worked
 */
public record OpenCase(
        String feed, String key, State state, LocalDate receipt, Optional<LocalDate> due, OptionalInt age)
        implements Comparable<OpenCase> {

    /** So many are told. */
    public static final int TOLD = 10;

    private static final Comparator<OpenCase> ORDER = Comparator.comparing(OpenCase::receipt)
            .thenComparing(OpenCase::feed)
            .thenComparing(OpenCase::key);

    /** Empty for a case that has ended, whose clock has not begun, or which its department must not see listed. */
    static Optional<OpenCase> of(Feed feed, Case told, Scope scope) {
        boolean hidden = Feeds.isGuarded(feed.name()) || feed == Feeds.REVIEWS;
        if (hidden || !told.state().open() || told.start().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = told.start().get();
        OptionalInt age = scope.calendar()
                .filter(days -> start.getYear() >= days.firstYear())
                .map(days -> OptionalInt.of(days.between(start, scope.asOfDay())))
                .orElseGet(OptionalInt::empty);
        return Optional.of(new OpenCase(
                feed.name(), told.key(), told.state(), start, told.due().map(Moment::date), age));
    }

    /** The oldest of them, oldest first. */
    public static List<OpenCase> oldest(Stream<OpenCase> cases) {
        return cases.sorted().limit(TOLD).toList();
    }

    @Override
    public int compareTo(OpenCase other) {
        return ORDER.compare(this, other);
    }
}
