package org.daylight.feed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Rows that a submission has lost since an earlier version of it.
 *
 * @param source name of the source in the job
 * @param department code of the department about which the rows are, empty where none could be read
 * @param feed canonical name
 * @param files names of the files that held the rows before
 * @param edition that counted them, such as {@code 2026-09/r1}; empty where they lie beside the newer version in the inbox
 * @param before rows of data then, refused ones among them
 * @param now rows of data by what counts now; fewer
 */
public record Shortfall(
        String source, String department, String feed, List<String> files, String edition, long before, long now) {

    public Shortfall {
        Objects.requireNonNull(source);
        Objects.requireNonNull(department);
        Objects.requireNonNull(feed);
        Objects.requireNonNull(edition);
        files = List.copyOf(files);
        if (now < 0 || now >= before) {
            throw new IllegalArgumentException(feed + " of " + department + ": " + now + " rows now, " + before
                    + " before; expected fewer rows now than before");
        }
    }

    /** Rows lost. */
    public long lost() {
        return before - now;
    }

    /**
     * Whether more than a share of the rows is lost.
     *
     * <p>Example: of 100 rows 11 are lost: above 0.10; 10 are not.
     *
     * @param share 0 to 1
     */
    public boolean exceeds(BigDecimal share) {
        return BigDecimal.valueOf(lost()).compareTo(share.multiply(BigDecimal.valueOf(before))) > 0;
    }
}
