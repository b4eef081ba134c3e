package org.daylight.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A department on the roster.
 *
 * @param code unique and stable
 * @param name as it is printed
 * @param aliases other names that files and folders use for it
 * @param group the ranking group
 * @param validFrom first day on the roster
 * @param validTo last day on the roster, where it has left
 * @param duties canonical names of the feeds that it has to send; empty means that it owes none itself
 */
public record Department(
        String code,
        String name,
        List<String> aliases,
        String group,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<String> duties) {

    public Department {
        aliases = List.copyOf(aliases);
        duties = List.copyOf(duties);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo.isEmpty() || !day.isAfter(validTo.get()));
    }
}
