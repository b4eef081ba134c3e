package org.daylight.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.daylight.feed.Address;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Kind;
import org.daylight.feed.Row;
import org.junit.jupiter.api.Test;

/** Rows as bytes say what the rows said, but for free text. */
class RowBytesTest {

    private static final int ROWS_OF_A_FEED = 500;

    @Test
    void everyRowOfEveryFeedComesBackAsItWas() throws IOException {
        var dice = new Rows(7);
        List<Row> rows = new ArrayList<>();
        for (Feed feed : Feeds.ALL) {
            for (int i = 0; i < ROWS_OF_A_FEED; i++) {
                rows.add(dice.row(feed, "YC-101"));
            }
        }
        assertThat(read(write(rows), "YC-101").stream().map(Rows::said))
                .isEqualTo(rows.stream().map(Rows::said).toList());
    }

    @Test
    void everyKindOfCellOccursInSomeFeed() {
        var kinds = EnumSet.noneOf(Kind.class);
        Feeds.ALL.forEach(feed -> feed.columns().stream().map(Column::kind).forEach(kinds::add));

        assertThat(kinds).isEqualTo(EnumSet.allOf(Kind.class));
    }

    @Test
    void noFeedHasMoreColumnsThanTheMapOfPresentCellsHasBits() {
        assertThat(Feeds.ALL).allSatisfy(feed -> assertThat(feed.columns()).hasSizeLessThanOrEqualTo(Integer.SIZE));
    }

    @Test
    void freeTextLeavesOnlyItsPresence() throws IOException {
        Object[] values = new Object[Feeds.REQUESTS.columns().size()];
        values[0] = "R1";
        values[Feeds.REQUESTS.index("subject")] = "张某某 13800000000";
        var address = new Address(new Address.Delivered("ab", "requests.csv"), "", 2);

        byte[] bytes = write(List.of(new Row(Feeds.REQUESTS, address, "D", values)));

        Row back = read(bytes, "D").get(0);
        assertThat(back.text(Feeds.REQUESTS.index("subject"))).contains("*");
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("R1").doesNotContain("张某某", "138");
    }

    private static byte[] write(List<Row> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var encoder = new RowEncoder(new DataOutputStream(bytes), References.KEPT);
        for (Row row : rows) {
            encoder.row(row);
        }
        return bytes.toByteArray();
    }

    private static List<Row> read(byte[] bytes, String department) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        var decoder = new RowDecoder(in, department, References.KEPT);
        var rows = new ArrayList<Row>();
        for (int feed = in.read(); feed >= 0; feed = in.read()) {
            rows.add(decoder.row(feed));
        }
        return rows;
    }
}
