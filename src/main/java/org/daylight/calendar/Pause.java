package org.daylight.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A consultation of a third party (article 32) or another organ (article 34): the clock stands still after the day of
 * sending up to and including the day of the answer.
 *
 * @param sent day of sending, which itself still counts
 * @param returned day of the answer, empty while none came
 */
public record Pause(LocalDate sent, Optional<LocalDate> returned) {

    public Pause {
        Objects.requireNonNull(sent);
        Objects.requireNonNull(returned);
        if (returned.isPresent() && returned.get().isBefore(sent)) {
            throw new IllegalArgumentException("consultation sent on " + sent + ": returned on " + returned.get()
                    + "; expected a day not before it was sent");
        }
    }

    public static Pause of(LocalDate sent, LocalDate returned) {
        return new Pause(sent, Optional.of(returned));
    }

    /** A consultation without an answer so far. */
    public static Pause open(LocalDate sent) {
        return new Pause(sent, Optional.empty());
    }
}
