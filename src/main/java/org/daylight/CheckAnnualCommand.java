package org.daylight;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Checks;
import org.daylight.annual.Findings;
import org.daylight.annual.ReadReport;
import org.daylight.definition.Definitions;
import org.daylight.intake.annual.ReportFile;
import org.daylight.intake.annual.UnreadableException;
import org.daylight.job.AnnualYear;
import org.daylight.job.StopException;
import org.daylight.job.YearEditions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code daylight check-annual}: where the figures of an annual report contradict each other. */
@Command(name = "check-annual")
final class CheckAnnualCommand implements Callable<Integer> {

    private final Console console;
    private final AnnualWords words;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "annualFile")
    private List<Path> files;

    @Option(names = "--year-before", paramLabel = "FILE", descriptionKey = "yearBefore")
    private List<Path> yearBefore = List.of();

    @Option(names = "--part", paramLabel = "FILE", descriptionKey = "part")
    private List<Path> parts = List.of();

    @Mixin
    private Place place;

    @Option(names = "--ledger", paramLabel = "2026", descriptionKey = "annualLedger")
    private Optional<Integer> ledger = Optional.empty();

    @Option(names = "--department", paramLabel = "CODE", descriptionKey = "annualDepartment")
    private Optional<String> department = Optional.empty();

    CheckAnnualCommand(Console console) {
        this.console = console;
        this.words = new AnnualWords(console);
    }

    @Override
    public Integer call() throws IOException {
        ReadReport read = read(files);
        Optional<ReadReport> before = yearBefore.isEmpty() ? Optional.empty() : Optional.of(read(yearBefore));
        List<AnnualReport> summands = new ArrayList<>();
        for (Path part : parts) {
            summands.add(sound(part));
        }
        Findings findings = Checks.alone(read.report());
        if (read.extent() == ReadReport.Extent.WHOLE) {
            findings = Checks.tables(read.report()).plus(findings);
        }
        if (before.isPresent()) {
            findings =
                    findings.plus(Checks.yearBefore(read.report(), before.get().report()));
        }
        if (!summands.isEmpty()) {
            findings = findings.plus(Checks.parts(read.report(), summands));
        }
        if (ledger.isPresent()) {
            Definitions definitions = place.definitions();
            YearEditions editions = YearEditions.read(
                    place.home(), definitions.job().period(), ledger.get(), definitions.texts(console.tag()));
            AnnualYear year = department.map(editions::department).orElseGet(editions::whole);
            findings = findings.plus(Checks.ledger(read.report(), year.ledger().report()));
        }
        console.sayPlainly(words.lines(files, read, findings));
        return findings.isEmpty() && read.unplaced().isEmpty() ? ExitCode.DONE : ExitCode.HELD;
    }

    /** A part is only added up; one with something unplaced would give a wrong sum. */
    private AnnualReport sound(Path part) throws IOException {
        ReadReport read = read(List.of(part));
        if (!read.unplaced().isEmpty()) {
            throw new StopException(console.get("annual.partUnsound", part));
        }
        return read.report();
    }

    private ReadReport read(List<Path> paths) throws IOException {
        List<ReadReport> read = new ArrayList<>();
        for (Path path : paths) {
            try {
                read.add(ReportFile.read(path));
            } catch (UnreadableException unreadable) {
                throw new StopException(words.unreadable(path, unreadable));
            }
        }
        return ReadReport.join(read).orElseThrow(() -> new StopException(console.get("annual.notOne", paths)));
    }
}
