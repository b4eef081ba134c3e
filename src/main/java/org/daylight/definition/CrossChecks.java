package org.daylight.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.calendar.Limit;
import org.daylight.casework.CaseRules;
import org.daylight.casework.Measure;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Mapping;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.daylight.feed.SourceLayout.FileRule;
import org.daylight.score.Policy;

/** What must hold between the job and the files that it names. */
final class CrossChecks {

    private final String file;
    private final JobDefinition job;
    private final Mistakes mistakes;

    CrossChecks(String file, JobDefinition job, Mistakes mistakes) {
        this.file = file;
        this.job = job;
        this.mistakes = mistakes;
    }

    void check(Optional<Policy> policy, Map<String, Mapping> mappings) {
        owners();
        numbers();
        job.layouts().forEach(this::copies);
        job.layouts().forEach(source -> files(source, mappings));
        policy.ifPresent(this::feeds);
        policy.ifPresent(this::calendar);
        if (job.appeals().isPresent() && job.calendar().isEmpty()) {
            wrong("calendar", "none, but appeals count working days; name a calendar. Example: calendar: cn");
        }
    }

    /** A feed of a citywide system has one owner, or a department could overwrite what the system says about it. */
    private void owners() {
        var owners = new HashMap<String, List<SourceLayout>>();
        job.layouts()
                .forEach(source -> source.owns()
                        .forEach(feed -> owners.computeIfAbsent(feed, name -> new ArrayList<>())
                                .add(source)));
        for (Feed feed : Feeds.ALL) {
            List<SourceLayout> sources = owners.getOrDefault(feed.name(), List.of());
            boolean citywide = sources.stream().anyMatch(source -> source.department() == DepartmentFrom.COLUMN);
            if (citywide && sources.size() > 1) {
                wrong(
                        "sources",
                        "the feed " + feed + " is owned by "
                                + sources.stream().map(SourceLayout::name).collect(Collectors.joining(" and "))
                                + "; a feed whose rows name their department has one owner, so take it from the others");
            }
        }
    }

    /** Whether one number is one request must be known of all requests or of none. */
    private void numbers() {
        List<SourceLayout> owners = job.layouts().stream()
                .filter(source -> source.owns().contains(Feeds.REQUESTS.name()))
                .toList();
        owners.stream()
                .filter(source -> source.caseNumbers() != owners.get(0).caseNumbers())
                .forEach(source -> wrong(
                        "source " + source.name(),
                        "case_numbers " + source.caseNumbers() + ", but the source "
                                + owners.get(0).name() + " owns requests too and says "
                                + owners.get(0).caseNumbers() + "; write the same in both"));
    }

    /** A copy is held against what its owner says, so somebody has to own the feed. */
    private void copies(SourceLayout source) {
        source.copies().stream()
                .filter(feed -> job.layouts().stream()
                        .noneMatch(other -> other != source && other.owns().contains(feed)))
                .forEach(feed -> wrong(
                        "source " + source.name(),
                        "copies " + feed + ", which no other source owns; write it under owns, or name its owner"));
    }

    private void files(SourceLayout source, Map<String, Mapping> mappings) {
        Set<String> given = new TreeSet<>();
        for (FileRule rule : source.files()) {
            rule.mappings().stream()
                    .map(mappings::get)
                    .filter(Objects::nonNull)
                    .forEach(mapping -> rows(source, mapping, given));
        }
        boolean known =
                source.files().stream().allMatch(rule -> mappings.keySet().containsAll(rule.mappings()));
        Stream.concat(source.owns().stream(), source.copies().stream())
                .filter(feed -> known && !given.contains(feed))
                .forEach(feed -> wrong(
                        "source " + source.name(),
                        (source.owns().contains(feed) ? "owns " : "copies ") + feed
                                + " but none of its files yields it; add a file rule. Example: {name: \"" + feed
                                + "*.csv\", mapping: " + feed + "}"));
    }

    private void rows(SourceLayout source, Mapping mapping, Set<String> given) {
        for (Mapping.RowRule row : mapping.rows()) {
            String feed = row.feed().name();
            if (given.add(feed)
                    && !source.owns().contains(feed)
                    && !source.copies().contains(feed)) {
                wrong(
                        "source " + source.name(),
                        "the mapping " + mapping.name() + " yields " + feed
                                + ", which the source does not own; add it to owns: ["
                                + String.join(", ", source.owns()) + "]");
            }
            boolean named = row.canonical() || row.values().containsKey("department_code");
            if (source.department() == DepartmentFrom.COLUMN
                    && !named
                    && row.feed().has("department_code")) {
                wrong(
                        "source " + source.name(),
                        "department: COLUMN but the mapping " + mapping.name() + " fills no department_code of " + feed
                                + "; add it. Example: department_code: {head: 单位编码}");
            }
        }
    }

    private void feeds(Policy policy) {
        Set<String> owned =
                job.layouts().stream().flatMap(source -> source.owns().stream()).collect(Collectors.toSet());
        for (Feed feed : Feeds.ALL) {
            String indicators = policy.indicators()
                    .filter(indicator -> indicator
                            .measures()
                            .anyMatch(measure -> needs(measure).contains(feed)))
                    .map(Policy.Indicator::code)
                    .collect(Collectors.joining(", "));
            if (!indicators.isEmpty() && !owned.contains(feed.name())) {
                wrong(
                        "sources",
                        "no source owns the feed " + feed + ", which the policy " + policy.name() + " needs for "
                                + indicators + "; add it to the source that sends it. Example: owns: [" + feed + "]");
            }
        }
    }

    /** Whether a request was replied to stands among its steps. */
    private static List<Feed> needs(Measure measure) {
        return measure.feed().equals(Feeds.REQUESTS)
                ? List.of(Feeds.REQUESTS, Feeds.RESPONSES)
                : List.of(measure.feed());
    }

    private void calendar(Policy policy) {
        boolean scheduled = job.schedule()
                .filter(JobDefinition.Schedule.WorkingDay.class::isInstance)
                .isPresent();
        String who = scheduled ? "the schedule" : "the policy " + policy.name();
        if (job.calendar().isEmpty() && (scheduled || countsWorkingDays(policy))) {
            wrong("calendar", "none, but " + who + " counts working days; name a calendar. Example: calendar: cn");
        }
    }

    private static boolean countsWorkingDays(Policy policy) {
        CaseRules cases = policy.cases();
        boolean confirms =
                policy.indicators().anyMatch(indicator -> indicator.measures().anyMatch(Measure.CONFIRMATION::equals));
        Stream<Limit> limits = Stream.of(
                        Stream.of(
                                        cases.requestLimit(),
                                        cases.orders().signing(),
                                        cases.reviewVerification(),
                                        cases.reviewRectification(),
                                        cases.complaintHandling(),
                                        cases.disclosures().publishing(),
                                        cases.disclosures().chain())
                                .flatMap(Optional::stream),
                        cases.orders().limits().values().stream(),
                        cases.orders().sourceLimits().values().stream().flatMap(own -> own.values().stream()))
                .flatMap(each -> each);
        return confirms
                || cases.clock().isPresent()
                || limits.anyMatch(limit -> limit.unit() == Limit.Unit.WORKING_DAYS);
    }

    private void wrong(String where, String message) {
        mistakes.add(file + ", " + where + ": " + message);
    }
}
