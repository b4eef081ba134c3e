package org.daylight.casework;

import java.util.Optional;
import java.util.Set;
import org.daylight.calendar.ClockRule;
import org.daylight.calendar.Limit;

/**
 * What a policy says about turning rows into cases.
 *
 * @param clock the statutory clock of requests (art. 30-35), where this policy uses it
 * @param requestLimit a plain limit for requests instead of the statutory clock; with neither, requests have no limit
 * @param restDayChannels request channels whose receipt on a rest day moves to the next working day
 * @param confirmation working days within which a request that needs confirming is to be confirmed
 * @param orders about orders of the hotline
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
        OrderRules orders,
        Optional<Limit> reviewVerification,
        Optional<Limit> reviewRectification,
        int badStars,
        Optional<Limit> complaintHandling,
        DisclosureRules disclosures,
        CheckRules checks,
        int keepMonths) {

    public CaseRules {
        restDayChannels = Set.copyOf(restDayChannels);
    }
}
