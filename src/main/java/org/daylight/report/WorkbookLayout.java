package org.daylight.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How a report becomes a workbook: which table stands on which sheet, with which columns. The words of the sheets and
 * all figures come from the report, fonts and colours from the workbook of samples.
 *
 * @param report template name of the reports that it lays out
 * @param sheets in their order; a table or chart that none of them names is left out
 */
public record WorkbookLayout(String report, List<Sheet> sheets) {

    public WorkbookLayout {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("workbook of report " + report + ": no sheet; expected at least one");
        }
    }

    /** Whether a name of the definition, with {@code *} at its end or without, means that id. */
    public static boolean fits(String name, String id) {
        return name.endsWith("*") ? id.startsWith(name.substring(0, name.length() - 1)) : id.equals(name);
    }

    /**
     * A sheet, or one for every table that its pattern fits.
     *
     * @param name key of its name in the bundles; absent: the title of its table
     * @param table id of its table; {@code *} at the end stands for anything, and then each table that fits has a sheet
     * @param columns ids of its columns in the order in which they are shown, {@code *} at the end of one for all that fit; empty: all, as the report has them
     * @param charts ids below the table; {@code *} stands for what it stands for in {@code table}
     * @param notes names of the notes above the table
     * @param frame what stands around the table
     * @param frozenColumns columns that stay in sight together with the heads; absent: nothing is frozen
     * @param filter whether the heads carry filters
     * @param orientation of the printed page
     * @param widths by column id, in characters, where they differ from the report's
     * @param colours conditional formats
     */
    public record Sheet(
            Optional<String> name,
            String table,
            List<String> columns,
            List<String> charts,
            List<String> notes,
            Frame frame,
            OptionalInt frozenColumns,
            Filter filter,
            Orientation orientation,
            Map<String, Integer> widths,
            List<Colouring> colours) {
        public Sheet {
            columns = List.copyOf(columns);
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

    /** What stands around the table of a sheet. */
    public enum Frame {
        /** Title, edition and notes above it; formulas and links in it, and a reason wherever a figure is missing. */
        TITLED,
        /** Nothing: heads in the first row, and values alone, to be copied elsewhere. */
        BARE
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
     * @param where id of the column that has to hold a number where bands show; absent: they show everywhere
     */
    public record Colouring(List<String> columns, Style style, Optional<String> by, Optional<String> where) {
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
}
