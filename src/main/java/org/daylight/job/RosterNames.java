package org.daylight.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.definition.Definitions;

/** What departments are called: whatever of a roster is printed. */
public final class RosterNames {

    private RosterNames() {}

    /**
     * Codes, names and aliases of the departments that are valid on a day, in the order of their codes; empty if there is
     * no roster yet.
     *
     * @throws StopException if it cannot be read
     */
    public static Optional<List<String>> of(Definitions definitions, Path inbox, LocalDate day) {
        return new RosterFile(definitions, inbox)
                .lookOn(day)
                .map(roster -> roster.departments().stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.code(), one.name()), one.aliases().stream()))
                        .toList());
    }
}
