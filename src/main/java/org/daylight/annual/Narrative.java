package org.daylight.annual;

import java.util.List;
import org.daylight.annual.Operand.Origin;

/** Identity 8: figures in the sentences of a report against its tables. */
final class Narrative {

    private Narrative() {}

    static Findings check(AnnualReport report) {
        List<Phrase.Told> told = Phrase.read(Sentences.clauses(report.paragraphs()));
        return Findings.all(told.stream()
                .filter(one -> one.spots().stream().allMatch(spot -> known(report, spot)))
                .map(one -> check(report, one)));
    }

    private static boolean known(AnnualReport report, Spot spot) {
        return report.layout().has(spot) && report.has(spot.table());
    }

    private static Findings check(AnnualReport report, Phrase.Told told) {
        Spot spot = told.spots().get(0);
        List<Operand> basis = told.spots().stream()
                .map(one -> new Operand(Origin.THIS_YEAR, one, 1, report.at(one)))
                .toList();
        List<Operand> wanting =
                basis.stream().filter(one -> !one.entry().isNumber()).toList();
        if (!wanting.isEmpty()) {
            return new Findings(List.of(), List.of(new Findings.Unchecked(Identity.NARRATIVE, spot, wanting)));
        }
        Entry table = Entry.of(Equation.sum(basis));
        Entry words = Entry.of(told.value());
        return table.equals(words)
                ? Findings.NONE
                : Findings.of(Mismatch.at(Identity.NARRATIVE, spot, table, words, basis)
                        .quoting(told.words()));
    }
}
