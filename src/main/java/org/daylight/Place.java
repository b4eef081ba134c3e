package org.daylight;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.daylight.definition.Definitions;
import org.daylight.edition.Home;
import picocli.CommandLine.Option;

/** The options that say where a command works; every command has them. */
final class Place {

    @Option(names = "--job", paramLabel = "FILE", defaultValue = "jobs/monthly-assessment.yaml", descriptionKey = "job")
    private Path job;

    @Option(names = "--home", paramLabel = "DIR", defaultValue = "data", descriptionKey = "home")
    private Path home;

    @Option(names = "--inbox", paramLabel = "DIR", descriptionKey = "inbox")
    private Optional<Path> inbox;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    private Optional<Language> language;

    Definitions definitions() {
        return Definitions.load(job);
    }

    Path jobFile() {
        return job;
    }

    Home home() {
        return new Home(home.toAbsolutePath().normalize());
    }

    /** The inbox asked for, or the job's own. */
    Path inbox(Definitions definitions) {
        return inbox.orElseGet(() -> definitions.root().resolve(definitions.job().inbox()));
    }

    ZoneId zone(Definitions definitions) {
        return definitions.job().zone();
    }
}
