package org.daylight.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daylight.edition.Hashing;

/** Everything below a folder, by its relative name with {@code /}, to be compared whole. */
final class Tree {

    private static final String FOLDER = "folder";

    private Tree() {}

    /** Files to the SHA-256 of their bytes. */
    static SortedMap<String, String> of(Path folder) {
        return walk(folder, Tree::content);
    }

    /** The same with the time of the last change of every file and folder. */
    static SortedMap<String, String> withTimes(Path folder) {
        return walk(folder, path -> content(path) + " " + time(path));
    }

    /** Copies files and folders with their times. */
    static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (!Files.isDirectory(copy)) {
                    Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, String> walk(Path folder, Function<Path, String> what) {
        var tree = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> !path.equals(folder))
                    .forEach(path -> tree.put(folder.relativize(path).toString().replace('\\', '/'), what.apply(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    private static String content(Path path) {
        try {
            return Files.isDirectory(path) ? FOLDER : Hashing.of(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String time(Path path) {
        try {
            return Files.getLastModifiedTime(path).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
