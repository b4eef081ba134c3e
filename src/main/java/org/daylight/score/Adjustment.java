package org.daylight.score;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;

/**
 * What people ruled about a department's month beside its counts, with the document it rests on.
 *
 * @param number of the entry, unique in its period
 * @param rule code of a rule of the policy
 * @param points of a bonus or a deduction, more than 0; 0 for all others
 * @param record number of the case that it speaks of; empty where it speaks of none
 * @param document its number
 * @param appliedBy who asked for it
 * @param approvedBy who approved it, somebody else
 */
public record Adjustment(
        String number,
        Kind kind,
        String rule,
        BigDecimal points,
        String record,
        String document,
        String appliedBy,
        String approvedBy)
        implements Comparable<Adjustment> {

    private static final Comparator<Adjustment> ORDER = Comparator.comparing(Adjustment::number)
            .thenComparing(Adjustment::kind)
            .thenComparing(Adjustment::rule)
            .thenComparing(Adjustment::points)
            .thenComparing(Adjustment::record)
            .thenComparing(Adjustment::document)
            .thenComparing(Adjustment::appliedBy)
            .thenComparing(Adjustment::approvedBy);

    /** What it does. The words stand in the bundles under {@code adjustment.<NAME>}. */
    public enum Kind {
        /** Points on top of the total. */
        BONUS,
        /** Points off the total, outside of the indicators. */
        DEDUCTION,
        /** A best grade; it touches no mark. */
        VETO,
        /** A case that is taken out. */
        EXCLUSION,
        /**
         * An appeal that was upheld; its rule is the code of an indicator. With points they are given back in the
         * indicator; without, its case is taken out of the indicator.
         */
        APPEAL
    }

    /** @throws IllegalArgumentException naming what is missing or impossible */
    public Adjustment {
        Objects.requireNonNull(kind);
        points = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        need(number, "adjustment", "number");
        need(rule, number, "rule");
        need(document, number, "document number");
        need(appliedBy, number, "applied_by");
        need(approvedBy, number, "approved_by");
        check(!appliedBy.equals(approvedBy), number, "applied and approved by " + appliedBy + ", expected two people");
        boolean counts = kind == Kind.BONUS
                || kind == Kind.DEDUCTION
                || kind == Kind.APPEAL && (record.isEmpty() || points.signum() > 0);
        check(
                counts ? points.signum() > 0 : points.signum() == 0,
                number,
                points.toPlainString() + " points of a " + kind + ", expected " + (counts ? "more than 0" : "none"));
        check(kind != Kind.EXCLUSION || !record.isEmpty(), number, "no record number, expected the case to take out");
    }

    private static void need(String value, String where, String what) {
        check(!value.isBlank(), where, "no " + what + ", expected one");
    }

    private static void check(boolean holds, String where, String what) {
        if (!holds) {
            throw new IllegalArgumentException(where + ": found " + what + "; correct the entry");
        }
    }

    /** Whether it gives back marks in an indicator. */
    boolean givesBack(String indicator) {
        return kind == Kind.APPEAL && rule.equals(indicator) && points.signum() > 0;
    }

    @Override
    public int compareTo(Adjustment other) {
        return ORDER.compare(this, other);
    }
}
