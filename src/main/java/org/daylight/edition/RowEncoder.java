package org.daylight.edition;

import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.calendar.Moment;
import org.daylight.feed.Address;
import org.daylight.feed.Column;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reference;
import org.daylight.feed.Row;

/**
 * Rows as compact bytes, for working files and balances.
 *
 * <p>Of a free-text cell, {@link Row#PRESENT}, only its presence is written, and of a reference its number where it is kept.
 */
final class RowEncoder {

    private final DataOutputStream out;
    private final References references;
    private final Map<Address.Delivered, Integer> files = new HashMap<>();

    RowEncoder(DataOutputStream out, References references) {
        this.out = out;
        this.references = references;
    }

    void row(Row row) throws IOException {
        out.writeByte(Feeds.ALL.indexOf(row.feed()));
        address(row.address());
        List<Column> columns = row.feed().columns();
        int present = 0;
        for (int i = 0; i < columns.size(); i++) {
            present |= row.value(i) == null ? 0 : 1 << i;
        }
        out.writeInt(present);
        for (int i = 0; i < columns.size(); i++) {
            if (row.value(i) != null) {
                value(columns.get(i), row.value(i));
            }
        }
    }

    /** A file is named once and numbered from then on. */
    void address(Address address) throws IOException {
        Integer number = files.get(address.file());
        if (number == null) {
            out.writeInt(-1);
            text(address.file().sha256());
            text(address.file().name());
            files.put(address.file(), files.size());
        } else {
            out.writeInt(number);
        }
        text(address.sheet());
        out.writeLong(address.line());
    }

    private void value(Column column, Object value) throws IOException {
        switch (column.kind()) {
            case TEXT -> {}
            case REFERENCE -> reference((Reference) value);
            case ID -> text((String) value);
            case CODE -> out.writeByte(column.codes().orElseThrow().values().indexOf(value));
            case DATE -> out.writeInt(Math.toIntExact(((LocalDate) value).toEpochDay()));
            case MOMENT -> moment((Moment) value);
            case INTEGER -> out.writeLong((Long) value);
            case DECIMAL -> text(((BigDecimal) value).toString());
            case FLAG -> out.writeBoolean((Boolean) value);
        }
    }

    private void reference(Reference reference) throws IOException {
        if (references == References.KEPT) {
            out.writeLong(reference.number());
        }
    }

    private void moment(Moment moment) throws IOException {
        out.writeBoolean(moment.precision() == Moment.Precision.DAY);
        out.writeLong(moment.at().toEpochSecond(ZoneOffset.UTC));
    }

    void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }
}
