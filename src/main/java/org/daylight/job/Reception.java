package org.daylight.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Archive;
import org.daylight.edition.Decisions;
import org.daylight.edition.Home;
import org.daylight.edition.Manifest;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Roster;
import org.daylight.intake.DropFolder;
import org.daylight.intake.Inbox;
import org.daylight.intake.Recognition;
import org.daylight.intake.Snapshot;

/**
 * Receives what lies in the inbox for a period: every file goes into the archive before anybody reads it, and only that
 * copy is read afterwards.
 */
final class Reception {

    /** Larger files are not delivered by people; they are refused rather than archived. */
    private static final long LARGEST_FILE = 1L << 32;

    static final String ROSTER = "roster";

    /** The source of what the office has ruled beside the counts. */
    static final String OFFICE = "office";

    /** The source of what the office has decided about proposals. */
    static final String DECISIONS = "decisions";

    private final Definitions definitions;
    private final Path inbox;
    private final Home home;
    private final Stillness stillness;
    private final Archive archive;
    private final RosterFile rosterFile;

    Reception(Definitions definitions, Path inbox, Home home, Stillness stillness) {
        this(definitions, inbox, home, stillness, home.archive());
    }

    /** With copies in another archive than the home's: for looking without leaving anything behind. */
    Reception(Definitions definitions, Path inbox, Home home, Stillness stillness, Archive archive) {
        this.definitions = definitions;
        this.inbox = inbox;
        this.home = home;
        this.stillness = stillness;
        this.archive = archive;
        this.rosterFile = new RosterFile(definitions, inbox);
    }

    /**
     * What was received.
     *
     * @param roster departments valid at the end of the period
     * @param inputs archived files, the roster first, then what the office has ruled and decided
     * @param strangers what lay where sources send to and is no file of theirs
     * @param arriving names of files in the drop folder that are still being written
     * @param decisions of people about the files and cases of the period
     */
    record Received(
            Roster roster,
            List<Manifest.Input> inputs,
            List<FileRefusal> strangers,
            List<String> arriving,
            Decisions decisions) {}

    /**
     * Receives the files of a period.
     *
     * @param month that a name without a year can only mean, see {@link Recognition.Asked}
     */
    Received receive(ReportingPeriod period, Optional<Integer> month) throws IOException {
        PeriodRecord record = PeriodRecord.of(home, period);
        var inputs = new ArrayList<Manifest.Input>();
        Roster roster = roster(period.last(), inputs);
        offices(OFFICE, adjustmentsOf(period), inputs);
        offices(DECISIONS, decisionsOf(period), inputs);
        Snapshot snapshot = inbox().snapshot(period.name(), roster);
        for (Snapshot.Found found : delivered(snapshot)) {
            inputs.add(input(found, archive.keep(found.path())));
        }
        var strangers = new ArrayList<>(strangers(snapshot, period));
        var arriving = new ArrayList<String>();
        if (inbox().drop().isPresent()) {
            DropFolder folder = inbox().drop().get();
            DropFolder.Content content = folder.look();
            strangers.addAll(content.refusals());
            Arrivals.Taken taken = new Arrivals(archive, quiet(), stillness).take(content);
            arriving.addAll(taken.arriving());
            var frame = new DropReception.Frame(record, month, roster);
            inputs.addAll(new DropReception(definitions, archive, folder, frame).recognise(taken.files()));
        }
        var glances = new Glances(archive, definitions);
        List<Manifest.Input> judged = new Counted(definitions.job(), roster, record, glances).judge(inputs);
        return new Received(roster, judged, strangers, arriving, record.decisions());
    }

    private Duration quiet() {
        return Duration.ofSeconds(definitions.job().drop().orElseThrow().quietSeconds());
    }

    private List<Snapshot.Found> delivered(Snapshot snapshot) {
        return snapshot.files().stream()
                .filter(found -> !rosterFile.path().equals(found.path()))
                .toList();
    }

    /** The roster lies in the inbox by right, whatever the sources say. */
    private List<FileRefusal> strangers(Snapshot snapshot, ReportingPeriod period) {
        return snapshot.refusals().stream()
                .filter(refusal ->
                        !rosterFile.isDelivered() || !refusal.file().name().equals(rosterFile.name()))
                .filter(refusal -> !refusal.file().name().equals(adjustmentsOf(period)))
                .filter(refusal -> !refusal.file().name().equals(decisionsOf(period)))
                .filter(refusal -> definitions.job().appeals().isEmpty()
                        || !List.of(Appealed.file(period, Appealed.SERVED), Appealed.file(period, Appealed.APPEALS))
                                .contains(refusal.file().name()))
                .toList();
    }

    private static Manifest.Input input(Snapshot.Found found, Archive.Kept kept) {
        return Manifest.Input.taken(
                found.source().name(), found.relativeName(), found.rule().mappings(), found.folderDepartment(), kept);
    }

    Inbox inbox() {
        if (!Files.isDirectory(inbox)) {
            throw new StopException(inbox
                    + ": no such folder; expected the inbox, into which departments deliver; name it with --inbox");
        }
        Optional<DropFolder> drop =
                definitions.job().drop().map(one -> new DropFolder(inbox, one.folder(), LARGEST_FILE));
        return new Inbox(inbox, definitions.job().layouts(), drop, LARGEST_FILE);
    }

    /** Whether a file is the office's own, and no source's. */
    static boolean isOffices(Manifest.Input input) {
        return List.of(ROSTER, OFFICE, DECISIONS, Appealed.SERVED, Appealed.APPEALS)
                .contains(input.source());
    }

    private static String adjustmentsOf(ReportingPeriod period) {
        return period.name() + "/adjustments.csv";
    }

    private static String decisionsOf(ReportingPeriod period) {
        return period.name() + "/decisions.csv";
    }

    private void offices(String source, String name, List<Manifest.Input> inputs) throws IOException {
        Path file = inbox.resolve(name);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            inputs.add(office(source, name, archive.keep(file)));
        }
    }

    private Roster roster(LocalDate day, List<Manifest.Input> inputs) throws IOException {
        Archive.Kept kept = archive.keep(rosterFile.existing());
        inputs.add(office(ROSTER, rosterFile.name(), kept));
        return rosterFile.read(archive.place(kept.sha256()), kept.sha256(), day);
    }

    private static Manifest.Input office(String source, String name, Archive.Kept kept) {
        return Manifest.Input.taken(source, name, List.of(), "", kept);
    }
}
