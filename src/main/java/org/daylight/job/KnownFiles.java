package org.daylight.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.edition.Edition;
import org.daylight.edition.Manifest;

/** Since which revision of a period each of its files is known: what a revision did not know came after it. */
final class KnownFiles {

    /** Not known to any revision yet. */
    static final int NEW = Integer.MAX_VALUE;

    private record Known(String source, String sha256) {}

    private final List<Set<Known>> revisions;

    private KnownFiles(List<Set<Known>> revisions) {
        this.revisions = List.copyOf(revisions);
    }

    /** By the revisions of a period, the oldest first. */
    static KnownFiles of(List<Edition> editions) throws IOException {
        var revisions = new ArrayList<Set<Known>>();
        for (Edition edition : editions) {
            revisions.add(edition.manifest().inputs().stream()
                    .map(input -> new Known(input.source(), input.sha256()))
                    .collect(Collectors.toSet()));
        }
        return new KnownFiles(revisions);
    }

    /** Index of the first revision that knew the file, or {@link #NEW}. */
    int since(Manifest.Input file) {
        for (int i = 0; i < revisions.size(); i++) {
            if (revisions.get(i).contains(new Known(file.source(), file.sha256()))) {
                return i;
            }
        }
        return NEW;
    }
}
