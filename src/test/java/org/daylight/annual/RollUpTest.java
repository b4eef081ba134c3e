package org.daylight.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final Spot NEW = Spot.table3("new", "natural");
    private static final Spot OPEN = Spot.table3("open", "natural");

    private static AnnualReport report(Map<Spot, Entry> cells) {
        return new AnnualReport(Template.V2021, cells, List.of());
    }

    @Test
    void theWholeIsTheSumOfItsParts() {
        List<AnnualReport> parts = List.of(report(Map.of(NEW, Entry.of(3))), report(Map.of(NEW, Entry.of(4))));
        assertThat(RollUp.check(report(Map.of(NEW, Entry.of(8))), parts).mismatches())
                .containsExactly(Mismatch.at(Identity.ROLL_UP, NEW, Entry.of(7), Entry.of(8)));
    }

    @Test
    void aPartWithAStrokeMakesTheSumImpossible() {
        List<AnnualReport> parts = List.of(report(Map.of(NEW, Entry.of(7))), report(Map.of(NEW, Entry.SLASH)));
        Findings found = RollUp.check(report(Map.of(NEW, Entry.of(7))), parts);
        assertThat(found.mismatches()).isEmpty();
        assertThat(found.unchecked())
                .contains(new Findings.Unchecked(
                        Identity.ROLL_UP, NEW, List.of(new Operand(Operand.Origin.THIS_YEAR, NEW, 1, Entry.SLASH))));
    }

    @Test
    void aSumHoldsOnlyWhatEveryPartKnows() {
        AnnualReport sum = RollUp.sum(List.of(
                report(Map.of(NEW, Entry.of(3), OPEN, Entry.of(1))),
                report(Map.of(NEW, Entry.of(4), OPEN, Entry.BLANK))));
        assertThat(sum.cells()).isEqualTo(Map.of(NEW, Entry.of(7)));
    }

    @Test
    void partsOfTwoFormsAreNotAddedUp() {
        assertThatThrownBy(() -> RollUp.sum(List.of(Made.report(1), Made.report(Template.V2019, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("templates of the parts: found [V2021, V2019], expected one");
    }

    @Test
    void theReportSaysWhatTheLedgerSays() {
        AnnualReport ledger = report(Map.of(NEW, Entry.of(3)));
        assertThat(RollUp.ledger(report(Map.of(NEW, Entry.of(4), OPEN, Entry.of(9))), ledger))
                .isEqualTo(Findings.of(Mismatch.at(Identity.LEDGER, NEW, Entry.of(3), Entry.of(4))));
        assertThat(RollUp.ledger(report(Map.of(NEW, Entry.of(3))), ledger)).isEqualTo(Findings.NONE);
    }
}
