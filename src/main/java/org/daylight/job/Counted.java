package org.daylight.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.definition.JobDefinition;
import org.daylight.edition.Manifest;
import org.daylight.feed.Department;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileRefusal.Code;
import org.daylight.feed.Roster;
import org.daylight.feed.SourceLayout;

/**
 * Tells of each file of a period whether it counts. What was withdrawn does not; nor do bytes that two senders sent, or
 * that an earlier period has counted, until a person has looked; of the same bytes that one sender sent several times only
 * the first by name does; and of several versions only the newest.
 */
final class Counted {

    private final JobDefinition job;
    private final Roster roster;
    private final PeriodRecord record;
    private final Glances glances;

    Counted(JobDefinition job, Roster roster, PeriodRecord record, Glances glances) {
        this.job = job;
        this.roster = roster;
        this.record = record;
        this.glances = glances;
    }

    /** Who sent a file: the same source about the same department, empty where rows name theirs. */
    record Sender(String source, String department) {}

    static Sender sender(Manifest.Input input, Roster roster) {
        String department =
                roster.find(input.department()).map(Department::code).orElse(input.department());
        return new Sender(input.source(), department);
    }

    private Sender sender(Manifest.Input input) {
        return sender(input, roster);
    }

    /** The files of a period with what becomes of each, in their order. */
    List<Manifest.Input> judge(List<Manifest.Input> inputs) throws IOException {
        List<Manifest.Input> judged =
                ownEvidence(inputs).stream().map(this::withdrawn).toList();
        judged = elsewhere(judged).stream().map(this::counted).toList();
        judged = duplicates(judged);
        var versions = new Versions(record.decisions(), record.known(), glances);
        for (JobDefinition.Source source : job.sources()) {
            if (source.severalFiles() == JobDefinition.SeveralFiles.VERSIONS) {
                judged = versions.judge(judged, this::sender, source.layout().name());
            }
        }
        return judged;
    }

    /** The same bytes speak for one department, or for nobody: copies of one file are no evidence for several. */
    private List<Manifest.Input> ownEvidence(List<Manifest.Input> inputs) {
        Map<String, Set<String>> named = new HashMap<>();
        for (Manifest.Input input : inputs) {
            Set<String> all = named.computeIfAbsent(input.sha256(), sha256 -> new HashSet<>());
            all.addAll(input.concerns());
            if (input.counts() && !input.source().equals(Reception.ROSTER)) {
                Sender sender = sender(input);
                all.add(sender.department().isEmpty() ? sender.source() : sender.department());
            }
        }
        return inputs.stream()
                .map(input -> named.get(input.sha256()).size() > 1 ? input.concerning(Set.of()) : input)
                .toList();
    }

    private Manifest.Input withdrawn(Manifest.Input input) {
        Sender sender = sender(input);
        return record.decisions()
                        .withdrawn(input.sha256(), sender.source(), sender.department())
                        .isPresent()
                ? input.with(Disposition.WITHDRAWN)
                : input;
    }

    /** Bytes with rows that two senders sent; a file of heads alone is the same for everybody. */
    private List<Manifest.Input> elsewhere(List<Manifest.Input> inputs) throws IOException {
        Map<String, Set<Sender>> senders = new HashMap<>();
        Map<String, List<String>> names = new HashMap<>();
        for (Manifest.Input input : inputs) {
            if (isTable(input)) {
                senders.computeIfAbsent(input.sha256(), sha256 -> new HashSet<>())
                        .add(sender(input));
                names.computeIfAbsent(input.sha256(), sha256 -> new ArrayList<>())
                        .add(input.name());
            }
        }
        var judged = new ArrayList<Manifest.Input>();
        for (Manifest.Input input : inputs) {
            boolean shared = isTable(input) && senders.get(input.sha256()).size() > 1 && glances.hasRows(input);
            var others = new TreeSet<>(shared ? names.get(input.sha256()) : List.of());
            others.remove(input.name());
            judged.add(
                    shared
                            ? input.refused(Code.SAME_AS_ANOTHER, String.join(", ", others), "the sender's own file")
                            : input);
        }
        return judged;
    }

    /** Last month's file once more, unless a person assigned it to this month too. */
    private Manifest.Input counted(Manifest.Input input) {
        if (!isTable(input)
                || !isOfOnePeriod(input)
                || record.decisions().assigned(input.sha256()).isPresent()) {
            return input;
        }
        Optional<PastFiles.Past> before =
                record.past().earlier(input.sha256(), record.period().name());
        return before.map(one -> input.refused(
                        Code.ALREADY_COUNTED,
                        one.period() + " " + one.file().name(),
                        "the file of " + record.period().name()))
                .orElse(input);
    }

    /** A source that keeps no folder for each period sends one file about all of them. */
    private boolean isOfOnePeriod(Manifest.Input input) {
        return job.layouts().stream()
                .filter(layout -> layout.name().equals(input.source()))
                .allMatch(SourceLayout::byPeriod);
    }

    private static boolean isTable(Manifest.Input input) {
        return input.counts() && !input.mappings().isEmpty() && !Reception.isOffices(input);
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
