package org.daylight.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to be looked at by a person. It is never scored, and nothing is proposed on it.
 *
 * @param department code
 * @param count how many
 * @param of out of how many; 0 where the count speaks for itself
 * @param share percent, two digits; empty where the count speaks for itself
 * @param median percent of the group, where it is compared with it
 */
public record Signal(
        Code code, String department, long count, long of, Optional<BigDecimal> share, Optional<BigDecimal> median) {

    /** What it is. The words stand in the bundles under {@code signal.<NAME>}. */
    public enum Code {
        /** Replies dated before their requests. */
        REPLY_BEFORE_REQUEST,
        /** Replies sent on the very last day. */
        LAST_DAY,
        /** Supplements asked for and extensions, which restart or lengthen the clock. */
        RESTARTS,
        /** Requests turned away in categories that are easily stretched, against the group. */
        REFUSALS,
        /** Requests confirmed late, which keeps their clock from beginning. */
        CONFIRMATION,
        /** Orders closed before the first contact with the caller. */
        CLOSED_FIRST,
        /** Cases taken out, most of them with the approval of one and the same person. */
        ONE_APPROVER,
        /** Rates that were the same month after month. */
        UNMOVED,
        /** Five stars that one device gave one shortly after the other. */
        FIVE_STARS_BURST,
        /** Five stars, many of them from one device. */
        FIVE_STARS_ONE_DEVICE,
        /** Reviews found invalid, most of them by one and the same person. */
        INVALID_BY_ONE,
        /** Orders taken out, most of them with the approval of one and the same person. */
        EXCLUDED_BY_ONE
    }

    public Signal {
        Objects.requireNonNull(code);
    }

    /** So many out of so many; 1 or more of them. */
    static Signal share(Code code, String department, long part, long whole) {
        BigDecimal share = BigDecimal.valueOf(part)
                .scaleByPowerOfTen(2)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        return new Signal(code, department, part, whole, Optional.of(share), Optional.empty());
    }

    boolean reaches(BigDecimal limit) {
        return share.filter(percent -> percent.compareTo(limit) >= 0).isPresent();
    }
}
