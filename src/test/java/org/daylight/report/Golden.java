package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that a person has read and approved. What differs is written to {@code target/golden} for comparing. */
public final class Golden {

    private static final Path APPROVED = Path.of("src/test/resources/org/daylight");
    private static final Path ACTUAL = Path.of("target/golden");

    private Golden() {}

    public static void assertSame(String name, String actual) {
        try {
            Path approved = APPROVED.resolve(name);
            String expected = Files.exists(approved) ? Files.readString(approved) : "";
            if (!actual.equals(expected)) {
                Files.createDirectories(ACTUAL.resolve(name).getParent());
                Files.writeString(ACTUAL.resolve(name), actual);
            }
            assertThat(actual).as(name).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
