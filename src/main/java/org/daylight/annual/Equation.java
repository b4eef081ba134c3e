package org.daylight.annual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.daylight.annual.Operand.Origin;

/**
 * One cell that must be the sum of others.
 *
 * @param identity in whose name
 * @param result the cell
 * @param terms what it is the sum of
 */
record Equation(Identity identity, Spot result, List<Term> terms) {

    /** A cell of this report or of the one before, added (1) or subtracted (-1). */
    record Term(Origin origin, Spot spot, int sign) {

        static Term plus(Spot spot) {
            return new Term(Origin.THIS_YEAR, spot, 1);
        }

        static Term minus(Spot spot) {
            return new Term(Origin.THIS_YEAR, spot, -1);
        }

        static Term before(Spot spot) {
            return new Term(Origin.YEAR_BEFORE, spot, 1);
        }
    }

    /** Holds, does not hold, or cannot be checked since a cell holds no number; a blank is never taken for 0. */
    Findings check(AnnualReport report, AnnualReport before) {
        Function<Origin, AnnualReport> reports = origin -> origin == Origin.THIS_YEAR ? report : before;
        List<Operand> basis = terms.stream()
                .map(term -> new Operand(
                        term.origin(),
                        term.spot(),
                        term.sign(),
                        reports.apply(term.origin()).at(term.spot())))
                .toList();
        Entry found = report.at(result);
        List<Operand> wanting = new ArrayList<>(basis);
        wanting.add(new Operand(Origin.THIS_YEAR, result, 1, found));
        wanting.removeIf(one -> one.entry().isNumber());
        if (!wanting.isEmpty()) {
            return new Findings(List.of(), List.of(new Findings.Unchecked(identity, result, wanting)));
        }
        Entry expected = Entry.of(sum(basis));
        return expected.equals(found)
                ? Findings.NONE
                : Findings.of(Mismatch.at(identity, result, expected, found, basis));
    }

    static BigDecimal sum(List<Operand> operands) {
        return operands.stream()
                .map(one -> one.entry().value().multiply(BigDecimal.valueOf(one.sign())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
