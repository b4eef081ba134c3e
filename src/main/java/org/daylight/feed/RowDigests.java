package org.daylight.feed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.daylight.calendar.Moment;

/**
 * Works out the digest of single rows and refusals: SHA-256 over all that they say and where they stand. It keeps its
 * buffers from one row to the next, so each thread makes its own.
 */
public final class RowDigests {

    private static final byte ROW = 1;
    private static final byte REFUSAL = 2;

    private final MessageDigest sha256;
    private byte[] bytes = new byte[1 << 10];
    private int length;
    /** The file of the reading before, none before the first. */
    private Address.Delivered file;

    private byte[] fileDigest;

    public RowDigests() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** The digest of a reading. Of free text only its presence enters, and of a reference too: digests stand in editions. */
    public RowDigest of(Reading reading) {
        // Before the buffer is in use: the digest of a file name needs it too.
        byte[] place = digestOf(reading.address().file());
        length = 0;
        append(place);
        text(reading.address().sheet());
        number(reading.address().line());
        if (reading instanceof Row row) {
            row(row);
        } else if (reading instanceof Refusal refusal) {
            refusal(refusal);
        }
        return digest(hash());
    }

    private void row(Row row) {
        one(ROW);
        text(row.feed().name());
        text(row.department());
        List<Column> columns = row.feed().columns();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.value(i);
            one((byte) (value == null ? 0 : 1));
            if (value != null) {
                value(columns.get(i).kind(), value);
            }
        }
    }

    private void value(Kind kind, Object value) {
        switch (kind) {
            case TEXT, REFERENCE -> {}
            case ID, CODE -> text((String) value);
            case DATE -> number(((LocalDate) value).toEpochDay());
            case MOMENT -> moment((Moment) value);
            case INTEGER -> number((Long) value);
            case DECIMAL -> text(((BigDecimal) value).toString());
            case FLAG -> one((byte) ((Boolean) value ? 1 : 0));
        }
    }

    private void moment(Moment moment) {
        one((byte) moment.precision().ordinal());
        number(moment.at().toEpochSecond(ZoneOffset.UTC));
    }

    private void refusal(Refusal refusal) {
        one(REFUSAL);
        text(refusal.feed());
        text(refusal.department());
        text(refusal.key());
        text(refusal.column());
        text(refusal.code().name());
        text(refusal.found());
        text(refusal.expected());
        for (Refusal.Offence one : refusal.more()) {
            text(one.column());
            text(one.code().name());
            text(one.found());
            text(one.expected());
        }
    }

    /** A file is the same for all of its rows, so it is hashed once. */
    private byte[] digestOf(Address.Delivered delivered) {
        if (!delivered.equals(file)) {
            length = 0;
            text(delivered.sha256());
            text(delivered.name());
            fileDigest = hash();
            file = delivered;
        }
        return fileDigest;
    }

    private byte[] hash() {
        sha256.update(bytes, 0, length);
        return sha256.digest();
    }

    private static RowDigest digest(byte[] hash) {
        return new RowDigest(part(hash, 0), part(hash, 8), part(hash, 16), part(hash, 24));
    }

    private static long part(byte[] hash, int from) {
        long part = 0;
        for (int i = from; i < from + Long.BYTES; i++) {
            part = part << Byte.SIZE | hash[i] & 0xff;
        }
        return part;
    }

    private void one(byte value) {
        room(1);
        bytes[length++] = value;
    }

    private void number(long value) {
        room(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    /** Its length comes first, so that no two lists of texts give the same bytes. */
    private void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        append(encoded);
    }

    private void append(byte[] more) {
        room(more.length);
        for (byte value : more) {
            bytes[length++] = value;
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
