package org.daylight.edition;

import java.io.DataOutputStream;
import java.io.IOException;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** Readings as compact bytes, for working files. */
final class ReadingEncoder {

    /** In place of a feed's number: a refusal. */
    static final int REFUSAL = 0x7f;

    private final DataOutputStream out;
    private final RowEncoder rows;

    ReadingEncoder(DataOutputStream out) {
        this.out = out;
        this.rows = new RowEncoder(out, References.KEPT);
    }

    void write(Reading reading) throws IOException {
        if (reading instanceof Row row) {
            rows.row(row);
        } else if (reading instanceof Refusal refusal) {
            refusal(refusal);
        }
    }

    private void refusal(Refusal refusal) throws IOException {
        out.writeByte(REFUSAL);
        rows.address(refusal.address());
        out.writeByte(Feeds.find(refusal.feed()).map(Feeds.ALL::indexOf).orElseThrow());
        rows.text(refusal.key());
        offence(new Refusal.Offence(refusal.column(), refusal.code(), refusal.found(), refusal.expected()));
        out.writeShort(refusal.more().size());
        for (Refusal.Offence one : refusal.more()) {
            offence(one);
        }
    }

    private void offence(Refusal.Offence one) throws IOException {
        rows.text(one.column());
        rows.text(one.code().name());
        rows.text(one.found());
        rows.text(one.expected());
    }
}
