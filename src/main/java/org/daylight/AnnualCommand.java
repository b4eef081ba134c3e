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
import org.daylight.annual.Identity;
import org.daylight.annual.Mismatch;
import org.daylight.definition.Definitions;
import org.daylight.job.AnnualDraft;
import org.daylight.job.AnnualDraft.Outcome;
import org.daylight.job.AnnualDraft.Written;
import org.daylight.job.AnnualYear;
import org.daylight.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code daylight annual}: the draft of the official annual report, filled in from the sealed editions of a year. */
@Command(name = "annual")
final class AnnualCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private Place place;

    @Option(names = "--year", required = true, paramLabel = "2026", descriptionKey = "annualYear")
    private int year;

    @Option(names = "--department", paramLabel = "CODE", descriptionKey = "annualDepartment")
    private Optional<String> department;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "annualOut")
    private Optional<Path> out;

    AnnualCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Definitions definitions = place.definitions();
        Texts texts = definitions.texts(console.tag());
        AnnualYear found = AnnualYear.of(place.home(), year, department);
        var draft = new AnnualDraft(found, texts);
        List<Written> written = draft.write(folder());
        written.forEach(one -> console.say("form." + one.outcome(), one.file()));
        List<String> open = open(found, draft.report());
        console.sayPlainly(open);
        boolean leftAlone = written.stream().anyMatch(one -> one.outcome() == Outcome.LEFT_ALONE);
        return leftAlone || !found.ledger().isWhole() ? ExitCode.HELD : ExitCode.DONE;
    }

    private Path folder() {
        Path usual = place.home().folder().resolve("annual").resolve(Integer.toString(year));
        return out.orElseGet(() -> department.map(usual::resolve).orElse(usual));
    }

    /** What a person has yet to fill in or to look into; blank cells are counted, everything else is named. */
    private List<String> open(AnnualYear found, AnnualReport report) {
        var lines = new ArrayList<String>();
        if (!found.isWhole()) {
            lines.add(console.get("annual.missing", String.join(" ", found.missing())));
        }
        Findings findings = Checks.alone(report);
        long blank = findings.mismatches().stream()
                .filter(one -> one.identity() == Identity.FIGURE_GIVEN)
                .count();
        lines.add(console.get("annual.toFill", blank));
        found.ledger()
                .unplaced()
                .forEach((line, kinds) ->
                        kinds.forEach((kind, cases) -> lines.add(console.get("annual.noCell", line, kind, cases))));
        List<Mismatch> wrong = findings.mismatches().stream()
                .filter(one -> one.identity() != Identity.FIGURE_GIVEN)
                .toList();
        lines.add(console.get(wrong.isEmpty() ? "annual.sound" : "annual.mismatches", wrong.size()));
        lines.addAll(new AnnualWords(console).mismatches(wrong));
        return lines;
    }
}
