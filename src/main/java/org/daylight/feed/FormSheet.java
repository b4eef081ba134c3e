package org.daylight.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of our own reporting workbook that is no table of cases. Its first cell bears a mark, so that it is known
 * whatever the sheet is called and in whichever language it was written.
 */
public enum FormSheet {
    /** What the sender says about the submission as a whole: 封面. */
    COVER,
    /** How to fill the workbook in. */
    HELP,
    /** The words of drop-down lists. */
    CODES;

    /** With the version of the layout; a later one is no form that this program knows. */
    private static final String MARK = "DAYLIGHT-FORM 1 ";

    /** What the first cell of such a sheet says: {@code DAYLIGHT-FORM 1 COVER}. */
    public String mark() {
        return MARK + name();
    }

    /**
     * What a sheet is by its mark; a sheet that lost its mark and bears the heads of a cover is a cover all the same.
     * Empty for a table of cases, and for whatever else people put into a workbook.
     */
    public static Optional<FormSheet> of(TableTop top) {
        Optional<FormSheet> marked = first(top)
                .flatMap(cell -> Arrays.stream(values())
                        .filter(sheet -> sheet.mark().equals(cell))
                        .findFirst());
        return marked.or(() -> CoverTable.header(top).isPresent() ? Optional.of(COVER) : Optional.empty());
    }

    private static Optional<String> first(TableTop top) {
        return top.rows().stream()
                .map(TableTop.TopRow::cells)
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .findFirst();
    }
}
