package org.daylight.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.appeal.Course;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.casework.CaseBook;
import org.daylight.casework.CaseStory;
import org.daylight.crossing.Finding;
import org.daylight.crossing.Verdicts;
import org.daylight.definition.Definitions;
import org.daylight.edition.CourseFile;
import org.daylight.edition.Decisions;
import org.daylight.edition.Dockets;
import org.daylight.edition.Edition;
import org.daylight.edition.Editions;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Home;
import org.daylight.edition.Manifest;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Roster;
import org.daylight.feed.Row;
import org.daylight.proposal.Proposal;
import org.daylight.report.Results;
import org.daylight.report.Texts;
import org.daylight.score.Tally;

/**
 * A sealed edition, opened again: its results from its own tallies, its cases from the archived files, both under the
 * definitions that it was made by, whatever the project's files say today.
 */
public final class SealedMonth {

    private final Edition edition;
    private final Manifest manifest;
    private final Assignment assignment;

    private SealedMonth(Edition edition, Manifest manifest, Assignment assignment) {
        this.edition = edition;
        this.manifest = manifest;
        this.assignment = assignment;
    }

    /**
     * Opens an edition.
     *
     * @throws IOException if the archive or the edition is damaged
     */
    public static SealedMonth open(Home home, Edition edition) throws IOException {
        Manifest manifest = edition.manifest();
        Definitions definitions = Definitions.load(
                        edition.definitions().resolve("jobs").resolve(manifest.job() + ".yaml"))
                .in(Locale.forLanguageTag(manifest.language()));
        Optional<Edition> opening = home.editions().opening(edition);
        return new SealedMonth(edition, manifest, assignment(home, edition, definitions, opening, manifest.identity()));
    }

    /**
     * What decided an edition, to be worked once more.
     *
     * @param home whose archive holds its files
     * @param definitions its own, or others to be tried on it
     * @param opening its own, or another that came of the same trial
     * @param identity name of the run
     * @throws IOException if the archive or the edition is damaged
     */
    static Assignment assignment(
            Home home, Edition edition, Definitions definitions, Optional<Edition> opening, String identity)
            throws IOException {
        Manifest manifest = edition.manifest();
        ReportingPeriod period = ReportingPeriod.parse(manifest.period());
        var assignment = new Assignment(
                definitions,
                period,
                OffsetDateTime.parse(manifest.asOf())
                        .atZoneSameInstant(definitions.job().zone()),
                home,
                roster(home, manifest, definitions, period),
                manifest.inputs(),
                List.<FileRefusal>of(),
                Decisions.read(edition),
                opening,
                identity,
                Map.of(),
                Course.PLAIN);
        Course course = CourseFile.read(edition);
        return AdjustmentsReader.in(assignment).in(course, identity, List.of());
    }

    private static Roster roster(Home home, Manifest manifest, Definitions definitions, ReportingPeriod period)
            throws IOException {
        Manifest.Input roster = manifest.inputs().stream()
                .filter(input -> input.source().equals(Admission.ROSTER))
                .findFirst()
                .orElseThrow();
        return RosterReader.read(
                home.archive().verified(roster.sha256()),
                new Address.Delivered(roster.sha256(), roster.name()),
                definitions.job().zone(),
                period.last());
    }

    public Definitions definitions() {
        return assignment.definitions();
    }

    /** The department that a code, name or alias names. */
    public Optional<Department> department(String word) {
        return assignment.roster().find(word);
    }

    /** The departments that were assessed, in the order of their codes. */
    List<Department> departments() {
        return assignment.roster().departments();
    }

    /** The last day of the period. */
    LocalDate lastDay() {
        return assignment.period().last();
    }

    /** Every proposal on which somebody may have ruled when the edition was out, its own among them, by id. */
    Map<String, Proposal> known() throws IOException {
        var known = new LinkedHashMap<String, Proposal>();
        Editions editions = assignment.home().editions();
        for (String period : editions.periods()) {
            for (Edition revision : editions.revisions(period)) {
                Dockets.read(revision, period).proposals().forEach(one -> known.put(one.id(), one));
            }
        }
        return known;
    }

    /** What a department's month counts. */
    Tally tally(Department department) throws IOException {
        return Tally.decode(Files.readString(edition.tally(department.code())));
    }

    /** Who owed what, and sent it or did not. */
    List<Results.Submission> submissions(Texts texts) throws IOException {
        return new Standing(
                        assignment.definitions(),
                        assignment.roster(),
                        FileReceipt.read(edition),
                        FileReceipt.fewer(edition))
                .submissions(texts);
    }

    /** Everything that the edition has to tell. */
    public Results results(Texts texts) throws IOException {
        Map<String, Tally> tallies = new HashMap<>();
        for (Department department : assignment.roster().departments()) {
            tallies.put(department.code(), tally(department));
        }
        return new MonthResults(assignment, edition, tallies, manifest.revision())
                .results(texts)
                .with(assignment.course());
    }

    /**
     * The cases of a department with that number, told from the archived files.
     *
     * @return one story for each feed that has such a case; empty if there is none, or if it ended in an earlier period
     */
    public List<CaseStory> stories(String department, String key) throws IOException {
        CaseBook book = CaseBook.open(assignment.scope(), department);
        if (assignment.opening().filter(before -> before.hasBalance(department)).isPresent()) {
            assignment.opening().get().balance(department).forEach(earlier -> {
                if (earlier.key().equals(key) || CaseBook.isWhole(earlier.feed())) {
                    book.remember(earlier);
                }
            });
        }
        var admission = new Admission(assignment, (period, stage, done, total) -> {});
        Verdicts verdicts = verdicts(department);
        Set<String> uncounted = uncounted();
        for (Manifest.Input input : assignment.inputs()) {
            String sender = Reception.isOffices(input) ? "-" : admission.department(input);
            if ((sender.isEmpty() || sender.equals(department)) && !uncounted.contains(input.name())) {
                admission.read(input, reading -> {
                    if (speaksOf(reading, department, key) && !admission.isCopy(input, reading)) {
                        book.accept(verdicts.on(reading));
                    }
                });
            }
        }
        assignment.exclusions(department).forEach(out -> book.exclude(out.feed(), out.key()));
        assignment.contests(department).forEach(one -> book.contest(one.feed(), one.key(), one.measures()));
        return book.stories().stream().filter(story -> story.key().equals(key)).toList();
    }

    /** Rows that two departments claimed do not stand here either. */
    private Verdicts verdicts(String department) throws IOException {
        var findings = new ArrayList<Finding>();
        edition.evidence(department).findings(findings::add);
        return Verdicts.of(findings);
    }

    private Set<String> uncounted() throws IOException {
        var names = new TreeSet<String>();
        FileReceipt.read(edition).stream()
                .filter(receipt -> !receipt.counts())
                .forEach(receipt -> names.add(receipt.name()));
        return names;
    }

    private static boolean speaksOf(Reading reading, String department, String key) {
        if (reading instanceof Row row) {
            boolean about = row.key().equals(key) || CaseBook.isWhole(row.feed());
            return row.department().equals(department) && about;
        }
        Refusal refusal = (Refusal) reading;
        return refusal.department().equals(department) && refusal.key().equals(key);
    }
}
