package org.daylight.casework;

/** What became of a row in its month; every row has exactly one fate. */
public enum Fate {
    /** A case of this period rests on it. */
    COUNTED,
    /** It says what another row of its case says too. */
    DUPLICATE,
    /** Its case is at rest or ended before the ledger begins. */
    OUT_OF_PERIOD,
    /** It is dated at or after the as-of instant or the period's end, and remembered for the next period. */
    TO_COME,
    /** It could not be read, or is not its sender's to send. */
    REFUSED_ALONE,
    /** It could be read, but the other rows of its case make it impossible. */
    REFUSED_BESIDE
}
