package org.daylight;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.edition.Examination;
import org.daylight.edition.Examination.Examined;
import org.daylight.edition.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code daylight verify}: whether sealed editions are unchanged. It only reads. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private Place place;

    @Option(names = "--period", paramLabel = "2026-09", descriptionKey = "verifyPeriod")
    private Optional<ReportingPeriod> period;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Home home = place.home();
        List<String> periods = period.isPresent()
                ? List.of(period.get().name())
                : home.editions().periods();
        List<Examined> found = new Examination(home).examine(periods);
        if (found.isEmpty()) {
            console.complain("verify.nothing", home.folder());
            return ExitCode.STOPPED;
        }
        found.forEach(this::say);
        long damaged = found.stream().filter(one -> one.damage().isPresent()).count();
        if (damaged > 0) {
            console.complain("verify.some", damaged, found.size());
            return ExitCode.STOPPED;
        }
        console.say("verify.all", found.size());
        return ExitCode.DONE;
    }

    private void say(Examined one) {
        if (one.damage().isEmpty()) {
            console.say("verify.sound", one.edition(), one.files(), one.inputs(), one.seal());
        } else {
            console.complain("verify.damaged", one.edition());
            console.complainPlainly("  " + one.damage().get());
        }
    }
}
