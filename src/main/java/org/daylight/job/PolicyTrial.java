package org.daylight.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Dockets;
import org.daylight.edition.Edition;
import org.daylight.edition.Hashing;
import org.daylight.edition.Home;
import org.daylight.edition.Manifest;
import org.daylight.edition.Published;
import org.daylight.proposal.Proposal;
import org.daylight.report.Trial;
import org.daylight.score.Policy;
import org.daylight.store.Database;

/**
 * Works sealed months once more by another policy: the same job on the same files, decisions and appeals, in a home of its
 * own beside the office's, without papers. Months follow each other as they would have: each opens with what the one
 * before it came to by that policy. Whether the policy is in force yet plays no part; trying it before is what this is for.
 */
public final class PolicyTrial {

    private static final String ASIDE = "trial";
    private static final String YAML = ".yaml";

    private final Request request;
    private final Progress progress;
    private final Home aside;
    private final TreeSet<String> tried = new TreeSet<>();
    private Optional<Policy> policy = Optional.empty();

    private PolicyTrial(Request request, Progress progress) {
        this.request = request;
        this.progress = progress;
        this.aside = request.home().aside(ASIDE);
    }

    /**
     * What is asked for.
     *
     * @param home whose editions are tried; the caller holds its lock, and nothing of it changes
     * @param policy file of the policy
     * @param from first period; the first that has an edition where none is named
     * @param to last period; the last that has an edition where none is named
     * @param threads to work with
     */
    public record Request(
            Home home, Path policy, Optional<ReportingPeriod> from, Optional<ReportingPeriod> to, int threads) {}

    /**
     * The months by both policies.
     *
     * @throws StopException if the policy is no file of that kind, or no month of that time has an edition
     */
    public static Trial run(Request request, Progress progress) throws Exception {
        if (!request.policy().getFileName().toString().endsWith(YAML) || !Files.isRegularFile(request.policy())) {
            throw new StopException(
                    request.policy() + ": no such file; expected the policy that is to be tried, such as"
                            + " jobs/policies/city-2027.yaml; name it with --policy");
        }
        try {
            return new PolicyTrial(request, progress).run();
        } finally {
            request.home().work(ASIDE).remove();
        }
    }

    private Trial run() throws Exception {
        request.home().work(ASIDE).remove();
        List<String> periods = periods();
        share(periods.get(periods.size() - 1));
        var months = new ArrayList<Trial.Month>();
        var without = new ArrayList<String>();
        try (var database = Database.open(aside.database())) {
            BatchRunner runner = BatchRunner.withoutPapers(database, request.threads());
            for (String period : periods) {
                Optional<Edition> sealed = request.home().editions().latest(period);
                if (sealed.isPresent()) {
                    months.add(month(sealed.get(), runner));
                } else {
                    without.add(period);
                }
            }
        }
        return new Trial(policy.orElseThrow(), Hashing.of(request.policy()), months, without);
    }

    /** Every period of the time asked for, the ones without an edition included. */
    private List<String> periods() throws IOException {
        List<String> sealed = request.home().editions().periods().stream()
                .filter(name -> within(name, request.from(), request.to()))
                .toList();
        if (sealed.isEmpty()) {
            throw new StopException(
                    request.home().folder() + ": no edition"
                            + request.from()
                                    .map(period -> " from " + period.name())
                                    .orElse("")
                            + request.to().map(period -> " to " + period.name()).orElse("")
                            + "; it has " + request.home().editions().periods()
                            + "; expected sealed months to try the policy on; run them first, or name others with --from and --to");
        }
        String last = request.to().map(ReportingPeriod::name).orElse(sealed.get(sealed.size() - 1));
        var periods = new ArrayList<String>();
        Optional<ReportingPeriod> next =
                Optional.of(request.from().orElseGet(() -> ReportingPeriod.parse(sealed.get(0))));
        while (next.isPresent() && next.get().name().compareTo(last) <= 0) {
            periods.add(next.get().name());
            next = next.get().next();
        }
        return periods;
    }

    private static boolean within(String name, Optional<ReportingPeriod> from, Optional<ReportingPeriod> to) {
        return from.filter(first -> name.compareTo(first.name()) < 0).isEmpty()
                && to.filter(last -> name.compareTo(last.name()) > 0).isEmpty();
    }

    /** Rulings speak of proposals, and months of files, of any revision so far. */
    private void share(String last) throws IOException {
        for (String period : request.home().editions().periods()) {
            if (period.compareTo(last) <= 0) {
                for (Edition revision : request.home().editions().revisions(period)) {
                    aside.editions().share(revision);
                }
            }
        }
    }

    private Trial.Month month(Edition sealed, BatchRunner runner) throws Exception {
        Manifest manifest = sealed.manifest();
        Definitions definitions = definitions(sealed, manifest);
        policy = Optional.of(definitions.policy());
        Assignment assignment = SealedMonth.assignment(
                aside, sealed, definitions, opening(sealed), Hashing.of(manifest.identity() + definitions.digest()));
        runner.run(assignment, progress);
        tried.add(manifest.period());
        Edition again = aside.editions().latest(manifest.period()).orElseThrow();
        return compared(sealed, again, assignment);
    }

    /** The edition's own definitions with the policy in their midst; what lies aside is shared, so it gives way first. */
    private Definitions definitions(Edition sealed, Manifest manifest) throws IOException {
        Path folder = aside.editions().named(sealed.name()).definitions();
        String file = request.policy().getFileName().toString();
        Path place = folder.resolve("jobs").resolve("policies").resolve(file);
        Files.createDirectories(place.getParent());
        Files.deleteIfExists(place);
        Files.copy(request.policy(), place);
        return Definitions.load(
                        folder.resolve("jobs").resolve(manifest.job() + YAML),
                        file.substring(0, file.length() - YAML.length()))
                .in(Locale.forLanguageTag(manifest.language()));
    }

    /** What the month before came to by the same policy, if it was tried; else the edition that the month rests on. */
    private Optional<Edition> opening(Edition sealed) throws IOException {
        Optional<Edition> own = aside.editions().opening(sealed);
        if (own.isEmpty()) {
            return own;
        }
        String period = own.get().manifest().period();
        return tried.contains(period) ? aside.editions().latest(period) : own;
    }

    private static Trial.Month compared(Edition sealed, Edition again, Assignment assignment) throws IOException {
        Published before = Published.read(sealed);
        Published after = Published.read(again);
        String period = after.period();
        return new Trial.Month(
                period,
                sealed.name(),
                before.policy(),
                assignment.asOf(),
                after.departments().stream()
                        .map(entry -> new Trial.Line(
                                entry.code(),
                                entry.name(),
                                entry.group(),
                                side(before.entry(entry.code()).orElse(entry)),
                                side(entry)))
                        .toList(),
                changes(
                        Dockets.readOpen(sealed, period).proposals(),
                        Dockets.readOpen(again, period).proposals(),
                        after));
    }

    private static Trial.Side side(Published.Entry entry) {
        var marks = new TreeMap<String, BigDecimal>();
        entry.indicators().forEach(item -> item.marks().ifPresent(each -> marks.put(item.code(), each)));
        return new Trial.Side(
                entry.status(),
                entry.rank(),
                entry.total(),
                entry.grade(),
                entry.interval().map(ranks -> new Trial.Range(ranks.best(), ranks.worst())),
                marks);
    }

    private static List<Trial.Change> changes(List<Proposal> before, List<Proposal> after, Published published) {
        Function<Proposal, String> rule = one -> one.department() + " " + one.rule();
        Map<String, Proposal> was = before.stream().collect(Collectors.toMap(rule, Function.identity(), (a, b) -> a));
        Map<String, Proposal> is = after.stream().collect(Collectors.toMap(rule, Function.identity(), (a, b) -> a));
        var keys = new TreeSet<>(was.keySet());
        keys.addAll(is.keySet());
        var changes = new ArrayList<Trial.Change>();
        for (String key : keys) {
            Optional<Proposal> one = Optional.ofNullable(was.get(key));
            Optional<Proposal> other = Optional.ofNullable(is.get(key));
            kind(one, other).ifPresent(kind -> {
                String code = one.or(() -> other).orElseThrow().department();
                String name = published.entry(code).map(Published.Entry::name).orElse(code);
                changes.add(new Trial.Change(kind, name, one, other));
            });
        }
        return changes;
    }

    /** How a proposal differs; empty if it is the same in both. */
    static Optional<Trial.Change.Kind> kind(Optional<Proposal> before, Optional<Proposal> after) {
        if (before.isEmpty()) {
            return Optional.of(Trial.Change.Kind.ADDED);
        }
        if (after.isEmpty()) {
            return Optional.of(Trial.Change.Kind.DROPPED);
        }
        if (!measure(before.get()).equals(measure(after.get()))) {
            return Optional.of(Trial.Change.Kind.OTHER_MEASURE);
        }
        return grounds(before.get()).equals(grounds(after.get()))
                ? Optional.empty()
                : Optional.of(Trial.Change.Kind.OTHER_FACTS);
    }

    /** What is to be done, by whom and by what law. */
    private static List<Object> measure(Proposal one) {
        return List.of(one.action(), one.organ(), one.law());
    }

    /** What it rests on; the facts stand in the id. */
    private static List<Object> grounds(Proposal one) {
        return List.of(one.id(), one.basis(), one.periods(), one.place());
    }
}
