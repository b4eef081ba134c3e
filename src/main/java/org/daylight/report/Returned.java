package org.daylight.report;

import java.util.List;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;
import org.daylight.feed.Shortfall;

/**
 * What goes back to one recipient.
 *
 * @param recipient as printed
 * @param files refused as a whole
 * @param rows refused, in the order of their addresses
 * @param fewer what it sent less of than before
 */
public record Returned(String recipient, List<FileRefusal> files, List<Refusal> rows, List<Shortfall> fewer) {

    public Returned {
        fewer = List.copyOf(fewer);
        files = List.copyOf(files);
        rows = List.copyOf(rows);
    }

    /** Whether there is nothing to send back. */
    public boolean none() {
        return files.isEmpty() && rows.isEmpty() && fewer.isEmpty();
    }
}
