package org.daylight.annual;

/**
 * A figure that an identity was reckoned with.
 *
 * @param origin which report it stands in
 * @param spot where in it
 * @param sign 1 if it was added, -1 if it was subtracted
 * @param entry what stands there
 */
public record Operand(Origin origin, Spot spot, int sign, Entry entry) {

    /** Which report. */
    public enum Origin {
        THIS_YEAR,
        YEAR_BEFORE
    }
}
