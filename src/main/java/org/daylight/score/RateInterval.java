package org.daylight.score;

import java.math.BigDecimal;

/**
 * Where the rate behind a printed one may lie.
 *
 * @param low percent, rounded as the printed rate is
 * @param high percent, at least {@code low}
 */
public record RateInterval(BigDecimal low, BigDecimal high) {

    public RateInterval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "interval: found " + low + " to " + high + ", expected the lower end first");
        }
    }
}
