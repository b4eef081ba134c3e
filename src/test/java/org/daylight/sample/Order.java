package org.daylight.sample;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/** A hotline order with its whole course. */
record Order(String no, LocalDateTime dispatched, LocalDateTime closed, Optional<LocalDateTime> callback, Facts facts) {

    /** Whether a month's file shows it: dispatched by then and not closed before, or called back in that month. */
    boolean standsIn(YearMonth month) {
        boolean working = dispatched.isBefore(City.end(month)) && !closed.isBefore(City.start(month));
        return working
                || callback.filter(at -> YearMonth.from(at).equals(month)).isPresent();
    }
}
