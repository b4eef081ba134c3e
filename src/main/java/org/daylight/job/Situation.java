package org.daylight.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Home;
import org.daylight.edition.Manifest;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Roster;

/**
 * How the submissions of a period stand.
 *
 * @param definitions by which they are judged: the edition's own, or the present ones
 * @param edition on which this rests; empty if the period has none yet and the inbox was looked at
 * @param receipts what became of each file; of files in the inbox only the names are known
 */
public record Situation(
        Definitions definitions,
        ReportingPeriod period,
        Optional<Edition> edition,
        Roster roster,
        List<FileReceipt> receipts) {

    public Situation {
        receipts = List.copyOf(receipts);
    }

    /**
     * The situation by the latest edition of the period, or else by what lies in the inbox now. Nothing is written.
     *
     * @param period empty for the latest that the inbox holds, or, where it holds none, the latest with an edition
     * @throws StopException if there is no period at all, or the roster cannot be read
     */
    public static Situation of(Assessment.Request request) throws IOException {
        Home home = request.home();
        ReportingPeriod asked = request.period().isPresent() ? request.period().get() : latest(request);
        Optional<Edition> edition = home.editions().latest(asked.name());
        return edition.isPresent() ? sealed(request.definitions(), home, edition.get()) : delivered(request, asked);
    }

    private static ReportingPeriod latest(Assessment.Request request) throws IOException {
        Path inbox = request.inbox();
        Home home = request.home();
        List<String> delivered = Files.isDirectory(inbox)
                ? List.copyOf(reception(request).inbox().periods())
                : List.of();
        List<String> periods = delivered.isEmpty() ? home.editions().periods() : delivered;
        if (periods.isEmpty()) {
            throw new StopException(inbox + ": no folder of a period, and no edition in " + home.folder()
                    + "; expected one such as 2026-09, or name the period with --period");
        }
        return ReportingPeriod.parse(periods.get(periods.size() - 1));
    }

    private static Reception reception(Assessment.Request request) {
        return new Reception(request.definitions(), request.inbox(), request.home(), request.stillness());
    }

    private static Situation delivered(Assessment.Request request, ReportingPeriod period) throws IOException {
        Definitions definitions = request.definitions();
        Reception.Received received = reception(request).look(period);
        Roster roster = received.roster();
        List<FileReceipt> receipts = Stream.concat(
                        received.inputs().stream().map(input -> unread(input, definitions, roster)),
                        received.strangers().stream().map(Situation::stranger))
                .toList();
        return new Situation(definitions, period, Optional.empty(), roster, receipts);
    }

    private static FileReceipt unread(Manifest.Input input, Definitions definitions, Roster roster) {
        return new FileReceipt(
                input.source(),
                input.name(),
                input.disposition(),
                "",
                0,
                roster.find(input.department()).map(Department::code).orElse(""),
                feeds(input, definitions),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new TreeMap<>(),
                new TreeSet<>());
    }

    /** The feeds that its name promises. */
    private static TreeSet<String> feeds(Manifest.Input input, Definitions definitions) {
        return input.mappings().stream()
                .flatMap(name -> definitions.mappings().get(name).rows().stream())
                .map(rule -> rule.feed().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static FileReceipt stranger(FileRefusal refusal) {
        return new FileReceipt(
                "",
                refusal.file().name(),
                Disposition.TAKEN,
                "",
                0,
                "",
                new TreeSet<>(),
                Optional.empty(),
                Optional.of(refusal),
                List.of(),
                new TreeMap<>(),
                new TreeSet<>());
    }

    private static Situation sealed(Definitions present, Home home, Edition edition) throws IOException {
        Manifest manifest = edition.manifest();
        Definitions own = definitions(present, edition, manifest);
        ReportingPeriod period = ReportingPeriod.parse(manifest.period());
        Manifest.Input input = manifest.inputs().stream()
                .filter(one -> one.source().equals(Reception.ROSTER))
                .findFirst()
                .orElseThrow();
        Roster roster = RosterReader.read(
                home.archive().verified(input.sha256()),
                new Address.Delivered(input.sha256(), input.name()),
                own.job().zone(),
                period.last());
        return new Situation(own, period, Optional.of(edition), roster, FileReceipt.read(edition));
    }

    /** The very definitions that the edition was made by; its job file lies in a folder of the snapshot's top. */
    private static Definitions definitions(Definitions present, Edition edition, Manifest manifest) {
        return manifest.definitions().keySet().stream()
                .filter(name -> name.matches("[^/]+/" + java.util.regex.Pattern.quote(manifest.job()) + "\\.yaml"))
                .findFirst()
                .map(name -> Definitions.load(edition.definitions().resolve(name)))
                .orElse(present);
    }
}
