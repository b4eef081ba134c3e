package org.daylight.proposal;

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
 */
public record Scene(
        String period,
        Policy policy,
        List<Ranking> rankings,
        Map<String, List<Fact>> facts,
        Map<String, Tally> tallies) {

    public Scene {
        rankings = List.copyOf(rankings);
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        tallies = Collections.unmodifiableMap(new TreeMap<>(tallies));
    }
}
