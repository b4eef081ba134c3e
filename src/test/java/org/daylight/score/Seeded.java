package org.daylight.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.daylight.Seeds;
import org.daylight.casework.Balance;
import org.daylight.casework.Fate;
import org.daylight.casework.Lot;
import org.daylight.casework.Measure;
import org.daylight.casework.Observation;
import org.daylight.casework.State;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Refusal;
import org.daylight.feed.RowDigest;
import org.daylight.feed.RowSum;

/** Policies and tallies drawn from a seed, so that a law that fails can be replayed. */
final class Seeded {

    /** Measures of cases, each of which stands by itself. */
    private static final List<Measure> MEASURES = Arrays.stream(Measure.values())
            .filter(measure -> measure.countsCases() && measure != Measure.REVIEW_ACTIVITY)
            .toList();

    private static final List<String> FEEDS = List.of("requests", "responses", "work_orders", "reviews");
    private static final List<RoundingMode> MODES = List.of(
            RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.DOWN, RoundingMode.UP);

    private final Random random;

    Seeded(long seed) {
        random = new Random(seed);
    }

    static LongStream seeds() {
        return Seeds.of(1, 500);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Two decimals, from a whole number of hundredths. */
    private BigDecimal hundredths(int from, int to) {
        return BigDecimal.valueOf(from + below(to - from + 1), 2);
    }

    Policy policy() {
        List<BigDecimal> weights = new ArrayList<>(weights(1 + below(12)));
        var sections = new ArrayList<Policy.Section>();
        while (!weights.isEmpty()) {
            String code = "S" + (sections.size() + 1);
            var indicators = new ArrayList<Policy.Indicator>();
            for (int left = 1 + below(4); left > 0 && !weights.isEmpty(); left--) {
                indicators.add(indicator(code + "-" + left, weights.remove(0)));
            }
            sections.add(new Policy.Section(code, Map.of(), indicators));
        }
        var applicability = new Policy.Applicability(
                1 + below(8), hundredths(0, 10_000), hundredths(0, 10_000), below(20), hundredths(0, 10_000));
        return new Policy(
                "seeded",
                Map.of(),
                "1",
                LocalDate.of(2026, 1, 1),
                Policies.NO_RULES,
                sections,
                rounding(),
                applicability,
                Policies.BANDS,
                Map.of("G1", Map.of(), "G2", Map.of()),
                Policy.Draws.DEFAULT,
                Policies.APART,
                Basis.NONE,
                adjusting(),
                fullMarks(sections),
                Lookback.NONE);
    }

    private List<BigDecimal> weights(int count) {
        var cuts = new TreeSet<Integer>(List.of(0, 10_000));
        while (cuts.size() <= count) {
            cuts.add(1 + below(9_999));
        }
        var weights = new ArrayList<BigDecimal>();
        for (int cut : cuts.tailSet(1)) {
            weights.add(BigDecimal.valueOf(cut - cuts.lower(cut), 2));
        }
        return weights;
    }

    private Policy.Rounding rounding() {
        OptionalInt rate = below(2) == 0 ? OptionalInt.empty() : OptionalInt.of(below(4));
        return new Policy.Rounding(rate, below(4), below(4), MODES.get(below(MODES.size())));
    }

    private Policy.Indicator indicator(String code, BigDecimal weight) {
        Measure measure = MEASURES.get(below(MEASURES.size()));
        Dimension dimension = Dimension.values()[below(2)];
        // the first category of every measure is the good one
        var credit = new LinkedHashMap<String, BigDecimal>();
        credit.put(measure.categories().get(0), BigDecimal.ONE);
        measure.categories().stream().skip(1).forEach(category -> {
            if (below(4) > 0) {
                credit.put(category, hundredths(0, 100));
            }
        });
        return new Policy.Indicator(
                code,
                Map.of(),
                weight,
                dimension,
                measure,
                credit,
                primitive(measure, weight),
                List.of(),
                special(measure));
    }

    private Special special(Measure measure) {
        OptionalInt minCases = below(3) == 0 ? OptionalInt.of(1 + below(12)) : OptionalInt.empty();
        var less = new ArrayList<Less>();
        for (int left = below(3); left > 0; left--) {
            Measure of = below(2) == 0 ? measure : MEASURES.get(below(MEASURES.size()));
            int others = of.categories().size() - 1;
            String bad = of.categories().get(others == 0 ? 0 : 1 + below(others));
            less.add(new Less(
                    of,
                    Map.of(bad, hundredths(1, 300)),
                    below(2) == 0 ? Optional.empty() : Optional.of(hundredths(1, 500))));
        }
        Map<String, BigDecimal> weights = below(2) == 0 ? Map.of() : Map.of("G2", hundredths(1, 4_000));
        return new Special(minCases, less, weights, Optional.empty(), Special.TargetOf.POLICY);
    }

    private static Map<String, BigDecimal> fullMarks(List<Policy.Section> sections) {
        BigDecimal sum = sections.stream()
                .flatMap(section -> section.indicators().stream())
                .map(each -> each.special().weights().getOrDefault("G2", each.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Map.of("G2", sum);
    }

    /** A bonus, a deduction, a veto and an exclusion, under caps. */
    private AdjustmentRules adjusting() {
        return new AdjustmentRules(
                hundredths(0, 800),
                below(2) == 0 ? Optional.empty() : Optional.of(hundredths(0, 800)),
                Optional.empty(),
                List.of(
                        rule("B", Adjustment.Kind.BONUS, Optional.empty(), Optional.empty()),
                        rule("D", Adjustment.Kind.DEDUCTION, Optional.empty(), Optional.empty()),
                        rule("V", Adjustment.Kind.VETO, Optional.of("fair"), Optional.empty()),
                        rule("W", Adjustment.Kind.VETO, Optional.of("poor"), Optional.empty()),
                        rule("X", Adjustment.Kind.EXCLUSION, Optional.empty(), Optional.of(Feeds.WORK_ORDERS))));
    }

    private static AdjustmentRules.Rule rule(
            String code, Adjustment.Kind kind, Optional<String> grade, Optional<Feed> feed) {
        boolean counts = kind == Adjustment.Kind.BONUS || kind == Adjustment.Kind.DEDUCTION;
        Optional<BigDecimal> points = counts ? Optional.of(BigDecimal.TEN) : Optional.empty();
        return new AdjustmentRules.Rule(code, kind, Map.of(), points, grade, feed, List.of());
    }

    /** Up to three entries. */
    List<Adjustment> adjustments() {
        var entries = new ArrayList<Adjustment>();
        for (int left = below(4); left > 0; left--) {
            String rule = List.of("B", "D", "V", "W", "X").get(below(5));
            Adjustment.Kind kind = Map.of(
                            "B", Adjustment.Kind.BONUS,
                            "D", Adjustment.Kind.DEDUCTION,
                            "V", Adjustment.Kind.VETO,
                            "W", Adjustment.Kind.VETO)
                    .getOrDefault(rule, Adjustment.Kind.EXCLUSION);
            boolean counts = kind == Adjustment.Kind.BONUS || kind == Adjustment.Kind.DEDUCTION;
            entries.add(new Adjustment(
                    "ADJ " + left,
                    kind,
                    rule,
                    counts ? hundredths(1, 500) : BigDecimal.ZERO,
                    kind == Adjustment.Kind.EXCLUSION ? "-" : "",
                    "市政办〔2026〕" + left + " 号",
                    "甲",
                    "乙 100%"));
        }
        return entries;
    }

    private Primitive primitive(Measure measure, BigDecimal weight) {
        int most = weight.unscaledValue().intValueExact();
        return switch (below(4)) {
            case 0 -> new Primitive.Linear(hundredths(1, 10_000));
            case 1 -> new Primitive.TargetSlopeFloor(hundredths(0, 10_000), hundredths(1, 300), hundredths(0, most));
            case 2 -> deductPer(measure, most);
            default -> step(most);
        };
    }

    private Primitive deductPer(Measure measure, int most) {
        var points = new LinkedHashMap<String, BigDecimal>();
        measure.categories().stream().skip(1).forEach(category -> points.put(category, hundredths(1, 300)));
        return new Primitive.DeductPer(points, hundredths(0, most));
    }

    private Primitive step(int most) {
        var rates = new TreeSet<Integer>();
        var marks = new TreeSet<Integer>();
        for (int i = 0; i < 4; i++) {
            rates.add(below(10_001));
            marks.add(below(most + 1));
        }
        var rungs = new ArrayList<Primitive.Threshold>();
        while (!rates.isEmpty() && !marks.isEmpty()) {
            rungs.add(new Primitive.Threshold(
                    BigDecimal.valueOf(rates.pollLast(), 2), BigDecimal.valueOf(marks.pollLast(), 2)));
        }
        return new Primitive.Step(rungs);
    }

    /** Some observations, small and large, in no order. */
    List<Observation> observations() {
        var observations = new ArrayList<Observation>();
        for (Measure measure : MEASURES) {
            var categories = new ArrayList<>(measure.categories());
            categories.addAll(List.of(Measure.UNDETERMINED, Measure.EXCLUDED));
            for (int left = below(6); left > 0; left--) {
                int size = below(3) == 0 ? 1_000 : 5;
                observations.add(new Observation(measure, categories.get(below(categories.size())), 1 + below(size)));
            }
        }
        return observations;
    }

    Tally tally() {
        var counting = new Tally.Counting();
        observations().forEach(counting::add);
        for (int left = below(20); left > 0; left--) {
            counting.addDay(below(3) == 0 ? "SIGNING_HOURS" : Tally.REPLY_DAYS, below(45));
        }
        FEEDS.forEach(feed -> addFeed(feed, counting));
        adjustments().forEach(counting::addAdjustment);
        return counting.addListed(below(30)).tally();
    }

    private void addFeed(String feed, Tally.Counting counting) {
        int opening = below(10);
        int received = below(50);
        int closing = below(opening + received + 1);
        counting.addBalance(feed, new Balance(opening, received, opening + received - closing, closing));
        counting.addState(feed, State.values()[below(State.values().length)], below(40));
        counting.addState(feed, State.UNDETERMINED, below(4));
        for (Fate fate : List.of(Fate.COUNTED, Fate.DUPLICATE, Fate.OUT_OF_PERIOD, Fate.TO_COME)) {
            counting.addLot(new Lot(file(), feed, fate, Optional.empty()), rows());
        }
        for (Fate fate : List.of(Fate.REFUSED_ALONE, Fate.REFUSED_BESIDE)) {
            counting.addLot(new Lot(file(), feed, fate, Optional.of(code())), rows());
        }
        counting.addRefusals(feed, code(), below(9));
        if (feed.equals("requests")) {
            List.of("received", "open", "partial", "closing")
                    .forEach(event ->
                            counting.addAnnual(feed + "." + event, below(2) == 0 ? "NATURAL" : "LEGAL", below(30)));
        }
    }

    private Refusal.Code code() {
        return Refusal.Code.values()[below(Refusal.Code.values().length)];
    }

    private String file() {
        return List.of("a.csv", "2026-09/a b.csv", "100%20.csv", "a\nb.csv").get(below(4));
    }

    private RowSum rows() {
        int rows = below(40);
        var digest = new RowDigest(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
        return rows == 0 ? RowSum.NONE : new RowSum(rows, digest);
    }

    Random random() {
        return random;
    }
}
