package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.daylight.casework.Measure;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One dissatisfied caller of fifty, of department D02, is nobody whom its card may point at; fifteen of D04 are. */
class SmallCountsTest {

    private static final Results RESULTS = SmallMonth.results();
    private static final Cell WITHHELD = Cell.missing("withheld");

    private static List<Cell> row(Report report, String table, String code) {
        return report.table(table).rows().stream()
                .filter(row -> row.get(0).equals(Cell.words(code)))
                .findFirst()
                .orElseThrow();
    }

    private static Report card(String department) {
        return ScorecardReport.of(RESULTS, department, Bundles.texts("en"));
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER_SATISFACTION, DISSATISFIED, 0, true",
        "ORDER_SATISFACTION, DISSATISFIED, 1, false",
        "ORDER_SATISFACTION, DISSATISFIED, 4, false",
        "ORDER_SATISFACTION, DISSATISFIED, 5, true",
        "ORDER_SATISFACTION, SATISFIED, 1, true",
        "COMPLAINT_TIMELINESS, IN_TIME, 1, false",
        "COMPLAINT_FINDING, UNDETERMINED, 4, false",
        "REPLY_TIMELINESS, LATE, 1, true"
    })
    void aSmallNumberOfPeopleIsNotTold(Measure measure, String category, long count, boolean told) {
        assertThat(measure.mayTell(category, count)).isEqualTo(told);
    }

    @Test
    void theCardHasTheMarksAndNothingThatGivesTheNumberAway() {
        List<Cell> row = row(card("D02"), "indicators", "C1");

        assertThat(row.subList(3, 6)).containsExactly(WITHHELD, WITHHELD, WITHHELD);
        assertThat(row.get(6)).isInstanceOf(Cell.Amount.class);
        assertThat(row(card("D02"), "lost", "C1"))
                .contains(Cell.words("basically satisfied: 4, dissatisfied: fewer than 5"));
        assertThat(card("D02").table("gains").rows().toString()).contains("A1").doesNotContain("C1");
        assertThat(card("D02").notes().get("leftOut").toString()).contains("fewer than 5 complaints");
    }

    @Test
    void whatPointsAtNobodyIsTold() {
        assertThat(row(card("D04"), "indicators", "C1")).contains(Cell.words("34.5/50"));
        assertThat(row(card("D04"), "lost", "C1")).contains(Cell.words("basically satisfied: 5, dissatisfied: 15"));
        assertThat(card("D04").notes().get("leftOut")).isEmpty();
    }

    @Test
    void theOfficeKeepsItsFigures() {
        Report explained = Explanation.of(RESULTS, Bundles.texts("en")).department("D02", Optional.empty());

        assertThat(row(explained, "indicators", "C1")).contains(Cell.words("48.6/50"));
        assertThat(explained.table("gains").rows().toString()).contains("C1");
    }
}
