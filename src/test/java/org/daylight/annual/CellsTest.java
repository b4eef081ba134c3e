package org.daylight.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource({
        "made,rules,-1",
        "made,rules,0.5",
        "fee_wan_yuan,fees,-0.01",
    })
    void impossibleFiguresAreNamed(String column, String row, BigDecimal value) {
        Spot spot = Spot.table2(row, column);
        assertThat(Cells.check(Made.report(1).with(spot, Entry.of(value))))
                .isEqualTo(Findings.of(Mismatch.at(Identity.WHOLE_COUNT, spot, Entry.ABSENT, Entry.of(value))));
    }

    @Test
    void moneyMayHaveFractionsAndChangesMayBeNegative() {
        AnnualReport money =
                Made.report(1).with(Spot.table2("fees", "fee_wan_yuan"), Entry.of(new BigDecimal("59237.2449")));
        AnnualReport change = Made.report(Template.V2019, 1).with(Spot.table2("permit", "change"), Entry.of(-3));
        assertThat(Cells.check(money)).isEqualTo(Findings.NONE);
        assertThat(Cells.check(change)).isEqualTo(Findings.NONE);
    }

    @Test
    void aTableThatIsNotThereIsNamedOnlyInAWholeReport() {
        var report = new AnnualReport(Template.V2021, Map.of(), List.of());
        assertThat(Cells.check(report)).isEqualTo(Findings.NONE);
        assertThat(Cells.tables(report).mismatches())
                .containsExactly(
                        Mismatch.ofTable(Identity.TABLE_GIVEN, FormTable.TABLE_2),
                        Mismatch.ofTable(Identity.TABLE_GIVEN, FormTable.TABLE_3),
                        Mismatch.ofTable(Identity.TABLE_GIVEN, FormTable.TABLE_4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"12;12", "1,234;1234", "１２;12", "' 0 ';0", "59237.2449;59237.2449", "-3;-3", "+2;2", "0.50;0.5"})
    void numbers(String cell, BigDecimal value) {
        assertThat(Entry.parse(cell)).contains(Entry.of(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"/", "／", "-", "—", "——", "－", "\\"})
    void strokes(String cell) {
        assertThat(Entry.parse(cell)).contains(Entry.SLASH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"无", "12件", "1,23", "1.2.3", "---", "N/A", "1e3", "一"})
    void neither(String cell) {
        assertThat(Entry.parse(cell)).isEmpty();
    }

    @Test
    void blanks() {
        assertThat(List.of("", " ", "\u3000", "\u00A0"))
                .allSatisfy(cell -> assertThat(Entry.parse(cell)).contains(Entry.BLANK));
    }
}
