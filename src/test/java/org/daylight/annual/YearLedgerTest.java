package org.daylight.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YearLedgerTest {

    private static long at(YearLedger year, FormTable table, String row, String column) {
        return year.report().at(new Spot(table, row, column)).value().longValueExact();
    }

    private static YearLedger ledger(List<Map<String, ? extends Map<String, Long>>> months) {
        return YearLedger.of(YearCounts.of(months), EnumSet.of(FormTable.TABLE_3, FormTable.TABLE_4));
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
        YearLedger year = ledger(MONTHS);
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
        YearLedger year = ledger(MONTHS);
        assertThat(year.report().layout().spots(FormTable.TABLE_2))
                .allMatch(spot -> year.report().at(spot).equals(Entry.BLANK));
        assertThat(at(year, FormTable.TABLE_4, "review", "total")).isZero();
    }

    @Test
    void remediesThatAreOpenAtTheEndArePending() {
        YearLedger year = ledger(List.of(
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
    void aTableWhoseFeedNeverCameIsBlank() {
        YearLedger year = YearLedger.of(YearCounts.of(MONTHS), EnumSet.of(FormTable.TABLE_3));
        assertThat(year.report().layout().spots(FormTable.TABLE_4))
                .allMatch(spot -> year.report().at(spot).equals(Entry.BLANK));
        assertThat(at(year, FormTable.TABLE_3, "total", "total")).isEqualTo(6);
    }

    /** It stands in the totals, so that no case is lost, and the check names the total that the outcomes do not reach. */
    @Test
    void aCaseOfWhichNobodyTellsHowItEndedStandsInTheTotalsAlone() {
        YearLedger year = ledger(List.of(Map.of(
                "requests.received", Map.of("NATURAL", 3L, "UNKNOWN", 1L),
                "requests.UNSTATED", Map.of("NATURAL", 1L),
                "requests.UNDETERMINED", Map.of("UNKNOWN", 1L),
                "requests.open", Map.of("NATURAL", 2L),
                "remedies.UNDETERMINED", Map.of("REVIEW", 1L))));
        assertThat(year.unplaced())
                .isEqualTo(Map.of(
                        "requests.received", Map.of("UNKNOWN", 1L),
                        "requests.UNSTATED", Map.of("NATURAL", 1L),
                        "requests.UNDETERMINED", Map.of("UNKNOWN", 1L),
                        "remedies.UNDETERMINED", Map.of("REVIEW", 1L)));
        assertThat(year.isWhole()).isFalse();
        assertThat(year.proof().mismatches()).isEmpty();
        assertThat(TableSums.check(year.report()).mismatches())
                .extracting(
                        one -> one.identity() + " " + one.spot().orElseThrow().row() + " "
                                + one.spot().orElseThrow().column() + " "
                                + one.expected().value() + " "
                                + one.found().value())
                .containsExactly(
                        "OUTCOME_TOTAL total natural 2 3",
                        "OUTCOME_TOTAL total total 2 4",
                        "APPLICANT_TOTAL new total 3 4",
                        "APPLICANT_TOTAL total total 3 4",
                        "REMEDY_TOTAL review total 0 1");
    }

    @Test
    void anApplicantWhoseKindIsCorrectedWithinTheYearIsNamed() {
        YearLedger year = ledger(List.of(
                Map.of(
                        "requests.received", Map.of("NATURAL", 2L),
                        "requests.closing", Map.of("NATURAL", 2L)),
                Map.of(
                        "requests.opening", Map.of("NATURAL", 1L, "LEGAL", 1L),
                        "requests.open", Map.of("NATURAL", 1L, "LEGAL", 1L))));
        assertThat(year.moved()).isEqualTo(Map.of("LEGAL", 1L, "NATURAL", -1L));
        assertThat(year.isWhole()).isFalse();
        assertThat(year.proof().mismatches()).isEmpty();
        assertThat(TableSums.check(year.report()).mismatches())
                .extracting(
                        one -> one.identity() + " " + one.spot().orElseThrow().column())
                .containsExactly("COLUMN_BALANCE natural", "COLUMN_BALANCE legal");
    }

    @Test
    void casesThatVanishBetweenTwoMonthsBreakTheYear() {
        YearCounts whole = YearCounts.of(MONTHS);
        YearCounts torn = YearCounts.of(List.of(MONTHS.get(0), Map.of("requests.closing", Map.of("NATURAL", 1L))));
        assertThat(whole.broken()).isEmpty();
        assertThat(torn.broken()).containsExactly("requests.opening");
        assertThat(YearLedger.of(torn, EnumSet.of(FormTable.TABLE_3)).proof().mismatches())
                .extracting(Mismatch::brief)
                .contains("table 3, row carry_forward, column natural: found 1, expected 0 (COLUMN_BALANCE)");
    }

    /** A department that leaves the roster takes its open cases with it; they are still carried forward. */
    @Test
    void theWholeIsTheSumOfYearsOfDepartmentsThatEndAtDifferentTimes() {
        YearCounts gone = YearCounts.of(List.of(Map.of(
                "requests.received", Map.of("NATURAL", 2L),
                "requests.open", Map.of("NATURAL", 1L),
                "requests.closing", Map.of("NATURAL", 1L))));
        YearLedger year =
                YearLedger.of(YearCounts.sum(List.of(gone, YearCounts.of(MONTHS))), EnumSet.of(FormTable.TABLE_3));
        assertThat(at(year, FormTable.TABLE_3, "carry_forward", "total")).isEqualTo(7);
        assertThat(TableSums.check(year.report()).mismatches()).isEmpty();
    }

    /** Every cell of the form is printed once, in rows without a hole. */
    @Test
    void theFormIsPrintedWithoutAHole() {
        YearLedger year = ledger(MONTHS);
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
