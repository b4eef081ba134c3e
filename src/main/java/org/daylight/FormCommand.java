package org.daylight;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.definition.JobDefinition.Period;
import org.daylight.job.BlankForms;
import org.daylight.job.StopException;
import org.daylight.job.Written;
import org.daylight.job.Written.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code daylight form}: writes the blank workbooks in which departments report. It touches no file that lies there. */
@Command(name = "form")
final class FormCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Mixin
    private Place place;

    @Option(names = "--period", paramLabel = "2026-09", descriptionKey = "formPeriod")
    private Optional<ReportingPeriod> period;

    @Option(names = "--department", paramLabel = "CODE", arity = "1..*", descriptionKey = "formDepartment")
    private List<String> departments = new ArrayList<>();

    @Option(names = "--source", paramLabel = "NAME", arity = "1..*", descriptionKey = "formSource")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "forms", descriptionKey = "formOut")
    private Path folder;

    FormCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Definitions definitions = place.definitions().in(console.language());
        ReportingPeriod asked = period.orElseGet(() -> current(definitions));
        var forms = new BlankForms(definitions, place.inbox(definitions), asked);
        var written = new ArrayList<Written>();
        for (String source : sources) {
            written.addAll(forms.ofSource(source, folder));
        }
        if (sources.isEmpty() || !departments.isEmpty()) {
            written.addAll(forms.ofDepartments(departments, folder));
        }
        written.forEach(one -> console.say("form." + one.outcome(), one.file()));
        console.say(
                "form.summary",
                asked.name(),
                count(written, Outcome.WRITTEN),
                count(written, Outcome.SAME),
                count(written, Outcome.LEFT_ALONE));
        return count(written, Outcome.LEFT_ALONE) == 0 ? ExitCode.DONE : ExitCode.HELD;
    }

    private static long count(List<Written> written, Outcome outcome) {
        return written.stream().filter(one -> one.outcome() == outcome).count();
    }

    /** The period that today lies in. */
    private ReportingPeriod current(Definitions definitions) {
        LocalDate today = clock.instant().atZone(place.zone(definitions)).toLocalDate();
        Period kind = definitions.job().period();
        return ReportingPeriod.parse(
                switch (kind) {
                    case MONTH -> String.format(Locale.ROOT, "%d-%02d", today.getYear(), today.getMonthValue());
                    case QUARTER -> today.getYear() + "-Q" + ((today.getMonthValue() - 1) / 3 + 1);
                    case YEAR -> String.valueOf(today.getYear());
                    case RANGE ->
                        throw new StopException(
                                "--period: this job is about a span of days; expected one such as 2011-01-01..2018-12-31");
                });
    }
}
