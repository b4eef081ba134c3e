package org.daylight.casework;

import static org.daylight.feed.Feeds.ANNUAL_TABLES;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Template;

/**
 * The annual reports that earlier periods have judged, by the year that they are about. A report is judged once, in the
 * period of its first delivery, and speaks for the one of the year after it.
 */
final class Annuals {

    private static final String YEAR = "[12][0-9]{3}";

    private final Map<Integer, AnnualReport> reports = new HashMap<>();

    private Annuals() {}

    /** Those that a book remembers. */
    static Annuals of(Collection<Dossier> dossiers) {
        var all = new Annuals();
        dossiers.stream()
                .flatMap(dossier -> dossier.remembered().stream())
                .filter(Annuals::isJudged)
                .forEach(earlier -> year(earlier.key()).ifPresent(year -> all.put(year, earlier)));
        return all;
    }

    private void put(int year, Remembered earlier) {
        reports.put(year, AnnualRows.report(Template.of(year), earlier.rows(), new Contradictions("")));
    }

    /** The report on the year before, if one was judged and any of its cells could be read. */
    Optional<AnnualReport> before(int year) {
        return Optional.ofNullable(reports.get(year - 1))
                .filter(report -> !report.cells().isEmpty());
    }

    /** The year that a number of a report is; empty if it is none. */
    static Optional<Integer> year(String key) {
        return key.matches(YEAR) ? Optional.of(Integer.valueOf(key)) : Optional.empty();
    }

    /** The year that a report of the period is about: the last one that had ended before its last day. */
    static int due(Scope scope) {
        return scope.end().minusNanos(1).getYear() - 1;
    }

    /** Whether the identities of a report have been counted. */
    static boolean isJudged(Remembered earlier) {
        return earlier.feed() == ANNUAL_TABLES
                && earlier.said().stream().anyMatch(label -> !label.endsWith(Measure.UNDETERMINED));
    }

    /** Whether it may still come again, or the report of the year after it may still come. */
    static boolean isNeeded(Remembered earlier, Scope scope) {
        return year(earlier.key()).filter(year -> year < due(scope) - 1).isEmpty();
    }
}
