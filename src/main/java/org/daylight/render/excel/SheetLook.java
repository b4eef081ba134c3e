package org.daylight.render.excel;

import java.util.Locale;
import java.util.Set;

/**
 * The sheets of {@link WorkbookTemplate} that stand for a kind of sheet: each is told by a name for cells side by side, whose
 * columns are as wide as those of the kind and whose page is set up like its pages.
 */
public enum SheetLook {
    /** Of every report; its columns have the widths that its tables and its layout ask for. */
    REPORT(0, Set.of("edition", "sheet", "page")),
    FORM_COVER(4, Set.of("title", "sheet", "page")),
    /** Where rows are filled in; each column is as wide as the sample of its kind, or as its head needs. */
    FORM_TABLE(0, Set.of("title", "sheet", "page")),
    FORM_HELP(4, Set.of("title", "sheet", "page")),
    /** Of the annual report, whose form parts the whole width into columns. */
    ANNUAL(0, Set.of("title", "sheet", "page")),
    /** The same for table 3, which is longer than wide. */
    ANNUAL_UPRIGHT(0, Set.of("title", "sheet", "page"));

    private static final String PREFIX = "page_";

    private final int columns;
    private final Set<String> places;

    SheetLook(int columns, Set<String> places) {
        this.columns = columns;
        this.places = places;
    }

    /** As the workbook has it: {@code page_form_cover}. */
    String range() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    static boolean claims(String range) {
        return range.toLowerCase(Locale.ROOT).startsWith(PREFIX);
    }

    /** How many cells the name must cover; 0 if any number does. */
    int columns() {
        return columns;
    }

    /** What may stand between double braces in head and foot of its pages. */
    Set<String> places() {
        return places;
    }
}
