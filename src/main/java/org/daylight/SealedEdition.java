package org.daylight;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.edition.Edition;
import org.daylight.edition.Home;
import org.daylight.job.StopException;
import picocli.CommandLine.Option;

/** The options that name one sealed edition; without them the latest. */
final class SealedEdition {

    @Option(names = "--period", paramLabel = "2026-09", descriptionKey = "explainPeriod")
    private Optional<ReportingPeriod> period;

    @Option(names = "--revision", paramLabel = "N", descriptionKey = "revision")
    private Optional<Integer> revision;

    /** @throws StopException if there is none */
    Edition find(Home home, Console console) throws IOException {
        List<String> periods = home.editions().periods();
        Optional<String> name = period.map(ReportingPeriod::name)
                .or(() -> periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1)));
        Optional<Edition> edition = Optional.empty();
        if (name.isPresent()) {
            edition = revision.isEmpty()
                    ? home.editions().latest(name.get())
                    : home.editions().revisions(name.get()).stream()
                            .filter(one -> one.name().endsWith("/r" + revision.get()))
                            .findFirst();
        }
        String asked = name.orElse("") + revision.map(number -> "/r" + number).orElse("");
        return edition.orElseThrow(() -> new StopException(console.get("explain.noEdition", asked, home.folder())));
    }
}
