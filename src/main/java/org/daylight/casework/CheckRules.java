package org.daylight.casework;

import java.util.Map;
import java.util.Set;

/**
 * What a policy says about checks on the spot.
 *
 * @param items what each item code counts under, one of {@link Measure#ofChecks}
 * @param vetoes the codes of findings that are more than a problem
 */
public record CheckRules(Map<String, Measure> items, Set<String> vetoes) {

    /** Of a policy that says nothing about them. */
    public static final CheckRules NONE = new CheckRules(Map.of(), Set.of());

    public CheckRules {
        items = Map.copyOf(items);
        vetoes = Set.copyOf(vetoes);
    }
}
