package org.daylight.casework;

import static org.daylight.feed.Feeds.REQUESTS;
import static org.daylight.feed.Feeds.WORK_ORDERS;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.Moment;
import org.daylight.feed.Feed;
import org.daylight.feed.Row;

/** Puts the case of a dossier together from its rows. */
final class Assembly {

    private Assembly() {}

    static Case of(Dossier dossier, SortedRows sorted, Scope scope) {
        if (sorted.current().isEmpty()) {
            return unreadable(dossier, sorted.problem(), scope);
        }
        Row current = sorted.current().get();
        if (dossier.feed() == REQUESTS) {
            return RequestCase.of(current, sorted.steps(), sorted.problem(), scope);
        }
        if (FiledCase.takes(dossier.feed())) {
            return FiledCase.of(current, sorted.problem(), scope);
        }
        return dossier.feed() == WORK_ORDERS
                ? OrderCase.of(current, sorted.problem(), scope)
                : ReviewCase.of(current, sorted.problem(), scope);
    }

    /** A case of which only refused rows came: it exists, and nobody can say more. */
    private static Case unreadable(Dossier dossier, String problem, Scope scope) {
        Moment known = Moment.day(scope.first());
        return new Case(
                dossier.key(),
                State.UNDETERMINED,
                known,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                lead(dossier.feed())
                        .map(measure -> Judgement.because(measure, Measure.UNDETERMINED, known, problem))
                        .stream()
                        .toList(),
                problem,
                List.of());
    }

    /** The measure under which such a case is listed; no measure looks at remedies and complaints yet. */
    private static Optional<Measure> lead(Feed feed) {
        if (FiledCase.takes(feed)) {
            return Optional.empty();
        }
        if (feed == REQUESTS) {
            return Optional.of(Measure.REPLY_TIMELINESS);
        }
        return Optional.of(feed == WORK_ORDERS ? Measure.ORDER_TIMELINESS : Measure.REVIEW_STARS);
    }
}
