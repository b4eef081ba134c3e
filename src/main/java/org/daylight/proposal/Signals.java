package org.daylight.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.daylight.calendar.ClockRule;
import org.daylight.casework.AnnualLine;
import org.daylight.casework.Measure;
import org.daylight.feed.Feeds;
import org.daylight.proposal.Signal.Code;
import org.daylight.ranking.Ranking;
import org.daylight.score.Scorecard;
import org.daylight.score.Tally;

/**
 * Patterns that are no breach and that somebody should look at: they point, they prove nothing, and no mark hangs on them.
 */
public final class Signals {

    /** Requests that a department may not hold, or may hold to be none at all, and whatever else is not named. */
    private static final List<String> STRETCHED = List.of(
            "refuse_petition",
            "refuse_repeat",
            "refuse_publication",
            "refuse_mass",
            "refuse_confirm",
            "unable_not_held",
            "other_other");

    private final Limits limits;
    private final Scene scene;

    private Signals(Limits limits, Scene scene) {
        this.limits = limits;
        this.scene = scene;
    }

    /**
     * From where on something is pointed out.
     *
     * @param minCases smallest number of cases on which a share is built
     * @param repliesBeforeRequest so many replies dated before their requests; 0 for never
     * @param lastDay percent of replies sent on the last day of the limit
     * @param restarts percent of requests with a supplement or an extension
     * @param refusals percentage points by which the share of stretched categories exceeds the group's median
     * @param habits of how a department works
     */
    public record Limits(
            int minCases,
            int repliesBeforeRequest,
            BigDecimal lastDay,
            BigDecimal restarts,
            BigDecimal refusals,
            Habits habits) {

        /** Nothing is pointed out. */
        public static final Limits NONE = new Limits(1, 0, of(101), of(101), of(101), Habits.NONE);

        public Limits {
            if (minCases < 1 || repliesBeforeRequest < 0) {
                throw new IllegalArgumentException("signals: min_cases " + minCases + ", replies_before_request "
                        + repliesBeforeRequest + "; expected 1 or more cases and 0 or more replies");
            }
            Stream.of(lastDay, restarts, refusals)
                    .filter(share -> share.signum() <= 0)
                    .forEach(share -> {
                        throw new IllegalArgumentException("signals: a share of " + share.toPlainString()
                                + " % would point at everybody; expected more than 0");
                    });
        }

        private static BigDecimal of(int percent) {
            return BigDecimal.valueOf(percent);
        }
    }

    /** The signals of a period, in the order of their kinds, then of groups and department codes, and those about habits by
     * department; none about who is held. */
    static List<Signal> of(Limits limits, Scene scene) {
        return new Signals(limits, scene).all();
    }

    private List<Signal> all() {
        var signals = new ArrayList<Signal>();
        if (!limits.equals(Limits.NONE)) {
            List<List<String>> groups =
                    scene.rankings().stream().map(Signals::codes).toList();
            groups.forEach(group -> group.forEach(code -> backDated(code).ifPresent(signals::add)));
            groups.forEach(group -> group.forEach(code -> lastDay(code).ifPresent(signals::add)));
            groups.forEach(group -> group.forEach(code -> restarts(code).ifPresent(signals::add)));
            groups.forEach(group -> signals.addAll(refusals(group)));
            var habits = new HabitSignals(limits.habits(), limits.minCases(), scene);
            groups.forEach(group -> group.forEach(code -> signals.addAll(habits.about(code))));
        }
        return signals;
    }

    private static List<String> codes(Ranking ranking) {
        return Stream.concat(
                        ranking.ranked().stream().map(Ranking.Place::card),
                        ranking.notRanked().stream().map(Ranking.NotRanked::card))
                .filter(card -> card.status() != Scorecard.Status.HELD)
                .map(card -> card.department().code())
                .sorted()
                .toList();
    }

    private Tally tally(String department) {
        return scene.tallies().getOrDefault(department, Tally.EMPTY);
    }

    private Optional<Signal> backDated(String department) {
        long count = scene.facts().getOrDefault(department, List.of()).stream()
                .filter(fact -> fact.kind() == Fact.Kind.REPLY_BEFORE_REQUEST)
                .count();
        boolean many = limits.repliesBeforeRequest() > 0 && count >= limits.repliesBeforeRequest();
        return many
                ? Optional.of(
                        new Signal(Code.REPLY_BEFORE_REQUEST, department, count, 0, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /** Replies that took exactly as many working days as the law gives, out of all replies of the period. */
    private Optional<Signal> lastDay(String department) {
        SortedMap<Integer, Long> days =
                tally(department).days().getOrDefault(Tally.REPLY_DAYS, Collections.emptySortedMap());
        return scene.policy()
                .cases()
                .clock()
                .map(ClockRule::replyDays)
                .flatMap(limit -> signal(
                        Code.LAST_DAY, department, days.getOrDefault(limit, 0L), sum(days.values()), limits.lastDay()));
    }

    /** Supplement notices and extensions of the period, out of the requests that fell due in it. */
    private Optional<Signal> restarts(String department) {
        Tally tally = tally(department);
        long acts = tally.count(Measure.PROCEDURE, "LAWFUL") + tally.count(Measure.PROCEDURE, "BREACH");
        long requests =
                tally.count(Measure.REPLY_TIMELINESS, "IN_TIME") + tally.count(Measure.REPLY_TIMELINESS, "LATE");
        return signal(Code.RESTARTS, department, acts, requests, limits.restarts());
    }

    private Optional<Signal> signal(Code code, String department, long count, long of, BigDecimal limit) {
        if (of < limits.minCases() || share(count, of).compareTo(limit) < 0) {
            return Optional.empty();
        }
        return Optional.of(new Signal(code, department, count, of, Optional.of(share(count, of)), Optional.empty()));
    }

    /** Ended requests in stretched categories, against the median of the departments of the group with enough of them. */
    private List<Signal> refusals(List<String> group) {
        List<String> enough =
                group.stream().filter(code -> ended(code) >= limits.minCases()).toList();
        List<BigDecimal> shares = enough.stream()
                .map(code -> share(stretched(code), ended(code)))
                .sorted()
                .toList();
        if (shares.isEmpty()) {
            return List.of();
        }
        BigDecimal median = shares.get((shares.size() - 1) / 2)
                .add(shares.get(shares.size() / 2))
                .divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
        BigDecimal limit = median.add(limits.refusals());
        return enough.stream()
                .filter(code -> share(stretched(code), ended(code)).compareTo(limit) >= 0)
                .map(code -> new Signal(
                        Code.REFUSALS,
                        code,
                        stretched(code),
                        ended(code),
                        Optional.of(share(stretched(code), ended(code))),
                        Optional.of(median)))
                .toList();
    }

    private long stretched(String department) {
        return STRETCHED.stream()
                .mapToLong(outcome -> annual(department, outcome))
                .sum();
    }

    /** Requests that ended with an outcome that somebody stated. */
    private long ended(String department) {
        List<String> lines = tally(department).annual().keySet().stream()
                .filter(line -> line.startsWith(Feeds.REQUESTS.name() + "."))
                .filter(line -> Stream.of(
                                AnnualLine.OPENING,
                                AnnualLine.RECEIVED,
                                AnnualLine.CLOSING,
                                AnnualLine.UNSTATED,
                                AnnualLine.UNDETERMINED)
                        .noneMatch(other -> line.equals(AnnualLine.name(Feeds.REQUESTS, other))))
                .toList();
        return lines.stream()
                .mapToLong(line -> sum(tally(department).annual().get(line).values()))
                .sum();
    }

    private long annual(String department, String outcome) {
        return sum(tally(department)
                .annual()
                .getOrDefault(AnnualLine.name(Feeds.REQUESTS, outcome), Collections.emptySortedMap())
                .values());
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).scaleByPowerOfTen(2).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
