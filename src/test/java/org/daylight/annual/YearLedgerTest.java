package org.daylight.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YearLedgerTest {

    private static long at(YearLedger year, FormTable table, String row, String column) {
        return year.report().at(new Spot(table, row, column)).value().longValueExact();
    }

    /** Two months: 3 open at first, 5 and 4 received, 6 ended, 6 open at last. */
    private static final List<Map<String, ? extends Map<String, Long>>> MONTHS = List.of(
            Map.of(
                    "requests.opening", Map.of("NATURAL", 2L, "LEGAL", 1L),
                    "requests.received", Map.of("NATURAL", 5L),
                    "requests.open", Map.of("NATURAL", 2L),
                    "requests.deny_law", Map.of("LEGAL", 1L),
                    "requests.closing", Map.of("NATURAL", 5L)),
            Map.of(
                    "requests.opening", Map.of("NATURAL", 5L),
                    "requests.received", Map.of("NATURAL", 3L, "COMMERCIAL", 1L),
                    "requests.other_other", Map.of("NATURAL", 3L),
                    "requests.closing", Map.of("NATURAL", 5L, "COMMERCIAL", 1L)));

    @Test
    void aYearIsOpenedByItsFirstMonthAndClosedByItsLast() {
        YearLedger year = YearLedger.of(MONTHS);
        assertThat(year.isWhole()).isTrue();
        assertThat(List.of(
                        at(year, FormTable.TABLE_3, "carried_over", "natural"),
                        at(year, FormTable.TABLE_3, "carried_over", "total"),
                        at(year, FormTable.TABLE_3, "new", "natural"),
                        at(year, FormTable.TABLE_3, "new", "total"),
                        at(year, FormTable.TABLE_3, "open", "natural"),
                        at(year, FormTable.TABLE_3, "total", "total"),
                        at(year, FormTable.TABLE_3, "carry_forward", "natural"),
                        at(year, FormTable.TABLE_3, "carry_forward", "total")))
                .containsExactly(2L, 3L, 8L, 9L, 2L, 6L, 5L, 6L);
        assertThat(TableSums.check(year.report())).isEqualTo(Findings.NONE);
    }

    @Test
    void whatNoFeedTellsIsBlankAndNotZero() {
        YearLedger year = YearLedger.of(MONTHS);
        assertThat(year.report().layout().spots(FormTable.TABLE_2))
                .allMatch(spot -> year.report().at(spot).equals(Entry.BLANK));
        assertThat(at(year, FormTable.TABLE_4, "review", "total")).isZero();
    }

    @Test
    void remediesThatAreOpenAtTheEndArePending() {
        YearLedger year = YearLedger.of(List.of(
                Map.of(
                        "remedies.received", Map.of("REVIEW", 2L),
                        "remedies.closing", Map.of("REVIEW", 2L)),
                Map.of(
                        "remedies.opening", Map.of("REVIEW", 2L),
                        "remedies.CORRECTED", Map.of("REVIEW", 1L, "SUIT_DIRECT", 1L),
                        "remedies.received", Map.of("SUIT_DIRECT", 1L),
                        "remedies.closing", Map.of("REVIEW", 1L))));
        assertThat(List.of(
                        at(year, FormTable.TABLE_4, "review", "correct"),
                        at(year, FormTable.TABLE_4, "review", "pending"),
                        at(year, FormTable.TABLE_4, "review", "total"),
                        at(year, FormTable.TABLE_4, "litigation_direct", "total")))
                .containsExactly(1L, 1L, 2L, 1L);
        assertThat(year.isWhole()).isTrue();
    }

    @Test
    void aCaseOfWhichNobodyTellsHowItEndedStandsInNoCell() {
        YearLedger year = YearLedger.of(List.of(Map.of(
                "requests.received", Map.of("NATURAL", 3L, "UNKNOWN", 1L),
                "requests.UNSTATED", Map.of("NATURAL", 1L),
                "requests.UNDETERMINED", Map.of("UNKNOWN", 1L),
                "requests.open", Map.of("NATURAL", 2L))));
        assertThat(year.unplaced())
                .isEqualTo(Map.of(
                        "requests.received", Map.of("UNKNOWN", 1L),
                        "requests.UNSTATED", Map.of("NATURAL", 1L),
                        "requests.UNDETERMINED", Map.of("UNKNOWN", 1L)));
        assertThat(at(year, FormTable.TABLE_3, "total", "natural")).isEqualTo(2);
        assertThat(TableSums.check(year.report()).mismatches())
                .extracting(Mismatch::identity)
                .contains(Identity.COLUMN_BALANCE);
    }

    /** Every cell of the form is printed once, in rows without a hole. */
    @Test
    void theFormIsPrintedWithoutAHole() {
        YearLedger year = YearLedger.of(MONTHS);
        for (FormTable table : FormTable.values()) {
            FormGrid grid = FormGrid.of(year.report(), table);
            var covered = new int[grid.rows().size()][grid.widths().size()];
            for (int row = 0; row < grid.rows().size(); row++) {
                for (FormGrid.Cell cell : grid.rows().get(row)) {
                    for (int i = 0; i < cell.height() * cell.width(); i++) {
                        covered[row + i / cell.width()][cell.column() + i % cell.width()]++;
                    }
                }
            }
            assertThat(List.of(covered))
                    .as(table.name())
                    .allSatisfy(row -> assertThat(row).containsOnly(1));
            assertThat(grid.rows().stream().flatMap(List::stream).filter(cell -> cell.kind() == FormGrid.Kind.FIGURE))
                    .hasSize(year.report().layout().spots(table).size());
        }
    }
}
