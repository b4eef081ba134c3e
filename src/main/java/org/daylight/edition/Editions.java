package org.daylight.edition;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All sealed editions, by period and revision. */
public final class Editions {

    private final Path folder;

    Editions(Path folder) {
        this.folder = folder;
    }

    /** Names of the periods that have an edition, in order. */
    public List<String> periods() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> periods = Files.list(folder)) {
            return periods.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** The newest revision of a period. */
    public Optional<Edition> latest(String period) throws IOException {
        List<Edition> all = revisions(period);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Every revision of a period, the first one first; none if it has no edition. */
    public List<Edition> revisions(String period) throws IOException {
        Path revisions = folder.resolve(period);
        if (Files.notExists(revisions)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(revisions)) {
            return all.filter(path -> path.getFileName().toString().matches("r[0-9]+"))
                    .sorted(Comparator.comparingInt(Editions::number))
                    .map(Edition::new)
                    .toList();
        }
    }

    /** The edition of that name, such as {@code 2026-09/r1}. */
    public Edition named(String name) {
        return new Edition(folder.resolve(name));
    }

    /** The edition with which another opened, by its name; empty where it opened with none. */
    public Optional<Edition> opening(Edition edition) throws IOException {
        String name = edition.manifest().opening();
        return name.isEmpty() ? Optional.empty() : Optional.of(named(name));
    }

    /**
     * An edition and those on which it rests, each opened with the one after it: the latest first.
     *
     * @param last to begin with; none gives none
     * @param most so many at most
     */
    public List<Edition> chain(Optional<Edition> last, int most) throws IOException {
        var chain = new ArrayList<Edition>();
        Optional<Edition> next = last;
        while (next.isPresent() && chain.size() < most) {
            chain.add(next.get());
            next = opening(next.get());
        }
        return chain;
    }

    private static int number(Path revision) {
        return Integer.parseInt(revision.getFileName().toString().substring(1));
    }

    /** The revision that the next edition of the period gets. */
    public int nextRevision(String period) throws IOException {
        return latest(period).map(edition -> number(edition.folder()) + 1).orElse(1);
    }

    /**
     * Seals a finished edition: lists its files in the manifest, forces everything, and makes it visible by one rename.
     *
     * @param draft all but revision and files
     * @return the sealed edition
     */
    public Edition seal(WorkFolder work, Manifest draft) throws IOException {
        int revision = nextRevision(draft.period());
        Edition growing = new Edition(work.edition());
        growing.clearManifest();
        growing.write(draft.withFiles(revision, growing.files()));
        force(work.edition());
        Path place = folder.resolve(draft.period()).resolve("r" + revision);
        Files.createDirectories(place.getParent());
        Durable.move(work.edition(), place);
        return new Edition(place);
    }

    /** Shows another home's edition here under its own name. The files are the same: nobody writes to a sealed one. */
    public void share(Edition other) throws IOException {
        Path place = folder.resolve(other.name());
        try (Stream<Path> walk = Files.walk(other.folder())) {
            for (Path from : (Iterable<Path>) walk::iterator) {
                Path to = place.resolve(other.folder().relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                    protect(from, to);
                } else {
                    share(from, to);
                }
            }
        }
    }

    /** Who may not open a folder there may not open it here. */
    private static void protect(Path from, Path to) throws IOException {
        if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void share(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.copy(from, to);
        }
    }

    private static void force(Path edition) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(edition)) {
            all = walk.toList();
        }
        for (Path path : all) {
            if (Files.isDirectory(path)) {
                Durable.forceFolder(path);
            } else {
                Durable.force(path);
            }
        }
    }
}
