package org.daylight.casework;

import static org.daylight.feed.Feeds.COMPLAINTS;
import static org.daylight.feed.Feeds.REMEDIES;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.daylight.calendar.Moment;
import org.daylight.feed.Feed;

/**
 * What another organ has found against a department: an act corrected on review or in court, a complaint found true. It
 * carries numbers, codes and dates only.
 *
 * @param department code
 * @param feed canonical name
 * @param key number of the case
 * @param outcome code of the feed: {@code CORRECTED}, {@code TRUE}, {@code PARTLY}
 * @param day on which the case ended
 */
public record Upheld(String department, String feed, String key, String outcome, LocalDate day)
        implements Comparable<Upheld> {

    private static final Map<Feed, Integer> OUTCOMES =
            Map.of(REMEDIES, REMEDIES.index("result"), COMPLAINTS, COMPLAINTS.index("finding"));
    private static final Set<String> AGAINST = Set.of("CORRECTED", "TRUE", "PARTLY");
    private static final Comparator<Upheld> ORDER = Comparator.comparing(Upheld::department)
            .thenComparing(Upheld::feed)
            .thenComparing(Upheld::key)
            .thenComparing(Upheld::outcome)
            .thenComparing(Upheld::day);

    public Upheld {
        Objects.requireNonNull(day);
    }

    /** What a case that has ended says against the department; empty if nothing, or if its rows contradict each other. */
    static Optional<Upheld> of(String department, Feed feed, SortedRows rows, Case settled) {
        if (!OUTCOMES.containsKey(feed) || settled.state() == State.UNDETERMINED) {
            return Optional.empty();
        }
        return rows.current()
                .flatMap(row -> row.text(OUTCOMES.get(feed)))
                .filter(AGAINST::contains)
                .flatMap(outcome -> settled.ended()
                        .map(Moment::date)
                        .map(day -> new Upheld(department, feed.name(), settled.key(), outcome, day)));
    }

    @Override
    public int compareTo(Upheld other) {
        return ORDER.compare(this, other);
    }
}
