package org.daylight.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Archive;
import org.daylight.edition.DamagedException;
import org.daylight.edition.Decision;
import org.daylight.edition.Decisions;
import org.daylight.edition.Edition;
import org.daylight.edition.Home;
import org.daylight.edition.Manifest;
import org.daylight.feed.Address;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Roster;
import org.daylight.intake.Inbox;
import org.daylight.intake.Snapshot;

/**
 * Receives what lies in the inbox for a period: every file goes into the archive before anybody reads it, and only that
 * copy is read afterwards.
 */
final class Reception {

    /** Larger files are not delivered by people; they are refused rather than archived. */
    private static final long LARGEST_FILE = 1L << 32;

    static final String ROSTER = "roster";

    private final Definitions definitions;
    private final Path inbox;
    private final Home home;
    private final Archive archive;

    Reception(Definitions definitions, Path inbox, Home home) {
        this.definitions = definitions;
        this.inbox = inbox;
        this.home = home;
        this.archive = home.archive();
    }

    /**
     * What was received.
     *
     * @param roster departments valid at the end of the period
     * @param inputs archived files, the roster first
     * @param strangers what lay where sources send to and is no file of theirs
     * @param decisions of people about the files and cases of the period
     */
    record Received(Roster roster, List<Manifest.Input> inputs, List<FileRefusal> strangers, Decisions decisions) {}

    Received receive(ReportingPeriod period) throws IOException {
        Decisions decisions = decisions(period);
        var inputs = new ArrayList<Manifest.Input>();
        Roster roster = roster(period.last(), inputs);
        Snapshot snapshot = inbox().snapshot(period.name(), roster);
        for (Snapshot.Found found : delivered(snapshot)) {
            inputs.add(input(found, archive.keep(found.path())));
        }
        List<Manifest.Input> judged = new Counted(decisions, roster).judge(inputs);
        return new Received(roster, judged, strangers(snapshot), decisions);
    }

    /**
     * What the register says about the period.
     *
     * @throws DamagedException if a decision on which its latest edition rests does not stand there any more
     */
    private Decisions decisions(ReportingPeriod period) throws IOException {
        List<Decision> register = home.register().decisions();
        Optional<Edition> latest = home.editions().latest(period.name());
        if (latest.isPresent()) {
            for (Decision decision : Decisions.read(latest.get()).all()) {
                if (!register.contains(decision)) {
                    throw new DamagedException(home.folder().resolve("register.jsonl") + ": a decision of "
                            + decision.act().at() + " by " + decision.act().by() + " is missing, on which "
                            + latest.get().name() + " rests; restore the register from the backup");
                }
            }
        }
        return Decisions.of(register, period.name());
    }

    /** What lies in the inbox by its names alone: nothing but the roster is opened, and nothing is archived. */
    Received look(ReportingPeriod period) throws IOException {
        Roster roster = roster(period);
        Snapshot snapshot = inbox().snapshot(period.name(), roster);
        List<Manifest.Input> inputs = delivered(snapshot).stream()
                .map(found -> input(found, new Archive.Kept("", 0)))
                .toList();
        return new Received(roster, inputs, strangers(snapshot), Decisions.NONE);
    }

    /** The departments of a period; nothing is archived. */
    Roster roster(ReportingPeriod period) {
        return roster(period.last());
    }

    private Roster roster(LocalDate day) {
        return RosterReader.read(
                existingRoster(),
                new Address.Delivered("", definitions.job().roster()),
                definitions.job().zone(),
                day);
    }

    /** The departments of a day, if the roster lies there. */
    Optional<Roster> rosterOf(LocalDate day) {
        return Files.exists(rosterFile()) ? Optional.of(roster(day)) : Optional.empty();
    }

    private List<Snapshot.Found> delivered(Snapshot snapshot) {
        return snapshot.files().stream()
                .filter(found -> !rosterFile().equals(found.path()))
                .toList();
    }

    /** The roster lies in the inbox by right, whatever the sources say. */
    private List<FileRefusal> strangers(Snapshot snapshot) {
        boolean delivered = rosterFile().equals(inbox.resolve(definitions.job().roster()));
        return snapshot.refusals().stream()
                .filter(refusal -> !delivered
                        || !refusal.file().name().equals(definitions.job().roster()))
                .toList();
    }

    private static Manifest.Input input(Snapshot.Found found, Archive.Kept kept) {
        return new Manifest.Input(
                found.source().name(),
                found.relativeName(),
                found.rule().mappings(),
                found.folderDepartment(),
                kept.sha256(),
                kept.bytes(),
                Disposition.TAKEN,
                Optional.empty());
    }

    Inbox inbox() {
        if (!Files.isDirectory(inbox)) {
            throw new StopException(inbox
                    + ": no such folder; expected the inbox, into which departments deliver; name it with --inbox");
        }
        return new Inbox(inbox, definitions.job().layouts(), LARGEST_FILE);
    }

    /** The roster lies in the inbox, or beside the job that names it. */
    private Path rosterFile() {
        Path beside = definitions.root().resolve(definitions.job().roster());
        Path delivered = inbox.resolve(definitions.job().roster());
        return Files.exists(delivered) ? delivered : beside;
    }

    private Path existingRoster() {
        Path file = rosterFile();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new StopException(inbox.resolve(definitions.job().roster())
                    + ": no such file; expected the roster of departments, as the job's roster.file names it");
        }
        return file;
    }

    private Roster roster(LocalDate day, List<Manifest.Input> inputs) throws IOException {
        Path file = existingRoster();
        Archive.Kept kept = archive.keep(file);
        String name = definitions.job().roster();
        inputs.add(new Manifest.Input(
                ROSTER, name, List.of(), "", kept.sha256(), kept.bytes(), Disposition.TAKEN, Optional.empty()));
        return RosterReader.read(
                archive.place(kept.sha256()),
                new Address.Delivered(kept.sha256(), name),
                definitions.job().zone(),
                day);
    }
}
