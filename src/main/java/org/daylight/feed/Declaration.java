package org.daylight.feed;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daylight.calendar.ReportingPeriod;

/**
 * What a sender says about its submission, on the cover sheet of its workbook or in a manifest beside its files.
 * Everything may be left unsaid; what is said must hold.
 *
 * @param file where it stands
 * @param period that the submission is about
 * @param department a code, name or alias, as written; whether the roster has it is for others to say
 * @param version of the submission, from 1; the highest counts
 * @param signatory who answers for it; never shown in a report
 * @param encoding of the text files: {@code UTF-8}, {@code GB18030} or {@code UTF-16}
 * @param rows feed to the number of its data rows
 * @param nil feed to whether there is nothing to report: {@code true} states that, {@code false} denies it
 * @param sums {@code feed.column} to the sum of its cells
 * @param digests name of a file to its SHA-256, lower-case hexadecimal
 */
public record Declaration(
        Address.Delivered file,
        Optional<ReportingPeriod> period,
        Optional<String> department,
        Optional<Integer> version,
        Optional<String> signatory,
        Optional<String> encoding,
        SortedMap<String, Long> rows,
        SortedMap<String, Boolean> nil,
        SortedMap<String, BigDecimal> sums,
        SortedMap<String, String> digests)
        implements CoverReading {

    public Declaration {
        Objects.requireNonNull(file);
        Objects.requireNonNull(period);
        Objects.requireNonNull(department);
        Objects.requireNonNull(version);
        Objects.requireNonNull(signatory);
        Objects.requireNonNull(encoding);
        rows = sorted(rows);
        nil = sorted(nil);
        sums = sorted(sums);
        digests = sorted(digests);
    }

    private static <T> SortedMap<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** Whether it states that there is nothing to report of a feed. */
    public boolean isNil(String feed) {
        return nil.getOrDefault(feed, false);
    }
}
