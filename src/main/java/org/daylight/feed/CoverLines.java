package org.daylight.feed;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.calendar.ReportingPeriod;

/** Collects the lines of one cover sheet or manifest, each strictly read. */
final class CoverLines {

    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})年([0-9]{1,2})月");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");
    private static final String PERIODS = "2026-09, 2026-Q3, 2026";
    private static final String ITEMS =
            Stream.of(CoverItem.values()).map(CoverItem::chinese).collect(Collectors.joining(", "));

    private final Address.Delivered file;
    private final String sheet;
    private final Map<CoverItem, Map<String, Object>> values = new EnumMap<>(CoverItem.class);

    CoverLines(Address.Delivered file, String sheet) {
        this.file = file;
        this.sheet = sheet;
        Stream.of(CoverItem.values()).forEach(item -> values.put(item, new TreeMap<>()));
    }

    /** Takes a line of three cells: the refusal of the file if it is not understood. */
    Optional<FileRefusal> take(long line, List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        Optional<CoverItem> item = CoverItem.find(cells.get(0));
        if (item.isEmpty()) {
            return refuse(line, 0, cells.get(0), ITEMS);
        }
        Optional<String> name = name(item.get(), cells.get(1));
        if (name.isEmpty()) {
            return refuse(line, 1, cells.get(1), names(item.get()));
        }
        return cells.get(2).isEmpty() ? Optional.empty() : put(line, item.get(), name.get(), cells.get(2));
    }

    private Optional<FileRefusal> put(long line, CoverItem item, String name, String cell) {
        Object value = value(item, cell);
        if (value instanceof Fault fault) {
            return refuse(line, 2, item == CoverItem.SIGNATORY ? Masking.hide(cell) : cell, fault.expected());
        }
        if (values.get(item).putIfAbsent(name, value) != null) {
            return refuse(line, 0, item.chinese() + (name.isEmpty() ? "" : " " + name) + " x 2", "one value");
        }
        return Optional.empty();
    }

    /** The canonical name that a line is about, an empty one where the item has none; nothing if it is not understood. */
    private static Optional<String> name(CoverItem item, String cell) {
        String word = Wide.fold(cell);
        return switch (item) {
            case ROWS, NIL -> feed(word).map(Feed::name);
            case SUM -> column(word);
            case SHA256 -> cell.isEmpty() ? Optional.empty() : Optional.of(cell);
            default -> word.isEmpty() ? Optional.of("") : Optional.empty();
        };
    }

    private static String names(CoverItem item) {
        return switch (item) {
            case ROWS, NIL -> feeds().map(Feed::chinese).collect(Collectors.joining(", "));
            case SUM ->
                feeds().flatMap(feed -> numeric(feed).map(column -> feed.name() + "." + column.name()))
                        .collect(Collectors.joining(", "));
            case SHA256 -> "the name of a file";
            default -> "nothing";
        };
    }

    private static Stream<Feed> feeds() {
        return Feeds.ALL.stream().filter(feed -> feed != Feeds.ROSTER);
    }

    private static Optional<Feed> feed(String word) {
        return feeds().filter(feed -> feed.name().equalsIgnoreCase(word)
                        || Wide.fold(feed.chinese()).equals(word))
                .findFirst();
    }

    private static Optional<String> column(String word) {
        int point = word.indexOf('.');
        return point < 0
                ? Optional.empty()
                : feed(word.substring(0, point))
                        .flatMap(feed -> numeric(feed)
                                .filter(column -> column.isNamed(word.substring(point + 1)))
                                .map(column -> feed.name() + "." + column.name())
                                .findFirst());
    }

    private static Stream<Column> numeric(Feed feed) {
        return feed.columns().stream().filter(column -> Numbers.isNumeric(column.kind()));
    }

    private static Object value(CoverItem item, String cell) {
        String word = Wide.fold(cell);
        return switch (item) {
            case PERIOD -> period(word);
            case DEPARTMENT, SIGNATORY -> Ids.read(word);
            case VERSION -> VERSION.matcher(word).matches() ? Integer.valueOf(word) : fault("a whole number from 1");
            case ENCODING -> encoding(word);
            case ROWS -> Numbers.of(Kind.INTEGER, Column.Range.COUNT).read(word);
            case NIL -> Words.flags().read(word);
            case SUM -> Numbers.of(Kind.DECIMAL, Column.Range.ANY).read(word);
            case SHA256 ->
                DIGEST.matcher(word).matches() ? word.toLowerCase(Locale.ROOT) : fault("64 hexadecimal digits");
        };
    }

    private static Object period(String word) {
        Matcher month = MONTH.matcher(word);
        String name =
                month.matches() ? month.group(1) + "-" + ("0" + month.group(2)).replaceFirst("^0(..)$", "$1") : word;
        try {
            return ReportingPeriod.parse(name);
        } catch (IllegalArgumentException wrong) {
            return fault(PERIODS);
        }
    }

    private static Object encoding(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "UTF-8", "UTF8" -> "UTF-8";
            case "GB18030", "GBK", "GB2312" -> "GB18030";
            case "UTF-16", "UTF16" -> "UTF-16";
            default -> fault("UTF-8, GB18030, GBK, UTF-16");
        };
    }

    private static Fault fault(String expected) {
        return new Fault(Refusal.Code.UNKNOWN_CODE, "", expected);
    }

    private Optional<FileRefusal> refuse(long line, int column, String found, String expected) {
        String where = sheet.isEmpty()
                ? "line " + line + ", cell " + (column + 1)
                : "[" + sheet + "] " + (char) ('A' + column) + line;
        boolean ours = found.endsWith(" x 2") || found.startsWith("***");
        String shown = ours ? found : Masking.mask(found);
        return Optional.of(new FileRefusal(
                file, FileRefusal.Code.BAD_COVER, where + (shown.isEmpty() ? "" : " " + shown), expected));
    }

    /** What all lines together say; what contradicts itself is refused. */
    CoverReading reading() {
        Map<String, Long> rows = map(CoverItem.ROWS, Long.class);
        Map<String, Boolean> nil = map(CoverItem.NIL, Boolean.class);
        for (var stated : nil.entrySet()) {
            Long declared = rows.get(stated.getKey());
            if (declared != null && stated.getValue() != (declared == 0)) {
                String nothing = stated.getValue() ? "nothing to report of " : "something to report of ";
                return new FileRefusal(
                        file,
                        FileRefusal.Code.BAD_COVER,
                        nothing + stated.getKey() + ", and " + declared + " rows",
                        "one of both");
            }
        }
        return declaration(rows, nil);
    }

    private Declaration declaration(Map<String, Long> rows, Map<String, Boolean> nil) {
        return new Declaration(
                file,
                one(CoverItem.PERIOD, ReportingPeriod.class),
                one(CoverItem.DEPARTMENT, String.class),
                one(CoverItem.VERSION, Integer.class),
                one(CoverItem.SIGNATORY, String.class),
                one(CoverItem.ENCODING, String.class),
                new TreeMap<>(rows),
                new TreeMap<>(nil),
                new TreeMap<>(map(CoverItem.SUM, BigDecimal.class)),
                new TreeMap<>(map(CoverItem.SHA256, String.class)));
    }

    private <T> Optional<T> one(CoverItem item, Class<T> type) {
        return Optional.ofNullable(values.get(item).get("")).map(type::cast);
    }

    private <T> Map<String, T> map(CoverItem item, Class<T> type) {
        return values.get(item).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> type.cast(entry.getValue())));
    }
}
