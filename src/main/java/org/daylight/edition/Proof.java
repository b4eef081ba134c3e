package org.daylight.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.reconciliation.Identity;

/** The identities that an edition was held to, as {@code reconciliation.jsonl}: one JSON object a line. */
public final class Proof {

    private Proof() {}

    public static void write(Edition edition, List<Identity> identities) throws IOException {
        Durable.write(file(edition), out -> {
            for (Identity identity : identities) {
                Json.line(out, identity);
            }
        });
    }

    public static List<Identity> read(Edition edition) throws IOException {
        var identities = new ArrayList<Identity>();
        try (Stream<String> lines = Files.lines(file(edition), StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines::iterator) {
                identities.add(Json.line(file(edition), line, Identity.class));
            }
        }
        return List.copyOf(identities);
    }

    private static Path file(Edition edition) {
        return edition.folder().resolve("reconciliation.jsonl");
    }
}
