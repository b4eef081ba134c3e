package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daylight.definition.Definitions;
import org.daylight.feed.Feeds;
import org.daylight.score.Policy;
import org.junit.jupiter.api.Test;

/** {@code docs/coverage.md} names what there is: feeds, columns, indicators, files of the sample and what stands in them. */
class CoveragePageTest {

    private static final Path PAGE = Path.of("docs", "coverage.md");
    private static final Path MONTH = Path.of("sample-data", "inbox", "2026-09");
    private static final Policy POLICY =
            Definitions.load(Path.of("jobs/monthly-assessment.yaml")).policy();

    private static List<List<String>> rows() {
        return DocPages.table(PAGE, "| 机制 mechanism |");
    }

    @Test
    void everyMechanismHasItsRow() {
        assertThat(rows().stream().map(row -> row.get(0).split(" ")[0]))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 21).mapToObj(i -> "H" + i).toList());
    }

    @Test
    void everyIndicatorStandsThereAndNoOther() {
        Set<String> named = new TreeSet<>();
        rows().forEach(row -> named.addAll(DocPages.words(row.get(2))));
        assertThat(named)
                .isEqualTo(
                        POLICY.indicators().map(Policy.Indicator::code).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(rows())
                .allSatisfy(row -> assertThat(DocPages.words(row.get(2))).isNotEmpty());
    }

    @Test
    void whatSpeaksForAMechanismIsAFeedOfItsIndicatorsOrAColumnOfOne() {
        for (List<String> row : rows()) {
            Set<String> known = new HashSet<>();
            for (String word : DocPages.words(row.get(1))) {
                Feeds.find(word).ifPresent(feed -> feed.columns().forEach(column -> known.add(column.name())));
                assertThat(Feeds.find(word).isPresent() || known.contains(word))
                        .as("%s: %s", row.get(0), word)
                        .isTrue();
            }
            List<String> indicators = DocPages.words(row.get(2));
            assertThat(POLICY.indicators()
                            .filter(one -> indicators.contains(one.code()))
                            .map(one -> one.measure().feed().name()))
                    .as(row.get(0))
                    .containsAnyElementsOf(DocPages.words(row.get(1)));
        }
    }

    @Test
    void everyItemCodeIsOneOfThePolicy() {
        Set<String> items = POLICY.cases().checks().items().keySet();
        for (List<String> row : rows()) {
            for (String code : row.get(1).split("[^A-Z0-9-]+")) {
                if (code.length() > 1) {
                    assertThat(items).as(row.get(0)).contains(code);
                }
            }
        }
    }

    @Test
    void theSampleHasWhatTheRowPointsTo() throws IOException {
        for (List<String> row : rows()) {
            String[] where = row.get(3).split("[`：:,、 ]+");
            String text =
                    Files.readString(MONTH.resolve(DocPages.words(row.get(3)).get(0)));
            for (String word : where) {
                if (word.matches("[A-Z]{2,}[0-9]*|2[01]-[0-9]+")) {
                    assertThat(text).as(row.get(0)).contains(word);
                }
            }
        }
    }
}
