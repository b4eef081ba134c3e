package org.daylight.render.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.daylight.render.chart.ChartStyle.Dash;
import org.daylight.render.chart.ChartStyle.Look;
import org.daylight.render.chart.ChartStyle.Mark;
import org.daylight.render.chart.ChartStyle.Mistake;

/** A style file under strict reading: every key is known, every value right, each fault has its line. */
final class StyleFile {

    private static final List<String> SINGLE = List.of("text.size", "text", "axis", "grid", "limit");
    private static final Pattern SERIES = Pattern.compile("series\\.[1-9]");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,2}(\\.[0-9])?");

    private static final Color NONE = Color.BLACK;

    private final Map<String, Entry> entries = new TreeMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    /** A line of the file; the column is that of the value. */
    private record Entry(int line, int column, String key, String value) {}

    StyleFile(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(i + 1, lines.get(i));
            }
        }
    }

    private void add(int number, String line) {
        int equals = line.indexOf('=');
        int column = line.indexOf(line.strip()) + 1;
        String key = line.substring(0, Math.max(equals, 0)).strip();
        if (!SINGLE.contains(key) && !SERIES.matcher(key).matches()) {
            mistakes.add(new Mistake(
                    number,
                    column,
                    ": '" + line.strip() + "' sets nothing known; expected one of " + SINGLE
                            + " or series.1 to series.9, as in 'grid = #D9DEE4'"));
            return;
        }
        String value = line.substring(equals + 1).strip();
        var entry = new Entry(number, 1 + line.indexOf(value, equals + 1), key, value);
        Entry before = entries.putIfAbsent(key, entry);
        if (before != null) {
            mistakes.add(new Mistake(
                    number, column, ": '" + key + "' stands on line " + before.line + " already; keep one"));
        }
    }

    /** What is wrong with the file, in the order of its lines, what it lacks last. */
    List<Mistake> mistakes() {
        var all = new ArrayList<>(mistakes);
        List.of("text", "axis", "grid", "limit").forEach(key -> entry(key, all).ifPresent(one -> colour(one, all)));
        entry("text.size", all).ifPresent(one -> size(one, all));
        entry("series.1", all);
        looks().forEach(one -> look(one, all));
        return all.stream().sorted(Comparator.comparingInt(StyleFile::place)).toList();
    }

    private static int place(Mistake mistake) {
        return mistake.line() == 0 ? Integer.MAX_VALUE : mistake.line();
    }

    private List<Entry> looks() {
        return entries.values().stream()
                .filter(entry -> entry.key.startsWith("series."))
                .toList();
    }

    /** The style of a file without mistakes. */
    ChartStyle style() {
        var none = new ArrayList<Mistake>();
        return new ChartStyle(
                size(entries.get("text.size"), none),
                colour(entries.get("text"), none),
                colour(entries.get("axis"), none),
                colour(entries.get("grid"), none),
                colour(entries.get("limit"), none),
                looks().stream().map(one -> look(one, none)).toList());
    }

    private static Look look(Entry entry, List<Mistake> told) {
        String[] parts = entry.value.split("\\s+");
        if (parts.length != 3) {
            told.add(wrong(entry, "colour, line and marker, as in '#1F3A5F solid circle'"));
            return new Look(NONE, Dash.SOLID, Mark.CIRCLE);
        }
        return new Look(
                colour(new Entry(entry.line, entry.column, entry.key, parts[0]), told),
                choice(entry, Dash.values(), parts[1], told),
                choice(entry, Mark.values(), parts[2], told));
    }

    private static <E extends Enum<E>> E choice(Entry entry, E[] values, String found, List<Mistake> told) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(found))
                .findFirst()
                .orElseGet(() -> {
                    told.add(wrong(
                            entry,
                            "one of "
                                    + Arrays.stream(values).map(StyleFile::word).toList()));
                    return values[0];
                });
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Color colour(Entry entry, List<Mistake> told) {
        if (!COLOUR.matcher(entry.value).matches()) {
            told.add(wrong(entry, "a colour such as #1F3A5F"));
            return NONE;
        }
        return new Color(Integer.parseInt(entry.value.substring(1), 16));
    }

    private static float size(Entry entry, List<Mistake> told) {
        if (!SIZE.matcher(entry.value).matches()) {
            told.add(wrong(entry, "a size such as 10 or 9.5"));
            return 1;
        }
        return Float.parseFloat(entry.value);
    }

    private Optional<Entry> entry(String key, List<Mistake> told) {
        Entry entry = entries.get(key);
        if (entry == null) {
            told.add(new Mistake(0, 0, ": no '" + key + "'; add a line such as '" + key + " = ...'"));
        }
        return Optional.ofNullable(entry);
    }

    private static Mistake wrong(Entry entry, String expected) {
        return new Mistake(
                entry.line, entry.column, ", " + entry.key + ": found '" + entry.value + "'; expected " + expected);
    }
}
