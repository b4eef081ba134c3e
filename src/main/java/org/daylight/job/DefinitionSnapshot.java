package org.daylight.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.definition.DefinitionFile;
import org.daylight.definition.Definitions;
import org.daylight.edition.Durable;
import org.daylight.edition.Hashing;

/** The very definition files and templates that an edition is made by, copied into it. */
final class DefinitionSnapshot {

    private final Definitions definitions;

    DefinitionSnapshot(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Every file by its name relative to the project folder, to its SHA-256. */
    SortedMap<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        Path root = definitions.root();
        try (Stream<Path> walk = Files.walk(root.resolve(definitions.job().templates()))) {
            for (Path file : (Iterable<Path>) walk.filter(DefinitionSnapshot::isTemplate)::iterator) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Hashing.of(file));
            }
        }
        for (DefinitionFile file : definitions.files()) {
            files.put(file.name(), file.sha256());
        }
        return files;
    }

    /** A word processor lays a file beside one that somebody has opened; it is gone when they close it. */
    private static boolean isTemplate(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.startsWith("~$") && !name.startsWith(".~");
    }

    /**
     * Copies them into a folder, laid out as they are.
     *
     * @throws StopException if one has changed since it was read
     */
    void copy(SortedMap<String, String> files, Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path copy = folder.resolve(file.getKey());
            Durable.write(copy, out -> Files.copy(definitions.root().resolve(file.getKey()), out));
            if (!Hashing.of(copy).equals(file.getValue())) {
                throw new StopException(definitions.root().resolve(file.getKey())
                        + ": changed while the run began; expected the text that was checked; run again");
            }
        }
    }
}
