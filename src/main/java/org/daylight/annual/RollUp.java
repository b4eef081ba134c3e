package org.daylight.annual;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.annual.Operand.Origin;

/** Identities 7 and 13: a report beside those of its parts, or beside the ledger. */
final class RollUp {

    private RollUp() {}

    /** Every cell of the tables that the report and each part hold; a part of another template sums to nothing. */
    static Findings check(AnnualReport whole, List<AnnualReport> parts) {
        return Findings.all(
                whole.layout().spots().filter(spot -> held(spot, whole, parts)).map(spot -> check(spot, whole, parts)));
    }

    private static boolean held(Spot spot, AnnualReport whole, List<AnnualReport> parts) {
        return Stream.concat(Stream.of(whole), parts.stream()).allMatch(one -> one.has(spot.table()));
    }

    private static Findings check(Spot spot, AnnualReport whole, List<AnnualReport> parts) {
        boolean known = whole.at(spot).isNumber()
                && parts.stream().allMatch(part -> part.at(spot).isNumber());
        if (!known) {
            var wanting = Stream.concat(Stream.of(whole), parts.stream())
                    .map(one -> new Operand(Origin.THIS_YEAR, spot, 1, one.at(spot)))
                    .filter(one -> !one.entry().isNumber())
                    .distinct()
                    .toList();
            return new Findings(List.of(), List.of(new Findings.Unchecked(Identity.ROLL_UP, spot, wanting)));
        }
        return same(Identity.ROLL_UP, spot, sum(spot, parts), whole.at(spot));
    }

    /** Every cell that the ledger knows. */
    static Findings ledger(AnnualReport report, AnnualReport ledger) {
        return Findings.all(ledger.cells().entrySet().stream()
                .filter(cell ->
                        cell.getValue().isNumber() && report.has(cell.getKey().table()))
                .filter(cell -> report.at(cell.getKey()).isNumber())
                .map(cell -> same(Identity.LEDGER, cell.getKey(), cell.getValue(), report.at(cell.getKey()))));
    }

    private static Findings same(Identity identity, Spot spot, Entry expected, Entry found) {
        return expected.equals(found) ? Findings.NONE : Findings.of(Mismatch.at(identity, spot, expected, found));
    }

    private static Entry sum(Spot spot, List<AnnualReport> parts) {
        return Entry.of(parts.stream().map(part -> part.at(spot).value()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * The report of a whole from those of its parts, cell by cell. A cell is a number only if it is one in every part.
     *
     * @throws IllegalArgumentException without a part, or for parts of several templates
     */
    static AnnualReport sum(List<AnnualReport> parts) {
        List<Template> templates =
                parts.stream().map(AnnualReport::template).distinct().toList();
        if (templates.size() != 1) {
            throw new IllegalArgumentException("templates of the parts: found " + templates + ", expected one");
        }
        Map<Spot, Entry> cells = new LinkedHashMap<>();
        Layout.of(templates.get(0))
                .spots()
                .filter(spot -> parts.stream().allMatch(part -> part.at(spot).isNumber()))
                .forEach(spot -> cells.put(spot, sum(spot, parts)));
        return new AnnualReport(templates.get(0), cells, List.of());
    }
}
