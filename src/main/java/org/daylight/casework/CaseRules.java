package org.daylight.casework;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.calendar.ClockRule;
import org.daylight.calendar.Limit;

/**
 * What a policy says about turning rows into cases.
 *
 * @param clock the statutory clock of requests (art. 30-35), where this policy uses it
 * @param requestLimit a plain limit for requests instead of the statutory clock; with neither, requests have no limit
 * @param restDayChannels request channels whose receipt on a rest day moves to the next working day
 * @param confirmation working days within which a request that needs confirming is to be confirmed
 * @param orderSigning time from dispatch to signing; without it signing is not measured
 * @param orderLimits time from dispatch to closing where the order itself gives no due time, by kind of order
 *     ({@code CONSULT}...); {@code ANY} for all others; no entry: the order has no limit
 * @param sourceLimits the same for orders of one source (a channel of the hotline, a platform), before {@code orderLimits}
 * @param reviewVerification time from a bad review to its verification; without it verification is not measured
 * @param reviewRectification time from a bad review to its rectification, where the review itself gives no due date
 * @param badStars a review of so many stars or fewer is bad
 * @param complaintHandling time from a complaint to its end, where the complaint itself gives no due date
 * @param disclosures about disclosure without being asked
 * @param checks about checks on the spot
 * @param keepMonths for how many months after its end a case is remembered, so that a row sent again or a result that
 *     comes late finds it
 */
public record CaseRules(
        Optional<ClockRule> clock,
        Optional<Limit> requestLimit,
        Set<String> restDayChannels,
        int confirmation,
        Optional<Limit> orderSigning,
        Map<String, Limit> orderLimits,
        Map<String, Map<String, Limit>> sourceLimits,
        Optional<Limit> reviewVerification,
        Optional<Limit> reviewRectification,
        int badStars,
        Optional<Limit> complaintHandling,
        DisclosureRules disclosures,
        CheckRules checks,
        int keepMonths) {

    public CaseRules {
        restDayChannels = Set.copyOf(restDayChannels);
        orderLimits = Map.copyOf(orderLimits);
        sourceLimits = sourceLimits.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Map.copyOf(each.getValue())));
    }

    /** The limit for an order of that kind from that source, if the policy sets one. */
    public Optional<Limit> orderLimit(String source, String kind) {
        return limit(sourceLimits.getOrDefault(source, Map.of()), kind).or(() -> limit(orderLimits, kind));
    }

    private static Optional<Limit> limit(Map<String, Limit> limits, String kind) {
        return Optional.ofNullable(limits.getOrDefault(kind, limits.get("ANY")));
    }
}
