package org.daylight.edition;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.daylight.casework.Remembered;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Row;

/** A department's closing balance: what one edition hands to the next, one file a department. */
public final class BalanceFile {

    private static final int FORMAT = 0x444c4201;

    private final Path file;
    private final String department;

    public BalanceFile(Path file, String department) {
        this.file = file;
        this.department = department;
    }

    /** Writes the cases in their order. */
    public void write(List<Remembered> cases) throws IOException {
        Durable.write(file, bytes -> {
            var out = new DataOutputStream(bytes);
            out.writeInt(FORMAT);
            out.writeInt(cases.size());
            var encoder = new RowEncoder(out, References.FORGOTTEN);
            for (Remembered one : cases) {
                write(out, encoder, one);
            }
            out.flush();
        });
    }

    private static void write(DataOutputStream out, RowEncoder encoder, Remembered one) throws IOException {
        out.writeByte(Feeds.ALL.indexOf(one.feed()));
        encoder.text(one.key());
        encoder.text(one.balance().name());
        encoder.text(one.problem());
        encoder.text(one.ended().map(LocalDate::toString).orElse(""));
        out.writeShort(one.said().size());
        for (String label : one.said()) {
            encoder.text(label);
        }
        out.writeInt(one.rows().size());
        for (Row row : one.rows()) {
            encoder.row(row);
        }
    }

    /**
     * Reads every case, one after the other.
     *
     * @throws DamagedException if the file is not what {@link #write} makes
     */
    public void forEach(Consumer<Remembered> taker) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != FORMAT) {
                throw new DamagedException(
                        file + ": not a balance of this version of Daylight; restore it from the backup");
            }
            var decoder = new RowDecoder(in, department, References.FORGOTTEN);
            for (int left = in.readInt(); left > 0; left--) {
                taker.accept(read(in, decoder));
            }
        } catch (EOFException e) {
            throw new DamagedException(file + ": ends in the middle of a case; restore it from the backup");
        }
    }

    private static Remembered read(DataInputStream in, RowDecoder decoder) throws IOException {
        Feed feed = Feeds.ALL.get(in.readUnsignedByte());
        String key = decoder.text();
        var balance = Remembered.InBalance.valueOf(decoder.text());
        String problem = decoder.text();
        String ended = decoder.text();
        var said = new TreeSet<String>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            said.add(decoder.text());
        }
        var rows = new ArrayList<Row>();
        for (int left = in.readInt(); left > 0; left--) {
            rows.add(decoder.row(in.readUnsignedByte()));
        }
        return new Remembered(
                feed,
                key,
                balance,
                said,
                problem,
                ended.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(ended)),
                rows);
    }
}
