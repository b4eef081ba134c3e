package org.daylight.score;

import java.math.BigDecimal;

/** The figure behind a mark: a value with everything needed to work it out again, or the reason why there is none. */
public sealed interface Figure {

    /** Cases of the population. */
    long denominator();

    /** Cases outside the rate whose rows do not let anybody say. */
    long undetermined();

    /** Cases outside the rate by ruling. */
    long excluded();

    /**
     * A figure that could be worked out.
     *
     * @param numerator credited cases; for deductions the points lost
     * @param denominator cases of the population
     * @param undetermined cases outside the rate whose rows do not let anybody say
     * @param excluded cases outside the rate by ruling
     */
    record Present(BigDecimal numerator, long denominator, long undetermined, long excluded) implements Figure {}

    /** No figure, and why. */
    record Absent(Absence reason, long denominator, long undetermined, long excluded) implements Figure {}

    /** Why a figure or a mark is missing. The words stand in the message bundles under {@code absence.<NAME>}. */
    enum Absence {
        /** The population is empty. */
        NO_CASES,
        /** Fewer cases than the policy's minimum. */
        TOO_FEW_CASES,
        /** Too small a share of its section's weight applies. */
        SECTION_NOT_ASSESSED,
        NOT_SUBMITTED,
        HELD
    }
}
