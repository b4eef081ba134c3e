package org.daylight.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An equation that must hold, with the numbers of this run on every side.
 *
 * @param law what must be equal
 * @param place what it is about
 * @param sides two or more, all of them equal if it holds
 */
public record Identity(Law law, Place place, List<Side> sides) {

    public Identity {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException(law + " " + place + ": one side alone is no identity");
        }
    }

    static Identity of(Law law, Place place, Side... sides) {
        return new Identity(law, place, List.of(sides));
    }

    /** Whether all sides are equal. */
    public boolean holds() {
        BigDecimal first = law.unit().comparable(sides.get(0).sum());
        return sides.stream().allMatch(side -> law.unit().comparable(side.sum()).equals(first));
    }

    /** The sum of a side as it is printed. */
    public String sum(Side side) {
        return law.unit().text(side.sum());
    }

    /** {@code R1 fates, department D1, requests: accepted 3 = with a fate 3 (counted 2 + duplicate 1)}. */
    @Override
    public String toString() {
        String name = law.code() + " " + law.name().substring(3).toLowerCase(java.util.Locale.ROOT);
        return name + ", " + place + ": "
                + sides.stream()
                        .map(side -> side.text(law.unit()))
                        .collect(Collectors.joining(holds() ? " = " : " is not "));
    }
}
