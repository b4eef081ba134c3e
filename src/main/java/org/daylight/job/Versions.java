package org.daylight.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.edition.Decisions;
import org.daylight.edition.Manifest;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileRefusal.Code;

/**
 * Several files of one sender that hold the same feed are versions of one another: the newest counts whole, and nothing of
 * the others. Which one that is, the declared numbers say; without them, that an edition of the period knew the others
 * before. Where neither tells, or where the newest holds less than the ones before, a person has to say, and none counts.
 */
final class Versions {

    /** Other files that a refusal names; of many more only how many. */
    private static final int NAMED = 3;

    private final Decisions decisions;
    private final KnownFiles known;
    private final Glances glances;

    Versions(Decisions decisions, KnownFiles known, Glances glances) {
        this.decisions = decisions;
        this.known = known;
        this.glances = glances;
    }

    /** A file that may be a version of another. */
    private record Candidate(Manifest.Input file, Set<String> feeds) {}

    /** The files again, those of one source judged. */
    List<Manifest.Input> judge(
            List<Manifest.Input> inputs, Function<Manifest.Input, Counted.Sender> sender, String source)
            throws IOException {
        Map<Counted.Sender, List<Manifest.Input>> bySender = inputs.stream()
                .filter(input -> input.counts() && input.source().equals(source))
                .filter(input -> !input.mappings().isEmpty())
                .collect(Collectors.groupingBy(sender, LinkedHashMap::new, Collectors.toList()));
        Map<Manifest.Input, Manifest.Input> changed = new HashMap<>();
        for (List<Manifest.Input> files : bySender.values()) {
            if (files.size() > 1) {
                for (List<Candidate> group : groups(files)) {
                    judge(group, changed);
                }
            }
        }
        return inputs.stream().map(input -> changed.getOrDefault(input, input)).toList();
    }

    /** Files that share a feed, directly or through others. */
    private Collection<List<Candidate>> groups(List<Manifest.Input> files) throws IOException {
        var groups = new ArrayList<List<Candidate>>();
        for (Manifest.Input file : files) {
            if (glances.recognised(file).isEmpty()) {
                // What nobody can read is no version of anything; it is refused for what is wrong with it.
                continue;
            }
            var group = new ArrayList<>(List.of(new Candidate(file, glances.feeds(file))));
            for (List<Candidate> other : List.copyOf(groups)) {
                if (other.stream().anyMatch(one -> meet(one, group))) {
                    groups.remove(other);
                    group.addAll(other);
                }
            }
            groups.add(group);
        }
        return groups;
    }

    private static boolean meet(Candidate one, List<Candidate> group) {
        return group.stream().anyMatch(other -> other.feeds().stream().anyMatch(one.feeds()::contains));
    }

    private void judge(List<Candidate> group, Map<Manifest.Input, Manifest.Input> changed) throws IOException {
        if (group.size() < 2) {
            return;
        }
        Map<Manifest.Input, Integer> ages = declared(group).orElseGet(() -> bySeen(group));
        int newest = ages.values().stream().max(Integer::compare).orElseThrow();
        List<Candidate> last =
                group.stream().filter(one -> ages.get(one.file()) == newest).toList();
        Set<String> all =
                group.stream().flatMap(one -> one.feeds().stream()).collect(Collectors.toCollection(TreeSet::new));
        boolean clear = last.size() == 1 && last.get(0).feeds().equals(all);
        for (Candidate one : group) {
            if (!clear) {
                changed.put(one.file(), unclear(one, group, all));
            } else if (one != last.get(0)) {
                changed.put(one.file(), one.file().with(Disposition.SUPERSEDED));
            }
        }
    }

    /** The declared versions, if every file has one. */
    private Optional<Map<Manifest.Input, Integer>> declared(List<Candidate> group) throws IOException {
        Map<Manifest.Input, Integer> versions = new HashMap<>();
        for (Candidate one : group) {
            Optional<Integer> version = version(one.file());
            if (version.isEmpty()) {
                return Optional.empty();
            }
            versions.put(one.file(), version.get());
        }
        return Optional.of(versions);
    }

    private Optional<Integer> version(Manifest.Input file) throws IOException {
        Optional<Integer> assigned = decisions.assigned(file.sha256()).flatMap(one -> one.version());
        if (assigned.isPresent() || file.version().isPresent()) {
            return assigned.or(file::version);
        }
        return glances.version(file);
    }

    private Map<Manifest.Input, Integer> bySeen(List<Candidate> group) {
        return group.stream().collect(Collectors.toMap(Candidate::file, one -> known.since(one.file())));
    }

    private static Manifest.Input unclear(Candidate one, List<Candidate> group, Set<String> feeds) {
        List<String> others = group.stream()
                .filter(other -> other != one)
                .map(other -> other.file().name())
                .sorted()
                .toList();
        return one.file()
                .refused(
                        Code.VERSION_UNCLEAR,
                        "beside " + named(others),
                        "the version of each, the newest with " + String.join(", ", feeds));
    }

    private static String named(List<String> files) {
        String first = files.stream().limit(NAMED).collect(Collectors.joining(", "));
        return files.size() <= NAMED ? first : first + " and " + (files.size() - NAMED) + " more";
    }
}
