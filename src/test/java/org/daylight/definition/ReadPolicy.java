package org.daylight.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.daylight.score.Policy;

/** Policies that the project ships, for tests of other rooms. */
public final class ReadPolicy {

    private ReadPolicy() {}

    public static Policy named(String name) {
        return named(name, UnaryOperator.identity());
    }

    /** A shipped policy with something changed in its text. */
    public static Policy named(String name, UnaryOperator<String> change) {
        try {
            String file = "jobs/policies/" + name + ".yaml";
            var mistakes = new Mistakes();
            var mapping = YamlParser.parse(file, change.apply(Files.readString(Path.of(file))), mistakes)
                    .orElseThrow();
            new ShapeCheck(mistakes).check(Place.top(file), PolicyReader.SHAPE, mapping);
            mistakes.stop();
            var policy = PolicyReader.read(new YamlMap(Place.top(file), mapping, mistakes), name);
            mistakes.stop();
            return policy.orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
