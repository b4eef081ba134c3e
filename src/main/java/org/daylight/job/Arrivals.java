package org.daylight.job;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.edition.Archive;
import org.daylight.intake.DropFolder;
import org.daylight.intake.DropFolder.Dropped;
import org.daylight.intake.DropFolder.Stamp;

/**
 * Takes what lies in the drop folder into the archive, where alone it is opened. A file that changed a moment ago is
 * looked at again after a while, and one that changes while it is copied is not taken: it is still arriving.
 */
final class Arrivals {

    private final Archive archive;
    private final Duration quiet;
    private final Stillness stillness;

    Arrivals(Archive archive, Duration quiet, Stillness stillness) {
        this.archive = archive;
        this.quiet = quiet;
        this.stillness = stillness;
    }

    /** A dropped file and its copy. */
    record Arrived(Dropped file, Archive.Kept kept) {}

    /**
     * What was taken.
     *
     * @param arriving names of files that are still being written
     */
    record Taken(List<Arrived> files, List<String> arriving) {}

    Taken take(DropFolder.Content content) throws IOException {
        if (content.files().stream().anyMatch(this::isFresh)) {
            stillness.pause(quiet);
        }
        var files = new ArrayList<Arrived>();
        var arriving = new ArrayList<String>();
        for (Dropped file : content.files()) {
            Optional<Archive.Kept> kept = keep(file);
            kept.ifPresentOrElse(copy -> files.add(new Arrived(file, copy)), () -> arriving.add(file.name()));
        }
        return new Taken(files, arriving);
    }

    /** Changed within the quiet time; or, by clocks that disagree, in the future, which tells as little. */
    private boolean isFresh(Dropped file) {
        return !quiet.isZero()
                && file.stamp()
                        .modified()
                        .toInstant()
                        .isAfter(stillness.clock().instant().minus(quiet));
    }

    private Optional<Archive.Kept> keep(Dropped file) throws IOException {
        try {
            if (!Stamp.of(file.path()).equals(file.stamp())) {
                return Optional.empty();
            }
            Archive.Kept kept = archive.keep(file.path());
            return Stamp.of(file.path()).equals(file.stamp()) ? Optional.of(kept) : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }
}
