package org.daylight.render.pdf;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages and style sheets of a folder as they are, and copies of them that may be changed. */
final class Pages {

    static final String STYLE = ".css";

    private final String folder;
    private final Path copies;
    private final Map<String, Source> sources = new TreeMap<>();
    private final Map<String, Source> changed = new TreeMap<>();
    private final List<Fault> unreadable = new ArrayList<>();

    /**
     * @param folder to be read
     * @param copies a new folder
     */
    Pages(Path folder, Path copies) throws IOException {
        this.folder = String.valueOf(folder.getFileName());
        this.copies = Files.createDirectories(copies);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                Files.copy(file, copies.resolve(file.getFileName()));
                read(file);
            }
        }
    }

    private void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!name.endsWith(FolderResolver.ENDING) && !name.endsWith(STYLE)) {
            return;
        }
        var source = new Source(named(name), "");
        try {
            source = new Source(named(name), Files.readString(file, StandardCharsets.UTF_8));
        } catch (MalformedInputException e) {
            unreadable.add(source.fault(Fault.Kind.PAGE, 0, "not UTF-8; save the file in that encoding"));
        }
        sources.put(name, source);
        changed.put(name, source);
    }

    /** The name of a file of the folder, as faults have it. */
    String named(String file) {
        return folder + "/" + file;
    }

    List<Fault> unreadable() {
        return List.copyOf(unreadable);
    }

    List<Source> of(String ending) {
        return sources.entrySet().stream()
                .filter(one -> one.getKey().endsWith(ending))
                .map(Map.Entry::getValue)
                .toList();
    }

    Optional<Source> file(String name) {
        return Optional.ofNullable(sources.get(name));
    }

    /** The copy of a page as it is now; places in it are those of the page. */
    Source copy(String template) {
        String name = template + FolderResolver.ENDING;
        return changed.getOrDefault(name, new Source(named(name), ""));
    }

    void replace(Source source) throws IOException {
        String name = source.name().substring(folder.length() + 1);
        changed.put(name, source);
        Files.writeString(copies.resolve(name), source.text(), StandardCharsets.UTF_8);
    }

    /** A fault of a page as a whole. */
    Fault whole(String template, Fault.Kind kind, String what) {
        return copy(template).fault(kind, 0, what);
    }
}
