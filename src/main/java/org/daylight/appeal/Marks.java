package org.daylight.appeal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an edition published about a department.
 *
 * @param department code
 * @param total empty if it has none
 * @param rank in its group, empty if it has none
 * @param indicators marks by code, in the policy's order; those without marks are left out
 */
public record Marks(
        String department, Optional<BigDecimal> total, Optional<Integer> rank, Map<String, BigDecimal> indicators) {
    public Marks {
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
    }
}
