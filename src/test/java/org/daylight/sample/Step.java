package org.daylight.sample;

import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * A dated step of a request.
 *
 * @param at when it is said to have happened
 * @param reported in which month's file it stands: that of its date, unless the date is wrong
 * @param facts its cells, without the request's number
 */
record Step(LocalDateTime at, YearMonth reported, Facts facts) {

    static Step of(String kind, LocalDateTime at) {
        return reported(YearMonth.from(at), kind, at);
    }

    static Step reported(YearMonth month, String kind, LocalDateTime at) {
        return new Step(at, month, new Facts().add("step", kind, at).at("at", at));
    }

    /** Adds a cell that is known when the step is. */
    Step with(String column, Object value) {
        facts.add(column, value, at);
        return this;
    }

    boolean ends() {
        Object kind = facts.knownBefore(at.plusSeconds(1)).get("step");
        return "REPLIED".equals(kind) || "WITHDRAWN".equals(kind) || "LAPSED".equals(kind);
    }
}
