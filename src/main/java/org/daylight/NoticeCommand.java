package org.daylight;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Edition;
import org.daylight.edition.Home;
import org.daylight.edition.Issues;
import org.daylight.job.NoticeDraft;
import org.daylight.job.StopException;
import org.daylight.job.Written;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code daylight notice}: the draft of the notice to be signed and sealed, filled from adopted proposals. */
@Command(name = "notice")
final class NoticeCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Mixin
    private Place place;

    @Mixin
    private SealedEdition sealed;

    @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "noticeDecisions")
    private Optional<Path> decisions;

    NoticeCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Definitions definitions = place.definitions();
        Home home = place.home();
        Edition edition = sealed.find(home, console);
        NoticeDraft draft = NoticeDraft.of(home, edition);
        List<Written> written = draft.write(
                decisions.isPresent() ? decisions.get() : usual(definitions, edition),
                clock.instant().atZone(definitions.job().zone()),
                new Issues(home).folder(edition));
        written.forEach(one -> console.say("form." + one.outcome(), one.file()));
        boolean alone = written.stream().anyMatch(one -> one.outcome() == Written.Outcome.LEFT_ALONE);
        if (draft.hasOtherLooksThan(definitions)) {
            console.say("notice.otherLooks", edition.name());
        }
        console.say("notice.next");
        return alone ? ExitCode.HELD : ExitCode.DONE;
    }

    /** Rulings come into the folder of the month after. */
    private Path usual(Definitions definitions, Edition edition) throws IOException {
        String period = edition.manifest().period();
        ReportingPeriod next = ReportingPeriod.parse(period)
                .next()
                .orElseThrow(() -> new StopException(console.get("notice.noMonthAfter", period)));
        return place.inbox(definitions).resolve(next.name()).resolve("decisions.csv");
    }
}
