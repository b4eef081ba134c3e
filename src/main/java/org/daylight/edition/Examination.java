package org.daylight.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether sealed editions are still what they were when they were sealed: every file of each against its manifest, every
 * delivered file and every issued document against the archive, and each edition against the seal of the one that it opened with. It needs nothing
 * but the home folder and changes nothing in it.
 */
public final class Examination {

    private final Home home;

    public Examination(Home home) {
        this.home = home;
    }

    /**
     * What was found of one edition.
     *
     * @param edition its name, such as {@code 2026-09/r1}
     * @param seal SHA-256 of its manifest, empty where that cannot be read
     * @param files of the edition that were compared
     * @param inputs delivered files that were compared
     * @param damage the first thing that is not as it was sealed, and what to do
     */
    public record Examined(String edition, String seal, int files, int inputs, Optional<String> damage) {}

    /** Every edition of these periods, all revisions of each, in order; one without its manifest is damaged. */
    public List<Examined> examine(List<String> periods) throws IOException {
        var found = new ArrayList<Examined>();
        for (String period : periods) {
            for (Edition edition : home.editions().revisions(period)) {
                found.add(examine(edition));
            }
        }
        return found;
    }

    private Examined examine(Edition edition) throws IOException {
        try {
            Manifest manifest = edition.manifest();
            edition.verify();
            named(edition, manifest);
            opening(edition, manifest);
            for (Manifest.Input input : manifest.inputs()) {
                home.archive().verified(input.sha256());
            }
            new Issues(home).verify(edition);
            return new Examined(
                    edition.name(),
                    edition.seal(),
                    manifest.files().size(),
                    manifest.inputs().size(),
                    Optional.empty());
        } catch (DamagedException damaged) {
            return new Examined(edition.name(), "", 0, 0, Optional.of(damaged.getMessage()));
        }
    }

    /** A sealed edition that lies in another's place proves nothing about that one. */
    private static void named(Edition edition, Manifest manifest) throws DamagedException {
        String sealed = manifest.period() + "/r" + manifest.revision();
        if (!sealed.equals(edition.name())) {
            throw new DamagedException(edition.folder() + ": sealed as " + sealed + ", found as " + edition.name()
                    + "; put it back under its own name, and restore this one from the backup");
        }
    }

    private void opening(Edition edition, Manifest manifest) throws IOException {
        if (manifest.opening().isEmpty()) {
            return;
        }
        Edition before = home.editions().named(manifest.opening());
        String found = Files.isDirectory(before.folder()) ? before.seal() : "";
        if (!found.equals(manifest.openingManifest())) {
            throw new DamagedException(before.folder() + ": "
                    + (found.isEmpty() ? "missing" : "sealed with " + found) + ", expected the seal "
                    + manifest.openingManifest() + " with which " + edition.name()
                    + " opened; restore the edition from the backup");
        }
    }
}
