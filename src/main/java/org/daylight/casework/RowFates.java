package org.daylight.casework;

import static org.daylight.feed.Feeds.REQUESTS;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/**
 * Gives every new row its fate, one by one, whatever the counts say. Remembered rows had theirs when they were new.
 *
 * <p>One physical row may be a request and its steps, so rows are told apart by themselves and never by their address.
 */
final class RowFates {

    private final Books books;

    RowFates(Books books) {
        this.books = books;
    }

    /** The rows of a case. */
    void book(Dossier dossier, SortedRows sorted, Case settled, Standing standing) {
        Map<Row, Refusal> refused = new IdentityHashMap<>();
        Stream.concat(sorted.refusals().stream(), settled.refusals().stream())
                .flatMap(sorted::withRepeats)
                .forEach(one -> refused.putIfAbsent(one.row(), one.refusal()));
        Set<Row> toCome = Collections.newSetFromMap(new IdentityHashMap<>());
        toCome.addAll(sorted.toCome());
        rows(dossier).forEach(row -> {
            if (refused.containsKey(row)) {
                books.refuse(row, refused.get(row));
            } else if (sorted.repeats().contains(row)) {
                books.fate(row, Fate.DUPLICATE);
            } else {
                books.fate(row, toCome.contains(row) ? Fate.TO_COME : fate(standing));
            }
        });
    }

    private static Fate fate(Standing standing) {
        return switch (standing) {
            case PRESENT, REVISITED -> Fate.COUNTED;
            case FORGOTTEN -> Fate.OUT_OF_PERIOD;
            case TO_COME -> Fate.TO_COME;
        };
    }

    private static Stream<Row> rows(Dossier dossier) {
        return Stream.concat(dossier.fresh().stream(), dossier.freshSteps().stream());
    }

    /** Rows of a case about which nothing is left to be judged. */
    void bookAtRest(Dossier dossier) {
        rows(dossier).forEach(row -> books.fate(row, Fate.OUT_OF_PERIOD));
    }

    /** Steps of a request that no ledger has. */
    void bookStrangers(Dossier dossier) {
        dossier.freshSteps()
                .forEach(
                        step -> books.refuse(step, Refusal.ofNumber(step, Refusal.Code.UNKNOWN_CASE, REQUESTS.name())));
    }
}
