package org.daylight.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What moves the clock of one request. Facts that came after the as-of date are the caller's to leave out.
 *
 * @param receipt the day of receipt by the channel's rule (article 31), already moved to a working day where the rule
 *     says so
 * @param restarts days on which a supplement was received (article 30): the count starts anew, the latest counts
 * @param pauses consultations, in any order, overlapping or not
 * @param extension one that counts, see {@link Extension}
 * @param agreedDelay the day agreed under article 35; it holds where it is later than the clock's own
 */
public record ClockFacts(
        LocalDate receipt,
        List<LocalDate> restarts,
        List<Pause> pauses,
        Optional<Extension> extension,
        Optional<LocalDate> agreedDelay) {

    public ClockFacts {
        Objects.requireNonNull(receipt);
        Objects.requireNonNull(extension);
        Objects.requireNonNull(agreedDelay);
        restarts = List.copyOf(restarts);
        pauses = List.copyOf(pauses);
        for (LocalDate restart : restarts) {
            if (restart.isBefore(receipt)) {
                throw new IllegalArgumentException("request received on " + receipt + ": supplement received on "
                        + restart + "; expected a day not before the receipt");
            }
        }
    }

    /** A request of which nothing but its receipt is known. */
    public static ClockFacts of(LocalDate receipt) {
        return new ClockFacts(receipt, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The same facts without the extension: their due day is the one by which an extension must be notified. */
    public ClockFacts withoutExtension() {
        return extension.isEmpty() ? this : new ClockFacts(receipt, restarts, pauses, Optional.empty(), agreedDelay);
    }

    /** The day from which the clock runs: the latest supplement, else the receipt. */
    public LocalDate start() {
        LocalDate start = receipt;
        for (LocalDate restart : restarts) {
            start = restart.isAfter(start) ? restart : start;
        }
        return start;
    }
}
