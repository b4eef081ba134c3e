package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * Texts of reports that a person has read and approved. After an intended change they are written anew by
 *
 * <pre>mvn test -Dtest=SampleMonthTest -Ddaylight.goldens=write</pre>
 *
 * and the difference is read before it is committed.
 */
final class Approved {

    private static final Path APPROVED = Path.of("src", "test", "resources", "org", "daylight", "endtoend");
    private static final Path ACTUAL = Path.of("target", "golden", "endtoend");
    private static final boolean WRITE = "write".equals(System.getProperty("daylight.goldens"));

    private Approved() {}

    /** Fails with the first line that differs; when goldens are written, the test counts as skipped, not as passed. */
    static void assertApproved(String name, String actual) throws IOException {
        Path approved = APPROVED.resolve(name);
        if (WRITE) {
            write(approved, actual);
            Assumptions.abort(approved + " written; read what changed before committing it");
        }
        String expected = Files.exists(approved) ? Files.readString(approved).replace("\r\n", "\n") : "";
        if (!actual.equals(expected)) {
            write(ACTUAL.resolve(name), actual);
            fail(firstDifference(name, expected.split("\n", -1), actual.split("\n", -1)));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static String firstDifference(String name, String[] expected, String[] actual) {
        int at = java.util.Arrays.mismatch(expected, actual);
        return String.join(
                "\n",
                List.of(
                        name + " line " + (at + 1) + " differs",
                        "  expected: " + line(expected, at),
                        "  found:    " + line(actual, at),
                        "The whole text is in " + ACTUAL.resolve(name) + ". If the change is meant, write the golden by"
                                + " mvn test -Dtest=SampleMonthTest -Ddaylight.goldens=write"));
    }

    private static String line(String[] lines, int at) {
        return at < lines.length ? "'" + lines[at] + "'" : "the end of the text";
    }
}
