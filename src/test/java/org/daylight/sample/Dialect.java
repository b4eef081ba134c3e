package org.daylight.sample;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Kind;

/** How a sender writes heads, codes and times. */
enum Dialect {
    /** Canonical heads and codes, every column that this city keeps, times to the minute. */
    FULL,
    /** The same without the department's code, which the folder tells. */
    PLAIN,
    /** Chinese heads and codes, dates without time, no department code. */
    CHINESE;

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    List<Column> columns(Feed feed) {
        return feed.columns().stream()
                .filter(column -> this == FULL || !column.name().equals("department_code"))
                .filter(column -> feed != Feeds.WORK_ORDERS || !column.name().equals("request_no"))
                .toList();
    }

    String head(Column column) {
        return this == CHINESE ? column.aliases().get(0) : column.name();
    }

    /** The text of a value; empty for none. */
    String text(Column column, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDateTime time) {
            return this == CHINESE ? time.toLocalDate().toString() : MINUTES.format(time);
        }
        if (this != CHINESE) {
            return value.toString();
        }
        if (value instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        return column.kind() == Kind.CODE ? word(column, value.toString()) : value.toString();
    }

    private static String word(Column column, String code) {
        List<String> words = column.codes().orElseThrow().aliases().get(code);
        return words.isEmpty() ? code : words.get(0);
    }
}
