package org.daylight.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.daylight.casework.Measure;
import org.daylight.casework.Trait;
import org.daylight.proposal.Signal.Code;
import org.daylight.score.Adjustment;
import org.daylight.score.Tally;

/** Signals about the ways in which one department works. Shares are built on the policy's minimum of cases. */
final class HabitSignals {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final Habits habits;
    private final int minCases;
    private final Scene scene;

    HabitSignals(Habits habits, int minCases, Scene scene) {
        this.habits = habits;
        this.minCases = minCases;
        this.scene = scene;
    }

    /** The signals about a department, in the order of their kinds. */
    List<Signal> about(String department) {
        Tally tally = scene.tallies().getOrDefault(department, Tally.EMPTY);
        var signals = new ArrayList<Signal>();
        confirmation(department, tally).ifPresent(signals::add);
        closedFirst(department, tally).ifPresent(signals::add);
        oneApprover(department, tally).ifPresent(signals::add);
        unmoved(department).ifPresent(signals::add);
        signals.addAll(new HandSignals(habits.sameHand(), minCases).about(department, tally));
        return signals;
    }

    private Optional<Signal> confirmation(String department, Tally tally) {
        long late = tally.count(Measure.CONFIRMATION, "DELAYED");
        long all = late + tally.count(Measure.CONFIRMATION, "PROMPT");
        return habits.confirmation().flatMap(limit -> share(Code.CONFIRMATION, department, late, all, limit));
    }

    private Optional<Signal> closedFirst(String department, Tally tally) {
        SortedMap<Integer, Long> orders = tally.days().getOrDefault(Trait.CLOSED_FIRST, Collections.emptySortedMap());
        long first = orders.getOrDefault(1, 0L);
        return habits.closedFirst()
                .flatMap(limit ->
                        share(Code.CLOSED_FIRST, department, first, first + orders.getOrDefault(0, 0L), limit));
    }

    /** By the office's adjustments; what rows of feeds say about it is told apart. */
    private Optional<Signal> oneApprover(String department, Tally tally) {
        Map<String, Long> approvers = tally.adjustments().stream()
                .filter(one -> one.kind() == Adjustment.Kind.EXCLUSION)
                .collect(Collectors.groupingBy(Adjustment::approvedBy, Collectors.counting()));
        long most = approvers.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long all = approvers.values().stream().mapToLong(Long::longValue).sum();
        return habits.oneApprover().flatMap(limit -> share(Code.ONE_APPROVER, department, most, all, limit));
    }

    /**
     * Rates above 0 and below 100 % that all of the months before published with the same digits, out of those of this
     * month; all in time or none can be true for years.
     */
    private Optional<Signal> unmoved(String department) {
        List<Map<String, BigDecimal>> months = scene.rates().stream()
                .map(month -> month.getOrDefault(department, Map.of()))
                .toList();
        if (habits.unmoved().isEmpty() || months.size() <= habits.monthsBefore()) {
            return Optional.empty();
        }
        Map<String, BigDecimal> now = months.get(0);
        long same = now.entrySet().stream()
                .filter(rate -> rate.getValue().signum() > 0 && rate.getValue().compareTo(FULL) < 0)
                .filter(rate ->
                        months.stream().allMatch(month -> rate.getValue().equals(month.get(rate.getKey()))))
                .count();
        return same == 0
                ? Optional.empty()
                : Optional.of(
                        new Signal(Code.UNMOVED, department, same, now.size(), Optional.empty(), Optional.empty()));
    }

    private Optional<Signal> share(Code code, String department, long part, long whole, BigDecimal limit) {
        return whole < minCases
                ? Optional.empty()
                : Optional.of(Signal.share(code, department, part, whole)).filter(one -> one.reaches(limit));
    }
}
