package org.daylight;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.definition.DefinitionException;
import org.daylight.definition.Definitions;

/** Whether the job's definitions can be used, and for how long its calendar still reaches. */
final class JobCheckup {

    private final Path jobFile;
    private final Clock clock;

    JobCheckup(Path jobFile, Clock clock) {
        this.jobFile = jobFile;
        this.clock = clock;
    }

    /** The definitions, if they are in order. */
    Optional<Definitions> definitions() {
        try {
            return Optional.of(Definitions.load(jobFile));
        } catch (DefinitionException told) {
            return Optional.empty();
        }
    }

    List<Finding> findings() {
        try {
            return findings(Definitions.load(jobFile));
        } catch (DefinitionException e) {
            return List.of(Finding.fail(
                    "definitionsWrong",
                    jobFile,
                    e.messages().size(),
                    e.messages().get(0)));
        }
    }

    private List<Finding> findings(Definitions definitions) {
        var findings = new ArrayList<Finding>();
        findings.add(Finding.ok("definitions", jobFile, definitions.files().size()));
        LocalDate today = clock.instant().atZone(definitions.job().zone()).toLocalDate();
        definitions
                .calendar()
                .map(calendar -> calendar(calendar, today))
                .ifPresentOrElse(findings::add, () -> findings.add(Finding.ok("calendarNone")));
        return findings;
    }

    /** A year's notice is issued in November of the year before, so from December on it should stand in the calendar. */
    static Finding calendar(WorkingCalendar calendar, LocalDate today) {
        String last = String.valueOf(calendar.lastYear());
        String next = String.valueOf(today.getYear() + 1);
        if (!calendar.covers(today)) {
            return Finding.fail("calendarOver", calendar.name(), last, String.valueOf(today.getYear()));
        }
        if (today.getMonth() == Month.DECEMBER && !calendar.coversYear(today.getYear() + 1)) {
            return Finding.warn("calendarEnds", calendar.name(), last, next);
        }
        return Finding.ok("calendar", calendar.name(), last);
    }
}
