package org.daylight.score;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daylight.casework.AnnualLine;
import org.daylight.casework.Balance;
import org.daylight.casework.Fate;
import org.daylight.casework.Lot;
import org.daylight.casework.Measure;
import org.daylight.casework.Observation;
import org.daylight.casework.Settled;
import org.daylight.casework.State;
import org.daylight.casework.Trait;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Refusal;
import org.daylight.feed.RowDigests;
import org.daylight.feed.RowSum;

/**
 * One department's month in exact counts: all that scoring needs to know, and nothing about anybody. Two tallies of the
 * same department merge into one, in any order and grouping; a count of zero is the same as none.
 *
 * @param counts cases by measure and category
 * @param days histograms by name ({@link #REPLY_DAYS}, those of {@link Trait} and {@link org.daylight.casework.Hands}): days, or other whole numbers, to cases
 * @param balances by feed
 * @param states of all cases in the ledger as of the instant, by feed
 * @param annual cases for the annual report, by line and kind, as {@link Settled#annual} names them
 * @param lots what became of every row that could be read, and of every refusal, by file, feed and fate
 * @param refused rows refused alone or beside the other rows of their case, by feed and reason
 * @param listed cases that a reader must be able to find
 * @param adjustments what people ruled beside the counts; each stands once, however often it is merged
 */
public record Tally(
        SortedMap<Measure, SortedMap<String, Long>> counts,
        SortedMap<String, SortedMap<Integer, Long>> days,
        SortedMap<String, Balance> balances,
        SortedMap<String, SortedMap<State, Long>> states,
        SortedMap<String, SortedMap<String, Long>> annual,
        SortedMap<Lot, RowSum> lots,
        SortedMap<String, SortedMap<Refusal.Code, Long>> refused,
        long listed,
        SortedSet<Adjustment> adjustments) {

    /** Working days that replies of the period took. */
    public static final String REPLY_DAYS = "REPLY_DAYS";

    public static final Tally EMPTY = new Counting().tally();

    /** @throws IllegalArgumentException for a count below 0, a foreign category, an unknown feed or a broken name */
    public Tally {
        counts = copy(counts);
        counts.forEach(
                (measure, cases) -> cases.forEach((category, count) -> new Observation(measure, category, count)));
        days = copy(days);
        days.keySet().forEach(Tally::histogram);
        days.values().forEach(cases -> notNegative("days", cases.firstKey()));
        balances = copyWithout(balances, Balance.EMPTY);
        balances.keySet().forEach(Tally::feed);
        states = copy(states);
        states.keySet().forEach(Tally::feed);
        annual = copy(annual);
        annual.keySet().forEach(Tally::annualLine);
        annual.values().forEach(kinds -> kinds.keySet().forEach(Tally::code));
        lots = copyWithout(lots, RowSum.NONE);
        lots.keySet().forEach(lot -> feed(lot.feed()));
        refused = copy(refused);
        refused.keySet().forEach(Tally::feed);
        notNegative("listed", listed);
        adjustments = Collections.unmodifiableSortedSet(new TreeSet<>(adjustments));
    }

    /** The tally of two parts of a department's month; associative and commutative, {@link #EMPTY} changes nothing. */
    public Tally merge(Tally other) {
        return new Counting().add(this).add(other).tally();
    }

    /**
     * The tally if one case of a measure had fallen into another category.
     *
     * @throws IllegalArgumentException if there is no case to move
     */
    public Tally moved(Measure measure, String from, String to) {
        SortedMap<String, Long> cases = new TreeMap<>(counts.getOrDefault(measure, Collections.emptySortedMap()));
        if (!from.equals(Measure.UNRATED)) {
            cases.merge(from, -1L, Math::addExact);
        }
        cases.merge(to, 1L, Math::addExact);
        return with(measure, cases);
    }

    /** The same with other counts of one measure. */
    Tally with(Measure measure, SortedMap<String, Long> cases) {
        SortedMap<Measure, SortedMap<String, Long>> other = new TreeMap<>(counts);
        other.put(measure, cases);
        return new Tally(other, days, balances, states, annual, lots, refused, listed, adjustments);
    }

    /**
     * How many cases fell into a category. Service cases without a review are those that ended beyond the reviews; none
     * where nobody sent their number, or where more reviews came than cases ended.
     */
    public long count(Measure measure, String category) {
        long counted =
                counts.getOrDefault(measure, Collections.emptySortedMap()).getOrDefault(category, 0L);
        return category.equals(Measure.UNRATED) ? Math.addExact(counted, unrated(measure)) : counted;
    }

    private long unrated(Measure reviews) {
        long rated = counts.getOrDefault(reviews, Collections.emptySortedMap()).values().stream()
                .reduce(0L, Math::addExact);
        return Math.max(0, Math.subtractExact(count(Measure.SERVICE_VOLUME, "CASES"), rated));
    }

    /** What became of the rows that were accepted alone, by feed. */
    public SortedMap<String, Settled.RowCount> rows() {
        return Settled.RowCount.of(lots);
    }

    /** Rows that were not refused, whatever became of them. */
    public long acceptedRows() {
        return rows().values().stream().map(Tally::accepted).reduce(0L, Math::addExact);
    }

    /** Rows of one feed that were not refused. */
    public long acceptedRows(Feed feed) {
        return accepted(rows().getOrDefault(feed.name(), Settled.RowCount.EMPTY));
    }

    private static long accepted(Settled.RowCount count) {
        return Math.subtractExact(count.total(), count.refused());
    }

    public long refusedRows() {
        return sum(refused);
    }

    /** Refused rows of one feed. */
    public long refusedRows(Feed feed) {
        return sum(part(refused, feed));
    }

    /** All cases in the ledger as of the instant. */
    public long cases() {
        return sum(states);
    }

    /** The cases in a state, of all feeds. */
    public long cases(State state) {
        return states.values().stream()
                .mapToLong(cases -> cases.getOrDefault(state, 0L))
                .reduce(0, Math::addExact);
    }

    /** The cases that no longer wait for their end. */
    public long endedCases() {
        return ended(states);
    }

    /** The cases of one feed that no longer wait for their end. */
    public long endedCases(Feed feed) {
        return ended(part(states, feed));
    }

    private static long ended(SortedMap<String, SortedMap<State, Long>> states) {
        return states.values().stream()
                .flatMap(cases -> cases.entrySet().stream())
                .filter(cases -> !cases.getKey().open())
                .map(Map.Entry::getValue)
                .reduce(0L, Math::addExact);
    }

    /** The cases of one feed in a state. */
    public long cases(Feed feed, State state) {
        return states.getOrDefault(feed.name(), Collections.emptySortedMap()).getOrDefault(state, 0L);
    }

    private static <K> SortedMap<String, SortedMap<K, Long>> part(
            SortedMap<String, SortedMap<K, Long>> counts, Feed feed) {
        return counts.subMap(feed.name(), feed.name() + '\0');
    }

    /** The tally as text: sorted, one fact a line, the same text for equal tallies. */
    public String encode() {
        return TallyText.encode(this);
    }

    /**
     * The tally of a text.
     *
     * @throws IllegalArgumentException naming the line, unless {@link #encode} could have written exactly this text
     */
    public static Tally decode(String text) {
        return TallyText.decode(text);
    }

    private static <K> long sum(SortedMap<String, SortedMap<K, Long>> counts) {
        return counts.values().stream().flatMap(each -> each.values().stream()).reduce(0L, Math::addExact);
    }

    private static <K extends Comparable<K>, C extends Comparable<C>> SortedMap<K, SortedMap<C, Long>> copy(
            SortedMap<K, SortedMap<C, Long>> counts) {
        var copy = new TreeMap<K, SortedMap<C, Long>>();
        counts.forEach((key, each) -> {
            each.forEach((category, count) -> notNegative(key + " " + category, count));
            copy.put(key, copyWithout(each, 0L));
        });
        return copyWithout(copy, Collections.emptySortedMap());
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> copyWithout(SortedMap<K, V> map, V nothing) {
        var copy = new TreeMap<K, V>(map);
        copy.values().removeIf(nothing::equals);
        return Collections.unmodifiableSortedMap(copy);
    }

    static String histogram(String name) {
        if (!name.matches("[A-Z][A-Z_]*")) {
            throw new IllegalArgumentException(
                    "histogram: found '" + name + "', expected a name such as " + REPLY_DAYS);
        }
        return name;
    }

    private static String annualLine(String line) {
        boolean feed = AnnualLine.FEEDS.stream().anyMatch(one -> line.startsWith(one.name() + "."));
        if (!feed || !line.matches("\\w+[.]\\w+")) {
            throw new IllegalArgumentException(
                    "annual line: found '" + line + "', expected a feed and an event such as requests.received");
        }
        return line;
    }

    private static String code(String kind) {
        if (!kind.matches("\\w+")) {
            throw new IllegalArgumentException("kind: found '" + kind + "', expected a code such as NATURAL");
        }
        return kind;
    }

    static String feed(String name) {
        if (Feeds.find(name).isEmpty()) {
            throw new IllegalArgumentException("feed: found '" + name + "', expected one of " + Feeds.ALL);
        }
        return name;
    }

    private static void notNegative(String what, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(what + ": found " + count + ", expected 0 or more");
        }
    }

    /** Counts while a department streams by. Used by one thread. */
    public static final class Counting {

        private final SortedMap<Measure, SortedMap<String, Long>> counts = new TreeMap<>();
        private final SortedMap<String, SortedMap<Integer, Long>> days = new TreeMap<>();
        private final SortedMap<String, Balance> balances = new TreeMap<>();
        private final SortedMap<String, SortedMap<State, Long>> states = new TreeMap<>();
        private final SortedMap<String, SortedMap<String, Long>> annual = new TreeMap<>();
        private final RowDigests digests = new RowDigests();
        private final SortedMap<Lot, RowSum> lots = new TreeMap<>();
        private final SortedMap<String, SortedMap<Refusal.Code, Long>> refused = new TreeMap<>();
        private final SortedSet<Adjustment> adjustments = new TreeSet<>();
        private long listed;

        public Counting add(Observation observation) {
            return count(counts, observation.measure(), observation.category(), observation.count());
        }

        /** One case that took so many days, in the histogram of that name. */
        public Counting addDay(String histogram, int day) {
            return addDays(histogram, day, 1);
        }

        /** So many cases that took so many days each, in the histogram of that name. */
        public Counting addDays(String histogram, int day, long cases) {
            return count(days, histogram, day, cases);
        }

        public Counting addBalance(String feed, Balance balance) {
            balances.merge(feed, balance, Balance::plus);
            return this;
        }

        public Counting addState(String feed, State state, long cases) {
            return count(states, feed, state, cases);
        }

        /** So many cases on a line of the annual report, of one kind. */
        public Counting addAnnual(String line, String kind, long cases) {
            return count(annual, annualLine(line), code(kind), cases);
        }

        public Counting addLot(Lot lot, RowSum sum) {
            lots.merge(lot, sum, RowSum::plus);
            return this;
        }

        /** One row refused alone. Those that {@link #add(Settled)} brings with it are not handed in again. */
        public Counting addRefusal(Refusal refusal) {
            addLot(Lot.of(refusal, Fate.REFUSED_ALONE), RowSum.of(digests.of(refusal)));
            return addRefusals(refusal.feed(), refusal.code(), 1);
        }

        /** So many refused rows of a feed, whose lots are handed in apart. */
        public Counting addRefusals(String feed, Refusal.Code code, long count) {
            return count(refused, feed, code, count);
        }

        public Counting addListed(long cases) {
            listed = Math.addExact(listed, cases);
            return this;
        }

        /** Something that people ruled beside the counts. */
        public Counting addAdjustment(Adjustment adjustment) {
            adjustments.add(adjustment);
            return this;
        }

        /** A settled month or a part of one, with the rows that it refused. */
        public Counting add(Settled settled) {
            addAll(counts, settled.counts());
            settled.replyDays().forEach((day, cases) -> addDays(REPLY_DAYS, day, cases));
            addAll(days, settled.traits());
            settled.balances().forEach(this::addBalance);
            addAll(states, settled.states());
            addAll(annual, settled.annual());
            settled.lots().forEach(this::addLot);
            settled.refusals().forEach(refusal -> addRefusals(refusal.feed(), refusal.code(), 1));
            return addListed(settled.listed().size());
        }

        public Counting add(Tally tally) {
            addAll(counts, tally.counts);
            addAll(days, tally.days);
            tally.balances.forEach(this::addBalance);
            addAll(states, tally.states);
            addAll(annual, tally.annual);
            tally.lots.forEach(this::addLot);
            addAll(refused, tally.refused);
            adjustments.addAll(tally.adjustments);
            return addListed(tally.listed);
        }

        public Tally tally() {
            return new Tally(counts, days, balances, states, annual, lots, refused, listed, adjustments);
        }

        private <K, C> void addAll(SortedMap<K, SortedMap<C, Long>> into, SortedMap<K, SortedMap<C, Long>> more) {
            more.forEach((key, each) -> each.forEach((category, cases) -> count(into, key, category, cases)));
        }

        private <K, C> Counting count(SortedMap<K, SortedMap<C, Long>> into, K key, C category, long cases) {
            into.computeIfAbsent(key, none -> new TreeMap<>()).merge(category, cases, Math::addExact);
            return this;
        }
    }
}
