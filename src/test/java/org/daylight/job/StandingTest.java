package org.daylight.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daylight.definition.Definitions;
import org.daylight.edition.FileReceipt;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.ReadingSum;
import org.daylight.feed.Refusal;
import org.daylight.feed.Roster;
import org.daylight.feed.RowDigest;
import org.daylight.feed.RowSum;
import org.daylight.feed.Shortfall;
import org.daylight.report.Results.Submission;
import org.daylight.score.HeldReason;
import org.daylight.score.HeldReason.Code;
import org.daylight.score.Scorecard.Status;
import org.junit.jupiter.api.Test;

/** What the files of a department, or their absence, mean for its month. */
class StandingTest {

    private static final Definitions DEFINITIONS = Definitions.load(Path.of("jobs/monthly-assessment.yaml"));
    private static final Department OWES = department("D1", "市水利局", "水利局", "requests", "responses");
    private static final Department OWES_NOTHING = department("D2", "市供热公司", "供热", "work_orders");
    private static final Roster ROSTER = Roster.of(List.of(OWES, OWES_NOTHING), LocalDate.of(2026, 9, 30));

    private final List<FileReceipt> receipts = new ArrayList<>();
    private final List<Shortfall> fewer = new ArrayList<>();

    @Test
    void aWholeSubmissionIsScored() {
        received("requests", "D1", 0);
        received("responses", "D1", 0);

        assertThat(status(OWES)).isEqualTo(Status.SCORED);
        assertThat(submission(OWES)).isEqualTo(new Submission("D1", "市水利局", 2, 0, 0, 10, 0, List.of()));
    }

    @Test
    void refusedRowsAreReportedAndTheRestIsScored() {
        received("requests", "D1", 3);
        received("responses", "D1", 0);

        assertThat(status(OWES)).isEqualTo(Status.SCORED);
        assertThat(submission(OWES)).isEqualTo(new Submission("D1", "市水利局", 2, 0, 0, 10, 3, List.of()));
    }

    @Test
    void nothingSentIsNotSubmitted() {
        assertThat(status(OWES)).isEqualTo(Status.NOT_SUBMITTED);
        assertThat(submission(OWES))
                .isEqualTo(new Submission("D1", "市水利局", 0, 0, 0, 0, 0, List.of("requests", "responses")));
    }

    @Test
    void halfASubmissionIsHeld() {
        received("requests", "D1", 0);

        assertThat(status(OWES)).isEqualTo(Status.HELD);
        assertThat(submission(OWES)).isEqualTo(new Submission("D1", "市水利局", 1, 0, 0, 5, 0, List.of("responses")));
    }

    @Test
    void aRefusedFileHoldsItsDepartment() {
        received("requests", "D1", 0);
        refused("departments", "2026-09/departments/D1/responses.csv", "D1");

        assertThat(status(OWES)).isEqualTo(Status.HELD);
        assertThat(submission(OWES)).isEqualTo(new Submission("D1", "市水利局", 2, 1, 0, 5, 0, List.of("responses")));
    }

    /** A file that no rule fits, in a folder that bears the department's alias. */
    @Test
    void aStrangerInItsFolderHoldsItsDepartmentAndNoOther() {
        received("requests", "D1", 0);
        received("responses", "D1", 0);
        refused("", "2026-09/departments/水利局/说明.docx", "");

        assertThat(status(OWES)).isEqualTo(Status.HELD);
        assertThat(status(OWES_NOTHING)).isEqualTo(Status.SCORED);
    }

    /** What is not sent by a department does not make it one that sent something, whatever its name says. */
    @Test
    void aFileOfItsNameAloneIsNoSubmission() {
        open("drop/水利局.xlsx", "D1");

        assertThat(status(OWES)).isEqualTo(Status.NOT_SUBMITTED);
        assertThat(held(OWES)).isEmpty();
    }

    @Test
    void aFileWhoseContentSpeaksForASilentDepartmentHoldsIt() {
        open("drop/水利局.xlsx", "", "D1");

        assertThat(status(OWES)).isEqualTo(Status.HELD);
        assertThat(held(OWES))
                .containsExactly(
                        HeldReason.of(Code.FILE_OPEN, "drop/水利局.xlsx"),
                        HeldReason.of(Code.FEED_MISSING, "requests"),
                        HeldReason.of(Code.FEED_MISSING, "responses"));
        assertThat(status(OWES_NOTHING)).isEqualTo(Status.SCORED);
    }

    /** Nobody can have another department held by a file of its name. */
    @Test
    void aStrayFileOfItsNameHoldsNobodyWhoSentAll() {
        received("requests", "D1", 0);
        received("responses", "D1", 0);
        open("drop/水利局.xlsx", "D1");

        assertThat(status(OWES)).isEqualTo(Status.SCORED);
    }

    @Test
    void eachReasonIsTold() {
        received("requests", "D1", 0);
        refused("departments", "2026-09/departments/D1/responses.csv", "D1");
        fewer.add(new Shortfall("departments", "D1", "requests", List.of("a.csv"), "", 6, 5));

        assertThat(held(OWES))
                .containsExactly(
                        HeldReason.of(Code.FILE_REFUSED, "2026-09/departments/D1/responses.csv"),
                        HeldReason.of(Code.FEED_MISSING, "responses"),
                        new HeldReason(Code.FEWER_ROWS, "requests", 6, 5));
    }

    @Test
    void fewerRowsHoldOnlyAboveTheShare() {
        received("requests", "D1", 0);
        received("responses", "D1", 0);
        fewer.add(new Shortfall("departments", "D1", "requests", List.of("a.csv"), "", 100, 90));
        assertThat(status(OWES)).isEqualTo(Status.SCORED);
        fewer.add(new Shortfall("hotline", "D1", "work_orders", List.of("a.csv"), "", 100, 89));
        assertThat(held(OWES)).containsExactly(new HeldReason(Code.FEWER_ROWS, "work_orders", 100, 89));
    }

    /** Taking everything back is silence, and silence is not better than being last. */
    @Test
    void whoSentNothingThisTimeIsNotHeldForIt() {
        fewer.add(new Shortfall("departments", "D1", "requests", List.of("a.csv"), "2026-09/r1", 100, 0));

        assertThat(status(OWES)).isEqualTo(Status.NOT_SUBMITTED);
        assertThat(held(OWES)).isEmpty();
    }

    @Test
    void whoOwesNothingItselfIsScoredByWhatOthersSend() {
        assertThat(status(OWES_NOTHING)).isEqualTo(Status.SCORED);
        assertThat(submission(OWES_NOTHING)).isEqualTo(new Submission("D2", "市供热公司", 0, 0, 0, 0, 0, List.of()));
    }

    @Test
    void citywideSourcesStandBesideTheDepartmentsInTheOrderOfTheJob() {
        receipts.add(receipt("hotline", "2026-09/citywide/hotline/work_orders.csv", "work_orders", "", 2));

        assertThat(standing().submissions(DEFINITIONS.texts("en")))
                .extracting(Submission::sender, Submission::files, Submission::refused, Submission::missing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("D1", 0L, 0L, List.of("requests", "responses")),
                        org.assertj.core.groups.Tuple.tuple("D2", 0L, 0L, List.of()),
                        org.assertj.core.groups.Tuple.tuple("hotline", 1L, 2L, List.of()),
                        org.assertj.core.groups.Tuple.tuple("services", 0L, 0L, List.of("reviews", "service_volumes")),
                        org.assertj.core.groups.Tuple.tuple("courts", 0L, 0L, List.of("remedies")),
                        org.assertj.core.groups.Tuple.tuple("supervision", 0L, 0L, List.of("complaints", "checks")),
                        org.assertj.core.groups.Tuple.tuple("platform", 0L, 0L, List.of("disclosures")));
    }

    private static Department department(String code, String name, String alias, String... duties) {
        return new Department(
                code, name, List.of(alias), "G1", LocalDate.of(2020, 1, 1), Optional.empty(), List.of(duties));
    }

    private void received(String feed, String department, long refusedRows) {
        receipts.add(receipt(
                "departments",
                "2026-09/departments/" + department + "/" + feed + ".csv",
                feed,
                department,
                refusedRows));
    }

    /** Of a file with five accepted rows. */
    private static FileReceipt receipt(String source, String name, String feed, String department, long refusedRows) {
        return new FileReceipt(
                source,
                name,
                Disposition.TAKEN,
                "ab",
                120,
                department,
                new TreeSet<>(List.of(feed)),
                Optional.of(new FileCount(
                        6 + refusedRows,
                        1,
                        0,
                        0,
                        0,
                        5 + refusedRows,
                        0,
                        5 + refusedRows,
                        new TreeSet<>(List.of(feed)))),
                Optional.empty(),
                List.of(),
                new TreeMap<>(Map.of(department, new TreeMap<>(Map.of(feed, readings(refusedRows))))),
                new TreeSet<>(),
                new TreeSet<>());
    }

    private static ReadingSum readings(long refused) {
        var none = RowDigest.ZERO;
        return new ReadingSum(
                new RowSum(5, none), new TreeMap<>(Map.of(Refusal.Code.NOT_A_DATE, new RowSum(refused, none))));
    }

    private void refused(String source, String name, String department) {
        var refusal = new FileRefusal(
                new Address.Delivered("ab", name), FileRefusal.Code.NOT_UTF8, "byte 0xC8 at offset 1, line 1", "UTF-8");
        receipts.add(FileReceipt.unread(source, name, Disposition.TAKEN, "ab", Optional.of(refusal))
                .from(department, new TreeSet<>()));
    }

    /** A file of the drop folder that nobody could assign. */
    private void open(String name, String department, String... concerns) {
        var refusal = new FileRefusal(new Address.Delivered("ab", name), FileRefusal.Code.UNASSIGNED, "", "period");
        receipts.add(FileReceipt.unread("departments", name, Disposition.TAKEN, "ab", Optional.of(refusal))
                .from(department, new TreeSet<>(List.of(concerns))));
    }

    private Standing standing() {
        return new Standing(DEFINITIONS, ROSTER, receipts, fewer);
    }

    private List<HeldReason> held(Department department) {
        return standing().held(department);
    }

    private Status status(Department department) {
        return standing().status(department);
    }

    private Submission submission(Department department) {
        return standing().of(department);
    }
}
