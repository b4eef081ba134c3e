package org.daylight;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.daylight.definition.Definitions;
import org.daylight.edition.Issues;
import org.daylight.job.Issuing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code daylight issue}: puts on the record that a notice was issued. */
@Command(name = "issue")
final class IssueCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Mixin
    private Place place;

    @Mixin
    private SealedEdition sealed;

    @Option(names = "--doc-no", required = true, paramLabel = "NUMBER", descriptionKey = "issueNumber")
    private String number;

    @Option(names = "--signed-by", required = true, paramLabel = "NAME", descriptionKey = "issueSigned")
    private String signedBy;

    @Option(names = "--issued-on", required = true, paramLabel = "2026-10-20", descriptionKey = "issueDay")
    private LocalDate issuedOn;

    @Option(names = "--attach", required = true, paramLabel = "FILE", descriptionKey = "issueAttach")
    private Path attachment;

    IssueCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Definitions definitions = place.definitions();
        return place.alone(console, home -> {
            var document = new Issuing.Document(number, signedBy, issuedOn, attachment);
            Issues.Issued issued =
                    Issuing.record(home, sealed.find(home, console), document, clock, place.zone(definitions));
            console.say("issue.done", issued.documentNo(), issued.edition(), issued.issuedOn(), issued.sha256());
            console.say("issue.next");
            return ExitCode.DONE;
        });
    }
}
