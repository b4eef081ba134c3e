package org.daylight.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Every mistake that a definition can have, each with the whole message: {@code mistakes.yaml}. */
class MistakesTest {

    /** A change of one file of the small project, and what must be said about it. */
    record Case(String rule, String file, String found, String by, List<String> says) {
        @Override
        public String toString() {
            return rule;
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("cases")
    void isNamedWithItsPlaceAndItsMend(Case one) {
        var mistakes =
                Project.in(folder).replace(one.file(), one.found(), one.by()).mistakes();
        assertThat(mistakes).containsExactlyElementsOf(one.says());
    }

    @Test
    void textThatIsNotUtf8() {
        byte[] gbk = {'p', 'o', 'l', 'i', 'c', 'y', ':', ' ', (byte) 0xD5, (byte) 0xFE};
        assertThat(Project.in(folder).write("jobs/policies/town.yaml", gbk).mistakes())
                .containsExactly("jobs/policies/town.yaml: not UTF-8; save the file in that encoding");
    }

    @Test
    void anOversizedFile() {
        var project = Project.in(folder).write("jobs/policies/town.yaml", new byte[Library.LARGEST + 1]);
        assertThat(project.mistakes())
                .containsExactly("jobs/policies/town.yaml: larger than 2000000 bytes; expected a definition file");
    }

    @Test
    void anEmptyFile() {
        assertThat(Project.in(folder)
                        .write("jobs/policies/town.yaml", "# nothing\n")
                        .mistakes())
                .containsExactly("jobs/policies/town.yaml line 1: found nothing; expected keys with values."
                        + " Example: title: ...");
    }

    @Test
    void blocksWithoutEnd() {
        String deep = "a: " + "[".repeat(5000) + "]".repeat(5000) + "\n";
        assertThat(Project.in(folder).write("jobs/policies/town.yaml", deep).mistakes())
                .containsExactly("jobs/policies/town.yaml line 1: not YAML: more than 20 blocks inside each other"
                        + " at line 1; mend the text");
    }

    @Test
    void aJobThatIsNotThere() {
        var project = Project.in(folder);
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                DefinitionException.class,
                                () -> Definitions.load(project.root().resolve("jobs/smal.yaml")))
                        .messages())
                .containsExactly("jobs/smal.yaml: cannot be read (NoSuchFileException); check the file and its rights");
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        var project = Project.in(folder);
        project.write("jobs/policies/town.yaml", "\uFEFF" + project.read("jobs/policies/town.yaml"));
        assertThat(project.load().policy().name()).isEqualTo("town");
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = MistakesTest.class.getResourceAsStream("mistakes.yaml")) {
            List<Map<String, Object>> cases = new Yaml().load(in);
            return cases.stream().map(MistakesTest::one).toList().stream();
        }
    }

    @SuppressWarnings("unchecked")
    private static Case one(Map<String, Object> entry) {
        Map<String, String> words = (Map<String, String>) (Map<?, ?>) entry;
        return new Case(words.get("rule"), words.get("file"), words.get("replace"), words.get("by"), (List<String>)
                entry.get("says"));
    }
}
