package org.daylight;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
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

/**
 * {@code daylight assign}: says whose a file is that nobody could recognise, which version it is, or whose a case is that
 * two departments claim; without a file or case, lists what waits for somebody to say it.
 */
@Command(name = "assign")
final class AssignCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Mixin
    private Place place;

    @Option(names = "--period", paramLabel = "2026-09", descriptionKey = "filingPeriod")
    private Optional<ReportingPeriod> period;

    @Option(names = "--department", paramLabel = "CODE", descriptionKey = "assignDepartment")
    private Optional<String> department;

    @Option(names = "--source", paramLabel = "NAME", descriptionKey = "assignSource")
    private Optional<String> source;

    @Option(names = "--mapping", paramLabel = "NAME", descriptionKey = "mapping")
    private List<String> mappings = new ArrayList<>();

    @Option(names = "--file-version", paramLabel = "N", descriptionKey = "fileVersion")
    private Optional<Count> version;

    @Option(names = "--case", paramLabel = "NUMBER", descriptionKey = "assignCase")
    private Optional<String> number;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "assignReason")
    private Optional<String> reason;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
    private Optional<String> by;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private Optional<String> file;

    AssignCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Optional<String> missing = missing();
        if (missing.isPresent()) {
            console.complainPlainly(missing.get());
            console.complain("usage.help", "daylight assign");
            return ExitCode.USAGE;
        }
        Definitions definitions = place.definitions();
        return place.alone(
                console,
                home -> decide(new Filing(new Assessment.Request(
                        definitions,
                        place.inbox(definitions),
                        home,
                        period,
                        Optional.empty(),
                        Stillness.by(clock),
                        1))));
    }

    /** What a command line lacks, in words: a ruling needs all of it, an assignment needs somebody who answers for it. */
    private Optional<String> missing() {
        boolean decides = file.isPresent() || number.isPresent();
        if (file.isPresent() && number.isPresent()) {
            return Optional.of(console.get("assign.fileOrCase"));
        }
        if (!decides) {
            boolean idle = by.isEmpty() && department.isEmpty() && source.isEmpty() && version.isEmpty();
            return idle ? Optional.empty() : Optional.of(console.get("assign.nothing"));
        }
        if (by.isEmpty()) {
            return Optional.of(lacks("--by", "by"));
        }
        if (number.isPresent() && department.isEmpty()) {
            return Optional.of(lacks("--department", "assignDepartment"));
        }
        return number.isPresent() && reason.isEmpty() ? Optional.of(lacks("--reason", "reason")) : Optional.empty();
    }

    private String lacks(String option, String key) {
        return console.get("usage.missing", "daylight assign", option, console.get("expected." + key));
    }

    private int decide(Filing filing) throws IOException {
        if (file.isEmpty() && number.isEmpty()) {
            console.sayPlainly(new OpenFiles(console, place).lines(filing));
            return ExitCode.DONE;
        }
        Optional<String> code = department.flatMap(filing::department);
        if (department.isPresent() && code.isEmpty()) {
            console.complain("explain.unknownDepartment", FileWords.shown(department.get()));
            return ExitCode.STOPPED;
        }
        return number.isPresent() ? rule(filing, code.orElseThrow()) : assign(filing, code.orElse(""));
    }

    private Decision.Act act() {
        return new Decision.Act(by.orElseThrow(), clock.instant(), reason.orElse(""));
    }

    private int rule(Filing filing, String code) throws IOException {
        Decision.Ruled ruled = filing.rule(number.orElseThrow(), code, act());
        console.say(
                "assign.ruled", ruled.number(), ruled.department(), ruled.act().by(), ruled.period());
        return ExitCode.DONE;
    }

    private int assign(Filing filing, String code) throws IOException {
        List<Manifest.Input> found = filing.find(file.orElseThrow());
        if (found.size() != 1) {
            new FileWords(console).complain(file.orElseThrow(), found, filing.period());
            return ExitCode.STOPPED;
        }
        var said = new Filing.Said(code, source.orElse(""), mappings, version.map(Count::value));
        Filing.Filed assignment = filing.assign(found.get(0), said, act());
        if (assignment.objection().isPresent()) {
            console.complain(
                    "assign." + assignment.objection().get(),
                    FileWords.shown(found.get(0).name()));
            return ExitCode.STOPPED;
        }
        Decision.Assigned decision = assignment.decision().orElseThrow();
        console.say(
                "assign.done",
                FileWords.shown(decision.file().name()),
                decision.file().department().isEmpty()
                        ? decision.file().source()
                        : decision.file().department(),
                decision.period(),
                String.join(", ", decision.mappings()),
                decision.act().by());
        return ExitCode.DONE;
    }
}
