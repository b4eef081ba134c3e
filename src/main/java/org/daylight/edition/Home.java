package org.daylight.edition;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder that holds everything Daylight keeps: {@code archive}, {@code database}, {@code editions}, {@code work}. */
public final class Home {

    private final Path folder;
    private final Path archive;

    public Home(Path folder) {
        this(folder, folder.resolve("archive"));
    }

    private Home(Path folder, Path archive) {
        this.folder = folder;
        this.archive = archive;
    }

    /**
     * A home of its own in a working folder of this one, reading the same archive: for work that leaves this one as it is.
     * It is cleared away like any other working folder.
     */
    public Home aside(String purpose) {
        return new Home(folder.resolve("work").resolve(purpose), archive);
    }

    public Path folder() {
        return folder;
    }

    public Archive archive() {
        return new Archive(archive);
    }

    public Path database() {
        return folder.resolve("database");
    }

    public Editions editions() {
        return new Editions(folder.resolve("editions"));
    }

    /** What people decided about files and cases. */
    public Register register() {
        return new Register(folder.resolve("register.jsonl"));
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** The working folder of the run with that identity. */
    public WorkFolder work(String run) {
        return new WorkFolder(folder.resolve("work").resolve(run));
    }

    /** Removes working folders of runs that nobody will continue. */
    public void removeOtherWork(String run) throws IOException {
        Path work = folder.resolve("work");
        if (Files.notExists(work)) {
            return;
        }
        try (var folders = Files.list(work)) {
            for (Path other : folders.filter(path -> !path.endsWith(run)).toList()) {
                new WorkFolder(other).remove();
            }
        }
    }

    /** The home, taken for this process until it is closed. */
    public record Lock(Home home, FileChannel channel) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /**
     * Takes the home for this process. The operating system gives it up when the process dies, however it dies.
     *
     * @return empty if another process has it
     */
    public Optional<Lock> lock() throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("daylight.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new Lock(this, channel));
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: as busy as if another had it
        }
        channel.close();
        return Optional.empty();
    }
}
