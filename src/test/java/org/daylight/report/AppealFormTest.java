package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.calendar.Limit;
import org.daylight.calendar.Reckoning;
import org.daylight.calendar.Stretch;
import org.daylight.casework.Reckoned;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.api.Test;

/** The form in which a department appeals: prefilled, and without what it must not see. */
class AppealFormTest {

    private static final Texts TEXTS = Bundles.texts("en");

    /** Received on 3 August, two days of consultation, an extension of five working days. */
    private static final Reckoned WAY = new Reckoned(
            "requests",
            "2026-0815",
            new Reckoning(
                    LocalDate.of(2026, 8, 3),
                    Optional.of(new Limit(20, Limit.Unit.WORKING_DAYS)),
                    List.of(stretch(Stretch.Kind.PAUSED, 10, 11, 2), stretch(Stretch.Kind.EXTENDED, 25, 31, 5)),
                    LocalDate.of(2026, 8, 31),
                    OptionalInt.of(5)));

    private static Stretch stretch(Stretch.Kind kind, int first, int last, int days) {
        return new Stretch(kind, LocalDate.of(2026, 8, first), LocalDate.of(2026, 8, last), days, "", "");
    }

    private static EvidenceBook.Holdings holdings(String department) {
        return new EvidenceBook.Holdings(
                SmallMonth.results().month(department).cases().shown(), List.of(WAY), List.of(), List.of());
    }

    private static Table form(String department) {
        return AppealForm.of(SmallMonth.results(), department, holdings(department), TEXTS)
                .table("appealForm");
    }

    private static List<Cell> row(Table table, String number) {
        return table.rows().stream()
                .filter(row -> row.contains(Cell.words(number)))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Table table, String number, String column) {
        List<String> ids = table.columns().stream().map(Table.Column::id).toList();
        return row(table, number).get(ids.indexOf(column));
    }

    @Test
    void itNamesIndicatorsThatLostMarksAndTheCasesThatTheDepartmentMaySee() {
        String text = form("D04").rows().toString();

        assertThat(text).contains("2026-0815", "A1", "C1");
        assertThat(text).as("whoever called").doesNotContain("+86-12345");
    }

    @Test
    void aCaseStandsWithTheWayToItsDueDate() {
        assertThat(cell(form("D04"), "2026-0815", "evidence.limit")).isEqualTo(Cell.words("20 working days"));
        assertThat(cell(form("D04"), "2026-0815", "evidence.excluded"))
                .isEqualTo(Cell.words("2 working days of consultation; extension of 5 working days"));
        assertThat(cell(form("D04"), "2026-0815", "due")).isEqualTo(Cell.day(LocalDate.of(2026, 8, 31)));
    }

    @Test
    void theWayIsTheOneOfTheEvidenceWorkbook() {
        Table evidence = new EvidenceBook(SmallMonth.results(), TEXTS)
                .of("D04", holdings("D04"))
                .table("evidenceCases");

        for (String column : List.of("receipt", "evidence.limit", "evidence.excluded", "due", "ended")) {
            assertThat(cell(form("D04"), "2026-0815", column))
                    .as(column)
                    .isEqualTo(cell(evidence, "2026-0815", column));
        }
    }

    @Test
    void whoLostNothingHasNothingToAppeal() {
        assertThat(form("D01").rows()).isEmpty();
    }

    @Test
    void groundsAndDayAreLeftToBeFilledIn() {
        assertThat(form("D04").rows())
                .allSatisfy(row -> assertThat(row.subList(row.size() - 2, row.size()))
                        .containsExactly(Cell.missing(""), Cell.missing("")));
    }
}
