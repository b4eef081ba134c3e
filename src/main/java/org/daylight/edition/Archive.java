package org.daylight.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Set;

/** Every delivered file once, under the SHA-256 of its bytes; the system of record. */
public final class Archive {

    private static final int BUFFER = 1 << 16;

    private final Path folder;

    Archive(Path folder) {
        this.folder = folder;
    }

    /**
     * A file in the archive.
     *
     * @param sha256 lower-case hexadecimal
     * @param bytes its size
     */
    public record Kept(String sha256, long bytes) {}

    /**
     * Copies a file into the archive, unless it is there already, and forces it to the disk before anybody reads it. The
     * copy is hashed as it is written, so a file that changes meanwhile is kept as it was read and no mixture of both.
     *
     * @throws IOException if the file cannot be read, is a link, or the disk does not take it
     */
    public Kept keep(Path file) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "incoming-", ".part");
        try {
            Kept kept = copy(file, aside);
            Path place = place(kept.sha256());
            if (Files.exists(place)) {
                Files.delete(aside);
            } else {
                Files.createDirectories(place.getParent());
                Durable.move(aside, place);
            }
            return kept;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Removes what a process that was killed left of files that it was receiving; the caller holds the home's lock. */
    public void sweep() throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, "incoming-*.part")) {
                for (Path half : halves) {
                    Files.delete(half);
                }
            }
        }
    }

    private static Kept copy(Path from, Path to) throws IOException {
        MessageDigest digest = Hashing.sha256();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(from, LinkOption.NOFOLLOW_LINKS);
                FileChannel channel = FileChannel.open(to, Set.of(StandardOpenOption.WRITE))) {
            OutputStream out = Channels.newOutputStream(channel);
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
                bytes += n;
            }
            channel.force(true);
        }
        return new Kept(Hashing.hex(digest), bytes);
    }

    /** Where the file with that digest lies, or would lie. */
    public Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /**
     * The archived file, after checking that its bytes are still the ones that were kept.
     *
     * @throws DamagedException if it is missing or changed
     */
    public Path verified(String sha256) throws IOException {
        Path place = place(sha256);
        if (Files.notExists(place)) {
            throw new DamagedException(place + ": missing from the archive; expected the file with SHA-256 " + sha256
                    + "; restore it from the backup");
        }
        String found = Hashing.of(place);
        if (!found.equals(sha256)) {
            throw new DamagedException(place + ": its bytes have SHA-256 " + found + ", expected " + sha256
                    + "; the file was changed after it was received; restore it from the backup");
        }
        return place;
    }
}
