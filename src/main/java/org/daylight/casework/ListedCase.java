package org.daylight.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A case that a reader must be able to find: late, in breach, undetermined, excluded, badly rated. It carries numbers
 * and dates only, never a name or free text.
 *
 * @param department code
 * @param key the case's number
 * @param measure what it is listed for
 * @param category into which it fell
 * @param state of the case
 * @param receipt day from which its term runs: of a request that was supplemented, that of the supplement
 * @param due last day in time
 * @param provisional whether the due date rests on a year without official notice
 * @param ended day on which it ended
 * @param problem key of the reason in the message bundles ({@code problem.<NAME>}), empty where the category says all
 */
public record ListedCase(
        String department,
        String key,
        Measure measure,
        String category,
        State state,
        Optional<LocalDate> receipt,
        Optional<LocalDate> due,
        boolean provisional,
        Optional<LocalDate> ended,
        String problem)
        implements Comparable<ListedCase> {

    private static final Comparator<ListedCase> ORDER = Comparator.comparing(ListedCase::department)
            .thenComparing(ListedCase::measure)
            .thenComparing(ListedCase::category)
            .thenComparing(ListedCase::key)
            .thenComparing(ListedCase::problem);

    public ListedCase {
        Objects.requireNonNull(problem);
    }

    @Override
    public int compareTo(ListedCase other) {
        return ORDER.compare(this, other);
    }
}
