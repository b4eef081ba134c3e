package org.daylight.endtoend;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Edition;
import org.daylight.edition.Home;
import org.daylight.job.Assessment;
import org.daylight.job.BatchRunner;
import org.daylight.job.Renderers;
import org.daylight.job.Stillness;
import org.daylight.report.Renderer;
import org.daylight.report.Report;
import org.daylight.store.Database;

/** A month run as the command runs it, but with renderers that draw nothing, so that its figures come in a second. */
final class QuietRun {

    private QuietRun() {}

    /** The last edition that the run of a period made. */
    static Edition of(Project project, String period) throws Exception {
        return of(Definitions.load(project.root().resolve(Project.JOB)), project.inbox(), project.home(), period);
    }

    /** The last edition that the run of a period made, of any job. */
    static Edition of(Definitions definitions, Path inbox, Path homeFolder, String period) throws Exception {
        return of(definitions, inbox, homeFolder, period, Clock.systemUTC());
    }

    /** The same at that time. */
    static Edition of(Definitions definitions, Path inbox, Path homeFolder, String period, Clock clock)
            throws Exception {
        var home = new Home(homeFolder);
        try (var lock = home.lock().orElseThrow();
                var database = Database.open(lock.home().database())) {
            var request = new Assessment.Request(
                    definitions,
                    inbox,
                    home,
                    Optional.of(ReportingPeriod.parse(period)),
                    Optional.empty(),
                    Stillness.by(clock),
                    Runtime.getRuntime().availableProcessors());
            var renderers = new Renderers(
                    new Blank(),
                    new Blank(),
                    new Blank(),
                    new Blank(),
                    new Blank(),
                    new Blank(),
                    new Blank(),
                    new Blank());
            List<Assessment.Outcome> outcomes = new Assessment(request, (name, stage, done, of) -> {})
                    .run(new BatchRunner(database, renderers, request.threads()));
            return outcomes.get(outcomes.size() - 1).edition();
        }
    }

    /** Writes nothing. */
    private static final class Blank implements Renderer {
        @Override
        public String format() {
            return "blank";
        }

        @Override
        public void render(Report report, OutputStream out) {
            // The figures of the month stand in its tallies and results.
        }
    }
}
