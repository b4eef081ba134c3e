package org.daylight.reconciliation;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What must be equal. The words for each stand in the bundles under {@code law.<NAME>}. */
public enum Law {
    /** The bytes that were received, those that were read and those in the archive are the same. */
    R0_CONTENT(Unit.DIGEST),
    /** Their number is, too. */
    R0_SIZE(Unit.COUNT),
    /** Physical rows = header + title + blank + total + data. */
    R1_PHYSICAL(Unit.COUNT),
    /** Data rows = left out by the mapping's conditions + taken. */
    R1_DATA(Unit.COUNT),
    /** Rows and refusals that the taken rows became = accepted + refused by reason. */
    R1_READINGS(Unit.COUNT),
    /** Accepted rows = counted + duplicate + out of period + to come + refused beside others + of files set aside. */
    R1_FATES(Unit.COUNT),
    /** Rows refused by reason = those that the tally counts = those in the evidence. */
    R1_REFUSED(Unit.COUNT),
    /** What a sender declared = what was counted of it. */
    R2_DECLARED(Unit.SUM),
    /** The digest of the accepted rows is that of the rows that have a fate. */
    R3_ROWS(Unit.DIGEST),
    /** The digest of the refusals is that of the refusals that reached the department. */
    R3_REFUSED(Unit.DIGEST),
    /** Opening + received = ended + closing. */
    R4_LEDGER(Unit.COUNT),
    /** Opening = closing of the edition opened with = cases that it handed on as open. */
    R4_OPENING(Unit.COUNT),
    /** Closing = cases that this edition hands on as open. */
    R4_CLOSING(Unit.COUNT),
    /** Departments of the roster = scored + not submitted + held + without cases. */
    R5_ROSTER(Unit.COUNT);

    private final Unit unit;

    Law(Unit unit) {
        this.unit = unit;
    }

    /** What the numbers of an identity count. */
    public enum Unit {
        COUNT,
        /** Sums of cells, with their decimals. */
        SUM,
        /** Digests, which add up modulo 2^256. */
        DIGEST;

        private static final BigInteger DIGESTS = BigInteger.ONE.shiftLeft(256);

        /** The sum that two sides are compared by. */
        BigDecimal comparable(BigDecimal sum) {
            return this == DIGEST ? new BigDecimal(sum.toBigIntegerExact().mod(DIGESTS)) : sum.stripTrailingZeros();
        }

        /** A number as it is printed: a digest in 64 hexadecimal digits. */
        public String text(BigDecimal amount) {
            if (this != DIGEST) {
                return amount.toPlainString();
            }
            String hex = comparable(amount).toBigIntegerExact().toString(16);
            return "0".repeat(64 - hex.length()) + hex;
        }
    }

    public Unit unit() {
        return unit;
    }

    /** {@code R0} to {@code R5}. */
    public String code() {
        return name().substring(0, 2);
    }
}
