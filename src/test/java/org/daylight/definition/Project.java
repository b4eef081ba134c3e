package org.daylight.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small project folder that a test may spoil. */
record Project(Path root) {

    private static final Path SMALL = Path.of("src/test/resources/org/daylight/definition/project");

    static Project in(Path folder) {
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Project(folder);
    }

    Project replace(String file, String found, String by) {
        String text = read(file);
        assertThat(text.split(java.util.regex.Pattern.quote(found), -1))
                .as(found)
                .hasSize(2);
        return write(file, text.replace(found, by));
    }

    Project write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Project write(String file, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Definitions load() {
        return Definitions.load(root.resolve("jobs/small.yaml"));
    }

    List<String> mistakes() {
        var stopped = catchThrowableOfType(DefinitionException.class, this::load);
        assertThat(stopped).as("a refused load").isNotNull();
        return stopped.messages();
    }
}
