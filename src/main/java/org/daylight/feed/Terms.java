package org.daylight.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What holds for every row of a run, whichever file it stands in.
 *
 * @param roster the departments of the period
 * @param limits how far dates may reach
 * @param zone the job's zone, to which every time is brought
 */
public record Terms(Roster roster, DateLimits limits, ZoneId zone) {

    /**
     * How far dates may reach, each limit included.
     *
     * @param earliest no date lies before it
     * @param latest nothing has happened after it
     * @param latestAhead no deadline lies after it
     */
    public record DateLimits(LocalDate earliest, LocalDate latest, LocalDate latestAhead) {

        /** Years by which a deadline may lie beyond the latest fact, unless a job says otherwise. */
        private static final int YEARS_AHEAD = 10;

        public DateLimits {
            if (earliest.isAfter(latest) || latest.isAfter(latestAhead)) {
                throw new IllegalArgumentException("date limits " + earliest + ", " + latest + ", " + latestAhead
                        + ": expected them in this order: earliest, latest, latest ahead");
            }
        }

        /** Limits under which a deadline may lie up to ten years beyond the latest fact. */
        public static DateLimits of(LocalDate earliest, LocalDate latest) {
            return new DateLimits(earliest, latest, latest.plusYears(YEARS_AHEAD));
        }

        LocalDate latest(Column.Range range) {
            return range == Column.Range.AHEAD ? latestAhead : latest;
        }
    }

    public Terms {
        Objects.requireNonNull(roster);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(zone);
    }
}
