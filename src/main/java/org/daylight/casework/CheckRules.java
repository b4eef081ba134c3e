package org.daylight.casework;

import java.util.Map;
import java.util.Set;

/**
 * What a policy says about checks on the spot.
 *
 * @param items what each item code counts under, one of {@link Measure#ofChecks}
 * @param vetoes the codes of findings that are more than a problem
 * @param leaks those of them that are a leak of what is secret
 */
public record CheckRules(Map<String, Measure> items, Set<String> vetoes, Set<String> leaks) {

    /** Of a policy that says nothing about them. */
    public static final CheckRules NONE = new CheckRules(Map.of(), Set.of(), Set.of());

    public CheckRules {
        items = Map.copyOf(items);
        vetoes = Set.copyOf(vetoes);
        leaks = Set.copyOf(leaks);
    }
}
