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
        Case told = told(dossier, sorted, scope);
        return dossier.excluded() ? excluded(dossier.feed(), told, scope) : told;
    }

    /**
     * A case that is taken out says nothing but that. One that is open stays in the ledger as it is, or the annual report
     * would take it for ended.
     */
    private static Case excluded(Feed feed, Case told, Scope scope) {
        Moment known = told.ended().filter(scope::knows).orElseGet(() -> scope.notBeforeFirst(told.entered()));
        return new Case(
                told.key(),
                told.state().open() ? told.state() : State.EXCLUDED,
                told.entered(),
                told.receipt(),
                told.due(),
                told.provisional(),
                told.ended(),
                OptionalInt.empty(),
                told.clock(),
                Measure.lead(feed).map(measure -> Judgement.of(measure, Measure.EXCLUDED, known)).stream()
                        .toList(),
                "",
                told.refusals());
    }

    private static Case told(Dossier dossier, SortedRows sorted, Scope scope) {
        if (sorted.current().isEmpty()) {
            return unreadable(dossier.feed(), dossier.key(), sorted.problem(), scope);
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
    static Case unreadable(Feed feed, String key, String problem, Scope scope) {
        Moment known = Moment.day(scope.first());
        return new Case(
                key,
                State.UNDETERMINED,
                known,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Measure.lead(feed)
                        .map(measure -> Judgement.because(measure, Measure.UNDETERMINED, known, problem))
                        .stream()
                        .toList(),
                problem,
                List.of());
    }
}
