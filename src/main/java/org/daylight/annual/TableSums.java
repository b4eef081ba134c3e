package org.daylight.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.annual.Equation.Term;

/** Identities 1 to 4: the sums inside one report. */
final class TableSums {

    private TableSums() {}

    static Findings check(AnnualReport report) {
        Layout layout = report.layout();
        var equations = new ArrayList<Equation>();
        if (report.has(FormTable.TABLE_3)) {
            everyColumn().map(TableSums::balance).forEach(equations::add);
            everyColumn().map(column -> outcomes(layout, column)).forEach(equations::add);
            layout.lines(FormTable.TABLE_3).stream()
                    .map(line -> total(Identity.APPLICANT_TOTAL, line, Layout.APPLICANTS))
                    .forEach(equations::add);
        }
        if (report.has(FormTable.TABLE_4)) {
            layout.lines(FormTable.TABLE_4).stream()
                    .map(line -> total(Identity.REMEDY_TOTAL, line, Layout.RESULTS))
                    .forEach(equations::add);
        }
        return Findings.all(equations.stream().map(equation -> equation.check(report, report)));
    }

    static Stream<String> everyColumn() {
        return Stream.concat(Layout.APPLICANTS.stream(), Stream.of(Layout.TOTAL));
    }

    private static Equation balance(String column) {
        return new Equation(
                Identity.COLUMN_BALANCE,
                Spot.table3("carry_forward", column),
                List.of(
                        Term.plus(Spot.table3("new", column)),
                        Term.plus(Spot.table3("carried_over", column)),
                        Term.minus(Spot.table3(Layout.TOTAL, column))));
    }

    private static Equation outcomes(Layout layout, String column) {
        List<Term> terms = layout.outcomes().stream()
                .map(row -> Term.plus(Spot.table3(row, column)))
                .toList();
        return new Equation(Identity.OUTCOME_TOTAL, Spot.table3(Layout.TOTAL, column), terms);
    }

    private static Equation total(Identity identity, Layout.Line line, List<String> columns) {
        List<Term> terms =
                columns.stream().map(column -> Term.plus(line.spot(column))).toList();
        return new Equation(identity, line.spot(Layout.TOTAL), terms);
    }
}
