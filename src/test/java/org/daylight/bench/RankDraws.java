package org.daylight.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.daylight.casework.Measure;
import org.daylight.casework.Observation;
import org.daylight.definition.Definitions;
import org.daylight.feed.Department;
import org.daylight.ranking.Ranking;
import org.daylight.ranking.Rankings;
import org.daylight.ranking.Uncertainty;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;
import org.daylight.score.Scoring;
import org.daylight.score.Tally;

/** How long rank intervals take on one core, against scoring and ranking every department once. */
public final class RankDraws {

    private static final int ROUNDS = 6;

    private RankDraws() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments departments (48)
     */
    public static void main(String[] arguments) throws Exception {
        int departments = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 48;
        Policy policy =
                Definitions.load(Path.of("jobs/monthly-assessment.yaml")).policy();
        Map<String, Tally> tallies = tallies(departments);
        say(
                "%d departments, %d draws, %d indicators",
                departments, policy.draws().count(), policy.indicators().count());
        for (int round = 1; round <= ROUNDS; round++) {
            long start = processor();
            List<Ranking> rankings = rank(policy, tallies);
            long scored = processor();
            Uncertainty.add(policy, rankings, tallies);
            long drawn = processor();
            say(
                    "round %d: scored and ranked once %.4f s, intervals %.2f s; a draw costs %.3f of scoring once",
                    round,
                    (scored - start) / 1e9,
                    (drawn - scored) / 1e9,
                    (drawn - scored) / (double) policy.draws().count() / (scored - start));
        }
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Ranking> rank(Policy policy, Map<String, Tally> tallies) {
        String group = policy.groups().keySet().iterator().next();
        var cards = new ArrayList<Scorecard>();
        tallies.forEach((code, tally) -> cards.add(Scoring.of(policy)
                .score(
                        new Department(code, code, List.of(), group, LocalDate.EPOCH, Optional.empty(), List.of()),
                        tally,
                        Scorecard.Status.SCORED)));
        return Rankings.rank(policy, cards, Optional.empty());
    }

    /** Every measure of every department, mostly good, from six cases to some hundreds. */
    private static Map<String, Tally> tallies(int departments) {
        var random = new Random(48);
        var tallies = new TreeMap<String, Tally>();
        for (int i = 0; i < departments; i++) {
            var counting = new Tally.Counting();
            for (Measure measure : Measure.values()) {
                int size = 1 + random.nextInt(60);
                for (String category : measure.categories()) {
                    boolean good = category.equals(measure.categories().get(0));
                    counting.add(new Observation(measure, category, good ? 6L * size : 1 + random.nextInt(size)));
                }
            }
            tallies.put(String.format(Locale.ROOT, "D%03d", i), counting.tally());
        }
        return tallies;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
