package org.daylight.feed;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The physical rows of a file, over all of its tables, each in one class: physical = header + title + blank + total +
 * data, data = taken + filtered. A row is a record of a text file or a row of a sheet; one record may run over several
 * lines.
 *
 * @param physical all of them
 * @param header rows of heads: one for each table, and one for each time that a table repeats it
 * @param title rows above the heads and notes below the data: what the table is called, who filled it in
 * @param blank rows without any content, such as the trailing separators of a spreadsheet
 * @param total rows that sum up others (合计); checked, never counted
 * @param data rows with content
 * @param filtered data rows that the mapping's conditions leave out; each other data row became a row or a refusal
 * @param readings rows and refusals that the data rows became; a mapping may make several of one
 * @param feeds canonical names of the feeds that its tables feed, tables without a data row among them
 */
public record FileCount(
        long physical,
        long header,
        long title,
        long blank,
        long total,
        long data,
        long filtered,
        long readings,
        SortedSet<String> feeds)
        implements FileOutcome {

    /** Nothing yet. */
    public static final FileCount NONE = new FileCount(0, 0, 0, 0, 0, 0, 0, 0, new TreeSet<>());

    public FileCount {
        feeds = Collections.unmodifiableSortedSet(new TreeSet<>(feeds));
        boolean negative = header < 0 || title < 0 || blank < 0 || total < 0 || data < 0 || filtered < 0;
        if (physical != header + title + blank + total + data || filtered > data || negative) {
            throw new IllegalArgumentException("rows do not add up: " + physical + " physical, " + header + " header, "
                    + title + " title, " + blank + " blank, " + total + " total, " + data + " data, " + filtered
                    + " filtered; expected header + title + blank + total + data = physical and filtered within data");
        }
        if (readings < data - filtered) {
            throw new IllegalArgumentException(readings + " readings of " + (data - filtered)
                    + " rows that a rule took; expected one of each row at least");
        }
    }

    /** Data rows that a rule took: each became at least one row or refusal. */
    public long taken() {
        return data - filtered;
    }

    /** This file's rows and those of another of its tables. */
    public FileCount plus(FileCount other) {
        var both = new TreeSet<>(feeds);
        both.addAll(other.feeds);
        return new FileCount(
                physical + other.physical,
                header + other.header,
                title + other.title,
                blank + other.blank,
                total + other.total,
                data + other.data,
                filtered + other.filtered,
                readings + other.readings,
                both);
    }
}
