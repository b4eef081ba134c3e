package org.daylight.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.calendar.Limit;

/**
 * What a policy says about disclosure without being asked.
 *
 * @param publishing time from the day on which an item was formed to its publishing, where the item gives no due date
 * @param chain time from the day on which a link of a policy chain was formed to the publishing of the next link; without
 *     it chains are not measured
 * @param columns codes of the columns in which departments of a group must publish something in each period; a group that
 *     is not named has to fill none
 */
public record DisclosureRules(Optional<Limit> publishing, Optional<Limit> chain, Map<String, List<String>> columns) {

    /** Of a policy that says nothing about it. */
    public static final DisclosureRules NONE = new DisclosureRules(Optional.empty(), Optional.empty(), Map.of());

    public DisclosureRules {
        var copy = new TreeMap<String, List<String>>();
        columns.forEach((group, codes) -> copy.put(group, List.copyOf(codes)));
        columns = Map.copyOf(copy);
    }

    /** The columns that a department of that group has to fill; none for a group that the policy does not name. */
    public List<String> required(String group) {
        return columns.getOrDefault(group, List.of());
    }
}
