package org.daylight.calendar;

import java.util.Objects;
import java.util.Optional;

/**
 * When a limit ends.
 *
 * @param at the last moment that is in time: a whole day, or a second
 * @param provisional working days beyond the last year with a notice were assumed
 * @param limit that ends then; empty where the moment was not counted from one
 */
public record Deadline(Moment at, boolean provisional, Optional<Limit> limit) {

    public Deadline {
        Objects.requireNonNull(at);
        Objects.requireNonNull(limit);
    }

    /** One that stands in the data, or that a clock of its own gave. */
    public Deadline(Moment at, boolean provisional) {
        this(at, provisional, Optional.empty());
    }

    Deadline by(Limit ended) {
        return new Deadline(at, provisional, Optional.of(ended));
    }

    /** True where an act at that moment is in time; see {@link Moment#isAfter} for what is known only to the day. */
    public boolean metBy(Moment act) {
        return !act.isAfter(at);
    }
}
