package org.daylight;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daylight.annual.Mismatch;
import org.daylight.definition.Definitions;
import org.daylight.edition.Edition;
import org.daylight.feed.Department;
import org.daylight.job.AnnualDraft;
import org.daylight.job.AnnualYear;
import org.daylight.job.Documents;
import org.daylight.job.Written;
import org.daylight.job.Written.Outcome;
import org.daylight.job.YearEditions;
import org.daylight.render.excel.WorkbookTemplate;
import org.daylight.render.word.AnnualDocument;
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

    @Option(names = "--department", paramLabel = "CODE", arity = "1..*", descriptionKey = "annualDepartments")
    private List<String> departments = new ArrayList<>();

    @Option(names = "--every-department", descriptionKey = "annualEvery")
    private boolean every;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "annualOut")
    private Optional<Path> out;

    AnnualCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Definitions definitions = place.definitions();
        Texts texts = definitions.texts(console.tag());
        AnnualDocument paper = Documents.annual(definitions);
        WorkbookTemplate looks = Documents.looks(definitions);
        YearEditions editions =
                YearEditions.read(place.home(), definitions.job().period(), year, texts);
        List<AnnualYear> asked = new ArrayList<>();
        if (departments.isEmpty()) {
            asked.add(editions.whole());
        }
        departments.forEach(word -> asked.add(editions.department(word)));
        if (every) {
            editions.departments().forEach(one -> asked.add(editions.department(one.code())));
        }
        // All are made before any is written: one that contradicts itself stops the command.
        List<AnnualDraft> drafts =
                asked.stream().map(one -> new AnnualDraft(one, texts)).toList();
        boolean done = true;
        for (int i = 0; i < drafts.size(); i++) {
            done &= say(asked.get(i), drafts.get(i), drafts.get(i).write(folder(asked.get(i)), paper, looks));
        }
        return done ? ExitCode.DONE : ExitCode.HELD;
    }

    /** Tells what was written and what is left to do; whether that is nothing but what no feed tells. */
    private boolean say(AnnualYear one, AnnualDraft draft, List<Written> written) {
        written.forEach(file -> console.say("form." + file.outcome(), file.file()));
        List<Mismatch> wrong = draft.wrong();
        var lines = new ArrayList<>(draft.notes());
        lines.add(console.get("annual.toFill", draft.blank()));
        lines.add(console.get(wrong.isEmpty() ? "annual.sound" : "annual.waiting", wrong.size()));
        lines.addAll(new AnnualWords(console).mismatches(wrong));
        console.sayPlainly(lines.stream().map(line -> "  " + line).toList());
        return one.isWhole() && written.stream().noneMatch(file -> file.outcome() == Outcome.LEFT_ALONE);
    }

    private Path folder(AnnualYear one) {
        Path usual = out.orElseGet(() -> place.home().folder().resolve("annual").resolve(Integer.toString(year)));
        return one.department()
                .map(Department::code)
                .map(Edition::fileName)
                .map(usual::resolve)
                .orElse(usual);
    }
}
