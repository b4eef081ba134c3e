package org.daylight.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.calendar.Moment;
import org.daylight.feed.Address;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reading;
import org.daylight.feed.Reference;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/**
 * Rows as the case files write them, one line each:
 *
 * <pre>
 * request R1 WEB 2026-09-01 confirmed_at=2026-09-02
 * step R1 REPLIED 2026-09-10T10:00:00
 * order O1 HELP 2026-09-01T09:00:00 closed_at=2026-09-03
 * review V1 2 2026-09-10 verified_at=2026-09-11
 * remedy M1 REVIEW 2026-09-10 decided_on=2026-10-08
 * complaint C1 PETITION 2026-09-10 due_on=2026-10-10
 * item I1 20-1 2026-09-01 published_at=2026-09-10
 * check K1 JG-1 2026-09-15 required=9 found=8
 * volume W1 2026-09-15 120 in_time=118
 * refused requests R1 NOT_A_DATE
 * </pre>
 *
 * A request's register is complete and an order is created when it is dispatched, unless the line says otherwise;
 * {@code column=-} empties a column, {@code line=7} sets the line on which the row stands.
 */
final class RowText {

    private static final String DEPARTMENT = "D1";

    private RowText() {}

    /** The row or refusal of one line of text. */
    static Reading read(String text, String file, int line) {
        var words = new ArrayList<>(List.of(text.split(" +")));
        Map<String, String> values = named(words);
        int stands = values.containsKey("line") ? Integer.parseInt(values.remove("line")) : line;
        var address = new Address(new Address.Delivered(file, file), "", stands);
        return switch (words.get(0)) {
            case "request" -> request(words, values, address);
            case "step" ->
                row(
                        Feeds.RESPONSES,
                        with(values, "request_no", words.get(1), "step", words.get(2), "at", words.get(3)),
                        address);
            case "order" -> order(words, values, address);
            case "review" -> review(words, values, address);
            case "remedy" -> remedy(words, values, address);
            case "complaint" ->
                row(
                        Feeds.COMPLAINTS,
                        with(values, "complaint_no", words.get(1), "route", words.get(2), "received_on", words.get(3)),
                        address);
            case "item" ->
                row(
                        Feeds.DISCLOSURES,
                        with(values, "item_no", words.get(1), "column_code", words.get(2), "formed_on", words.get(3)),
                        address);
            case "check" ->
                row(
                        Feeds.CHECKS,
                        with(values, "check_no", words.get(1), "item_code", words.get(2), "checked_on", words.get(3)),
                        address);
            case "volume" -> volume(words, values, address);
            case "refused" -> refused(words, address);
            default -> throw new IllegalArgumentException("'" + text + "' is no row");
        };
    }

    private static Map<String, String> named(List<String> words) {
        var values = new HashMap<String, String>();
        words.stream().filter(word -> word.contains("=")).forEach(word -> {
            int at = word.indexOf('=');
            values.put(word.substring(0, at), word.substring(at + 1));
        });
        words.removeIf(word -> word.contains("="));
        return values;
    }

    private static Row request(List<String> words, Map<String, String> values, Address address) {
        values.putIfAbsent("registered_at", words.get(3));
        values.putIfAbsent("archive_no", "A-" + words.get(1));
        values.putIfAbsent("applicant_type", "NATURAL");
        with(values, "request_no", words.get(1), "channel", words.get(2), "submitted_at", words.get(3));
        return row(Feeds.REQUESTS, values, address);
    }

    private static Row remedy(List<String> words, Map<String, String> values, Address address) {
        values.putIfAbsent("result", values.containsKey("decided_on") ? "MAINTAINED" : "PENDING");
        with(values, "case_no", words.get(1), "kind", words.get(2), "filed_on", words.get(3));
        return row(Feeds.REMEDIES, values, address);
    }

    private static Row volume(List<String> words, Map<String, String> values, Address address) {
        with(values, "volume_no", words.get(1), "date", words.get(2), "cases", words.get(3));
        return row(Feeds.SERVICE_VOLUMES, with(values, "channel", "HALL"), address);
    }

    private static Row order(List<String> words, Map<String, String> values, Address address) {
        values.putIfAbsent("created_at", words.get(3));
        values.putIfAbsent("source", "PHONE");
        with(values, "order_no", words.get(1), "kind", words.get(2), "dispatched_at", words.get(3));
        return row(Feeds.WORK_ORDERS, with(values, "role", "MAIN"), address);
    }

    private static Row review(List<String> words, Map<String, String> values, Address address) {
        with(values, "review_no", words.get(1), "stars", words.get(2), "rated_at", words.get(3));
        return row(Feeds.REVIEWS, with(values, "channel", "HALL"), address);
    }

    private static Refusal refused(List<String> words, Address address) {
        return new Refusal(
                address,
                words.get(1),
                DEPARTMENT,
                words.get(2).equals("-") ? "" : words.get(2),
                "",
                Refusal.Code.valueOf(words.get(3)),
                "?",
                "",
                List.of());
    }

    private static Map<String, String> with(Map<String, String> values, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }

    private static Row row(Feed feed, Map<String, String> values, Address address) {
        values.put("department_code", DEPARTMENT);
        var cells = new Object[feed.columns().size()];
        values.forEach((column, word) ->
                cells[feed.index(column)] = word.equals("-") ? null : value(feed.column(column), word));
        return new Row(feed, address, DEPARTMENT, cells);
    }

    private static Object value(Column column, String word) {
        return switch (column.kind()) {
            case ID, CODE -> word;
            case TEXT -> Row.PRESENT;
            case REFERENCE -> Reference.of(word);
            case DATE -> LocalDate.parse(word);
            case MOMENT ->
                word.length() == 10 ? Moment.day(LocalDate.parse(word)) : Moment.at(LocalDateTime.parse(word));
            case INTEGER -> Long.valueOf(word);
            case DECIMAL -> new java.math.BigDecimal(word);
            case FLAG -> word.equals("yes");
        };
    }
}
