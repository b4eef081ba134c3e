package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.daylight.casework.Measure;
import org.daylight.casework.Observation;
import org.daylight.definition.ReadPolicy;
import org.daylight.score.Scorecard.IndicatorScore;
import org.daylight.score.Scorecard.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped policy gives the sub-scores that Lianyungang published, to the published digit. */
class LianyungangTest {

    private static final Path FIGURES = Path.of("..", "shared", "reference", "hotline_subscores.csv");
    private static final Policy POLICY = ReadPolicy.named("lianyungang-hotline");
    /** Which rate of the bulletins each indicator is. */
    private static final Map<String, String> INDICATORS = Map.of("按时办结率", "C2", "满意率", "C3", "及时签收率", "C1");

    @Test
    void everyPublishedPairComesOut() throws IOException {
        assumeTrue(Files.exists(FIGURES), "no published figures beside the project: " + FIGURES);
        var wrong = new ArrayList<String>();
        List<CSVRecord> records = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(FIGURES, StandardCharsets.UTF_8))
                .getRecords();
        for (CSVRecord record : records) {
            String code = INDICATORS.entrySet().stream()
                    .filter(each -> record.get("indicator").contains(each.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow();
            BigDecimal marks = marks(code, record.get("rate_pct"), early(record.get("period")));
            if (marks.compareTo(new BigDecimal(record.get("published_score"))) != 0) {
                wrong.add(record + " gives " + marks);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(records).hasSize(14);
    }

    /** The same rules where the published figures are not at hand; counts in place of the rates. */
    @ParameterizedTest
    @CsvSource({
        "C2, 4, 5, DISTRICT, 5.00",
        "C2, 2, 3, DISTRICT, 0.00",
        "C3, 7, 8, DEPARTMENT, 19.75",
        "C3, 5, 6, DEPARTMENT, 17.67",
        "C3, 1, 2, DEPARTMENT, 12.50",
        "C1, 4, 5, DEPARTMENT, 0.00",
        "C2, 4, 5, COUNTY, 7.50",
        "C3, 5, 6, COUNTY, 26.50"
    })
    void theRuleHoldsForCounts(String code, long good, long all, String group, String marks) {
        assertThat(score(POLICY, code, good, all, group)).isEqualTo(new BigDecimal(marks));
    }

    @Test
    void theRoundingPointIsPartOfTheScheme() {
        assertThat(score(early(), "C3", 12, 17, "DEPARTMENT")).isEqualTo("12.80");
    }

    private static BigDecimal marks(String code, String rate, Policy policy) {
        BigDecimal percent = new BigDecimal(rate);
        for (long all = 1; all <= 10_000; all++) {
            long good = percent.multiply(BigDecimal.valueOf(all))
                    .movePointLeft(2)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValue();
            BigDecimal found = BigDecimal.valueOf(good * 100)
                    .divide(BigDecimal.valueOf(all), percent.scale(), RoundingMode.HALF_UP);
            if (found.compareTo(percent) == 0) {
                return score(policy, code, good, all, "DEPARTMENT");
            }
        }
        throw new IllegalArgumentException(rate);
    }

    private static Policy early(String period) {
        return period.compareTo("2022-06") < 0 ? early() : POLICY;
    }

    /** Until the middle of 2022 the target of satisfaction was 95. */
    private static Policy early() {
        return ReadPolicy.named("lianyungang-hotline", text -> text.replace("target: 98,", "target: 95,"));
    }

    private static BigDecimal score(Policy policy, String code, long good, long all, String group) {
        Policy.Indicator indicator = policy.indicators()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        Measure measure = indicator.measure();
        List<String> categories = measure.categories();
        Tally tally = new Tally.Counting()
                .add(new Observation(measure, categories.get(0), good))
                .add(new Observation(measure, categories.get(categories.size() - 1), all - good))
                .tally();
        var counting = new Tally.Counting().add(tally);
        // whatever else a section needs to be assessed
        policy.indicators()
                .filter(each -> each.measure() != measure)
                .forEach(each -> counting.add(new Observation(
                        each.measure(), each.measure().categories().get(0), 10)));
        return Scoring.of(policy)
                .score(Policies.department("D01", group), counting.tally(), Status.SCORED)
                .indicators()
                .stream()
                .filter(each -> each.indicator().code().equals(code))
                .map(IndicatorScore::marks)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }
}
