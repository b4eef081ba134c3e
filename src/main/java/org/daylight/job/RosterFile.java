package org.daylight.job;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.feed.Address;
import org.daylight.feed.Roster;

/** The roster's file: it lies in the inbox, or beside the job that names it. */
record RosterFile(Definitions definitions, Path inbox) {

    /** As the job names it. */
    String name() {
        return definitions.job().roster();
    }

    Path path() {
        return isDelivered() ? delivered() : definitions.root().resolve(name());
    }

    /** Whether it lies in the inbox. */
    boolean isDelivered() {
        return Files.exists(delivered());
    }

    private Path delivered() {
        return inbox.resolve(name());
    }

    /** @throws StopException if it is in neither place */
    Path existing() {
        if (!Files.isRegularFile(path(), LinkOption.NOFOLLOW_LINKS)) {
            throw new StopException(delivered()
                    + ": no such file; expected the roster of departments, as the job's roster.file names it");
        }
        return path();
    }

    /** The departments of a period, read where it lies. */
    Roster look(ReportingPeriod period) {
        return read(existing(), "", period.last());
    }

    /** The departments of a day, if the roster lies there. */
    Optional<Roster> lookOn(LocalDate day) {
        return Files.exists(path()) ? Optional.of(read(existing(), "", day)) : Optional.empty();
    }

    /** The departments of a copy that are valid on a day. */
    Roster read(Path copy, String sha256, LocalDate day) {
        return RosterReader.read(
                copy, new Address.Delivered(sha256, name()), definitions.job().zone(), day);
    }
}
