package org.daylight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the Markdown of the project: headings, fenced blocks, code in lines, links, rows of tables. */
final class DocPages {

    static final Path ENGLISH = Path.of("README.md");
    static final Path CHINESE = Path.of("README.zh-CN.md");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```([a-z]*)\n(.*?)^```$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.+)$");

    private DocPages() {}

    /** Every page that is written for readers of the project. */
    static List<Path> all() {
        try (var docs = Files.walk(Path.of("docs"))) {
            var pages = new ArrayList<>(List.of(ENGLISH, CHINESE, Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")));
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path page) {
        try {
            return Files.readString(page, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The level of each heading, in order. */
    static List<Integer> outline(Path page) {
        return HEADING.matcher(FENCE.matcher(text(page)).replaceAll(""))
                .results()
                .map(heading -> heading.group(1).length())
                .toList();
    }

    /** What stands in the fenced blocks of a language. */
    static List<String> blocks(Path page, String language) {
        return FENCE.matcher(text(page))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    static List<String> code(Path page) {
        return groups(CODE, FENCE.matcher(text(page)).replaceAll(""));
    }

    static List<String> links(Path page) {
        return groups(LINK, text(page));
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The cells of each row of the table under the first line that begins so, heads left out. */
    static List<List<String>> table(Path page, String head) {
        return text(page)
                .lines()
                .dropWhile(line -> !line.startsWith(head))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(DocPages::cells)
                .toList();
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1, row.length() - 1).split("\\|"))
                .map(String::strip)
                .toList();
    }

    /** The words in backticks of a cell. */
    static List<String> words(String cell) {
        return groups(CODE, cell);
    }

    /** Every command line of a page that calls the program: arguments without the program itself. */
    static List<List<String>> commands(Path page) {
        Stream<String> lines = blocks(page, "sh").stream().flatMap(String::lines);
        return Stream.concat(lines, code(page).stream())
                .flatMap(DocPages::arguments)
                .toList();
    }

    private static Stream<List<String>> arguments(String line) {
        var program = Pattern.compile(
                "^(?:daylight|java -jar \\S*daylight\\.jar) (.+)$|spring-boot\\.run\\.arguments=\"(.+)\"");
        return program.matcher(line).results().map(DocPages::arguments);
    }

    private static List<String> arguments(MatchResult call) {
        String all = call.group(1) == null ? call.group(2) : call.group(1);
        return List.of(all.replaceFirst("\\s+#.*$", "").strip().split("\\s+"));
    }
}
