package org.daylight.casework;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.annual.Checked;
import org.daylight.annual.Entry;
import org.daylight.annual.Findings.Unchecked;
import org.daylight.annual.Identity;
import org.daylight.annual.Mismatch;
import org.daylight.annual.Operand;
import org.daylight.annual.Operand.Origin;
import org.daylight.annual.Spot;

/**
 * Why an identity of an annual report fails, as a problem with what it speaks of: {@code SUM_WRONG COLUMN_BALANCE 3
 * carry_forward total 96 95 1}. The first place is told, and how many there are. Codes and numbers only.
 */
final class AnnualWords {

    private final Set<Spot> refused;
    private final boolean refusedRow;

    /**
     * What is known of cells that are not there.
     *
     * @param refused cells whose rows were refused
     * @param refusedRow whether a row was refused of which nobody can say which cell it meant
     */
    AnnualWords(Set<Spot> refused, boolean refusedRow) {
        this.refused = Set.copyOf(refused);
        this.refusedRow = refusedRow;
    }

    /** The problem and its arguments; of an identity that holds only which one it is. */
    String reason(Checked one) {
        List<Mismatch> wrong = one.findings().mismatches();
        List<Unchecked> open = one.findings().unchecked();
        String places = Integer.toString(wrong.size() + open.size());
        return Stream.concat(wrong.stream().map(this::wrong), open.stream().map(this::open))
                .findFirst()
                .map(words -> words + " " + places)
                .orElse("HOLDS " + one.identity());
    }

    private String wrong(Mismatch one) {
        if (one.identity() == Identity.TABLE_GIVEN) {
            return "TABLE_NOT_GIVEN " + one.table().orElseThrow().number();
        }
        Spot spot = one.spot().orElseThrow();
        return switch (one.identity()) {
            case FIGURE_GIVEN -> "FIGURE_NOT_GIVEN " + cell(spot) + " " + entry(spot, one.found());
            case WHOLE_COUNT -> "FIGURE_NOT_WHOLE " + cell(spot) + " " + entry(spot, one.found());
            default ->
                "SUM_WRONG " + one.identity() + " " + cell(spot) + " " + entry(spot, one.expected()) + " "
                        + entry(spot, one.found());
        };
    }

    /** Of what is wanting, the first that this report itself lacks. */
    private String open(Unchecked one) {
        Operand wanting = one.wanting().stream()
                .filter(each -> each.origin() == Origin.THIS_YEAR)
                .findFirst()
                .orElseThrow();
        return "SUM_OPEN " + one.identity() + " " + cell(wanting.spot()) + " " + entry(wanting.spot(), wanting.entry());
    }

    private static String cell(Spot spot) {
        return spot.table().number() + " " + spot.row() + " " + spot.column();
    }

    private String entry(Spot spot, Entry entry) {
        if (entry.isNumber()) {
            return entry.value().toPlainString();
        }
        if (entry.kind() != Entry.Kind.ABSENT) {
            return entry.kind().name();
        }
        if (refused.contains(spot)) {
            return "REFUSED";
        }
        return refusedRow ? "ABSENT_OR_REFUSED" : "ABSENT";
    }
}
