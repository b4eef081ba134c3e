package org.daylight.feed;

/**
 * The physical rows of a file, each in one class: physical = header + blank + data, data = taken + filtered. A row is
 * a record of the file; one record may run over several lines.
 *
 * @param physical all of them
 * @param header 1, or 0 for a file without rows
 * @param blank rows without any content, such as the trailing separators of a spreadsheet
 * @param data rows with content
 * @param filtered data rows that the mapping's conditions leave out; each other data row became a row or a refusal
 */
public record FileCount(long physical, long header, long blank, long data, long filtered) implements FileOutcome {

    public FileCount {
        if (physical != header + blank + data || filtered > data || filtered < 0) {
            throw new IllegalArgumentException("rows do not add up: " + physical + " physical, " + header + " header, "
                    + blank + " blank, " + data + " data, " + filtered + " filtered; expected header + blank + data ="
                    + " physical and filtered within data");
        }
    }

    /** Data rows that a rule took: each became at least one row or refusal. */
    public long taken() {
        return data - filtered;
    }
}
