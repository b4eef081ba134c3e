package org.daylight.casework;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.calendar.Limit;

/**
 * By which rules orders of the hotline are judged.
 *
 * @param signing time from dispatch to signing; without it signing is not measured
 * @param limits time from dispatch to closing where the order itself gives no due time, by kind of order
 *     ({@code CONSULT}...); {@code ANY} for all others; no entry: the order has no limit
 * @param sourceLimits the same for orders of one source (a channel of the hotline, a platform), before {@code limits}
 * @param answersFrom sources of which call-backs count, as where only orders by telephone are called back; empty for all
 */
public record OrderRules(
        Optional<Limit> signing,
        Map<String, Limit> limits,
        Map<String, Map<String, Limit>> sourceLimits,
        Set<String> answersFrom) {

    /** No limit, and every call-back counts. */
    public static final OrderRules NONE = new OrderRules(Optional.empty(), Map.of(), Map.of(), Set.of());

    public OrderRules {
        limits = Map.copyOf(limits);
        sourceLimits = sourceLimits.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Map.copyOf(each.getValue())));
        answersFrom = Set.copyOf(answersFrom);
    }

    /** The limit for an order of that kind from that source, if the policy sets one. */
    Optional<Limit> limit(String source, String kind) {
        return limit(sourceLimits.getOrDefault(source, Map.of()), kind).or(() -> limit(limits, kind));
    }

    private static Optional<Limit> limit(Map<String, Limit> limits, String kind) {
        return Optional.ofNullable(limits.getOrDefault(kind, limits.get("ANY")));
    }

    /** Whether the answers of people who wrote or called by that source count. */
    boolean asks(String source) {
        return answersFrom.isEmpty() || answersFrom.contains(source);
    }
}
