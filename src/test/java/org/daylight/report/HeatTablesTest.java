package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.daylight.ranking.Ranking;
import org.daylight.score.Scorecard;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.api.Test;

class HeatTablesTest {

    private static final Results RESULTS = SmallMonth.results();
    private static final Report REPORT = InspectionReport.of(RESULTS, Bundles.texts("en"));

    @Test
    void everyCellIsTheShareOfTheMarksOnTheCard() {
        for (Ranking ranking : RESULTS.rankings()) {
            Table table = REPORT.table("heat-" + ranking.group());
            for (int row = 0; row < ranking.ranked().size(); row++) {
                Ranking.Place place = ranking.ranked().get(row);
                assertThat(table.rows().get(row).subList(0, 2))
                        .containsExactly(
                                Cell.count(place.rank()),
                                Cell.words(place.card().department().name()));
                List<Scorecard.IndicatorScore> scores = place.card().indicators();
                for (int i = 0; i < scores.size(); i++) {
                    assertThat(table.columns().get(i + 2).head())
                            .isEqualTo(scores.get(i).indicator().code());
                    assertThat(whole(table.rows().get(row).get(i + 2))).isEqualTo(percent(scores.get(i)));
                }
            }
        }
    }

    private static long whole(Cell cell) {
        return ((Cell.Amount) cell).value().longValueExact();
    }

    /** By whole hundredths of marks, another way than the report's. */
    private static long percent(Scorecard.IndicatorScore score) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        long marks = score.marks().orElseThrow().multiply(hundred).longValueExact();
        long full = score.indicator().weight().multiply(hundred).longValueExact();
        return marks * 100 / full;
    }

    @Test
    void healthLostMostAndWhoLostNothingIsFull() {
        Table table = REPORT.table("heat-G1");

        assertThat(table.rows().get(3).subList(1, 6))
                .containsExactly(Cell.words("卫生健康局"), Cell.count(66), Cell.count(60), Cell.count(50), Cell.count(75));
        assertThat(table.rows().get(0).subList(2, 6)).containsOnly(Cell.count(100));
        assertThat(table.rows().get(1).subList(2, 6))
                .containsExactly(Cell.count(95), Cell.count(100), Cell.count(98), Cell.count(95));
    }

    @Test
    void aGroupWithoutRanksHasNoRowsAndEveryCodeIsExplained() {
        assertThat(REPORT.table("heat-G2").empty()).isTrue();
        assertThat(String.join(" ", REPORT.notes().get("heatKey")))
                .contains("A1 Replies in time", "A2 Complete register", "C1 Satisfaction", "C2 Rework");
    }
}
