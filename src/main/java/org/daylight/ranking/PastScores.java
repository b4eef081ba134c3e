package org.daylight.ranking;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.score.Dimension;

/**
 * What an earlier edition published, for movements and trends.
 *
 * @param period its name
 * @param departments by department code
 */
public record PastScores(String period, Map<String, Past> departments) {

    public PastScores {
        departments = Collections.unmodifiableMap(new TreeMap<>(departments));
    }

    /** A department's published scores and rank, where it had them. */
    public record Past(
            String group, Optional<BigDecimal> total, Map<Dimension, BigDecimal> scores, Optional<Integer> rank) {
        public Past {
            scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        }
    }
}
