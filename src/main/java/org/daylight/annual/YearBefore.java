package org.daylight.annual;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.annual.Equation.Term;
import org.daylight.annual.Operand.Origin;

/** Identities 5, 6 and 11: a report beside that of the year before. */
final class YearBefore {

    /** A figure may grow to so many times itself, or shrink to that part of itself, without being named. */
    private static final BigDecimal JUMP = BigDecimal.valueOf(5);

    /** Where both figures are smaller than this, a jump says nothing. */
    private static final BigDecimal SMALL = BigDecimal.TEN;

    private YearBefore() {}

    static Findings check(AnnualReport report, AnnualReport before) {
        return Findings.all(Stream.of(carriedOver(report, before), inForce(report, before), jumps(report, before)));
    }

    static Findings carriedOver(AnnualReport report, AnnualReport before) {
        if (!report.has(FormTable.TABLE_3) || !before.has(FormTable.TABLE_3)) {
            return Findings.NONE;
        }
        return Findings.all(TableSums.everyColumn()
                .map(column -> new Equation(
                        Identity.CARRIED_OVER,
                        Spot.table3("carried_over", column),
                        List.of(Term.before(Spot.table3("carry_forward", column)))))
                .map(equation -> equation.check(report, before)));
    }

    /** Only the form of 2021 says what is in force. */
    static Findings inForce(AnnualReport report, AnnualReport before) {
        boolean asked = Stream.of(report, before)
                .allMatch(one -> one.template() == Template.V2021 && one.has(FormTable.TABLE_2));
        if (!asked) {
            return Findings.NONE;
        }
        return Findings.all(Stream.of("rules", "normative_docs")
                .map(row -> new Equation(
                        Identity.IN_FORCE,
                        Spot.table2(row, "valid"),
                        List.of(
                                Term.before(Spot.table2(row, "valid")),
                                Term.plus(Spot.table2(row, "made")),
                                Term.minus(Spot.table2(row, "repealed")))))
                .map(equation -> equation.check(report, before)));
    }

    /** Totals of tables 3 and 4, and all of table 2 except what is a change already. */
    static Findings jumps(AnnualReport report, AnnualReport before) {
        return Findings.of(report.layout()
                .spots()
                .filter(spot -> spot.table() == FormTable.TABLE_2
                        ? report.layout().unit(spot) != Layout.Unit.CHANGE
                        : spot.column().equals(Layout.TOTAL))
                .filter(spot -> report.at(spot).isNumber() && before.at(spot).isNumber())
                .filter(spot -> jumped(report.at(spot).value(), before.at(spot).value()))
                .map(spot -> Mismatch.at(
                        Identity.YEAR_JUMP,
                        spot,
                        before.at(spot),
                        report.at(spot),
                        List.of(new Operand(Origin.YEAR_BEFORE, spot, 1, before.at(spot)))))
                .toList());
    }

    private static boolean jumped(BigDecimal now, BigDecimal then) {
        BigDecimal larger = now.max(then);
        return larger.compareTo(SMALL) >= 0 && larger.compareTo(now.min(then).multiply(JUMP)) > 0;
    }
}
