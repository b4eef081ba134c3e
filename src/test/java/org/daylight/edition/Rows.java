package org.daylight.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daylight.calendar.Moment;
import org.daylight.feed.Address;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.feed.Reference;
import org.daylight.feed.Row;

/** Random rows of any feed, from a seed. */
final class Rows {

    private static final LocalDateTime START = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final String LETTERS = "AZaz09-_（）号水利局";

    private final Random dice;

    Rows(long seed) {
        this.dice = new Random(seed);
    }

    /** A row of a department; a cell in three is empty, but never the key. */
    Row row(Feed feed, String department) {
        List<Column> columns = feed.columns();
        var values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i > 0 && dice.nextInt(3) == 0 ? null : value(columns.get(i));
        }
        return new Row(feed, address(), department, values);
    }

    Address address() {
        int file = dice.nextInt(3);
        return new Address(
                new Address.Delivered("%064x".formatted(file), "2026-09/单位/文件" + file + ".csv"),
                dice.nextBoolean() ? "" : "表 1",
                dice.nextLong(1L << 40));
    }

    private Object value(Column column) {
        return switch (column.kind()) {
            case TEXT -> Row.PRESENT;
            case REFERENCE -> new Reference(dice.nextLong());
            case ID -> id();
            case CODE -> pick(column.codes().orElseThrow().values());
            case DATE -> LocalDate.of(2100, 1, 1).minusDays(dice.nextInt(80_000));
            case MOMENT -> moment();
            case INTEGER -> dice.nextLong();
            case DECIMAL -> new BigDecimal(new java.math.BigInteger(70, dice), dice.nextInt(5));
            case FLAG -> dice.nextBoolean();
        };
    }

    private Moment moment() {
        LocalDateTime at = START.plusSeconds(dice.nextLong(4_000_000_000L) - 1_000_000_000L);
        return dice.nextBoolean()
                ? new Moment(at, Moment.Precision.SECOND)
                : new Moment(at.truncatedTo(ChronoUnit.DAYS), Moment.Precision.DAY);
    }

    private String id() {
        var id = new StringBuilder();
        for (int length = 1 + dice.nextInt(30); length > 0; length--) {
            id.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    private String pick(List<String> codes) {
        return codes.get(dice.nextInt(codes.size()));
    }

    /** The same of a row that has forgotten who it refers to. */
    static List<Object> forgetful(Row row) {
        return said(row).stream()
                .map(said -> said instanceof Reference ? Reference.FORGOTTEN : said)
                .toList();
    }

    /** All that a row says, for comparing. */
    static List<Object> said(Row row) {
        var said = new ArrayList<Object>(List.of(row.feed(), row.address(), row.department()));
        for (int i = 0; i < row.feed().columns().size(); i++) {
            said.add(row.value(i));
        }
        return said;
    }
}
