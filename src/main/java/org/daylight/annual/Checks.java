package org.daylight.annual;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every check, by what it needs. */
public final class Checks {

    private Checks() {}

    /** What one report says by itself: identities 1 to 4, 8, 9, 10 and 14, of the tables that it holds. */
    public static Findings alone(AnnualReport report) {
        return Findings.all(Stream.of(
                Cells.check(report), TableSums.check(report), Narrative.check(report), FeeStatement.check(report)));
    }

    /**
     * Each identity that holds between tables alone, with what it found, in the order of their numbers. Nothing that is wanting
     * makes an identity vanish: one that needs it does not hold.
     *
     * @param before the report on the year before, where it is known; what that one lacks is not held against this one
     */
    public static List<Checked> ofTables(AnnualReport report, Optional<AnnualReport> before) {
        return Checked.all(report, before);
    }

    /** That all tables of the form stand in a report: number 15. */
    public static Findings tables(AnnualReport report) {
        return Cells.tables(report);
    }

    /** A report beside that of the year before: identities 5, 6, 11 and 12. */
    public static Findings yearBefore(AnnualReport report, AnnualReport before) {
        return YearBefore.check(report, before).plus(Likeness.check(report, before));
    }

    /** A report beside those whose sum it must be: identity 7. */
    public static Findings parts(AnnualReport whole, List<AnnualReport> parts) {
        return RollUp.check(whole, parts);
    }

    /** A report beside what the ledger counts: identity 13. */
    public static Findings ledger(AnnualReport report, AnnualReport ledger) {
        return RollUp.ledger(report, ledger);
    }

    /** The sum of several reports; see {@link RollUp#sum(List)}. */
    public static AnnualReport sum(List<AnnualReport> parts) {
        return RollUp.sum(parts);
    }
}
