package org.daylight.feed;

import java.math.BigInteger;
import java.util.HexFormat;

/**
 * The sum of the SHA-256 digests of rows, modulo 2^256: equal for equal multisets of rows in whatever order they came,
 * and different if a row was lost, counted twice, changed, or exchanged for another.
 *
 * @param high bits 255 to 192
 * @param upper bits 191 to 128
 * @param lower bits 127 to 64
 * @param low bits 63 to 0
 */
public record RowDigest(long high, long upper, long lower, long low) {

    /** The digest of no row at all. */
    public static final RowDigest ZERO = new RowDigest(0, 0, 0, 0);

    private static final int HEX = 64;
    private static final int HEX_OF_LONG = 16;

    /** The digest of these rows and those. */
    public RowDigest plus(RowDigest other) {
        long lowSum = low + other.low;
        long lowerSum = lower + other.lower + carry(low, other.low, lowSum);
        long upperSum = upper + other.upper + carry(lower, other.lower, lowerSum);
        return new RowDigest(high + other.high + carry(upper, other.upper, upperSum), upperSum, lowerSum, lowSum);
    }

    /** The digest that takes these rows away again. */
    public RowDigest negated() {
        return new RowDigest(~high, ~upper, ~lower, ~low).plus(new RowDigest(0, 0, 0, 1));
    }

    /** What an unsigned sum, a carry that came into it included, carries over. */
    private static long carry(long one, long other, long sum) {
        return (one & other | (one | other) & ~sum) >>> 63;
    }

    /** The digest as a whole number from 0 to 2^256 - 1. */
    public BigInteger value() {
        return new BigInteger(toString(), 16);
    }

    /** The digest of 64 hexadecimal digits, as {@link #toString} prints it. */
    public static RowDigest parse(String hex) {
        if (!hex.matches("[0-9a-f]{" + HEX + "}")) {
            throw new IllegalArgumentException(
                    "digest: found '" + hex + "', expected 64 hexadecimal digits in small letters");
        }
        return new RowDigest(part(hex, 0), part(hex, 1), part(hex, 2), part(hex, 3));
    }

    private static long part(String hex, int index) {
        return HexFormat.fromHexDigitsToLong(hex, index * HEX_OF_LONG, (index + 1) * HEX_OF_LONG);
    }

    /** 64 hexadecimal digits. */
    @Override
    public String toString() {
        var digits = HexFormat.of();
        return digits.toHexDigits(high)
                + digits.toHexDigits(upper)
                + digits.toHexDigits(lower)
                + digits.toHexDigits(low);
    }
}
