package org.daylight.casework;

/**
 * The ledger of one feed in a period: nothing can vanish between two months.
 *
 * @param opening cases open at the end of the period before
 * @param received cases that entered the ledger in the period
 * @param ended cases that left it: closed, withdrawn, lapsed, excluded, or set apart as undetermined
 * @param closing cases open at the as-of instant
 */
public record Balance(long opening, long received, long ended, long closing) {

    public static final Balance EMPTY = new Balance(0, 0, 0, 0);

    /** @throws IllegalArgumentException unless opening + received = ended + closing */
    public Balance {
        if (opening + received != ended + closing) {
            throw new IllegalArgumentException("opening " + opening + " + received " + received + " is not ended "
                    + ended + " + closing " + closing);
        }
    }

    public Balance plus(Balance other) {
        return new Balance(
                opening + other.opening, received + other.received, ended + other.ended, closing + other.closing);
    }
}
