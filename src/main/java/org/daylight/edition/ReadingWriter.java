package org.daylight.edition;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/**
 * Sorts the readings of one delivered file by department, into one working file each. Holds a bounded number of bytes
 * however many departments there are, and no file open between writes.
 */
public final class ReadingWriter implements AutoCloseable {

    private static final int FLUSH_AT = 1 << 24;

    private final Path folder;
    private final String part;
    private final Map<String, Pending> pending = new TreeMap<>();
    private long held;

    /**
     * A writer for one delivered file.
     *
     * @param folder the run's folder of readings, with one folder a department
     * @param part name of the working files that this writer makes, unique to the delivered file
     */
    public ReadingWriter(Path folder, String part) {
        this.folder = folder;
        this.part = part;
    }

    private static final class Pending {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ReadingEncoder encoder = new ReadingEncoder(new DataOutputStream(bytes));
    }

    /** Adds a reading to its department's file; a refusal that names no department goes to those of nobody. */
    public void write(Reading reading) throws IOException {
        Pending target = pending.computeIfAbsent(department(reading), code -> new Pending());
        int before = target.bytes.size();
        target.encoder.write(reading);
        held += target.bytes.size() - before;
        if (held > FLUSH_AT) {
            flush();
        }
    }

    private static String department(Reading reading) {
        String code = reading instanceof Row row ? row.department() : ((Refusal) reading).department();
        return code.isEmpty() ? WorkFolder.NOBODY : code;
    }

    private void flush() throws IOException {
        for (var entry : pending.entrySet()) {
            Path file = WorkFolder.readings(folder, entry.getKey()).resolve(part);
            Files.createDirectories(file.getParent());
            try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                entry.getValue().bytes.writeTo(out);
            }
            entry.getValue().bytes.reset();
        }
        held = 0;
    }

    /** Takes back everything that was written: the delivered file turned out broken, and nothing of it counts. */
    public void discard() throws IOException {
        for (String department : pending.keySet()) {
            Files.deleteIfExists(WorkFolder.readings(folder, department).resolve(part));
        }
        pending.clear();
    }

    /** Takes back all that the writer of a part wrote, after it was closed. */
    public static void remove(Path folder, String part) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var departments = Files.list(folder)) {
            for (Path department : departments.toList()) {
                Files.deleteIfExists(department.resolve(part));
            }
        }
    }

    /** Writes the rest and forces every file that this writer made. */
    @Override
    public void close() {
        try {
            flush();
            for (String department : pending.keySet()) {
                Path file = WorkFolder.readings(folder, department).resolve(part);
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
