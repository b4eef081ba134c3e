package org.daylight.casework;

import static org.daylight.feed.Feeds.REQUESTS;
import static org.daylight.feed.Feeds.RESPONSES;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.casework.Settled.RowCount;
import org.daylight.feed.Address;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** Books what becomes of every new row: each has exactly one fate. Remembered rows had theirs when they were new. */
final class RowFates {

    private final Books books;

    RowFates(Books books) {
        this.books = books;
    }

    /** The rows of a case. */
    void book(Dossier dossier, SortedRows sorted, Case settled, Standing standing) {
        Set<Address> rows = dossier.fresh().stream().map(Row::address).collect(Collectors.toSet());
        List<Refusal> refusals = Stream.concat(sorted.refusals().stream(), settled.refusals().stream())
                .flatMap(sorted::withRepeats)
                .filter(refusal ->
                        isStep(refusal) ? sorted.isFreshStep(refusal.address()) : rows.contains(refusal.address()))
                .toList();
        refusals.forEach(books::refuse);
        long refusedSteps = refusals.stream().filter(RowFates::isStep).count();
        long stepsToCome = sorted.toCome().stream()
                .filter(step -> sorted.isFreshStep(step.address()))
                .count();
        books.rows(
                dossier.feed(),
                count(dossier.fresh().size(), sorted.duplicateRows(), refusals.size() - refusedSteps, 0, standing));
        books.rows(
                RESPONSES,
                count(
                        dossier.freshSteps().size(),
                        sorted.duplicateSteps(refusals),
                        refusedSteps,
                        stepsToCome,
                        standing));
    }

    private static boolean isStep(Refusal refusal) {
        return refusal.feed().equals(RESPONSES.name());
    }

    private static RowCount count(long rows, long duplicate, long refused, long toCome, Standing standing) {
        long rest = rows - duplicate - refused - toCome;
        return switch (standing) {
            case PRESENT, REVISITED -> new RowCount(rest, duplicate, 0, toCome, refused);
            case FORGOTTEN -> new RowCount(0, duplicate, rest, toCome, refused);
            case TO_COME -> new RowCount(0, duplicate, 0, rest + toCome, refused);
        };
    }

    /** Rows of a case about which nothing is left to be judged. */
    void bookAtRest(Dossier dossier) {
        books.rows(dossier.feed(), new RowCount(0, 0, dossier.fresh().size(), 0, 0));
        books.rows(RESPONSES, new RowCount(0, 0, dossier.freshSteps().size(), 0, 0));
    }

    /** Steps of a request that no ledger has. */
    void bookStrangers(Dossier dossier) {
        dossier.freshSteps()
                .forEach(step -> books.refuse(new Refusal(
                        step.address(),
                        step.feed().name(),
                        step.department(),
                        step.key(),
                        step.feed().columns().get(0).name(),
                        Refusal.Code.UNKNOWN_CASE,
                        step.key(),
                        REQUESTS.name())));
        books.rows(RESPONSES, new RowCount(0, 0, 0, 0, dossier.freshSteps().size()));
    }
}
