package org.daylight.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.Limit;
import org.daylight.calendar.Moment;
import org.daylight.calendar.Reckoning;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.feed.Feed;

/**
 * How the due date of a listed case comes about. It carries numbers, dates and notices only.
 *
 * @param feed canonical name
 * @param key the case's number
 */
public record Reckoned(String feed, String key, Reckoning reckoning) implements Comparable<Reckoned> {

    private static final Comparator<Reckoned> ORDER =
            Comparator.comparing(Reckoned::feed).thenComparing(Reckoned::key);

    /** Empty for a case without a due date: nothing was reckoned. */
    static Optional<Reckoned> of(Feed feed, Case told, Scope scope) {
        if (told.due().isEmpty() || told.start().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reckoned(feed.name(), told.key(), reckoning(told, scope.decided(told.ended()))));
    }

    private static Reckoning reckoning(Case told, Scope scope) {
        LocalDate start = told.start().get();
        LocalDate due = told.due().get().date();
        OptionalInt over = over(due, told.ended().map(Moment::date).orElse(scope.asOfDay()), scope);
        if (told.clock().isPresent() && scope.clock().isPresent()) {
            int days = scope.rules().clock().orElseThrow().replyDays();
            return Reckoning.of(
                    scope.clock().get().derive(told.clock().get(), scope.asOfDay()),
                    new Limit(days, Limit.Unit.WORKING_DAYS),
                    over);
        }
        return told.limit()
                .map(limit -> Reckoning.of(start, limit, due, scope.calendar(), over))
                .orElseGet(() -> Reckoning.given(start, due, over));
    }

    private static OptionalInt over(LocalDate due, LocalDate end, Scope scope) {
        Optional<WorkingCalendar> calendar = scope.calendar().filter(days -> due.getYear() >= days.firstYear());
        return calendar.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(calendar.get().between(due, end));
    }

    @Override
    public int compareTo(Reckoned other) {
        return ORDER.compare(this, other);
    }
}
