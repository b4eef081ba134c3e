package org.daylight.appeal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a revision changed about a department.
 *
 * @param department code
 * @param indicator code; empty where it is about the total and the rank
 * @param before marks, or the total; empty if there were none
 * @param after marks, or the total; empty if there are none
 * @param rankBefore in its group; given with the total alone
 * @param rankAfter in its group; given with the total alone
 * @param why it changed
 * @param appeals numbers of the appeals that changed it
 */
public record Change(
        String department,
        String indicator,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        Optional<Integer> rankBefore,
        Optional<Integer> rankAfter,
        Cause why,
        List<String> appeals) {

    /** Why something changed. The words stand in the bundles under {@code change.<NAME>}. */
    public enum Cause {
        /** An appeal of the department was upheld. */
        APPEAL,
        /** Another department's appeal was upheld. */
        OTHERS_APPEAL,
        /** Files, rules or rulings of the department changed since. */
        DATA,
        /** Only other departments' figures changed since. */
        OTHERS_DATA
    }

    public Change {
        Objects.requireNonNull(why);
        appeals = List.copyOf(appeals);
    }

    /** Whether it is about the total and the rank. */
    public boolean whole() {
        return indicator.isEmpty();
    }

    /** Whether the total or the rank became worse. */
    boolean drops() {
        boolean lower = before.isPresent() && (after.isEmpty() || after.get().compareTo(before.get()) < 0);
        boolean behind = rankBefore.isPresent() && (rankAfter.isEmpty() || rankAfter.get() > rankBefore.get());
        return whole() && (lower || behind);
    }
}
