package org.daylight.proposal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.ranking.Ranking;
import org.daylight.score.Policy;
import org.daylight.score.Tally;

/**
 * What a period shows about its departments.
 *
 * @param period its name
 * @param policy that scored it
 * @param rankings with their intervals
 * @param facts by department code
 * @param tallies by department code
 * @param rates published on enough cases, of this period and of those before it, the latest first: by department and indicator
 */
public record Scene(
        String period,
        Policy policy,
        List<Ranking> rankings,
        Map<String, List<Fact>> facts,
        Map<String, Tally> tallies,
        List<Map<String, Map<String, BigDecimal>>> rates) {

    public Scene {
        rankings = List.copyOf(rankings);
        rates = List.copyOf(rates);
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        tallies = Collections.unmodifiableMap(new TreeMap<>(tallies));
    }
}
