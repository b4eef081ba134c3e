package org.daylight.casework;

import java.util.Optional;
import org.daylight.calendar.Moment;
import org.daylight.casework.Remembered.InBalance;

/** How a case stands to the period that is settled. */
enum Standing {
    /** Its rows are dated at or after the as-of instant or the period's end: it has not entered the ledger yet. */
    TO_COME,
    /** It ended before the ledger begins, and nothing of it falls into the period or after it. */
    FORGOTTEN,
    /** It ended before the ledger begins; only what falls into the period counts, all else was settled long ago. */
    REVISITED,
    /** It is in the ledger. */
    PRESENT;

    /** A case that stood in a balance once cannot leave the ledger again, whatever dates its later rows bear. */
    static Standing of(Dossier dossier, Case settled, Scope scope) {
        Optional<InBalance> before = dossier.remembered().map(Remembered::balance);
        boolean entered = before.filter(balance -> balance != InBalance.TO_COME).isPresent();
        if (!entered && !scope.hasCome(settled.entered())) {
            return TO_COME;
        }
        boolean old = settled.ended()
                .filter(end -> end.date().isBefore(scope.beginning()))
                .isPresent();
        if (before.isPresent() || !old) {
            return PRESENT;
        }
        boolean silent = settled.judgements().stream()
                .allMatch(judgement -> judgement.when().date().isBefore(scope.first()));
        return silent ? FORGOTTEN : REVISITED;
    }

    /** Whether what falls on that moment counts in this period, if it has not counted before. */
    boolean counts(Moment when, Scope scope) {
        return switch (this) {
            case TO_COME, FORGOTTEN -> false;
            case REVISITED -> scope.holds(when);
            case PRESENT -> scope.reaches(when);
        };
    }
}
