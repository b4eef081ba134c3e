package org.daylight.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daylight.casework.Balance;
import org.daylight.edition.Edition;
import org.daylight.edition.Published;
import org.daylight.score.Tally;

/** Looks up the figures of an edition. */
final class Figures {

    private Figures() {}

    static Tally tally(Path edition, String department) throws IOException {
        return Tally.decode(Files.readString(new Edition(edition).tally(department)));
    }

    static Balance balance(Path edition, String department, String feed) throws IOException {
        return tally(edition, department).balances().getOrDefault(feed, Balance.EMPTY);
    }

    static Published.Entry entry(Path edition, String department) throws IOException {
        return Published.read(new Edition(edition)).departments().stream()
                .filter(entry -> entry.code().equals(department))
                .findFirst()
                .orElseThrow();
    }

    static Published.Item item(Path edition, String department, String indicator) throws IOException {
        return entry(edition, department).indicators().stream()
                .filter(item -> item.code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
