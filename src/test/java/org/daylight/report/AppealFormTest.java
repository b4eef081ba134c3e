package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.api.Test;

/** The form in which a department appeals: prefilled, and without what it must not see. */
class AppealFormTest {

    private static List<List<Cell>> rows(String department) {
        return AppealForm.of(SmallMonth.results(), department, Bundles.texts("en"))
                .tables()
                .get(0)
                .rows();
    }

    @Test
    void itNamesIndicatorsThatLostMarksAndTheCasesThatTheDepartmentMaySee() {
        String text = rows("D04").toString();

        assertThat(text).contains("2026-0815", "A1", "C1");
        assertThat(text).as("whoever called").doesNotContain("+86-12345");
    }

    @Test
    void whoLostNothingHasNothingToAppeal() {
        assertThat(rows("D01")).isEmpty();
    }

    @Test
    void groundsAndDayAreLeftToBeFilledIn() {
        assertThat(rows("D04"))
                .allSatisfy(row -> assertThat(row.subList(row.size() - 2, row.size()))
                        .containsExactly(Cell.missing(""), Cell.missing("")));
    }
}
