package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/architecture.md}: its rooms are those of {@link ArchitectureTest}, its terms those of the code. */
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("docs", "architecture.md");
    private static final Pattern LOOKS_LIKE_CODE =
            Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*|[a-z]+(_[a-z]+)+|[A-Z]?[a-z]+([A-Z][a-z]+)*");

    @Test
    void theRoomsAreThoseOfTheArchitectureTest() {
        List<List<String>> documented = DocPages.table(PAGE, "| room |").stream()
                .map(row -> List.of(row.get(0), row.get(1), row.get(3), String.join(", ", DocPages.words(row.get(4)))))
                .toList();
        assertThat(documented)
                .isEqualTo(ArchitectureTest.ROOMS.stream()
                        .map(ArchitecturePageTest::room)
                        .toList());
    }

    private static List<String> room(ArchitectureTest.Room room) {
        boolean top = room.name().equals("job");
        String ring = room.isKernel() ? "kernel" : top ? "top" : "edge";
        return List.of("`" + room.name() + "`", ring, mayUse(room), libraries(room));
    }

    private static String mayUse(ArchitectureTest.Room room) {
        List<String> kernel = names(ArchitectureTest.ROOMS.stream().filter(ArchitectureTest.Room::isKernel));
        List<String> others = names(ArchitectureTest.ROOMS.stream().filter(other -> other != room));
        if (new TreeSet<>(room.mayUse()).equals(new TreeSet<>(others))) {
            return "every room";
        }
        if (new TreeSet<>(room.mayUse()).equals(new TreeSet<>(kernel))) {
            return "the kernel";
        }
        String names = room.mayUse().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return names.isEmpty() ? "-" : names;
    }

    private static List<String> names(Stream<ArchitectureTest.Room> rooms) {
        return rooms.map(ArchitectureTest.Room::name).toList();
    }

    private static String libraries(ArchitectureTest.Room room) {
        return room.packages().stream()
                .filter(name -> !name.startsWith("java") && !name.startsWith("org.xml") && !name.startsWith("org.w3c"))
                .map(name -> name.replaceFirst("\\.\\.$", ""))
                .collect(Collectors.joining(", "));
    }

    @Test
    void theGlossaryUsesTheNamesOfTheCode() throws IOException {
        var words = new TreeSet<String>();
        for (String top : List.of("src/main", "jobs", "report-templates")) {
            try (var files = Files.walk(Path.of(top))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().matches(".*\\.(docx|xlsx)"))
                        .map(DocPages::text)
                        .forEach(text -> Pattern.compile("\\w+")
                                .matcher(text)
                                .results()
                                .forEach(word -> words.add(word.group())));
            }
        }
        List<List<String>> glossary = DocPages.table(PAGE, "| 中文 |");
        assertThat(glossary).hasSizeGreaterThanOrEqualTo(60);
        for (List<String> term : glossary) {
            Stream.of(term.get(1), term.get(2))
                    .flatMap(cell -> DocPages.words(cell).stream())
                    .filter(word -> LOOKS_LIKE_CODE.matcher(word).matches())
                    .forEach(word ->
                            assertThat(words).as("glossary, %s", term.get(0)).contains(word));
        }
    }
}
