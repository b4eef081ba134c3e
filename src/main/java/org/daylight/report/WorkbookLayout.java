package org.daylight.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How a report becomes a workbook: which table stands on which sheet and how it looks. The words of the sheets and
 * all figures come from the report.
 *
 * @param report template name of the reports that it lays out
 * @param font family of all letters, such as {@code Microsoft YaHei}
 * @param palette colours
 * @param sheets in their order; a table or chart that none of them names is left out
 */
public record WorkbookLayout(String report, String font, Palette palette, List<Sheet> sheets) {

    private static final Pattern COLOUR = Pattern.compile("[0-9A-F]{6}");

    public WorkbookLayout {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("workbook of report " + report + ": no sheet; expected at least one");
        }
    }

    /**
     * Colours as six hexadecimal digits, red, green, blue.
     *
     * @param head fill behind the heads of columns; their letters are white
     * @param bands fills of the grades, best first; a grade beyond the last one takes the last
     * @param bar of bars in cells
     * @param rise letters of a figure above 0
     * @param fall letters of a figure below 0
     */
    public record Palette(String head, List<String> bands, String bar, String rise, String fall) {
        public Palette {
            bands = List.copyOf(bands);
            if (bands.isEmpty()) {
                throw new IllegalArgumentException("palette, bands: empty; expected at least one colour");
            }
            checked(head);
            bands.forEach(WorkbookLayout::checked);
            checked(bar);
            checked(rise);
            checked(fall);
        }
    }

    /**
     * A sheet, or one for every table that its pattern fits.
     *
     * @param name key of its name in the bundles; absent: the title of its table
     * @param table id of its table; {@code *} at the end stands for anything, and then each table that fits has a sheet
     * @param charts ids below the table; {@code *} stands for what it stands for in {@code table}
     * @param notes names of the notes above the table
     * @param frozenColumns columns that stay in sight together with the heads; absent: nothing is frozen
     * @param filter whether the heads carry filters
     * @param orientation of the printed page
     * @param widths by column id, in characters, where they differ from the report's
     * @param colours conditional formats
     */
    public record Sheet(
            Optional<String> name,
            String table,
            List<String> charts,
            List<String> notes,
            OptionalInt frozenColumns,
            Filter filter,
            Orientation orientation,
            Map<String, Integer> widths,
            List<Colouring> colours) {
        public Sheet {
            charts = List.copyOf(charts);
            notes = List.copyOf(notes);
            widths = new TreeMap<>(widths);
            colours = List.copyOf(colours);
        }

        /** What {@code *} stands for if the sheet shows that table; empty text if the id is named without {@code *}. */
        public Optional<String> matches(String id) {
            if (!table.endsWith("*")) {
                return table.equals(id) ? Optional.of("") : Optional.empty();
            }
            String start = table.substring(0, table.length() - 1);
            return id.startsWith(start) ? Optional.of(id.substring(start.length())) : Optional.empty();
        }
    }

    /** Whether the heads of a sheet carry filters. */
    public enum Filter {
        ON,
        OFF
    }

    /** How the printed page lies. */
    public enum Orientation {
        LANDSCAPE,
        PORTRAIT
    }

    /**
     * A conditional format.
     *
     * @param columns ids of the columns that it colours; those that a table does not have are passed over
     * @param by id of the column whose figures decide; absent: each column by its own
     */
    public record Colouring(List<String> columns, Style style, Optional<String> by) {
        public Colouring {
            columns = List.copyOf(columns);
        }
    }

    /** What a conditional format shows. */
    public enum Style {
        /** Fill by grade: the thresholds of the column that decides. */
        BANDS,
        /** A bar from 0 to 100 in the cell. */
        BARS,
        /** Letters by sign. */
        SIGNS
    }

    private static void checked(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException(
                    "colour '" + colour + "': expected six hexadecimal digits in capitals, such as 1F3864");
        }
    }
}
