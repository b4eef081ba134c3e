package org.daylight;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Proof;
import org.daylight.edition.Published;
import org.daylight.feed.Disposition;
import org.daylight.job.Assessment;
import org.daylight.job.BatchRunner;
import org.daylight.job.Renderers;
import org.daylight.job.Stillness;
import org.daylight.render.pdf.Substitution;
import org.daylight.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code daylight run}: assesses a period and says where the reports are. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;
    /** Characters that no font of the papers shows, by the title of the paper. */
    private final Map<String, Substitution> unprinted = new ConcurrentSkipListMap<>();

    @Mixin
    private Place place;

    @Option(names = "--period", paramLabel = "2026-09", descriptionKey = "period")
    private Optional<ReportingPeriod> period;

    @Option(names = "--as-of", paramLabel = "INSTANT", descriptionKey = "asOf")
    private Optional<Instant> asOf;

    @Option(names = "--fail-on-refused", descriptionKey = "failOnRefused")
    private boolean failOnRefused;

    @Option(names = "--accept-held", descriptionKey = "acceptHeld")
    private boolean acceptHeld;

    RunCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Definitions definitions = place.definitions().in(console.language());
        return place.alone(console, home -> {
            try (var database = Database.open(home.database())) {
                int threads = Runtime.getRuntime().availableProcessors();
                var request = new Assessment.Request(
                        definitions, place.inbox(definitions), home, period, asOf, Stillness.by(clock), threads);
                return report(assess(request, database), request);
            }
        });
    }

    private List<Assessment.Outcome> assess(Assessment.Request request, Database database) throws Exception {
        try (var progress = ProgressDisplay.on(console)) {
            Renderers renderers = Renderers.of(
                    request.definitions(), substitution -> unprinted.put(substitution.report(), substitution));
            return new Assessment(request, progress).run(new BatchRunner(database, renderers, request.threads()));
        }
    }

    private int report(List<Assessment.Outcome> outcomes, Assessment.Request request) throws IOException {
        Definitions definitions = request.definitions();
        for (Assessment.Outcome outcome : outcomes) {
            String key = outcome.kind() == Assessment.Outcome.Kind.SEALED ? "sealed" : "unchanged";
            console.say(key, outcome.period().name(), outcome.edition().name());
        }
        Edition edition = outcomes.get(outcomes.size() - 1).edition();
        Published published = Published.read(edition);
        long refused = FileReceipt.read(edition).stream()
                .filter(receipt -> receipt.disposition() == Disposition.TAKEN)
                .mapToLong(receipt -> receipt.refusedRows() + (receipt.refusal().isPresent() ? 1 : 0))
                .sum();
        List<String> held = withStatus(published, "HELD");
        List<String> missing = withStatus(published, "NOT_SUBMITTED");
        console.say("summary", published.departments().size(), missing.size(), held.size(), refused);
        if (!missing.isEmpty()) {
            console.say("missing", String.join(" ", missing));
        }
        if (!held.isEmpty()) {
            console.say("held", String.join(" ", held));
        }
        console.sayPlainly(new ReceiptLines(console, definitions.texts(console.tag()))
                .of(FileReceipt.read(edition), Proof.read(edition)));
        unprinted.values().forEach(one -> console.say("unprinted", one.report(), one.numbers()));
        console.sayPlainly(new FewerLines(console, definitions.texts(console.tag()), definitions.job())
                .of(FileReceipt.fewer(edition), names(published)));
        console.sayPlainly(new AppealLines(console).of(request, edition));
        where(edition);
        return !held.isEmpty() && !acceptHeld || failOnRefused && refused > 0 ? ExitCode.HELD : ExitCode.DONE;
    }

    private static List<String> withStatus(Published published, String status) {
        return published.departments().stream()
                .filter(entry -> entry.status().equals(status))
                .map(Published.Entry::name)
                .toList();
    }

    private static Map<String, String> names(Published published) {
        return published.departments().stream().collect(Collectors.toMap(Published.Entry::code, Published.Entry::name));
    }

    private void where(Edition edition) {
        console.say("where", edition.folder());
        for (String file : List.of(
                "inspection-report.pdf",
                "ranking.xlsx",
                "scorecards",
                "receipt.xlsx",
                "returns",
                "refused.csv",
                "evidence")) {
            console.say("where." + file, edition.folder().resolve(file));
        }
    }
}
