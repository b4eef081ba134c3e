package org.daylight.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.annual.Operand.Origin;
import org.junit.jupiter.api.Test;

class TableSumsTest {

    private static Operand operand(Spot spot, int sign, long value) {
        return new Operand(Origin.THIS_YEAR, spot, sign, Entry.of(value));
    }

    /** A report of noughts, except what is given as {@code row.column=count} of table 3. */
    private static AnnualReport report(String... cells) {
        var layout = Layout.of(Template.V2021);
        var report = new AnnualReport(
                Template.V2021,
                layout.spots(FormTable.TABLE_3).stream().collect(Collectors.toMap(spot -> spot, spot -> Entry.of(0))),
                List.of());
        for (String cell : cells) {
            String[] parts = cell.split("[.=]");
            report = report.with(Spot.table3(parts[0], parts[1]), Entry.of(Long.parseLong(parts[2])));
        }
        return report;
    }

    @Test
    void aReportOfNoughtsAddsUp() {
        assertThat(TableSums.check(report())).isEqualTo(Findings.NONE);
    }

    @Test
    void receivedAndCarriedOverAreHandledOrCarriedForward() {
        Findings found = TableSums.check(report(
                "new.natural=5",
                "new.total=5",
                "carried_over.natural=2",
                "carried_over.total=2",
                "open.natural=4",
                "open.total=4",
                "total.natural=4",
                "total.total=4",
                "carry_forward.natural=2",
                "carry_forward.total=2"));
        assertThat(found.mismatches())
                .containsExactlyElementsOf(Stream.of("natural", "total")
                        .map(column -> Mismatch.at(
                                Identity.COLUMN_BALANCE,
                                Spot.table3("carry_forward", column),
                                Entry.of(3),
                                Entry.of(2),
                                List.of(
                                        operand(Spot.table3("new", column), 1, 5),
                                        operand(Spot.table3("carried_over", column), 1, 2),
                                        operand(Spot.table3("total", column), -1, 4))))
                        .toList());
    }

    @Test
    void applicantsSumToTheTotal() {
        Findings found = TableSums.check(report("new.legal=1", "carry_forward.legal=1"));
        assertThat(found.mismatches())
                .extracting(Mismatch::identity, one -> one.spot().orElseThrow(), Mismatch::expected, Mismatch::found)
                .containsExactly(
                        tuple(Identity.APPLICANT_TOTAL, Spot.table3("new", "total"), Entry.of(1), Entry.of(0)),
                        tuple(
                                Identity.APPLICANT_TOTAL,
                                Spot.table3("carry_forward", "total"),
                                Entry.of(1),
                                Entry.of(0)));
    }

    @Test
    void resultsOfTableFourSumToTheTotal() {
        Spot total = Spot.table4("litigation_direct", "total");
        AnnualReport report = Made.report(1).with(total, Entry.of(999));
        Findings found = TableSums.check(report);
        assertThat(found.mismatches()).hasSize(1);
        Mismatch mismatch = found.mismatches().get(0);
        assertThat(mismatch.identity()).isEqualTo(Identity.REMEDY_TOTAL);
        assertThat(mismatch.spot()).contains(total);
        assertThat(mismatch.expected()).isEqualTo(Made.report(1).at(total));
        assertThat(mismatch.found()).isEqualTo(Entry.of(999));
        assertThat(mismatch.basis()).extracting(one -> one.spot().column()).isEqualTo(Layout.RESULTS);
    }
}
