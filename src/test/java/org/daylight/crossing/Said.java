package org.daylight.crossing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.daylight.calendar.Moment;
import org.daylight.feed.Address;
import org.daylight.feed.Feed;
import org.daylight.feed.Reference;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** Rows as tests say them: {@code D1 R1 submitted_at=2026-09-01}, department and key first. */
final class Said {

    private Said() {}

    /** A row; the file that it stands in is named after its source. */
    static Row row(Feed feed, String source, String text) {
        String[] words = text.split(" ");
        var values = new Object[feed.columns().size()];
        values[0] = words[1];
        for (int i = 2; i < words.length; i++) {
            String[] pair = words[i].split("=");
            int at = feed.index(pair[0]);
            values[at] = switch (feed.columns().get(at).kind()) {
                case DATE -> LocalDate.parse(pair[1]);
                case MOMENT ->
                    pair[1].length() == 10
                            ? Moment.day(LocalDate.parse(pair[1]))
                            : Moment.at(LocalDateTime.parse(pair[1]));
                case INTEGER -> Long.valueOf(pair[1]);
                case REFERENCE -> Reference.of(pair[1]);
                case FLAG -> pair[1].equals("yes");
                default -> pair[1];
            };
        }
        return new Row(feed, address(source), words[0], values);
    }

    static Refusal refused(Feed feed, String source, String department, String key) {
        return new Refusal(
                address(source),
                feed.name(),
                department,
                key,
                "at",
                Refusal.Code.NOT_A_DATE,
                "?",
                "yyyy-MM-dd",
                List.of());
    }

    private static Address address(String source) {
        return new Address(new Address.Delivered(source, source), "", 2);
    }
}
