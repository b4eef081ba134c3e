package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.daylight.report.Results.Submission;
import org.daylight.score.Median;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 1, NOTHING_SENT",
        "0, 0, 0, 0, IN_ORDER",
        "2, 1, 5, 1, FILES_REFUSED",
        "2, 0, 5, 1, FEEDS_MISSING",
        "2, 0, 5, 0, ROWS_REFUSED",
        "2, 0, 0, 0, IN_ORDER"
    })
    void aSubmissionSaysTheGravestThing(long files, long refusedFiles, long rows, int missing, Submission.State state) {
        List<String> feeds = List.of("requests").subList(0, missing);

        assertThat(new Submission("D01", "民政局", files, refusedFiles, 0, 100, rows, feeds).state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 2, FILES_OPEN", "0, 0, 0, FILES_OPEN", "1, 1, 0, FILES_REFUSED", "2, 0, 0, FILES_OPEN"})
    void aFileThatSpeaksForASenderIsNeitherSilenceNorRefused(
            long files, long refusedFiles, int missing, Submission.State state) {
        List<String> feeds = List.of("requests", "responses").subList(0, missing);

        assertThat(new Submission("D01", "民政局", files, refusedFiles, 1, 100, 0, feeds).state())
                .isEqualTo(state);
    }

    @Test
    void anExcerptIsNotLongerThanItsWhole() {
        assertThatThrownBy(() -> new Excerpt<>(List.of("a", "b"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("excerpt of 2 out of 1; expected a total of at least as many");
    }

    @ParameterizedTest
    @CsvSource({"'90', 90", "'90 70', 80.0", "'90 70 71', 71", "'90.01 90 70 71', 80.50"})
    void theMedianIsTheMiddleOrHalfwayBetweenTheTwoInTheMiddle(String figures, BigDecimal median) {
        List<BigDecimal> list =
                List.of(figures.split(" ")).stream().map(BigDecimal::new).toList();

        assertThat(Median.of(list))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(median));
        assertThat(Median.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, '1,000'", "1234567, '1,234,567'", "-1234, '-1,234'", "-123, -123"})
    void englishGroupsThousands(long value, String printed) {
        assertThat(new Words(Bundles.texts("en")).count(value)).isEqualTo(printed);
        assertThat(new Words(Bundles.texts("zh-CN")).count(value)).isEqualTo(Long.toString(value));
    }

    @ParameterizedTest
    @CsvSource({"2026-09, 2026年9月", "2026-12, 2026年12月", "2026-Q3, 2026-Q3", "2026-13, 2026-13"})
    void aMonthIsPrintedInWords(String name, String printed) {
        assertThat(new Words(Bundles.texts("zh-CN")).period(name)).isEqualTo(printed);
    }

    @Test
    void figuresAreRoundedHalfUpToTwoDigits() {
        var words = new Words(Bundles.texts("en"));

        assertThat(words.marks(new BigDecimal("89.995"))).isEqualTo("90.00");
        assertThat(words.percent(new BigDecimal("66.6667"))).isEqualTo("66.67%");
        assertThat(words.change(new BigDecimal("1.5"))).isEqualTo("+1.50");
        assertThat(words.change(new BigDecimal("-1.5"))).isEqualTo("-1.50");
        assertThat(words.change(new BigDecimal("0.00"))).isEqualTo("0.00");
        assertThat(Words.plain(new BigDecimal("100.00"))).isEqualTo("100");
    }
}
