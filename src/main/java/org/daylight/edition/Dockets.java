package org.daylight.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daylight.proposal.Docket;
import org.daylight.proposal.Proposal;

/**
 * Dockets as editions keep them: {@code proposals.json} for whoever reads the edition, and {@code restricted/leads.json} for
 * a discipline organ alone. Where the file system knows owners, nobody but the owner of the run can open the folder.
 */
public final class Dockets {

    private static final String OPEN = "proposals.json";
    private static final String RESTRICTED = "leads.json";
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private Dockets() {}

    public static void write(Edition edition, Docket docket) throws IOException {
        Json.write(edition.folder().resolve(OPEN), docket.open());
        Json.write(restricted(edition).resolve(RESTRICTED), docket.restricted());
    }

    /** The folder that nobody but its owner may open; it is made if it is not there. */
    public static Path restricted(Edition edition) throws IOException {
        Path folder = edition.restricted();
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, OWNER);
        }
        return folder;
    }

    /** Both parts; an empty docket of an edition that was made before anything was proposed. */
    public static Docket read(Edition edition, String period) throws IOException {
        Path open = edition.folder().resolve(OPEN);
        if (Files.notExists(open)) {
            return Docket.empty(period);
        }
        Docket restricted = Json.read(edition.restricted().resolve(RESTRICTED), Docket.class);
        return Json.read(open, Docket.class).with(restricted);
    }

    /** The part that stands in general reports. */
    public static Docket readOpen(Edition edition, String period) throws IOException {
        Path open = edition.folder().resolve(OPEN);
        return Files.exists(open) ? Json.read(open, Docket.class) : Docket.empty(period);
    }

    /** The newest docket of each period before, oldest first. */
    public static List<Docket> before(Editions editions, String period) throws IOException {
        var dockets = new ArrayList<Docket>();
        for (String earlier : earlier(editions, period)) {
            dockets.add(read(editions.latest(earlier).orElseThrow(), earlier));
        }
        return dockets;
    }

    /** Proposals of revisions of periods before that a later revision has replaced. */
    public static List<Proposal> superseded(Editions editions, String period) throws IOException {
        var proposals = new ArrayList<Proposal>();
        for (String earlier : earlier(editions, period)) {
            List<Edition> revisions = editions.revisions(earlier);
            for (Edition revision : revisions.subList(0, revisions.size() - 1)) {
                proposals.addAll(read(revision, earlier).proposals());
            }
        }
        return proposals;
    }

    private static List<String> earlier(Editions editions, String period) throws IOException {
        return editions.periods().stream()
                .filter(other -> other.compareTo(period) < 0)
                .toList();
    }
}
