package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.daylight.appeal.Appeal;
import org.daylight.appeal.Change;
import org.daylight.appeal.Course;
import org.daylight.casework.ListedCase;
import org.daylight.casework.Measure;
import org.daylight.definition.Definitions;
import org.daylight.edition.CourseFile;
import org.daylight.edition.Edition;
import org.daylight.edition.Published;
import org.daylight.job.StopException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the preliminary edition over service and appeals to the final one, with the files that an office keeps. */
class AppealsTest {

    private static final String[] DEPARTMENTS = {"YC-101", "YC-102", "YC-107"};
    private static final String SERVED = "edition,department_code,served_on,received_by\n";
    private static final String APPEALS =
            "appeal_no,edition,department_code,served_on,filed_on,target,record_no,indicator,grounds,ruling,marks,"
                    + "reason,ruled_by,ruled_on\n";

    /** Served on 1 October, five working days after the holiday, a Saturday among them: until Tuesday 13 October. */
    private static final String LAST_DAY = "2026-10-13T09:00:00Z";

    private static final String AFTER = "2026-10-13T16:00:00Z";

    @TempDir
    static Path first;

    @TempDir
    Path folder;

    private Project project;
    private Edition preliminary;

    @BeforeAll
    static void runsOnce() throws Exception {
        Project office = Project.in(first);
        office.edit(Project.JOB, "submissions: {", "appeals: {window: 5, scored_by: [Office, Scorer]}\nsubmissions: {");
        TinyInbox.write(office.inbox(), DEPARTMENTS);
        run(office, "2026-10-01T00:00:00Z");
    }

    private static Edition run(Project project, String at) throws Exception {
        return QuietRun.of(
                Definitions.load(project.root().resolve(Project.JOB)),
                project.inbox(),
                project.home(),
                "2026-09",
                Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
    }

    @BeforeEach
    void standsWhereTheFirstRunLeftIt() throws IOException {
        Tree.copy(first, folder);
        project = new Project(folder);
        preliminary = new Edition(project.editions().resolve("2026-09/r1"));
        served(DEPARTMENTS);
    }

    private void served(String... departments) throws IOException {
        var text = new StringBuilder(SERVED);
        List.of(departments)
                .forEach(code -> text.append("2026-09/r1,").append(code).append(",2026-10-01,\n"));
        Files.writeString(project.inbox().resolve("2026-09/served.csv"), text);
    }

    private void appealed(String... lines) throws IOException {
        Files.writeString(project.inbox().resolve("2026-09/appeals.csv"), APPEALS + String.join("\n", lines) + "\n");
    }

    private static String line(String number, String filed, String about, String ruling) {
        return number + ",2026-09/r1,YC-102,2026-10-01," + filed + "," + about + ",because," + ruling;
    }

    /** A late order of YC-102, which costs marks in C3. */
    private String lateOrder() throws IOException {
        var keys = new ArrayList<String>();
        preliminary.evidence("YC-102").cases(one -> {
            if (one.measure() == Measure.ORDER_TIMELINESS && one.category().equals("LATE")) {
                keys.add(one.key());
            }
        });
        return keys.get(0);
    }

    private static Published.Item item(Edition edition, String department, String indicator) throws IOException {
        return Published.read(edition).entry(department).orElseThrow().indicators().stream()
                .filter(item -> item.code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFirstEditionIsPreliminaryAndStaysSoUntilTheLastWindowIsOver() throws Exception {
        assertThat(CourseFile.read(preliminary).state()).isEqualTo(Course.State.PRELIMINARY);
        assertThat(run(project, LAST_DAY).name()).isEqualTo("2026-09/r1");

        Edition last = run(project, AFTER);

        assertThat(last.name()).isEqualTo("2026-09/r2");
        assertThat(CourseFile.read(last).state()).isEqualTo(Course.State.FINAL);
        assertThat(CourseFile.read(last).changes()).isEmpty();
        assertThat(run(project, AFTER).name()).isEqualTo("2026-09/r2");
    }

    @Test
    void nothingIsFinalWhileSomebodyIsNotServed() throws Exception {
        served("YC-101", "YC-107");
        assertThat(run(project, AFTER).name()).isEqualTo("2026-09/r1");
    }

    @Test
    void nothingIsFinalWhileAnAppealIsNotRuledOn() throws Exception {
        appealed(line("S-1", "2026-10-09", "INDICATOR,,C3", ",,,,"));
        assertThat(run(project, AFTER).name()).isEqualTo("2026-09/r1");
    }

    @Test
    void anUpheldCaseLeavesItsIndicatorAndNothingElseChanges() throws Exception {
        SortedMap<String, String> before = Tree.withTimes(preliminary.folder());
        String key = lateOrder();
        appealed(line("S-1", "2026-10-13", "CASE," + key + ",C3", "UPHELD,,checked,Judge,2026-10-13"));

        Edition last = run(project, AFTER);

        Published.Item was = item(preliminary, "YC-102", "C3");
        Published.Item is = item(last, "YC-102", "C3");
        assertThat(is.denominator()).isEqualTo(was.denominator() - 1);
        assertThat(is.numerator()).isEqualTo(was.numerator());
        assertThat(is.excluded()).isEqualTo(was.excluded() + 1);
        assertThat(CourseFile.read(last).changes())
                .filteredOn(change -> !change.indicator().isEmpty())
                .extracting(Change::department, Change::indicator, Change::appeals)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("YC-102", "C3", List.of("S-1")));
        assertThat(Tree.withTimes(preliminary.folder())).isEqualTo(before);
        assertThat(categories(last, key)).contains("EXCLUDED");
    }

    private static List<String> categories(Edition edition, String key) throws IOException {
        var found = new ArrayList<ListedCase>();
        edition.evidence("YC-102").cases(found::add);
        return found.stream()
                .filter(one -> one.key().equals(key) && one.measure() == Measure.ORDER_TIMELINESS)
                .map(ListedCase::category)
                .toList();
    }

    /** An indicator in which YC-102 lost marks, other than one. */
    private Published.Item lost(String other) throws IOException {
        return Published.read(preliminary).entry("YC-102").orElseThrow().indicators().stream()
                .filter(item -> !item.code().equals(other)
                        && item.marks()
                                .filter(marks -> marks.compareTo(item.weight()) < 0)
                                .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anUpheldIndicatorGivesBackAllAndInPartWhatWasSaid() throws Exception {
        Published.Item partly = lost("C3");
        appealed(
                line("S-1", "2026-10-09", "INDICATOR,,C3", "UPHELD,,checked,Judge,2026-10-12"),
                line("S-2", "2026-10-09", "INDICATOR,," + partly.code(), "PARTLY,0.01,checked,Judge,2026-10-12"));

        Edition last = run(project, AFTER);

        assertThat(item(last, "YC-102", "C3").marks().orElseThrow()).isEqualByComparingTo("7");
        assertThat(item(last, "YC-102", partly.code()).marks().orElseThrow())
                .isEqualByComparingTo(partly.marks().orElseThrow().add(new BigDecimal("0.01")));
        assertThat(item(last, "YC-102", "C3").rate())
                .isEqualTo(item(preliminary, "YC-102", "C3").rate());
        Course course = CourseFile.read(last);
        Published now = Published.read(last);
        Published then = Published.read(preliminary);
        for (String other : List.of("YC-101", "YC-107")) {
            int was = then.entry(other).orElseThrow().rank().orElseThrow();
            int is = now.entry(other).orElseThrow().rank().orElseThrow();
            assertThat(course.heard().contains(other)).isEqualTo(is > was);
        }
    }

    @Test
    void whatIsFiledAfterTheWindowIsNamedAndNotConsidered() throws Exception {
        appealed(line("S-9", "2026-10-14", "INDICATOR,,C3", "UPHELD,,checked,Judge,2026-10-14"));

        Edition last = run(project, "2026-10-15T00:00:00Z");

        assertThat(CourseFile.read(last).late()).extracting(Appeal::number).containsExactly("S-9");
        assertThat(CourseFile.read(last).changes()).isEmpty();
    }

    private void stops(String line, String... messages) throws IOException {
        appealed(line);
        var stopped = assertThatThrownBy(() -> run(project, AFTER)).isInstanceOf(StopException.class);
        for (String message : messages) {
            stopped.hasMessageContaining(message);
        }
    }

    @Test
    void whoScoredDoesNotRule() throws IOException {
        stops(
                line("S-1", "2026-10-09", "INDICATOR,,C3", "UPHELD,,checked,Scorer,2026-10-12"),
                "2026-09/appeals.csv line 2, ruled_by: found Scorer",
                "let another person rule");
    }

    @Test
    void whatNoEditionTellsOfCannotBeAppealed() throws IOException {
        stops(line("S-1", "2026-10-09", "INDICATOR,,Z9", ",,,,"), "indicator: found Z9");
        stops(line("S-1", "2026-10-09", "CASE,NOBODY,C3", ",,,,"), "record_no: found NOBODY");
        stops(
                line("S-1", "2026-10-09", "INDICATOR,,C3", ",,,,").replace("2026-09/r1", "2026-09/r7"),
                "edition: found 2026-09/r7");
        stops(line("S-1", "2026-10-09", "INDICATOR,,C3", "PARTLY,,checked,Judge,2026-10-12"), "marks: empty");
        stops(line("S-1", "2026-10-09", "INDICATOR,,C3", "UPHELD,,,Judge,2026-10-12"), "reason: empty");
        stops(
                line("S-1", "2026-10-09", "INDICATOR,,C3", ",,,,").replace("2026-10-01", "2026-10-02"),
                "served_on: found 2026-10-02, expected 2026-10-01");
    }

    @Test
    void aCaseThatOnlyTheOfficeMaySeeIsNotListedForTheDepartment() throws IOException {
        var hidden = new ArrayList<String>();
        preliminary.evidence("YC-102").cases(one -> {
            if (one.category().equals("UNSOLVED")) {
                hidden.add(one.key());
            }
        });
        stops(line("S-1", "2026-10-09", "CASE," + hidden.get(0) + ",C4", ",,,,"), "does not list for YC-102");
    }

    @Test
    void statusTellsWhatIsOpenAndKnowsTheFilesOfTheOffice() throws Exception {
        Files.writeString(
                project.inbox().resolve("2026-09/adjustments.csv"),
                "adjustment_no,period,department_code,kind,rule_code,points,record_no,document_no,applied_by,approved_by\n");
        assertThat(run(project, AFTER).name()).isEqualTo("2026-09/r2");
        served("YC-101", "YC-107");
        appealed(line("S-1", "2026-10-14", "INDICATOR,,C3", ",,,,").replace("YC-102", "YC-101"));

        Told told = Told.by(
                "status",
                "--lang",
                "en",
                "--job",
                project.root().resolve(Project.JOB).toString(),
                "--period",
                "2026-09",
                "--inbox",
                project.inbox().toString(),
                "--home",
                project.home().toString());

        assertThat(told.out())
                .contains("Preliminary. Before it can be final:", "not served (served.csv): 云川市望川区人民政府\n")
                .contains("filed too late, not considered: S-1")
                .doesNotContain("adjustments.csv");
    }

    @Test
    void aLateCorrectionMakesAPreliminaryRevisionThatTellsWhatChanged() throws Exception {
        Path orders = project.inbox().resolve("2026-09/citywide/hotline/work_orders.csv");
        String key = lateOrder();
        Files.write(
                orders,
                Files.readAllLines(orders).stream()
                        .filter(row -> !row.startsWith(key + ","))
                        .toList());

        Edition second = run(project, AFTER);

        Course course = CourseFile.read(second);
        assertThat(second.name()).isEqualTo("2026-09/r2");
        assertThat(course.state()).isEqualTo(Course.State.PRELIMINARY);
        assertThat(course.against()).isEqualTo("2026-09/r1");
        assertThat(course.changes())
                .filteredOn(change -> change.indicator().equals("C3"))
                .extracting(Change::department, Change::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("YC-102", Change.Cause.DATA));
        // YC-102 is told something new and must be served once more.
        assertThat(run(project, AFTER).name()).isEqualTo("2026-09/r2");
    }
}
