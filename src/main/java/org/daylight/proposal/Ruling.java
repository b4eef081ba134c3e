package org.daylight.proposal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person ruled on a proposal, and what became of it: a line of {@code decisions.csv}.
 *
 * @param proposal id
 * @param reason may be empty where it was adopted
 * @param documentNo of the document that was issued, empty where none was
 * @param organ code of the organ that issued it
 */
public record Ruling(
        String proposal,
        Word ruling,
        String reason,
        String decidedBy,
        String documentNo,
        String organ,
        Optional<LocalDate> servedOn,
        Optional<LocalDate> rectifyDue,
        Optional<LocalDate> recheckedOn,
        Optional<Recheck> recheck) {

    /** The ruling. The words stand in the bundles under {@code ruling.<NAME>}. */
    public enum Word {
        ADOPTED,
        MODIFIED,
        REJECTED
    }

    /** What a recheck found. The words stand in the bundles under {@code recheck.<NAME>}. */
    public enum Recheck {
        DONE,
        PARTLY,
        NOT_DONE
    }

    public Ruling {
        Objects.requireNonNull(ruling);
        Objects.requireNonNull(reason);
    }

    public boolean upholds() {
        return ruling != Word.REJECTED;
    }

    /** Whether nothing more is to be expected of it. */
    boolean closed() {
        return !upholds()
                || rectifyDue.isEmpty()
                || recheck.filter(Recheck.DONE::equals).isPresent();
    }
}
