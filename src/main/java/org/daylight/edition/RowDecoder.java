package org.daylight.edition;

import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.daylight.calendar.Moment;
import org.daylight.feed.Address;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reference;
import org.daylight.feed.Row;

/** Reads what {@link RowEncoder} wrote. */
final class RowDecoder {

    private final DataInputStream in;
    private final String department;
    private final References references;
    private final List<Address.Delivered> files = new ArrayList<>();

    RowDecoder(DataInputStream in, String department, References references) {
        this.in = in;
        this.department = department;
        this.references = references;
    }

    /** The next row, its feed's number having been read. */
    Row row(int feedNumber) throws IOException {
        Feed feed = Feeds.ALL.get(feedNumber);
        Address address = address();
        Object[] values = new Object[feed.columns().size()];
        int present = in.readInt();
        for (int i = 0; i < values.length; i++) {
            values[i] = (present & 1 << i) == 0 ? null : value(feed.columns().get(i));
        }
        return new Row(feed, address, department, values);
    }

    Address address() throws IOException {
        int number = in.readInt();
        if (number < 0) {
            files.add(new Address.Delivered(text(), text()));
            number = files.size() - 1;
        }
        return new Address(files.get(number), text(), in.readLong());
    }

    private Object value(Column column) throws IOException {
        return switch (column.kind()) {
            case TEXT -> Row.PRESENT;
            case REFERENCE -> references == References.KEPT ? new Reference(in.readLong()) : Reference.FORGOTTEN;
            case ID -> text();
            case CODE -> column.codes().orElseThrow().values().get(in.readUnsignedByte());
            case DATE -> LocalDate.ofEpochDay(in.readInt());
            case MOMENT -> moment();
            case INTEGER -> in.readLong();
            case DECIMAL -> new BigDecimal(text());
            case FLAG -> in.readBoolean();
        };
    }

    private Moment moment() throws IOException {
        boolean day = in.readBoolean();
        LocalDateTime at = LocalDateTime.ofEpochSecond(in.readLong(), 0, ZoneOffset.UTC);
        return new Moment(at, day ? Moment.Precision.DAY : Moment.Precision.SECOND);
    }

    String text() throws IOException {
        byte[] bytes = new byte[in.readUnsignedShort()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
