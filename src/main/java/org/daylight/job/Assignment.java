package org.daylight.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.appeal.Course;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.casework.Measure;
import org.daylight.casework.Scope;
import org.daylight.definition.Definitions;
import org.daylight.edition.Decisions;
import org.daylight.edition.Edition;
import org.daylight.edition.Home;
import org.daylight.edition.Manifest;
import org.daylight.edition.WorkFolder;
import org.daylight.feed.Department;
import org.daylight.feed.Feed;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Roster;
import org.daylight.feed.Terms;
import org.daylight.score.Adjustment;
import org.daylight.score.Policy;

/**
 * All that decides one run of one period. Nothing else enters its figures.
 *
 * @param definitions job, policy, calendar, mappings, texts
 * @param asOf instant whose knowledge counts, in the job's zone
 * @param home where everything is kept
 * @param roster departments of the period
 * @param inputs every delivered file, archived
 * @param strangers files that no source claims, or that are no files
 * @param decisions of people about files and cases of the period
 * @param opening edition of the period before, if there is one
 * @param identity digest over all of this
 * @param adjustments what the office ruled beside the counts, and what appeals gave back, by department
 * @param course where the edition stands between its first printing and its last
 */
public record Assignment(
        Definitions definitions,
        ReportingPeriod period,
        ZonedDateTime asOf,
        Home home,
        Roster roster,
        List<Manifest.Input> inputs,
        List<FileRefusal> strangers,
        Decisions decisions,
        Optional<Edition> opening,
        String identity,
        Map<String, List<Adjustment>> adjustments,
        Course course) {

    public Assignment {
        adjustments = Map.copyOf(adjustments);
        inputs = List.copyOf(inputs);
        strangers = List.copyOf(strangers);
    }

    /** The same with what the office ruled. */
    Assignment with(Map<String, List<Adjustment>> ruled) {
        return new Assignment(
                definitions,
                period,
                asOf,
                home,
                roster,
                inputs,
                strangers,
                decisions,
                opening,
                identity,
                ruled,
                course);
    }

    /** The same under that name, with what its appeals rest on and what they gave back. */
    Assignment in(Course course, String identity, List<Manifest.Input> files) {
        var ruled = new TreeMap<String, List<Adjustment>>(adjustments);
        GivenBack.of(course, policy(), roster)
                .forEach((department, back) -> ruled.merge(
                        department,
                        back,
                        (own, more) ->
                                Stream.concat(own.stream(), more.stream()).toList()));
        List<Manifest.Input> all =
                Stream.concat(inputs.stream(), files.stream()).toList();
        return new Assignment(
                definitions, period, asOf, home, roster, all, strangers, decisions, opening, identity, ruled, course);
    }

    /** A case that an appeal took out of the measures of an indicator. */
    record Contest(Feed feed, String key, Set<Measure> measures) {}

    /** The cases of a department that appeals took out of an indicator. */
    List<Contest> contests(String department) {
        return adjustments(department).stream()
                .filter(each ->
                        each.kind() == Adjustment.Kind.APPEAL && each.points().signum() == 0)
                .flatMap(each -> policy().indicators()
                        .filter(indicator -> indicator.code().equals(each.rule()))
                        .map(indicator -> new Contest(
                                indicator.measure().feed(),
                                each.record(),
                                indicator.measures().collect(Collectors.toSet()))))
                .toList();
    }

    /** What was ruled about a department. */
    List<Adjustment> adjustments(String department) {
        return adjustments.getOrDefault(department, List.of());
    }

    /** A case that is taken out. */
    record Exclusion(Adjustment by, Feed feed, String key) {}

    /** The cases of a department that are taken out. */
    List<Exclusion> exclusions(String department) {
        return adjustments(department).stream()
                .filter(each -> each.kind() == Adjustment.Kind.EXCLUSION)
                .map(each -> new Exclusion(
                        each, policy().adjusting().rule(each).feed().orElseThrow(), each.record()))
                .toList();
    }

    public Policy policy() {
        return definitions.policy();
    }

    /** The same work under another name, in a working folder of its own. */
    Assignment aside(String purpose) {
        return new Assignment(
                definitions,
                period,
                asOf,
                home,
                roster,
                inputs,
                strangers,
                decisions,
                opening,
                purpose + "-" + identity,
                adjustments,
                course);
    }

    public WorkFolder work() {
        return home.work(identity);
    }

    /** The edition as it grows in the working folder. */
    public Edition growing() {
        return new Edition(work().edition());
    }

    Path archived(Manifest.Input input) throws java.io.IOException {
        return home.archive().verified(input.sha256());
    }

    /** The frame in which every department's month is assessed. */
    public Scope scope() {
        return new Scope(
                period.first(),
                period.end(),
                asOf.toLocalDateTime(),
                opening.isPresent() ? Scope.Continuity.CONTINUED : Scope.Continuity.FIRST,
                policy().cases(),
                definitions.calendar(),
                policy().measures(),
                definitions.proposals().signals().habits().watched());
    }

    /** The ranking group of a department on the roster; empty for a code that the roster does not have. */
    public String group(String department) {
        return roster.departments().stream()
                .filter(one -> one.code().equals(department))
                .map(Department::group)
                .findFirst()
                .orElse("");
    }

    /** What holds for every row of the run. */
    public Terms terms() {
        LocalDate last = asOf.toLocalDate().isAfter(period.last()) ? asOf.toLocalDate() : period.last();
        var dates = definitions.job().dates();
        var limits = new Terms.DateLimits(dates.earliest(), last.plusDays(dates.daysAhead()), last.plusYears(10));
        return new Terms(roster, limits, definitions.job().zone());
    }
}
