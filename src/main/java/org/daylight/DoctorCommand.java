package org.daylight;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daylight.Finding.Level;
import org.daylight.definition.Definitions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code daylight doctor}: whether everything that a run needs is there, a line each, with what to do where not. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Mixin
    private Place place;

    @Option(names = "--min-disk", paramLabel = "GB", defaultValue = "2", descriptionKey = "minDisk")
    private Count minDisk;

    DoctorCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        var findings = new ArrayList<Finding>();
        findings.add(MachineCheckup.java(Runtime.version().feature()));
        findings.add(MachineCheckup.console(MachineCheckup.consoleCharset()));
        findings.add(MachineCheckup.fonts());
        findings.add(MachineCheckup.drawing());
        findings.addAll(new HomeCheckup(place.home()).findings(minDisk.value()));
        var job = new JobCheckup(place.jobFile(), clock);
        findings.addAll(job.findings());
        Optional<Definitions> definitions = job.definitions();
        if (definitions.isPresent()) {
            Path inbox = place.inbox(definitions.get());
            findings.add(new RosterCheckup(inbox, clock).finding(definitions.get()));
        }
        findings.forEach(finding -> console.out().println(finding.line(console)));
        console.say("doctor.summary", count(findings, Level.WARN), count(findings, Level.FAIL));
        return count(findings, Level.FAIL) == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static long count(List<Finding> findings, Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }
}
