package org.daylight.annual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.annual.Findings.Unchecked;
import org.daylight.annual.Operand.Origin;

/**
 * An identity that a report was held to.
 *
 * @param identity which
 * @param findings what it found, of itself alone; nothing if it holds
 */
public record Checked(Identity identity, Findings findings) {

    private static final List<Identity> ALONE = List.of(
            Identity.COLUMN_BALANCE,
            Identity.OUTCOME_TOTAL,
            Identity.APPLICANT_TOTAL,
            Identity.REMEDY_TOTAL,
            Identity.FIGURE_GIVEN,
            Identity.WHOLE_COUNT,
            Identity.TABLE_GIVEN);

    /** Whether it holds. */
    public boolean holds() {
        return findings.isEmpty();
    }

    static List<Checked> all(AnnualReport report, Optional<AnnualReport> before) {
        AnnualReport whole = report.whole();
        var asked = new ArrayList<>(ALONE);
        Findings found = Cells.tables(report)
                .plus(Cells.check(whole))
                .plus(TableSums.check(whole))
                .plus(counts(whole));
        if (before.isPresent()) {
            AnnualReport earlier = before.get().whole();
            found = found.plus(owed(YearBefore.carriedOver(whole, earlier)))
                    .plus(owed(YearBefore.inForce(whole, earlier)));
            asked.add(Identity.CARRIED_OVER);
            if (Stream.of(whole, earlier).allMatch(one -> one.template() == Template.V2021)) {
                asked.add(Identity.IN_FORCE);
            }
        }
        Findings all = found;
        return asked.stream()
                .sorted(Comparator.comparing(Identity::number))
                .map(identity -> new Checked(identity, of(identity, all)))
                .toList();
    }

    private static Findings of(Identity identity, Findings all) {
        return new Findings(
                all.mismatches().stream()
                        .filter(one -> one.identity() == identity)
                        .toList(),
                all.unchecked().stream()
                        .filter(one -> one.identity() == identity)
                        .toList());
    }

    /** Of a report without a single figure nobody can say that its figures are possible. */
    private static Findings counts(AnnualReport whole) {
        return whole.cells().values().stream().anyMatch(Entry::isNumber)
                ? Findings.NONE
                : new Findings(
                        List.of(),
                        whole.layout()
                                .spots()
                                .map(spot -> new Operand(Origin.THIS_YEAR, spot, 1, whole.at(spot)))
                                .map(one -> new Unchecked(Identity.WHOLE_COUNT, one.spot(), List.of(one)))
                                .toList());
    }

    /** Without what only the report of the year before leaves open. */
    private static Findings owed(Findings found) {
        return new Findings(
                found.mismatches(),
                found.unchecked().stream()
                        .filter(one -> one.wanting().stream().anyMatch(each -> each.origin() == Origin.THIS_YEAR))
                        .toList());
    }
}
