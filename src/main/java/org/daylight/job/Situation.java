package org.daylight.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Durable;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Home;
import org.daylight.edition.Manifest;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Roster;
import org.daylight.feed.Shortfall;

/**
 * How the submissions of a period stand.
 *
 * @param definitions by which they are judged: the edition's own, or the present ones
 * @param edition on which this rests; empty if the period has none yet and the inbox was looked at
 * @param receipts what became of each file; of files in the inbox it is known whether they count, and not their rows
 * @param fewer where submissions have lost rows since an earlier version, as the edition says
 * @param inbox what else lies in the inbox
 */
public record Situation(
        Definitions definitions,
        ReportingPeriod period,
        Optional<Edition> edition,
        Roster roster,
        List<FileReceipt> receipts,
        List<Shortfall> fewer,
        Inbox inbox) {

    public Situation {
        receipts = List.copyOf(receipts);
        fewer = List.copyOf(fewer);
    }

    /**
     * What lies in the inbox beside the files of the situation.
     *
     * @param arriving names of files that are still being written
     * @param since files that the edition does not know
     */
    public record Inbox(List<String> arriving, List<FileReceipt> since) {

        static final Inbox NOTHING = new Inbox(List.of(), List.of());

        public Inbox {
            arriving = List.copyOf(arriving);
            since = List.copyOf(since);
        }
    }

    /**
     * The situation by the latest edition of the period, or else by what lies in the inbox now. Nothing is kept of it.
     *
     * @param period empty for the latest that the inbox holds, or, where it holds none, the latest with an edition
     * @throws StopException if there is no period at all, or the roster cannot be read
     */
    public static Situation of(Assessment.Request request) throws IOException {
        Home home = request.home();
        ReportingPeriod asked = request.period().isPresent() ? request.period().get() : latest(request);
        Optional<Edition> edition = home.editions().latest(asked.name());
        return edition.isPresent() ? sealed(request, edition.get()) : delivered(request, asked);
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
        Reception.Received received = received(request, period);
        List<FileReceipt> receipts = receipts(received, definitions);
        return new Situation(
                definitions,
                period,
                Optional.empty(),
                received.roster(),
                receipts,
                List.of(),
                new Inbox(received.arriving(), List.of()));
    }

    /** Files are opened as copies that are gone afterwards: nothing is put into the home. */
    private static Reception.Received received(Assessment.Request request, ReportingPeriod period) throws IOException {
        Path aside = Files.createTempDirectory("daylight-status-");
        try {
            return new Preparation(request, new Home(aside).archive()).receive(period);
        } finally {
            Durable.remove(aside);
        }
    }

    private static List<FileReceipt> receipts(Reception.Received received, Definitions definitions) {
        return Stream.concat(
                        received.inputs().stream()
                                .filter(input -> !input.source().equals(Reception.ROSTER))
                                .map(input -> unread(input, definitions, received.roster())),
                        received.strangers().stream().map(Situation::stranger))
                .sorted(Comparator.comparing(FileReceipt::name))
                .toList();
    }

    private static FileReceipt unread(Manifest.Input input, Definitions definitions, Roster roster) {
        String department =
                roster.find(input.department()).map(Department::code).orElse("");
        return FileReceipt.unread(input.source(), input.name(), input.disposition(), input.sha256(), input.refusal())
                .from(department, input.concerns())
                .of(feeds(input, definitions));
    }

    /** The feeds that its name promises. */
    private static TreeSet<String> feeds(Manifest.Input input, Definitions definitions) {
        return input.mappings().stream()
                .flatMap(name -> definitions.mappings().get(name).rows().stream())
                .map(rule -> rule.feed().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static FileReceipt stranger(FileRefusal refusal) {
        return FileReceipt.unread(
                "", refusal.file().name(), Disposition.TAKEN, refusal.file().sha256(), Optional.of(refusal));
    }

    /** What lies in the inbox and is not what an edition knew; nothing where there is no inbox any more. */
    private static Inbox since(Assessment.Request request, Edition edition, ReportingPeriod period) throws IOException {
        var roster = new RosterFile(request.definitions(), request.inbox());
        if (!Files.isDirectory(request.inbox()) || roster.lookOn(period.last()).isEmpty()) {
            return Inbox.NOTHING;
        }
        Reception.Received received = received(request, period);
        Set<List<String>> known =
                FileReceipt.read(edition).stream().map(Situation::key).collect(Collectors.toSet());
        edition.manifest().inputs().stream()
                .filter(Reception::isOffices)
                .forEach(input -> known.add(List.of(input.name(), input.sha256())));
        return new Inbox(
                received.arriving(),
                receipts(received, request.definitions()).stream()
                        .filter(receipt -> !known.contains(key(receipt)))
                        .toList());
    }

    private static List<String> key(FileReceipt receipt) {
        return List.of(receipt.name(), receipt.sha256());
    }

    private static Situation sealed(Assessment.Request request, Edition edition) throws IOException {
        Manifest manifest = edition.manifest();
        Definitions own = definitions(request.definitions(), edition, manifest);
        ReportingPeriod period = ReportingPeriod.parse(manifest.period());
        Manifest.Input input = manifest.inputs().stream()
                .filter(one -> one.source().equals(Reception.ROSTER))
                .findFirst()
                .orElseThrow();
        Roster roster = RosterReader.read(
                request.home().archive().verified(input.sha256()),
                new Address.Delivered(input.sha256(), input.name()),
                own.job().zone(),
                period.last());
        return new Situation(
                own,
                period,
                Optional.of(edition),
                roster,
                FileReceipt.read(edition),
                FileReceipt.fewer(edition),
                since(request, edition, period));
    }

    /** The very definitions that the edition was made by; its job file lies in a folder of the snapshot's top. */
    private static Definitions definitions(Definitions present, Edition edition, Manifest manifest) {
        return manifest.definitions().keySet().stream()
                .filter(name -> name.matches("[^/]+/" + java.util.regex.Pattern.quote(manifest.job()) + "\\.yaml"))
                .findFirst()
                .map(name -> Definitions.load(edition.definitions().resolve(name))
                        .in(Locale.forLanguageTag(manifest.language())))
                .orElse(present);
    }
}
