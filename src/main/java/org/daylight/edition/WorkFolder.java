package org.daylight.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The working files of one run: readings by department, what assessment makes of them, and the edition as it grows. It is
 * named by the run's identity, so that the same run started again finds what it had finished.
 */
public final class WorkFolder {

    /** In place of a department: readings that name none. */
    public static final String NOBODY = "_nobody";

    private static final String ATTEMPT = "attempt";

    private final Path folder;

    WorkFolder(Path folder) {
        this.folder = folder;
    }

    static Path readings(Path folder, String department) {
        return folder.resolve(safe(department));
    }

    /** A name for a department that is safe in any file system; codes are the office's, but nobody checks them for us. */
    static String safe(String code) {
        return code.matches("[A-Za-z0-9_-]{1,60}")
                ? code
                : "x" + Hashing.of(code).substring(0, 24);
    }

    public Path readings() {
        return folder.resolve("readings");
    }

    /** Readings of copies, which are compared and never counted. */
    public Path copies() {
        return folder.resolve("copies");
    }

    /** What assessment finds for a discipline organ alone: it goes into the restricted packet and into no other file. */
    public Evidence restricted(String department) {
        return new Evidence(folder.resolve("restricted"), department);
    }

    /** The edition that the run is making; it becomes visible only by being sealed. */
    public Path edition() {
        return folder.resolve("edition");
    }

    /** Clears what an interrupted admission left behind. */
    public void clearReadings() throws IOException {
        for (Path place : new Path[] {readings(), copies()}) {
            Durable.remove(place);
            Files.createDirectories(place);
        }
    }

    /**
     * The name of this attempt at the run, made up when its work begins. A ledger that says what an attempt has finished
     * speaks of the files in this very folder; once they are gone, the run begins anew under another name.
     */
    public String attempt() throws IOException {
        Path file = folder.resolve(ATTEMPT);
        if (Files.notExists(file)) {
            String name = UUID.randomUUID().toString();
            Durable.write(file, out -> out.write(name.getBytes(StandardCharsets.US_ASCII)));
        }
        return Files.readString(file, StandardCharsets.US_ASCII);
    }

    /** Whether an attempt at the run began here and was not cleared away. */
    public boolean begun() {
        return Files.exists(folder.resolve(ATTEMPT));
    }

    /** Ends the attempt though its files stay: whoever runs next begins anew, from the archive. */
    public void giveUp() throws IOException {
        Files.deleteIfExists(folder.resolve(ATTEMPT));
    }

    /** Clears everything away, the name of the attempt first, so that nobody goes on with half of its files. */
    public void remove() throws IOException {
        Files.deleteIfExists(folder.resolve(ATTEMPT));
        Durable.remove(folder);
    }
}
