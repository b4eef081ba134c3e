package org.daylight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daylight.calendar.Moment;
import org.daylight.casework.Scope.Continuity;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reading;
import org.daylight.feed.Row;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Every case of {@code src/test/resources/casework/*.yaml}, computed by hand. A case is one month or several; what it
 * says and which rows it refuses is always compared whole, the rest where the file tells it.
 */
class CaseFilesTest {

    /** What a file may say about the one case of a month. */
    private static final List<String> STORY = List.of("state", "problem", "receipt", "due", "due_today", "ended");

    private static final Path FOLDER = Path.of("src", "test", "resources", "casework");

    @TestFactory
    List<DynamicContainer> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(CaseFilesTest::container).toList();
        }
    }

    private static DynamicContainer container(Path file) {
        return dynamicContainer(
                file.getFileName().toString(), cases(file).stream().map(CaseFilesTest::test));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cases(Path file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return (List<Map<String, Object>>) new Yaml(new SafeConstructor(options)).load(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static DynamicTest test(Map<String, Object> one) {
        return dynamicTest(one.get("name") + " [" + one.get("law") + "]", () -> new CaseFile(one).check());
    }

    /** One case: the months follow each other, each opening with what the one before remembers. */
    private static final class CaseFile {

        private final Map<String, Object> file;
        private final Rulebook rules;
        private List<Remembered> remembered = List.of();
        private long closing;
        private boolean begun;

        @SuppressWarnings("unchecked")
        CaseFile(Map<String, Object> file) {
            this.file = file;
            this.rules = new Rulebook((Map<String, Object>) file.getOrDefault("rules", Map.of()));
            this.begun = file.containsKey("continued");
        }

        @SuppressWarnings("unchecked")
        void check() {
            assertThat(file).containsKeys("name", "rule", "law");
            var months = (List<Map<String, Object>>) file.getOrDefault("months", List.of(file));
            months.forEach(this::check);
        }

        private void check(Map<String, Object> month) {
            String name = (String) month.getOrDefault("month", "2026-09");
            Optional<LocalDateTime> asOf =
                    Optional.ofNullable((String) month.get("as_of")).map(LocalDateTime::parse);
            var scope = rules.scope(name, asOf, begun ? Continuity.CONTINUED : Continuity.FIRST);
            var book = CaseBook.open(scope, "D1", "G1");
            remembered.forEach(book::remember);
            List<String> lines = list(month, "rows");
            List<Reading> readings = IntStream.range(0, lines.size())
                    .mapToObj(i -> RowText.read(lines.get(i), name + ".csv", i + 2))
                    .toList();
            readings.forEach(book::accept);
            list(month, "exclude").forEach(one -> take(one, book));
            list(month, "contest").forEach(one -> take(one, book));
            compareStory(month, book.stories());
            Settled settled = book.settle();
            compare(name, month, settled);
            compareSums(readings, settled);
            remembered = settled.remembered();
            begun = true;
        }

        /** A ruling, {@code requests R1}, or an appeal that was upheld, {@code requests R1 reply_timeliness}. */
        private static void take(String ruling, CaseBook book) {
            String[] words = ruling.split(" ");
            Feed feed = Feeds.find(words[0]).orElseThrow();
            boolean there = words.length == 2
                    ? book.exclude(feed, words[1])
                    : book.contest(
                            feed, words[1], Set.of(Measure.valueOf(words[2].toUpperCase(java.util.Locale.ROOT))));
            assertThat(there).as(ruling).isEqualTo(!words[1].startsWith("NO"));
        }

        private void compare(String name, Map<String, Object> month, Settled settled) {
            assertThat(Told.says(settled)).as("%s says", name).containsExactlyElementsOf(list(month, "says"));
            assertThat(Told.refused(settled)).as("%s refused", name).containsExactlyElementsOf(list(month, "refused"));
            if (month.containsKey("listed")) {
                assertThat(Told.listed(settled)).as("%s listed", name).containsExactlyElementsOf(list(month, "listed"));
            }
            if (month.containsKey("start")) {
                assertThat(Told.starts(settled)).as("%s start", name).containsOnly(String.valueOf(month.get("start")));
            }
            same(month, "balance", Told.balance(settled));
            same(month, "annual", Told.annual(settled));
            String upheld = settled.upheld().stream()
                    .map(one -> one.feed() + " " + one.key() + " " + one.outcome() + " " + one.day())
                    .collect(Collectors.joining(", "));
            same(month, "upheld", upheld);
            same(month, "fates", Told.rows(settled));
            same(month, "days", settled.replyDays().toString());
            same(month, "traits", settled.traits().toString());
            same(
                    month,
                    "hands",
                    Hands.histograms(settled.hands(), Optional.of(30)).toString());
            same(month, "remembered", String.valueOf(settled.remembered().size()));
        }

        /** What holds for every case: each row has one fate, and the months join. */
        private void compareSums(List<Reading> readings, Settled settled) {
            long rows = readings.stream().filter(Row.class::isInstance).count();
            assertThat(settled.rows().values().stream()
                            .mapToLong(Settled.RowCount::total)
                            .sum())
                    .isEqualTo(rows);
            var balances = settled.balances().values();
            if (begun && !file.containsKey("continued")) {
                assertThat(balances.stream().mapToLong(Balance::opening).sum()).isEqualTo(closing);
            }
            closing = balances.stream().mapToLong(Balance::closing).sum();
        }

        private static void compareStory(Map<String, Object> month, List<CaseStory> stories) {
            if (STORY.stream().noneMatch(month::containsKey)) {
                return;
            }
            if ("none".equals(month.get("state"))) {
                assertThat(stories).isEmpty();
                return;
            }
            assertThat(stories).hasSize(1);
            CaseStory story = stories.get(0);
            same(month, "state", story.state().name());
            same(month, "problem", story.problem());
            same(month, "receipt", text(story.start()));
            same(month, "start", text(story.start()));
            same(month, "due", text(story.due()) + (story.provisional() ? " provisional" : ""));
            same(month, "due_today", text(story.dueToday()));
            same(month, "ended", text(story.ended().map(Moment::date)));
        }

        private static String text(Optional<?> value) {
            return value.map(Objects::toString).orElse("none");
        }

        private static void same(Map<String, Object> month, String key, String found) {
            if (month.containsKey(key)) {
                assertThat(found).as(key).isEqualTo(String.valueOf(month.get(key)));
            }
        }

        @SuppressWarnings("unchecked")
        private static List<String> list(Map<String, Object> month, String key) {
            return (List<String>) month.getOrDefault(key, List.of());
        }
    }
}
