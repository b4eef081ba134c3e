package org.daylight;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Home;
import org.daylight.job.PolicyTrial;
import org.daylight.job.TrialPaper;
import org.daylight.report.Trial;
import org.daylight.report.TrialReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code daylight simulate}: what another policy would have made of months that are sealed. */
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private Place place;

    @Option(names = "--policy", required = true, paramLabel = "NEW.yaml", descriptionKey = "simulatePolicy")
    private Path policy;

    @Option(names = "--from", paramLabel = "2025-09", descriptionKey = "simulateFrom")
    private Optional<ReportingPeriod> from;

    @Option(names = "--to", paramLabel = "2026-09", descriptionKey = "simulateTo")
    private Optional<ReportingPeriod> to;

    @Option(names = "--out", paramLabel = "FILE.xlsx", descriptionKey = "simulateOut")
    private Optional<Path> out;

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Definitions definitions = place.definitions();
        return place.alone(console, home -> {
            Trial trial = trial(home);
            Path file = TrialPaper.write(trial, definitions, definitions.texts(console.tag()), home, out);
            List<String> sentences = TrialReport.sentences(trial, definitions.texts(console.tag()));
            console.sayPlainly(sentences.stream().map(line -> "  " + line).toList());
            console.say("simulate.where", file);
            return ExitCode.DONE;
        });
    }

    private Trial trial(Home home) throws Exception {
        var request = new PolicyTrial.Request(
                home, policy, from, to, Runtime.getRuntime().availableProcessors());
        try (var progress = ProgressDisplay.on(console)) {
            return PolicyTrial.run(request, progress);
        }
    }
}
