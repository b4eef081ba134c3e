package org.daylight;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Issues;
import org.daylight.job.Assessment;
import org.daylight.job.Situation;
import org.daylight.job.Stillness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code daylight status}: who has sent, who is missing, what was refused, what is held. It only reads. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Mixin
    private Place place;

    @Option(names = "--period", paramLabel = "2026-09", descriptionKey = "statusPeriod")
    private Optional<ReportingPeriod> period;

    StatusCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Definitions definitions = place.definitions();
        var request = new Assessment.Request(
                definitions, place.inbox(definitions), place.home(), period, Optional.empty(), Stillness.by(clock), 1);
        Situation situation = Situation.of(request);
        console.sayPlainly(new StatusReport(console, situation).lines());
        if (situation.edition().isPresent()) {
            console.sayPlainly(
                    new AppealLines(console).of(request, situation.edition().get()));
            new Issues(request.home())
                    .of(situation.edition().get())
                    .forEach(one -> console.say("status.issued", one.documentNo(), one.issuedOn(), one.signedBy()));
        }
        return ExitCode.DONE;
    }
}
