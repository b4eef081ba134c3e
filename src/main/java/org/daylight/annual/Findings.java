package org.daylight.annual;

import java.util.List;
import java.util.stream.Stream;

/**
 * What checks found.
 *
 * @param mismatches where an identity does not hold
 * @param unchecked where an identity could not be checked, since a figure is wanting
 */
public record Findings(List<Mismatch> mismatches, List<Unchecked> unchecked) {

    /**
     * An identity that could not be checked.
     *
     * @param identity which
     * @param spot the cell whose figure would have been checked
     * @param wanting the figures that are none
     */
    public record Unchecked(Identity identity, Spot spot, List<Operand> wanting) {

        public Unchecked {
            wanting = List.copyOf(wanting);
        }
    }

    public static final Findings NONE = new Findings(List.of(), List.of());

    public Findings {
        mismatches = List.copyOf(mismatches);
        unchecked = List.copyOf(unchecked);
    }

    static Findings of(Mismatch mismatch) {
        return new Findings(List.of(mismatch), List.of());
    }

    static Findings of(List<Mismatch> mismatches) {
        return new Findings(mismatches, List.of());
    }

    static Findings all(Stream<Findings> findings) {
        return findings.reduce(NONE, Findings::plus);
    }

    public Findings plus(Findings other) {
        return new Findings(join(mismatches, other.mismatches), join(unchecked, other.unchecked));
    }

    private static <E> List<E> join(List<E> first, List<E> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    public boolean isEmpty() {
        return mismatches.isEmpty() && unchecked.isEmpty();
    }
}
