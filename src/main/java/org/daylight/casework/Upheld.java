package org.daylight.casework;

import static org.daylight.feed.Feeds.CHECKS;
import static org.daylight.feed.Feeds.COMPLAINTS;
import static org.daylight.feed.Feeds.REMEDIES;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.daylight.calendar.Moment;
import org.daylight.feed.Feed;
import org.daylight.feed.Row;

/**
 * What another organ has found against a department: an act corrected on review or in court, a complaint found true, a leak
 * that a check has shown. It carries numbers, codes and dates only.
 *
 * @param department code
 * @param feed canonical name
 * @param key number of the case
 * @param outcome code of the feed: {@code CORRECTED}, {@code TRUE}, {@code PARTLY}; {@link #LEAK} of a check
 * @param day on which the case ended, or on which was checked
 */
public record Upheld(String department, String feed, String key, String outcome, LocalDate day)
        implements Comparable<Upheld> {

    /** A check showed that something secret was leaked. */
    public static final String LEAK = "LEAK";

    private static final Map<Feed, Integer> OUTCOMES =
            Map.of(REMEDIES, REMEDIES.index("result"), COMPLAINTS, COMPLAINTS.index("finding"));
    private static final Set<String> AGAINST = Set.of("CORRECTED", "TRUE", "PARTLY");
    private static final int VETO = CHECKS.index("veto_code");
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

    /**
     * The leak that a check has shown; empty if it has not, if its rows contradict each other, or if it was taken out by a
     * ruling or an appeal.
     *
     * @param says what the check says, once rulings and appeals are heard
     */
    static Optional<Upheld> leak(String department, SortedRows rows, List<Judgement> says, CheckRules rules) {
        Optional<Row> leak = rows.current()
                .filter(row -> row.text(VETO).filter(rules.leaks()::contains).isPresent());
        return says.stream()
                .filter(one ->
                        one.measure() == Measure.CHECK_RESULT && one.category().equals("VETO"))
                .findFirst()
                .flatMap(veto -> leak.map(row -> new Upheld(
                        department, CHECKS.name(), row.key(), LEAK, veto.when().date())));
    }

    /** Whether it is a leak, which nobody but a discipline organ may read. */
    public boolean leaked() {
        return outcome.equals(LEAK);
    }

    @Override
    public int compareTo(Upheld other) {
        return ORDER.compare(this, other);
    }
}
