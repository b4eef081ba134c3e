package org.daylight;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.definition.Definitions;
import org.daylight.job.RosterNames;
import org.daylight.job.StopException;
import org.daylight.render.pdf.MissingGlyphs;
import org.daylight.render.pdf.Substitution;

/** Whether the roster can be read, and its names printed. */
final class RosterCheckup {

    private final Path inbox;
    private final Clock clock;

    RosterCheckup(Path inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    Finding finding(Definitions definitions) throws IOException {
        LocalDate today = clock.instant().atZone(definitions.job().zone()).toLocalDate();
        Optional<List<String>> names;
        try {
            names = RosterNames.of(definitions, inbox, today);
        } catch (StopException wrong) {
            return Finding.fail(
                    "rosterWrong", wrong.reasons().size(), wrong.reasons().get(0));
        }
        return names.isPresent() ? names(names.get()) : Finding.warn("rosterNone", inbox);
    }

    private static Finding names(List<String> names) throws IOException {
        List<Substitution> missing = MissingGlyphs.of(names);
        return missing.isEmpty()
                ? Finding.ok("roster", names.size())
                : Finding.warn(
                        "rosterGlyphs",
                        missing.stream().map(RosterCheckup::told).collect(Collectors.joining("; ")));
    }

    /** The name as it will be printed, and the numbers of what is not. */
    private static String told(Substitution substitution) {
        String shown = substitution.report();
        for (String character : substitution.characters()) {
            shown = shown.replace(character, "\u25A1");
        }
        return shown + " (" + substitution.numbers() + ")";
    }
}
