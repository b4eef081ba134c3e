package org.daylight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.daylight.score.Policies.dec;
import static org.daylight.score.Policies.slope;
import static org.daylight.score.Policies.step;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** marks = max(floor, weight - slope x (target - rate)), at most the weight. */
class TargetSlopeFloorTest {

    private static final Path PUBLISHED = Path.of("..", "shared", "reference", "hotline_subscores.csv");
    private static final Pattern RULE = Pattern.compile("max\\(([\\d.]+),([\\d.]+)-([\\d.]+)\\*\\(([\\d.]+)-r\\)\\)");

    @ParameterizedTest
    @CsvSource({
        "20, 95, 1, 0, 95, 20",
        "20, 95, 1, 0, 100, 20",
        "20, 95, 1, 0, 94.99, 19.99",
        "20, 95, 1, 0, 75, 0",
        "20, 95, 1, 0, 74, 0",
        "8, 95, 0.4, 0, 80, 2",
        "6, 98, 0.12, 3, 73, 3",
        "6, 98, 0.12, 3, 73.5, 3.06",
        "6, 98, 0.12, 3, 0, 3"
    })
    void byHand(String weight, String target, String slope, String floor, String rate, String expected) {
        Ratio marks = Primitives.marks(slope(target, slope, floor), Ratio.of(dec(weight)), Ratio.of(dec(rate)));
        assertThat(marks).isEqualTo(Ratio.of(dec(expected)));
    }

    /** Published sub-scores of a city's bulletins, in our own words. */
    @ParameterizedTest
    @CsvSource({
        "20, 95, 1, 0, 89.82, 14.82",
        "20, 95, 1, 0, 80.0, 5.00",
        "20, 95, 1, 0, 66.67, 0.00",
        "25, 98, 0.5, 12.5, 87.5, 19.75",
        "25, 98, 0.5, 12.5, 83.3333, 17.67",
        "25, 98, 0.5, 12.5, 50, 12.50",
        "25, 98, 0.5, 12.5, 75, 13.50",
        "25, 98, 0.5, 12.5, 71.43, 12.50",
        "25, 95, 0.5, 12.5, 70.59, 12.80",
        "25, 95, 0.5, 12.5, 66.67, 12.50"
    })
    void publishedSubScoresOfTheBulletins(
            String weight, String target, String slope, String floor, String rate, String expected) {
        assertThat(asPublished(slope(target, slope, floor), dec(weight), dec(rate)))
                .isEqualTo(dec(expected));
    }

    @Test
    void theRoundingPointOfTheRateIsPartOfTheScheme() {
        // 12 of 17 satisfied: 70.588... %; published as 12.8
        assertThat(marks(12, 17, OptionalInt.of(2))).isEqualTo(dec("12.80"));
        assertThat(marks(12, 17, OptionalInt.empty())).isEqualTo(dec("12.79"));
    }

    private static BigDecimal marks(long numerator, long denominator, OptionalInt rateDigits) {
        var rounding = new Policy.Rounding(rateDigits, 2, 2, RoundingMode.HALF_UP);
        Policy.Indicator indicator = Policies.satisfaction("C5", "25", slope("95", "0.5", "12.5"));
        return new Population(indicator, BigDecimal.valueOf(numerator), denominator)
                .marks(rounding)
                .round(2, RoundingMode.HALF_UP);
    }

    @Test
    void everyPairOfTheReferenceFile() throws IOException {
        assumeThat(PUBLISHED).as("reference figures beside the project").exists();
        var lines = Files.readAllLines(PUBLISHED, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.replace("\"", "").split(",", 6);
            Rule rule = rule(cells[5]);
            assertThat(asPublished(rule.primitive(), rule.weight(), dec(cells[3])))
                    .as(line)
                    .isEqualByComparingTo(cells[4]);
        }
        assertThat(lines).hasSize(15);
    }

    private record Rule(Primitive primitive, BigDecimal weight) {}

    private static Rule rule(String text) {
        Matcher rule = RULE.matcher(text);
        if (rule.matches()) {
            return new Rule(slope(rule.group(4), rule.group(3), rule.group(1)), dec(rule.group(2)));
        }
        // "floor" is the rule of the rows above it; of the third only is published that 80 % and less earn nothing
        return text.equals("floor")
                ? new Rule(slope("95", "0.5", "12.5"), dec("25"))
                : new Rule(step("80.01=5"), dec("5"));
    }

    private static BigDecimal asPublished(Primitive primitive, BigDecimal weight, BigDecimal rate) {
        Ratio rounded = Ratio.of(Ratio.of(rate).round(2, RoundingMode.HALF_UP));
        return Primitives.marks(primitive, Ratio.of(weight), rounded).round(2, RoundingMode.HALF_UP);
    }
}
