package org.daylight.sample;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is recorded about a case in the end, each value with the moment from which it is known. */
final class Facts {

    private record Fact(Object value, LocalDateTime since) {}

    private final Map<String, Fact> facts = new LinkedHashMap<>();

    /** Adds a value that is known from a moment on; null adds nothing. */
    Facts add(String column, Object value, LocalDateTime since) {
        if (value != null) {
            facts.put(column, new Fact(value, since));
        }
        return this;
    }

    /** Adds a moment, known when it comes. */
    Facts at(String column, LocalDateTime moment) {
        return add(column, moment, moment);
    }

    /** The values known before an instant. */
    Map<String, Object> knownBefore(LocalDateTime end) {
        var known = new LinkedHashMap<String, Object>();
        facts.forEach((column, fact) -> {
            if (fact.since().isBefore(end)) {
                known.put(column, fact.value());
            }
        });
        return known;
    }
}
