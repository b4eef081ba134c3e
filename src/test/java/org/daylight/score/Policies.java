package org.daylight.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daylight.casework.CaseRules;
import org.daylight.casework.CheckRules;
import org.daylight.casework.DisclosureRules;
import org.daylight.casework.Measure;
import org.daylight.casework.Observation;
import org.daylight.casework.OrderRules;
import org.daylight.feed.Department;

/** Policies, departments and parts of them for tests; everything that a test does not name is plain. */
public final class Policies {

    static final Policy.NotSubmitted APART =
            new Policy.NotSubmitted(Policy.NotSubmitted.Rank.APART, Policy.NotSubmitted.FollowUp.NONE);

    static final CaseRules NO_RULES = new CaseRules(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            1,
            OrderRules.NONE,
            Optional.empty(),
            Optional.empty(),
            2,
            Optional.empty(),
            DisclosureRules.NONE,
            CheckRules.NONE,
            3);

    static final Policy.Rounding TWO_DIGITS = new Policy.Rounding(OptionalInt.empty(), 2, 2, RoundingMode.HALF_UP);

    static final List<Policy.Band> BANDS =
            List.of(band("excellent", "90"), band("good", "80"), band("fair", "60"), band("poor", "0"));

    private Policies() {}

    public static BigDecimal dec(String value) {
        return new BigDecimal(value);
    }

    static Policy.Band band(String code, String atLeast) {
        return new Policy.Band(code, Map.of("en", code), dec(atLeast));
    }

    public static Policy.Applicability applicability(int minCases, String totalShare, int rankedCases) {
        return new Policy.Applicability(minCases, dec("50"), dec(totalShare), rankedCases, dec("10"));
    }

    static Policy policy(Policy.Section... sections) {
        return policy(TWO_DIGITS, applicability(1, "50", 1), sections);
    }

    static Policy policy(Policy.Rounding rounding, Policy.Applicability applicability, Policy.Section... sections) {
        var groups = new LinkedHashMap<String, Map<String, String>>();
        groups.put("G2", Map.of("en", "Departments"));
        groups.put("G1", Map.of("en", "Counties"));
        groups.put("G3", Map.of("en", "Utilities"));
        return new Policy(
                "test",
                Map.of("en", "Test"),
                "1",
                LocalDate.of(2026, 1, 1),
                NO_RULES,
                List.of(sections),
                rounding,
                applicability,
                BANDS,
                groups,
                Policy.Draws.DEFAULT,
                APART,
                Basis.NONE,
                AdjustmentRules.NONE,
                Map.of(),
                Lookback.NONE);
    }

    /** One rate over 100 marks, so that a total can be set at will. */
    public static Policy simple(Policy.Applicability applicability) {
        return policy(TWO_DIGITS, applicability, section("A", replies("A1", "100", linear("100"))));
    }

    /** Replies and orders in two sections of 50 marks each. */
    public static Policy halves(Policy.Applicability applicability) {
        return policy(
                TWO_DIGITS,
                applicability,
                section("A", replies("A1", "50", linear("100"))),
                section("B", orders("B1", "50", linear("100"))));
    }

    static Policy.Section section(String code, Policy.Indicator... indicators) {
        return new Policy.Section(code, Map.of("en", code), List.of(indicators));
    }

    static Policy.Indicator replies(String code, String weight, Primitive primitive) {
        return indicator(code, weight, Measure.REPLY_TIMELINESS, "IN_TIME=1 LATE=0", primitive);
    }

    static Policy.Indicator orders(String code, String weight, Primitive primitive) {
        return indicator(code, weight, Measure.ORDER_TIMELINESS, "IN_TIME=1 LATE=0", primitive);
    }

    static Policy.Indicator satisfaction(String code, String weight, Primitive primitive) {
        return indicator(code, weight, Measure.ORDER_SATISFACTION, "SATISFIED=1 BASIC=0.9 DISSATISFIED=0", primitive);
    }

    static Policy.Indicator indicator(String code, String weight, Measure measure, String credit, Primitive primitive) {
        Dimension dimension = measure == Measure.ORDER_SATISFACTION ? Dimension.SATISFACTION : Dimension.COMPLIANCE;
        return new Policy.Indicator(
                code,
                Map.of("en", code),
                dec(weight),
                dimension,
                measure,
                worth(credit),
                primitive,
                List.of(),
                Special.NONE);
    }

    /** The same indicator with what it asks for itself. */
    static Policy.Indicator with(Policy.Indicator plain, Special special) {
        return new Policy.Indicator(
                plain.code(),
                plain.title(),
                plain.weight(),
                plain.dimension(),
                plain.measure(),
                plain.credit(),
                plain.primitive(),
                plain.law(),
                special);
    }

    static Map<String, BigDecimal> worth(String pairs) {
        var worth = new LinkedHashMap<String, BigDecimal>();
        for (String pair : pairs.split(" ")) {
            String[] parts = pair.split("=");
            worth.put(parts[0], dec(parts[1]));
        }
        return worth;
    }

    static Primitive linear(String target) {
        return new Primitive.Linear(dec(target));
    }

    static Primitive.TargetSlopeFloor slope(String target, String slope, String floor) {
        return new Primitive.TargetSlopeFloor(dec(target), dec(slope), dec(floor));
    }

    static Primitive.DeductPer deduct(String points, String floor) {
        return new Primitive.DeductPer(worth(points), dec(floor));
    }

    /** Rungs such as {@code 100=3 95=2}. */
    static Primitive.Step step(String rungs) {
        return new Primitive.Step(worth(rungs).entrySet().stream()
                .map(rung -> new Primitive.Threshold(dec(rung.getKey()), rung.getValue()))
                .toList());
    }

    /** Counts such as {@code REPLY_TIMELINESS IN_TIME 4, ORDER_TIMELINESS LATE 1}. */
    public static Tally tally(String counts) {
        String[] lines = counts.isEmpty() ? new String[0] : counts.split(", ");
        var counting = new Tally.Counting();
        for (String line : lines) {
            String[] parts = line.split(" ");
            counting.add(new Observation(Measure.valueOf(parts[0]), parts[1], Long.parseLong(parts[2])));
        }
        return counting.tally();
    }

    public static Department department(String code, String group) {
        return new Department(
                code, "Office " + code, List.of(), group, LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
    }

    /** The same policy, under which who sends nothing is last. */
    public static Policy last(Policy policy) {
        return new Policy(
                policy.name(),
                policy.title(),
                policy.version(),
                policy.effectiveFrom(),
                policy.cases(),
                policy.sections(),
                policy.rounding(),
                policy.applicability(),
                policy.bands(),
                policy.groups(),
                policy.draws(),
                new Policy.NotSubmitted(Policy.NotSubmitted.Rank.LAST, Policy.NotSubmitted.FollowUp.ORDER_TO_REPORT),
                Basis.NONE,
                AdjustmentRules.NONE,
                Map.of(),
                Lookback.NONE);
    }
}
