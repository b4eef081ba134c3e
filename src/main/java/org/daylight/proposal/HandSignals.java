package org.daylight.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.daylight.casework.Hands;
import org.daylight.proposal.Signal.Code;
import org.daylight.score.Tally;

/** Signals about what comes from one and the same hand: counts alone, since nobody keeps whose hand it is. */
final class HandSignals {

    private final SameHand limits;
    private final int minCases;

    HandSignals(SameHand limits, int minCases) {
        this.limits = limits;
        this.minCases = minCases;
    }

    /** The signals about a department, in the order of their kinds. */
    List<Signal> about(String department, Tally tally) {
        var signals = new ArrayList<Signal>();
        burst(department, tally).ifPresent(signals::add);
        most(limits.device(), Code.FIVE_STARS_ONE_DEVICE, department, histogram(tally, Hands.FIVE_STARS_BY_DEVICE))
                .ifPresent(signals::add);
        most(limits.invalidReviews(), Code.INVALID_BY_ONE, department, histogram(tally, Hands.INVALID_REVIEWS_BY_ONE))
                .ifPresent(signals::add);
        most(limits.excludedOrders(), Code.EXCLUDED_BY_ONE, department, histogram(tally, Hands.EXCLUDED_ORDERS_BY_ONE))
                .ifPresent(signals::add);
        return signals;
    }

    /** Of each device with a burst its greatest one, out of all five-star reviews; however few there are. */
    private Optional<Signal> burst(String department, Tally tally) {
        long all = all(histogram(tally, Hands.FIVE_STARS_BY_DEVICE));
        return limits.burst()
                .map(limit -> all(histogram(tally, Hands.FIVE_STARS_IN_BURSTS).tailMap(limit.reviews())))
                .filter(inBursts -> inBursts > 0)
                .map(inBursts -> Signal.share(Code.FIVE_STARS_BURST, department, inBursts, all));
    }

    /** The share of the hand from which most comes, where it reaches a limit and there is enough to judge by. */
    private Optional<Signal> most(
            Optional<BigDecimal> limit, Code code, String department, SortedMap<Integer, Long> sizes) {
        return limit.filter(share -> all(sizes) >= minCases)
                .flatMap(share -> Optional.of(Signal.share(code, department, sizes.lastKey(), all(sizes)))
                        .filter(one -> one.reaches(share)));
    }

    private static SortedMap<Integer, Long> histogram(Tally tally, String name) {
        return tally.days().getOrDefault(name, Collections.emptySortedMap());
    }

    /** How many cases stand behind the sizes; under 0 stand cases of no known hand. */
    private static long all(SortedMap<Integer, Long> sizes) {
        return sizes.entrySet().stream()
                .mapToLong(size -> Math.multiplyExact(Math.max(1L, size.getKey()), size.getValue()))
                .reduce(0, Math::addExact);
    }
}
