package org.daylight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The fault catalogue in {@code docs/intake.md} is what the fixtures and tests show. */
class IntakePageTest {

    private static final Path PAGE = Path.of("docs", "intake.md");
    private static final String BEGIN = "<!-- The table below is written by IntakePageTest from the catalogue. -->\n\n";
    private static final String END = "\n<!-- End of the table. -->";
    private static final Path TESTS = Path.of("src", "test", "java");

    /** An entry of the catalogue. */
    private record Entry(
            int number, String chinese, String english, Does does, Set<String> outcome, List<String> tests) {}

    private record Does(String chinese, String english) {}

    private static List<Entry> catalogue() {
        return load("catalogue.yaml").stream().map(IntakePageTest::entry).toList();
    }

    private static Entry entry(Map<?, ?> entry) {
        var fault = (Map<?, ?>) entry.get("fault");
        var does = (Map<?, ?>) entry.get("does");
        return new Entry(
                (Integer) entry.get("number"),
                (String) fault.get("zh"),
                (String) fault.get("en"),
                new Does((String) does.get("zh"), (String) does.get("en")),
                new LinkedHashSet<>(strings(entry.get("outcome"))),
                strings(entry.get("tests")));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> load(String list) {
        try (InputStream yaml = IntakePageTest.class.getResourceAsStream("intake/" + list)) {
            return (List<Map<String, Object>>) (List<?>) new Yaml().load(yaml);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyFaultOfGroupsBCAndDIsThere() {
        assertThat(catalogue())
                .extracting(Entry::number)
                .containsExactlyElementsOf(IntStream.concat(IntStream.rangeClosed(22, 79), IntStream.of(100, 101))
                        .boxed()
                        .toList());
    }

    /** A comma outside of quotes ends a text of the list, and what follows would be lost. */
    @Test
    void noTextIsCutShort() {
        for (Map<String, Object> entry : load("catalogue.yaml")) {
            for (String part : List.of("fault", "does")) {
                assertThat((Map<?, ?>) entry.get(part))
                        .as("fault %s", entry.get("number"))
                        .hasSize(2);
            }
        }
    }

    @Test
    void everyFaultIsShownByATest() throws Exception {
        for (Entry entry : catalogue()) {
            assertThat(entry.tests().isEmpty()).as("fault %d", entry.number()).isFalse();
            for (String test : entry.tests()) {
                if (test.endsWith(".yaml")) {
                    assertThat(fixtures(test, entry.number()))
                            .as("%s of fault %d", test, entry.number())
                            .isNotEmpty();
                } else {
                    String[] parts = test.split("#");
                    assertThat(methods(parts[0])).as("fault %d", entry.number()).contains(parts[1]);
                }
            }
        }
    }

    /** What the fixtures of a fault come to is what the page says, no more and no less. */
    @Test
    void whatFixturesComeToIsWhatThePageSays() {
        for (Entry entry : catalogue()) {
            Set<String> shown = entry.tests().stream()
                    .filter(test -> test.endsWith(".yaml"))
                    .flatMap(list -> fixtures(list, entry.number()).stream())
                    .flatMap(expected -> outcomes(expected).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(entry.outcome()).as("fault %d", entry.number()).containsAll(shown);
            assertThat(Set.of("ACCEPT", "ROW", "FILE", "HOLD", "STOP")).containsAll(entry.outcome());
        }
    }

    private static Set<String> outcomes(String expected) {
        if (expected.startsWith("refused")) {
            return Set.of("FILE");
        }
        boolean refuses = expected.lines().skip(1).anyMatch(line -> !line.matches(".*(row|line) \\d+ [a-z_]+\\[.*"));
        return Set.of(refuses ? "ROW" : "ACCEPT");
    }

    private static List<String> fixtures(String list, int number) {
        return load(list).stream()
                .filter(entry -> entry.get("number").equals(number))
                .flatMap(entry -> ((List<?>) entry.get("files")).stream())
                .map(file -> (String) ((Map<?, ?>) file).get("expect"))
                .toList();
    }

    private static List<String> methods(String test) throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path source = files.filter(file -> file.getFileName().toString().equals(test + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no test " + test));
            String name = TESTS.relativize(source).toString().replace('/', '.').replace(".java", "");
            return Arrays.stream(Class.forName(name).getDeclaredMethods())
                    .map(Method::getName)
                    .toList();
        }
    }

    @Test
    void thePageListsTheCatalogue() throws IOException {
        String page = DocPages.text(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String expected = page.substring(0, begin) + table() + page.substring(page.indexOf(END, begin - 1));
        Path made = Path.of("target", "docs", "intake.md");
        Files.createDirectories(made.getParent());
        Files.writeString(made, expected, UTF_8);
        assertThat(page)
                .as("the catalogue has changed: read %s and copy it over %s", made, PAGE)
                .isEqualTo(expected);
    }

    private static String table() {
        var lines = new ArrayList<String>();
        lines.add("| | 情形 fault | 结果 outcome | 怎样处理 what is done | 测试 test |");
        lines.add("|---|---|---|---|---|");
        catalogue().forEach(entry -> lines.add(row(entry)));
        return String.join("\n", lines) + "\n";
    }

    private static String row(Entry entry) {
        return "| " + entry.number() + " | " + entry.chinese() + "<br>*" + entry.english() + "* | "
                + entry.outcome().stream().map(IntakePageTest::words).collect(Collectors.joining("<br>")) + " | "
                + entry.does().chinese() + "<br>*" + entry.does().english() + "* | "
                + tests(entry) + " |";
    }

    private static String tests(Entry entry) {
        return entry.tests().stream().map(test -> "`" + test + "`").collect(Collectors.joining("<br>"));
    }

    private static String words(String outcome) {
        return switch (outcome) {
            case "ACCEPT" -> "接收 taken";
            case "ROW" -> "退回该行 row refused";
            case "FILE" -> "退回文件 file refused";
            case "HOLD" -> "待人确认 held";
            default -> "停止 stopped";
        };
    }
}
