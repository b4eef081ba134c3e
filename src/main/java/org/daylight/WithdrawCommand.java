package org.daylight;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Decision;
import org.daylight.edition.Manifest;
import org.daylight.job.Assessment;
import org.daylight.job.Filing;
import org.daylight.job.Stillness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code daylight withdraw}: takes back a file that was delivered wrongly, on the record. */
@Command(name = "withdraw")
final class WithdrawCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Mixin
    private Place place;

    @Option(names = "--period", paramLabel = "2026-09", descriptionKey = "filingPeriod")
    private Optional<ReportingPeriod> period;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "reason")
    private String reason;

    @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "by")
    private String by;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private String file;

    WithdrawCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Definitions definitions = place.definitions();
        return place.alone(console, home -> {
            var request = new Assessment.Request(
                    definitions, place.inbox(definitions), home, period, Optional.empty(), Stillness.by(clock), 1);
            return withdraw(new Filing(request));
        });
    }

    private int withdraw(Filing filing) throws IOException {
        List<Manifest.Input> found = filing.find(file);
        if (found.size() != 1) {
            new FileWords(console).complain(file, found, filing.period());
            return ExitCode.STOPPED;
        }
        var act = new Decision.Act(by, clock.instant(), reason);
        Filing.Withdrawal withdrawal = filing.withdraw(found.get(0), act);
        Decision.Withdrawn decision = withdrawal.decision();
        console.say(
                decision.act().equals(act) ? "withdraw.done" : "withdraw.already",
                FileWords.shown(decision.file().name()),
                decision.file().sha256(),
                decision.act().by(),
                decision.period());
        withdrawal.counted().ifPresent(edition -> console.say("withdraw.sealed", edition, decision.period()));
        return ExitCode.DONE;
    }
}
