package org.daylight.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Archive;
import org.daylight.edition.Manifest;
import org.daylight.feed.Address;
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

    private static final String ROSTER = "roster";

    private final Definitions definitions;
    private final Path inbox;
    private final Archive archive;

    Reception(Definitions definitions, Path inbox, Archive archive) {
        this.definitions = definitions;
        this.inbox = inbox;
        this.archive = archive;
    }

    /**
     * What was received.
     *
     * @param roster departments valid at the end of the period
     * @param inputs archived files, the roster first
     * @param strangers what lay where sources send to and is no file of theirs
     */
    record Received(Roster roster, List<Manifest.Input> inputs, List<FileRefusal> strangers) {}

    Received receive(ReportingPeriod period) throws IOException {
        var inputs = new ArrayList<Manifest.Input>();
        var strangers = new ArrayList<FileRefusal>();
        Roster roster = roster(period.last(), inputs);
        Snapshot snapshot = inbox().snapshot(period.name(), roster);
        strangers.addAll(snapshot.refusals());
        for (Snapshot.Found found : snapshot.files()) {
            if (rosterFile().equals(found.path())) {
                continue;
            }
            Archive.Kept kept = archive.keep(found.path());
            inputs.add(new Manifest.Input(
                    found.source().name(),
                    found.relativeName(),
                    found.rule().mapping(),
                    found.folderDepartment(),
                    kept.sha256(),
                    kept.bytes()));
        }
        return new Received(roster, inputs, strangers);
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

    private Roster roster(LocalDate day, List<Manifest.Input> inputs) throws IOException {
        Path file = rosterFile();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new StopException(inbox.resolve(definitions.job().roster())
                    + ": no such file; expected the roster of departments, as the job's roster.file names it");
        }
        Archive.Kept kept = archive.keep(file);
        String name = definitions.job().roster();
        inputs.add(new Manifest.Input(ROSTER, name, ROSTER, "", kept.sha256(), kept.bytes()));
        return RosterReader.read(
                archive.place(kept.sha256()),
                new Address.Delivered(kept.sha256(), name),
                definitions.job().zone(),
                day);
    }
}
