package org.daylight.casework;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daylight.calendar.CalendarFixture;
import org.daylight.calendar.ClockRule;
import org.daylight.calendar.Limit;
import org.daylight.calendar.ReportingPeriod;

/** The rules under which the case files were computed by hand, and how a file changes them. */
final class Rulebook {

    private static final Map<String, Measure> ITEMS = Map.of(
            "JG-1", Measure.INSTITUTIONS, "ZT-1", Measure.CARRIERS, "WZ", Measure.WEBSITES, "AF", Measure.VISITS);

    private final Map<String, Object> changes;

    /** @param changes such as {@code keep_months: 6}; empty for the rules of the regulation */
    Rulebook(Map<String, Object> changes) {
        this.changes = changes;
    }

    /** The frame of a month; without an as-of instant, that of its end. */
    Scope scope(String month, Optional<LocalDateTime> asOf, Scope.Continuity continuity) {
        ReportingPeriod period = ReportingPeriod.parse(month);
        return new Scope(
                period.first(),
                period.end(),
                asOf.orElse(period.end()),
                continuity,
                rules(),
                Optional.of(CalendarFixture.cn()),
                EnumSet.allOf(Measure.class),
                Set.of());
    }

    private CaseRules rules() {
        return new CaseRules(
                Optional.of(clock()).filter(clock -> !changes.containsKey("request_limit")),
                limit("request_limit"),
                Set.of("EMAIL", "WEB", "FAX"),
                1,
                new OrderRules(
                        limit("order_signing"),
                        limits(block("order_limits")),
                        sourceLimits(),
                        Set.copyOf(answersFrom())),
                limit("review_verification"),
                limit("review_rectification"),
                2,
                limit("complaint_handling"),
                new DisclosureRules(
                        Optional.of(Limit.parse("20 working days")),
                        limit("chain"),
                        Map.of("G1", List.of("20-1", "20-5", "20-13"))),
                new CheckRules(ITEMS, Set.of("SECRET", "DOWN"), Set.of("SECRET")),
                (Integer) changes.getOrDefault("keep_months", 6));
    }

    private ClockRule clock() {
        var cap = ClockRule.PauseCap.valueOf((String) changes.getOrDefault("pause", "CAPPED"));
        return new ClockRule(
                20, 7, (Integer) changes.getOrDefault("extension", 20), 15, ClockRule.StartDay.EXCLUDED, cap);
    }

    private Optional<Limit> limit(String name) {
        return Optional.ofNullable((String) changes.get(name)).map(Limit::parse);
    }

    @SuppressWarnings("unchecked")
    private List<String> answersFrom() {
        return (List<String>) changes.getOrDefault("answers_from", List.of());
    }

    private Map<?, ?> block(String name) {
        return (Map<?, ?>) changes.getOrDefault(name, Map.of());
    }

    private Map<String, Map<String, Limit>> sourceLimits() {
        var bySource = new TreeMap<String, Map<String, Limit>>();
        block("source_limits").forEach((source, limits) -> bySource.put((String) source, limits((Map<?, ?>) limits)));
        return bySource;
    }

    private static Map<String, Limit> limits(Map<?, ?> block) {
        var limits = new TreeMap<String, Limit>();
        block.forEach((kind, limit) -> limits.put((String) kind, Limit.parse((String) limit)));
        return limits;
    }
}
