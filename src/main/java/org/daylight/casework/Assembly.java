package org.daylight.casework;

import static org.daylight.feed.Feeds.ANNUAL_TABLES;
import static org.daylight.feed.Feeds.CHECKS;
import static org.daylight.feed.Feeds.COMPLAINTS;
import static org.daylight.feed.Feeds.DISCLOSURES;
import static org.daylight.feed.Feeds.REMEDIES;
import static org.daylight.feed.Feeds.REQUESTS;
import static org.daylight.feed.Feeds.REVIEWS;
import static org.daylight.feed.Feeds.SERVICE_VOLUMES;
import static org.daylight.feed.Feeds.WORK_ORDERS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.Moment;
import org.daylight.feed.Feed;
import org.daylight.feed.Row;

/** Puts the case of a dossier together from its rows. */
final class Assembly {

    /** What puts a case together from its one row. */
    private interface Maker {
        Case of(Row row, String problem, Scope scope);
    }

    private static final Map<Feed, Maker> MAKERS = Map.of(
            WORK_ORDERS, OrderCase::of,
            REVIEWS, ReviewCase::of,
            REMEDIES, RemedyCase::of,
            COMPLAINTS, ComplaintCase::of,
            CHECKS, CheckCase::of,
            SERVICE_VOLUMES, VolumeCase::of);

    private Assembly() {}

    static Case of(Dossier dossier, SortedRows sorted, Scope scope, Company company) {
        Case told = told(dossier, sorted, scope, company);
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
                told.limit(),
                Measure.lead(feed).map(measure -> Judgement.of(measure, Measure.EXCLUDED, known)).stream()
                        .toList(),
                "",
                told.refusals());
    }

    private static Case told(Dossier dossier, SortedRows sorted, Scope scope, Company company) {
        if (dossier.feed() == ANNUAL_TABLES) {
            return AnnualCase.of(dossier, sorted, scope, company.annuals());
        }
        if (sorted.current().isEmpty()) {
            return unreadable(dossier.feed(), dossier.key(), sorted.problem(), scope);
        }
        Row current = sorted.current().get();
        if (dossier.feed() == REQUESTS) {
            return RequestCase.of(current, sorted.steps(), sorted.problem(), scope);
        }
        return dossier.feed() == DISCLOSURES
                ? DisclosureCase.of(current, sorted.problem(), scope, company.chains())
                : MAKERS.get(dossier.feed()).of(current, sorted.problem(), scope);
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
                Optional.empty(),
                Measure.lead(feed)
                        .map(measure -> Judgement.because(measure, Measure.UNDETERMINED, known, problem))
                        .stream()
                        .toList(),
                problem,
                List.of());
    }
}
