package org.daylight.definition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The definition files of a project folder: reads each as text, and remembers what it read. */
final class Library {

    /** Bytes; the longest file shipped has a hundredth of this. */
    static final int LARGEST = 2_000_000;

    private final Path root;
    private final Mistakes mistakes;
    private final Map<String, DefinitionFile> read = new TreeMap<>();

    Library(Path root, Mistakes mistakes) {
        this.root = root;
        this.mistakes = mistakes;
    }

    boolean has(String name) {
        return Files.isRegularFile(root.resolve(name));
    }

    /** Names, without ending, of the YAML files in a folder, sorted. */
    List<String> stems(String folder) {
        return names(folder).stream()
                .filter(name -> name.endsWith(".yaml"))
                .map(name -> name.substring(0, name.length() - ".yaml".length()))
                .toList();
    }

    private List<String> names(String folder) {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The file's keys, if it is YAML and fits the shape; else its mistakes have been added. */
    Optional<YamlMap> open(String name, Shape shape) {
        int before = mistakes.count();
        Optional<YamlNode.Mapping> top = parse(name);
        top.ifPresent(mapping -> new ShapeCheck(mistakes).check(Place.top(name), shape, mapping));
        return top.filter(mapping -> mistakes.count() == before)
                .map(mapping -> new YamlMap(Place.top(name), mapping, mistakes));
    }

    /** The file's keys whatever they are. */
    Optional<YamlNode.Mapping> parse(String name) {
        return text(name).flatMap(text -> YamlParser.parse(name, text, mistakes));
    }

    /** What was read, sorted by name. */
    List<DefinitionFile> files() {
        return List.copyOf(read.values());
    }

    /** Digest of the listing that {@code sha256sum} prints for these files in the order of their names. */
    static String digest(List<DefinitionFile> files) {
        var listing = new StringBuilder();
        files.forEach(file ->
                listing.append(file.sha256()).append("  ").append(file.name()).append('\n'));
        return sha256(listing.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> text(String name) {
        try (InputStream in = Files.newInputStream(root.resolve(name))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                mistakes.add(name + ": larger than " + LARGEST + " bytes; expected a definition file");
                return Optional.empty();
            }
            read.put(name, new DefinitionFile(name, sha256(bytes)));
            return Optional.of(decode(bytes));
        } catch (CharacterCodingException e) {
            mistakes.add(name + ": not UTF-8; save the file in that encoding");
        } catch (IOException e) {
            mistakes.add(
                    name + ": cannot be read (" + e.getClass().getSimpleName() + "); check the file and its rights");
        }
        return Optional.empty();
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
