package org.daylight.feed;

import java.util.List;

/**
 * Words by which people say in a ledger that there is nothing to write. In a canonical file they are empty cells: a
 * slash is no file number and no reason for an exclusion.
 *
 * <p>Not in numbers and flags, where a dash may stand for 0 and 无 for no: there they refuse the row.
 */
final class Absence {

    private static final List<String> WORDS =
            List.of("无", "/", "／", "\\", "-", "--", "－", "—", "——", "N/A", "n/a", "空");

    private Absence() {}

    /** The words that are an empty cell in a column. */
    static List<String> in(Column column) {
        return switch (column.kind()) {
            case ID, CODE, TEXT, REFERENCE, DATE, MOMENT -> WORDS;
            case INTEGER, DECIMAL, FLAG -> List.of();
        };
    }
}
