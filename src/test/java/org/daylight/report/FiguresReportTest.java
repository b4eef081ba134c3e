package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.score.Figure;
import org.daylight.score.Scorecard.IndicatorScore;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.api.Test;

/** Each figure of a month once, under names that no language changes. */
class FiguresReportTest {

    private static final Results RESULTS = SmallMonth.results();

    private static Table figures(String language) {
        return FiguresReport.of(RESULTS, Bundles.texts(language)).table("figures");
    }

    private static Cell cell(Table table, List<Cell> row, String column) {
        return row.get(table.columns().stream().map(Table.Column::id).toList().indexOf(column));
    }

    @Test
    void everyDepartmentHasARowForEveryIndicator() {
        Table table = figures("zh-CN");
        int row = 0;
        for (Results.Month month : RESULTS.departments()) {
            for (IndicatorScore score : month.card().indicators()) {
                List<Cell> cells = table.rows().get(row++);
                assertThat(cell(table, cells, "department_code"))
                        .isEqualTo(Cell.words(month.department().code()));
                assertThat(cell(table, cells, "indicator"))
                        .isEqualTo(Cell.words(score.indicator().code()));
                assertThat(cell(table, cells, "denominator"))
                        .isEqualTo(Cell.count(score.figure().denominator()));
                assertThat(cell(table, cells, "marks"))
                        .isEqualTo(score.marks().map(Cell::amount).orElse(Cell.words("")));
                assertThat(cell(table, cells, "missing").equals(Cell.words("")))
                        .isEqualTo(score.marks().isPresent());
            }
        }
        assertThat(table.rows()).hasSize(row);
    }

    @Test
    void whyAMarkIsMissingIsACode() {
        Table table = figures("en");
        assertThat(table.rows())
                .filteredOn(row -> cell(table, row, "department_code").equals(Cell.words("D06")))
                .isNotEmpty()
                .extracting(row -> cell(table, row, "missing"))
                .containsOnly(Cell.words(Figure.Absence.NOT_SUBMITTED.name()));
    }

    @Test
    void onlyTitlesAreInALanguage() {
        assertThat(figures("en").columns()).isEqualTo(figures("zh-CN").columns());
        assertThat(figures("en").rows().get(0))
                .filteredOn(cell -> !figures("zh-CN").rows().get(0).contains(cell))
                .hasSize(1);
    }
}
