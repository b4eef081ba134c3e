package org.daylight.proposal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.daylight.casework.Measure;

/**
 * From where on the ways in which a department works are pointed out; nothing is where a limit is not set.
 *
 * @param confirmation percent of requests that were confirmed late
 * @param closedFirst percent of ended orders that were closed before the first contact
 * @param oneApprover percent of the cases taken out that one person approved
 * @param unmoved months in which a rate was the same, 2 or more
 * @param sameHand of what comes from one and the same hand
 */
public record Habits(
        Optional<BigDecimal> confirmation,
        Optional<BigDecimal> closedFirst,
        Optional<BigDecimal> oneApprover,
        Optional<Integer> unmoved,
        SameHand sameHand) {

    /** Nothing is pointed out. */
    public static final Habits NONE =
            new Habits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), SameHand.NONE);

    private static final int LEAST_MONTHS = 2;

    public Habits {
        Objects.requireNonNull(sameHand);
        share("delayed_confirmation", confirmation);
        share("closed_before_contact", closedFirst);
        share("exclusions_by_one", oneApprover);
        unmoved.filter(months -> months < LEAST_MONTHS).ifPresent(months -> {
            throw new IllegalArgumentException(
                    "signals, unmoved_months: " + months + "; expected " + LEAST_MONTHS + " or more");
        });
    }

    static void share(String key, Optional<BigDecimal> limit) {
        limit.filter(share -> share.signum() <= 0).ifPresent(share -> {
            throw new IllegalArgumentException("signals, " + key + ": a share of " + share.toPlainString()
                    + " % would point at everybody; expected more than 0");
        });
    }

    /** What has to be counted for it, whether marks hang on it or not. */
    public Set<Measure> watched() {
        return confirmation.map(limit -> Set.of(Measure.CONFIRMATION)).orElse(Set.of());
    }

    /** How many months before this one have to be looked at. */
    public int monthsBefore() {
        return unmoved.map(months -> months - 1).orElse(0);
    }
}
