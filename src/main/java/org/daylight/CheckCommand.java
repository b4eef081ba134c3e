package org.daylight;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Home;
import org.daylight.job.Assessment;
import org.daylight.job.Check;
import org.daylight.job.Stillness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code daylight check}: takes a period in and validates it as a run does, and scores nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    /** Refused rows of each file that are printed; the others are counted. */
    private static final int SHOWN = 20;

    private final Console console;
    private final Clock clock;

    @Mixin
    private Place place;

    @Option(names = "--period", paramLabel = "2026-09", descriptionKey = "period")
    private Optional<ReportingPeriod> period;

    CheckCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Definitions definitions = place.definitions();
        return place.alone(console, home -> {
            Check.Checked checked = check(definitions, home);
            List<String> lines =
                    new CheckReport(console, definitions.texts(console.tag()), definitions.job()).lines(checked);
            console.sayPlainly(lines);
            return CheckReport.refused(checked) ? ExitCode.HELD : ExitCode.DONE;
        });
    }

    private Check.Checked check(Definitions definitions, Home home) throws Exception {
        var request = new Assessment.Request(
                definitions,
                place.inbox(definitions),
                home,
                period,
                Optional.empty(),
                Stillness.by(clock),
                Runtime.getRuntime().availableProcessors());
        try (var progress = ProgressDisplay.on(console)) {
            return new Check(request, progress).run(SHOWN);
        }
    }
}
