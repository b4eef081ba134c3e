package org.daylight.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first creation of a database. HSQLDB killed in the midst of it leaves files that never open again, so it works
 * beside the folder, and the rename is the one step that makes a database exist.
 */
final class NewDatabase {

    private NewDatabase() {}

    static void create(Path folder) throws IOException {
        Path target = folder.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        remove(part);
        Files.createDirectories(part);
        Database.start(part, Settings.toCreate(part)).close();
        sync(part);
        Files.move(part, target, ATOMIC_MOVE);
        syncFolder(target.getParent());
    }

    private static void remove(Path part) throws IOException {
        if (Files.exists(part)) {
            for (Path path : deepestFirst(part)) {
                Files.delete(path);
            }
        }
    }

    private static void sync(Path part) throws IOException {
        for (Path path : deepestFirst(part)) {
            if (Files.isDirectory(path)) {
                syncFolder(path);
            } else {
                force(path);
            }
        }
    }

    private static List<Path> deepestFirst(Path part) throws IOException {
        try (Stream<Path> paths = Files.walk(part)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, WRITE)) {
            channel.force(true);
        }
    }

    /** Windows opens no folder as a channel; there the file system keeps renames in its own journal. */
    private static void syncFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, READ)) {
                channel.force(true);
            }
        }
    }
}
