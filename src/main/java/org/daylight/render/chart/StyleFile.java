package org.daylight.render.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.render.chart.ChartStyle.Dash;
import org.daylight.render.chart.ChartStyle.Look;
import org.daylight.render.chart.ChartStyle.Mark;

/** A style file under strict reading: every key is known, every value right, each fault has its line. */
final class StyleFile {

    private static final List<String> SINGLE = List.of("text.size", "text", "axis", "grid", "limit");
    private static final Pattern SERIES = Pattern.compile("series\\.[1-9]");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,2}(\\.[0-9])?");

    private final String name;
    private final Map<String, Entry> entries = new TreeMap<>();

    private record Entry(int line, String key, String value) {}

    StyleFile(String name, List<String> lines) {
        this.name = name;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(i + 1, line);
            }
        }
    }

    private void add(int number, String line) {
        int equals = line.indexOf('=');
        String key = line.substring(0, Math.max(equals, 0)).strip();
        if (!SINGLE.contains(key) && !SERIES.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    name + " line " + number + ": '" + line + "' sets nothing known; expected one of " + SINGLE
                            + " or series.1 to series.9, as in 'grid = #D9DEE4'");
        }
        Entry before = entries.put(
                key, new Entry(number, key, line.substring(equals + 1).strip()));
        if (before != null) {
            throw new IllegalArgumentException(
                    name + " line " + number + ": '" + key + "' stands on line " + before.line + " already; keep one");
        }
    }

    ChartStyle style() {
        return new ChartStyle(
                size(entry("text.size")),
                colour(entry("text")),
                colour(entry("axis")),
                colour(entry("grid")),
                colour(entry("limit")),
                series());
    }

    private List<Look> series() {
        entry("series.1");
        Stream<Entry> looks = entries.values().stream().filter(entry -> entry.key.startsWith("series."));
        return looks.map(this::look).toList();
    }

    private Look look(Entry entry) {
        String[] parts = entry.value.split("\\s+");
        if (parts.length != 3) {
            throw wrong(entry, "colour, line and marker, as in '#1F3A5F solid circle'");
        }
        return new Look(
                colour(new Entry(entry.line, entry.key, parts[0])),
                choice(entry, Dash.values(), parts[1]),
                choice(entry, Mark.values(), parts[2]));
    }

    private <E extends Enum<E>> E choice(Entry entry, E[] values, String found) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(found))
                .findFirst()
                .orElseThrow(() -> wrong(
                        entry,
                        "one of " + Arrays.stream(values).map(StyleFile::word).toList()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Color colour(Entry entry) {
        if (!COLOUR.matcher(entry.value).matches()) {
            throw wrong(entry, "a colour such as #1F3A5F");
        }
        return new Color(Integer.parseInt(entry.value.substring(1), 16));
    }

    private float size(Entry entry) {
        if (!SIZE.matcher(entry.value).matches()) {
            throw wrong(entry, "a size such as 10 or 9.5");
        }
        return Float.parseFloat(entry.value);
    }

    private Entry entry(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException(name + ": no '" + key + "'; add a line such as '" + key + " = ...'");
        }
        return entry;
    }

    private IllegalArgumentException wrong(Entry entry, String expected) {
        return new IllegalArgumentException(name + " line " + entry.line + ", " + entry.key + ": found '" + entry.value
                + "'; expected " + expected);
    }
}
