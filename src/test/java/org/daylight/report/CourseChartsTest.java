package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daylight.ranking.PastScores;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.api.Test;

/** September 2026: Civil Affairs 100.00, Finance and Education 96.52, Health 62.67; the median is 96.52. */
class CourseChartsTest {

    private static final Results RESULTS = SmallMonth.results();

    @Test
    void aMonthWithoutAnEditionIsAGapAndPastTotalsAreThosePublished() {
        List<Chart> charts = of(month("2026-05", "80.00", "90.00"), month("2026-08", "91.25", "93.00"));

        assertThat(charts)
                .extracting(Chart::title)
                .containsExactly("1 民政局  100.00", "2 财政局  96.52", "2 教育局  96.52", "4 卫生健康局  62.67");
        Chart first = charts.get(0);
        assertThat(first.categories()).containsExactly("2026-05", "2026-06", "2026-07", "2026-08", "2026-09");
        assertThat(first.series().get(0).values()).isEqualTo(marks("80.00", null, null, "91.25", "100.00"));
        assertThat(first.series().get(1).values()).isEqualTo(marks("85.000", null, null, "92.125", "96.520"));
        assertThat(first.alternative())
                .isEqualTo("The total score of 民政局, month by month: 2026-05 80.00, 2026-08 91.25, 2026-09 100.00;"
                        + " beside it the median of its group.");
        assertThat(charts.get(3).series().get(0).values()).isEqualTo(marks(null, null, null, null, "62.67"));
    }

    @Test
    void thirteenMonthsAreTheMostAndThreeTheFewest() {
        PastScores[] many = IntStream.rangeClosed(1, 20)
                .mapToObj(back -> YearMonth.of(2026, 9).minusMonths(21 - back).toString())
                .map(period -> month(period, "80.00", "90.00"))
                .toArray(PastScores[]::new);

        assertThat(of(many).get(0).categories())
                .hasSize(13)
                .startsWith("2025-09")
                .endsWith("2026-09");
        assertThat(of(month("2026-08", "80.00", "90.00"))).isEmpty();
        assertThat(of(month("2026-07", "80.00", "90.00"), month("2026-08", "80.00", "90.00")))
                .hasSize(4);
        // The year before last is none of the thirteen.
        assertThat(of(month("2024-07", "80.00", "90.00"), month("2026-08", "80.00", "90.00")))
                .isEmpty();
    }

    private static PastScores month(String period, String civilAffairs, String finance) {
        return new PastScores(period, Map.of("D01", past(civilAffairs, 2), "D02", past(finance, 1)));
    }

    private static PastScores.Past past(String total, int rank) {
        return new PastScores.Past("G1", Optional.of(new BigDecimal(total)), Map.of(), Optional.of(rank));
    }

    private static List<Optional<BigDecimal>> marks(String... values) {
        return Arrays.stream(values)
                .map(value -> Optional.ofNullable(value).map(BigDecimal::new))
                .toList();
    }

    private static List<Chart> of(PastScores... history) {
        var results = new Results(
                RESULTS.edition(),
                RESULTS.policy(),
                RESULTS.departments(),
                RESULTS.rankings(),
                Stream.of(history).toList(),
                RESULTS.strays(),
                RESULTS.files(),
                RESULTS.submissions(),
                RESULTS.differences(),
                RESULTS.docket(),
                RESULTS.fewer(),
                RESULTS.course());
        return InspectionReport.of(results, Bundles.texts("en")).charts().stream()
                .filter(chart -> chart.id().startsWith("course-"))
                .toList();
    }
}
