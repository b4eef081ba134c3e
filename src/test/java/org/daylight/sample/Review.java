package org.daylight.sample;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/**
 * A rating with what followed from it.
 *
 * @param moments when something about it changed, the rating first
 */
record Review(List<LocalDateTime> moments, Facts facts) {

    Review {
        moments = List.copyOf(moments);
    }

    LocalDateTime rated() {
        return moments.get(0);
    }

    /** Whether a month's file shows it: something about it happened then. */
    boolean standsIn(YearMonth month) {
        return moments.stream().anyMatch(moment -> YearMonth.from(moment).equals(month));
    }
}
