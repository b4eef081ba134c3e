package org.daylight.sample;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A remedy or a complaint.
 *
 * @param moments when something about it changed, its filing first
 */
record Matter(List<LocalDateTime> moments, Facts facts) {

    Matter {
        moments = List.copyOf(moments);
    }

    LocalDateTime filed() {
        return moments.get(0);
    }

    /** Whether a month's file shows it: something about it happened then. */
    boolean standsIn(YearMonth month) {
        return moments.stream().anyMatch(moment -> YearMonth.from(moment).equals(month));
    }

    /** The cells known before an instant; what nobody has decided yet is pending. */
    Map<String, Object> knownBefore(LocalDateTime end, String pending) {
        Map<String, Object> known = facts.knownBefore(end);
        if (!pending.isEmpty()) {
            known.putIfAbsent("result", pending);
        }
        return known;
    }
}
