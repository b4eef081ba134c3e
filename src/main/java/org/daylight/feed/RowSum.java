package org.daylight.feed;

/**
 * So many rows or refusals, and what they say and where they stand, as one digest.
 *
 * @param rows how many
 * @param digest the sum of theirs
 */
public record RowSum(long rows, RowDigest digest) {

    public static final RowSum NONE = new RowSum(0, RowDigest.ZERO);

    /** @throws IllegalArgumentException for a number below 0 */
    public RowSum {
        if (rows < 0) {
            throw new IllegalArgumentException("rows: found " + rows + ", expected 0 or more");
        }
    }

    /** One row. */
    public static RowSum of(RowDigest digest) {
        return new RowSum(1, digest);
    }

    /** These rows without those, which are among them. */
    public RowSum minus(RowSum other) {
        return new RowSum(Math.subtractExact(rows, other.rows), digest.plus(other.digest.negated()));
    }

    public RowSum plus(RowSum other) {
        return new RowSum(Math.addExact(rows, other.rows), digest.plus(other.digest));
    }
}
