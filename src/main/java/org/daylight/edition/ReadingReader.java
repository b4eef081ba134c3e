package org.daylight.edition;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daylight.feed.Address;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;

/** Streams the readings of one department of a run, in the order of the working files' names. */
public final class ReadingReader {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final String department;

    /**
     * A reader.
     *
     * @param folder the run's folder of readings
     * @param department its code
     */
    public ReadingReader(Path folder, String department) {
        this.folder = WorkFolder.readings(folder, department);
        this.department = department.equals(WorkFolder.NOBODY) ? "" : department;
    }

    /** Bytes of all its working files; 0 if it sent nothing. */
    public long bytes() throws IOException {
        long sum = 0;
        for (Path part : parts()) {
            sum += Files.size(part);
        }
        return sum;
    }

    public void forEach(Consumer<Reading> taker) throws IOException {
        for (Path part : parts()) {
            read(part, taker);
        }
    }

    /**
     * Puts other readings in the place of these, file by file, each whole or not at all; the addresses stay. It belongs
     * to admission, which begins anew if it is interrupted.
     */
    public void replace(UnaryOperator<Reading> other) throws IOException {
        for (Path part : parts()) {
            Durable.write(part, bytes -> {
                var out = new DataOutputStream(bytes);
                var encoder = new ReadingEncoder(out);
                read(part, reading -> {
                    try {
                        encoder.write(other.apply(reading));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                out.flush();
            });
        }
    }

    private void read(Path part, Consumer<Reading> taker) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(part), BUFFER))) {
            var decoder = new RowDecoder(in, department, References.KEPT);
            for (int next = in.read(); next >= 0; next = in.read()) {
                taker.accept(next == ReadingEncoder.REFUSAL ? refusal(in, decoder) : decoder.row(next));
            }
        }
    }

    private Refusal refusal(DataInputStream in, RowDecoder decoder) throws IOException {
        Address address = decoder.address();
        String feed = Feeds.ALL.get(in.readUnsignedByte()).name();
        String key = decoder.text();
        Refusal.Offence first = offence(decoder);
        var more = new Refusal.Offence[in.readUnsignedShort()];
        for (int i = 0; i < more.length; i++) {
            more[i] = offence(decoder);
        }
        return new Refusal(
                address,
                feed,
                department,
                key,
                first.column(),
                first.code(),
                first.found(),
                first.expected(),
                List.of(more));
    }

    private static Refusal.Offence offence(RowDecoder decoder) throws IOException {
        return new Refusal.Offence(
                decoder.text(), Refusal.Code.valueOf(decoder.text()), decoder.text(), decoder.text());
    }

    private List<Path> parts() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
