package org.daylight.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The middle of some figures.
 *
 * <p>Example: 70, 80, 90 gives 80; 70, 80 gives 75. Definition: of n sorted figures the one in the middle, for even n
 * half the sum of the two in the middle, exact. Edge: none of none. Unit: that of the figures.
 */
public final class Median {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Median() {}

    public static Optional<BigDecimal> of(List<BigDecimal> figures) {
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1).add(sorted.get(middle)).multiply(HALF));
    }
}
