package org.daylight.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each file of the catalogue comes to exactly what its list says. */
class CatalogueFilesTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> arrivals() {
        return tests("arrivals.yaml");
    }

    @TestFactory
    Stream<DynamicTest> cells() {
        return tests("cells.yaml");
    }

    @TestFactory
    Stream<DynamicTest> meaning() {
        return tests("meaning.yaml");
    }

    @TestFactory
    Stream<DynamicTest> layouts() {
        return tests("layouts.yaml");
    }

    private Stream<DynamicTest> tests(String list) {
        return Fixture.of(list).stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.toString(), () -> holds(list, fixture)));
    }

    private void holds(String list, Fixture fixture) throws IOException {
        long start = System.nanoTime();
        String found = fixture.found(folder);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
        Path made = Path.of("target", "catalogue", list, fixture.name() + ".txt");
        Files.createDirectories(made.getParent());
        Files.writeString(made, found);
        assertThat(found).as("%s (found: %s)", fixture, made).isEqualTo(fixture.expected());
    }
}
