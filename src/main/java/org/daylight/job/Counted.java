package org.daylight.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.daylight.edition.Decisions;
import org.daylight.edition.Manifest;
import org.daylight.feed.Department;
import org.daylight.feed.Disposition;
import org.daylight.feed.Roster;

/**
 * Tells of each file of a period whether it counts: what was withdrawn does not, and of the same bytes that one sender
 * sent several times only the first by name does.
 */
final class Counted {

    private final Decisions decisions;
    private final Roster roster;

    Counted(Decisions decisions, Roster roster) {
        this.decisions = decisions;
        this.roster = roster;
    }

    /** Who sent a file: the same source about the same department, empty where rows name theirs. */
    record Sender(String source, String department) {}

    Sender sender(Manifest.Input input) {
        String department =
                roster.find(input.department()).map(Department::code).orElse(input.department());
        return new Sender(input.source(), department);
    }

    /** The files with what becomes of each, in their order. */
    List<Manifest.Input> judge(List<Manifest.Input> inputs) {
        return duplicates(inputs.stream().map(this::withdrawn).toList());
    }

    private Manifest.Input withdrawn(Manifest.Input input) {
        Sender sender = sender(input);
        return decisions
                        .withdrawn(input.sha256(), sender.source(), sender.department())
                        .isPresent()
                ? input.with(Disposition.WITHDRAWN)
                : input;
    }

    private record Bytes(Sender sender, String sha256) {}

    private List<Manifest.Input> duplicates(List<Manifest.Input> inputs) {
        var seen = new HashSet<Bytes>();
        var judged = new ArrayList<Manifest.Input>();
        for (Manifest.Input input : inputs) {
            boolean again = input.counts() && !seen.add(new Bytes(sender(input), input.sha256()));
            judged.add(again ? input.with(Disposition.DUPLICATE) : input);
        }
        return judged;
    }
}
