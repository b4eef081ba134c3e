package org.daylight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.definition.Definitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The documents say what is so: commands, options, paths, examples and columns are held to the program. */
class DocsTest {

    private static final Path FEEDS = Path.of("docs", "feeds.md");
    private static final String GENERATED = "<!-- The tables below are written by DocsTest from the code. -->\n\n";
    private static final Pattern PATH =
            Pattern.compile("(?:src|jobs|report-templates|sample-data|docs|\\.ci)/[^\\s<>{}*]*");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-09T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void everyCommandOfTheReadmesIsOneOfTheProgram() {
        for (Path page : List.of(DocPages.ENGLISH, DocPages.CHINESE)) {
            assertThat(DocPages.commands(page)).as("%s", page).hasSizeGreaterThan(15);
            for (List<String> command : DocPages.commands(page)) {
                boolean named = command.size() == 1;
                assertThatCode(() -> line().parseArgs(named ? help(command) : command.toArray(String[]::new)))
                        .as("%s: daylight %s", page, String.join(" ", command))
                        .doesNotThrowAnyException();
            }
        }
    }

    /** A command that is only named need not have the options that it requires. */
    private static String[] help(List<String> command) {
        return new String[] {command.get(0), "--help"};
    }

    @Test
    void everyCommandAndOptionIsInTheReadmes() {
        var options = new TreeSet<String>();
        line().getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .forEach(options::add));
        for (Path page : List.of(DocPages.ENGLISH, DocPages.CHINESE)) {
            assertThat(firstWords(page, page.equals(DocPages.ENGLISH) ? "| option |" : "| 选项 |"))
                    .containsExactlyInAnyOrderElementsOf(options);
            assertThat(firstWords(page, page.equals(DocPages.ENGLISH) ? "| command |" : "| 命令 |"))
                    .containsExactlyElementsOf(line().getSubcommands().keySet().stream()
                            .map(name -> "daylight " + name)
                            .toList());
        }
    }

    @Test
    void commandsAreListedWithTheirOwnOptions() {
        for (Path page : List.of(DocPages.ENGLISH, DocPages.CHINESE)) {
            for (List<String> row : DocPages.table(page, page.equals(DocPages.ENGLISH) ? "| command |" : "| 命令 |")) {
                String name = DocPages.words(row.get(0)).get(0).substring("daylight ".length());
                List<String> own = line().getSubcommands().get(name).getCommandSpec().options().stream()
                        .filter(option -> !option.inherited())
                        .map(OptionSpec::longestName)
                        .filter(option -> !List.of("--job", "--home", "--inbox", "--lang", "--help", "--version")
                                .contains(option))
                        .toList();
                assertThat(DocPages.words(row.get(2))).as("%s %s", page, name).containsExactlyInAnyOrderElementsOf(own);
            }
        }
    }

    @Test
    void everyExitCodeIsInTheReadmes() {
        List<String> codes = Stream.of(
                        ExitCode.DONE, ExitCode.USAGE, ExitCode.HELD, ExitCode.FAILED, ExitCode.STOPPED, ExitCode.BUSY)
                .map(String::valueOf)
                .toList();
        assertThat(DocPages.table(DocPages.ENGLISH, "| code |"))
                .extracting(row -> row.get(0))
                .isEqualTo(codes);
        assertThat(DocPages.table(DocPages.CHINESE, "| 代码 |"))
                .extracting(row -> row.get(0))
                .isEqualTo(codes);
    }

    @Test
    void theReadmesAreTwins() {
        assertThat(DocPages.outline(DocPages.CHINESE)).isEqualTo(DocPages.outline(DocPages.ENGLISH));
        assertThat(DocPages.blocks(DocPages.CHINESE, "sh")).isEqualTo(DocPages.blocks(DocPages.ENGLISH, "sh"));
        assertThat(DocPages.blocks(DocPages.CHINESE, "yaml")).isEqualTo(DocPages.blocks(DocPages.ENGLISH, "yaml"));
    }

    @Test
    void everyPathThatADocumentNamesExists() {
        for (Path page : DocPages.all()) {
            Path beside = page.toAbsolutePath().getParent();
            for (String link : DocPages.links(page)) {
                if (!link.contains("://") && !link.startsWith("#")) {
                    assertThat(beside.resolve(link.replaceFirst("#.*", "")))
                            .as("%s links to %s", page, link)
                            .exists();
                }
            }
            for (String code : DocPages.code(page)) {
                if (PATH.matcher(code).matches()) {
                    assertThat(Path.of(code)).as("%s names %s", page, code).exists();
                }
            }
        }
    }

    @Test
    void theFeedsPageListsWhatTheCodeReads() throws IOException {
        String page = DocPages.text(FEEDS);
        String intro = page.substring(0, page.indexOf(GENERATED.strip()));
        String expected = intro + GENERATED + FeedsPage.tables();
        Path made = Path.of("target", "docs", "feeds.md");
        Files.createDirectories(made.getParent());
        Files.writeString(made, expected, UTF_8);
        assertThat(page)
                .as("the feeds have changed: read %s and copy it over %s", made, FEEDS)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theFirstMonthOfTheReadmeIsAccepted(String readme) throws IOException {
        List<String> files = DocPages.blocks(Path.of(readme), "csv");
        write("inbox/roster.csv", files.get(0));
        write("inbox/2026-09/departments/MC-01/requests.csv", files.get(1));
        write("inbox/2026-09/departments/MC-01/responses.csv", files.get(2));
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, UTF_8);
        String[] check = {
            "check",
            "--period",
            "2026-09",
            "--lang",
            "en",
            "--inbox",
            folder.resolve("inbox").toString(),
            "--home",
            folder.resolve("home").toString()
        };
        assertThat(Main.run(stream, stream, CLOCK, check))
                .as(out.toString(UTF_8))
                .isZero();
        assertThat(out.toString(UTF_8)).contains("2 files", "2 rows accepted, 0 refused");
    }

    @Test
    void theMappingOfTheReadmeCanBeUsed() throws IOException {
        copy("jobs");
        copy("report-templates");
        write(
                "jobs/mappings/district-export.yaml",
                DocPages.blocks(DocPages.ENGLISH, "yaml").get(0));
        Path job = folder.resolve("jobs/monthly-assessment.yaml");
        String used = DocPages.text(job)
                .replace(
                        "{name: \"requests*\", mapping: requests}",
                        "{name: \"requests*\", mapping: requests}\n      - {name: \"台账*.csv\", mapping: district-export}");
        write("jobs/monthly-assessment.yaml", used);
        assertThat(Definitions.load(job).mappings()).containsKey("district-export");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }

    private void copy(String name) throws IOException {
        try (var files = Files.walk(Path.of(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(file.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static List<String> firstWords(Path page, String head) {
        return DocPages.table(page, head).stream()
                .map(row -> DocPages.words(row.get(0)).get(0))
                .toList();
    }

    private static CommandLine line() {
        var nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        return Main.line(new Console(nowhere, nowhere, Locale.ENGLISH), CLOCK);
    }
}
