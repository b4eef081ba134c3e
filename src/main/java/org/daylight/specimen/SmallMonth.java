package org.daylight.specimen;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.appeal.Course;
import org.daylight.casework.Balance;
import org.daylight.casework.ListedCase;
import org.daylight.casework.Measure;
import org.daylight.casework.Observation;
import org.daylight.casework.State;
import org.daylight.crossing.Finding;
import org.daylight.feed.Address;
import org.daylight.feed.Department;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;
import org.daylight.feed.Shortfall;
import org.daylight.proposal.Docket;
import org.daylight.ranking.PastScores;
import org.daylight.ranking.Ranking;
import org.daylight.ranking.Rankings;
import org.daylight.ranking.Uncertainty;
import org.daylight.report.Excerpt;
import org.daylight.report.Marking;
import org.daylight.report.Results;
import org.daylight.score.Adjustment;
import org.daylight.score.Dimension;
import org.daylight.score.HeldReason;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard;
import org.daylight.score.Scorecard.Status;
import org.daylight.score.Scoring;
import org.daylight.score.Tally;

/**
 * A month of seven departments, small enough to be worked out by hand. Civil Affairs is the best, Finance and Education
 * tie, Health is late and has an undetermined case; of the utilities one is small, one sent nothing, one is held.
 */
public final class SmallMonth {

    private static final Policy POLICY = SmallPolicy.policy();

    static final String APPEAL = "SS-2026-001";

    private SmallMonth() {}

    /** What there is to tell about it, without proposals. */
    public static Results results() {
        return results(months(Tally.EMPTY), Marking.NONE);
    }

    /** The same after a ruling on an appeal of Health, which gives back a mark, on papers that the office marks. */
    public static Results ruled() {
        var given =
                new Adjustment(APPEAL, Adjustment.Kind.APPEAL, "A1", BigDecimal.ONE, "", "公开〔2026〕11号", "科长", "副主任");
        return results(
                months(new Tally.Counting().addAdjustment(given).tally()),
                new Marking(Optional.of("内部资料"), Optional.of("10"), Optional.of("2026-07")));
    }

    private static Results results(List<Results.Month> months, Marking marking) {
        return new Results(
                edition(marking),
                POLICY,
                months,
                rankings(months),
                List.of(july(), august()),
                Excerpt.whole(List.of(stray())),
                Excerpt.whole(List.of(file())),
                submissions(),
                List.of(
                        new Results.Difference(Finding.Code.CLAIMED_TWICE, "D01", "requests", 1),
                        new Results.Difference(Finding.Code.CLAIMED_TWICE, "D02", "requests", 1),
                        new Results.Difference(Finding.Code.DIFFERENT, "D03", "work_orders", 12)),
                Docket.empty("2026-09"),
                List.of(new Shortfall(
                        "departments", "D07", "requests", List.of("D07/requests.csv"), "2026-09/r1", 60, 40)),
                Course.PLAIN);
    }

    private static List<Ranking> rankings(List<Results.Month> months) {
        List<Ranking> published =
                Rankings.rank(POLICY, months.stream().map(Results.Month::card).toList(), Optional.of(august()));
        return Uncertainty.add(
                POLICY,
                published,
                months.stream().collect(toMap(month -> month.department().code(), Results.Month::tally)));
    }

    private static Results.Edition edition(Marking marking) {
        return new Results.Edition(
                "2026-09",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 30),
                1,
                ZonedDateTime.parse("2026-10-01T00:00:00+08:00[Asia/Shanghai]"),
                Results.DueDates.PROVISIONAL,
                "0".repeat(60) + "cafe",
                marking);
    }

    /** @param ruled what people ruled about Health */
    private static List<Results.Month> months(Tally ruled) {
        return Stream.of(
                        month(department("D01", "民政局", "G1"), Status.SCORED, tally(40, 0, 20, 0, 48, 2, 0, 0, 0)),
                        month(department("D02", "财政局", "G1"), Status.SCORED, tally(38, 2, 19, 1, 45, 4, 1, 2, 0)),
                        month(department("D03", "教育局", "G1"), Status.SCORED, tally(38, 2, 19, 1, 45, 4, 1, 2, 0)),
                        month(department("D04", "卫生健康局", "G1"), Status.SCORED, health(ruled), late()),
                        month(department("D05", "供水集团", "G2"), Status.SCORED, tally(4, 1, 5, 0, 6, 0, 0, 0, 0)),
                        month(department("D06", "=供电公司", "G2"), Status.NOT_SUBMITTED, Tally.EMPTY),
                        month(department("D07", "燃气公司", "G2"), Status.HELD, held()))
                .toList();
    }

    private static Tally health(Tally ruled) {
        return new Tally.Counting()
                .add(tally(20, 10, 12, 3, 30, 5, 15, 4, 3))
                .add(ruled)
                .tally();
    }

    private static Results.Month month(Department department, Status status, Tally tally, ListedCase... cases) {
        Scorecard card = Scoring.of(POLICY).score(department, tally, status);
        List<Refusal> refusals = department.code().equals("D04") ? List.of(refusal()) : List.of();
        return new Results.Month(
                card, tally, Excerpt.whole(List.of(cases)), new Excerpt<>(refusals, tally.refusedRows()), held(status));
    }

    private static Department department(String code, String name, String group) {
        return new Department(
                code, name, List.of(), group, LocalDate.of(2020, 1, 1), Optional.empty(), List.of("requests"));
    }

    private static List<HeldReason> held(Status status) {
        return status == Status.HELD
                ? List.of(
                        HeldReason.of(HeldReason.Code.FILE_REFUSED, "2026-09/departments/D07/responses.xlsx"),
                        new HeldReason(HeldReason.Code.FEWER_ROWS, "requests", 60, 40))
                : List.of();
    }

    private static Tally tally(long... n) {
        return new Tally.Counting()
                .add(tally(Measure.REPLY_TIMELINESS, n[0], n[1]))
                .add(tally(Measure.REGISTER, n[2], n[3]))
                .add(tally(Measure.ORDER_SATISFACTION, n[4], n[5], n[6]))
                .add(tally(Measure.ORDER_REWORK, n[4] + n[5] + n[6], n[7], n[8]))
                .add(ledger(n[0], n[1]))
                .tally();
    }

    private static Tally tally(Measure measure, long... counts) {
        var counting = new Tally.Counting();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                counting.add(new Observation(measure, measure.categories().get(i), counts[i]));
            }
        }
        return counting.tally();
    }

    /** A late request took 25 working days, one in time 18; one case of a late department is undetermined. */
    private static Tally ledger(long inTime, long late) {
        var counting = new Tally.Counting();
        for (int i = 0; i < inTime + late; i++) {
            counting.addDay(Tally.REPLY_DAYS, i < late ? 25 : 18);
        }
        counting.addBalance("requests", new Balance(3, inTime + late, inTime + late + 1, 2));
        counting.addState("requests", State.CLOSED_IN_TIME, inTime);
        counting.addState("requests", State.CLOSED_LATE, late);
        if (late >= 10) {
            counting.add(Observation.of(Measure.REPLY_TIMELINESS, Measure.UNDETERMINED));
            counting.addState("requests", State.UNDETERMINED, 1);
            counting.addRefusals("requests", Refusal.Code.NOT_A_DATE, 1);
        }
        return counting.tally();
    }

    private static Tally held() {
        return new Tally.Counting()
                .add(tally(10, 0, 5, 0, 0, 0, 0, 0, 0))
                .addRefusals("requests", Refusal.Code.MISSING, 30)
                .tally();
    }

    private static ListedCase[] late() {
        return new ListedCase[] {
            new ListedCase(
                    "D04",
                    "2026-0815",
                    Measure.REPLY_TIMELINESS,
                    "LATE",
                    State.CLOSED_LATE,
                    Optional.of(LocalDate.of(2026, 8, 3)),
                    Optional.of(LocalDate.of(2026, 8, 31)),
                    false,
                    Optional.of(LocalDate.of(2026, 9, 7)),
                    ""),
            new ListedCase(
                    "D04",
                    "2026-0901",
                    Measure.REPLY_TIMELINESS,
                    Measure.UNDETERMINED,
                    State.UNDETERMINED,
                    Optional.of(LocalDate.of(2026, 9, 1)),
                    Optional.of(LocalDate.of(2027, 1, 4)),
                    true,
                    Optional.empty(),
                    "REPLY_BEFORE_REQUEST"),
            new ListedCase(
                    "D04",
                    "+86-12345",
                    Measure.ORDER_SATISFACTION,
                    "DISSATISFIED",
                    State.CLOSED_NO_LIMIT,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.of(LocalDate.of(2026, 9, 9)),
                    "")
        };
    }

    private static Refusal refusal() {
        return new Refusal(
                address("departments/D04/requests.csv", 41),
                "requests",
                "D04",
                "2026-0901",
                "提交时间",
                Refusal.Code.NOT_A_DATE,
                "31/02/2026",
                "yyyy-MM-dd",
                List.of());
    }

    private static Refusal stray() {
        return new Refusal(
                address("citywide/orders.csv", 7),
                "work_orders",
                "",
                "",
                "承办单位",
                Refusal.Code.UNKNOWN_DEPARTMENT,
                "某局",
                "a code, name or alias of the roster",
                List.of());
    }

    private static Address address(String file, long line) {
        return new Address(new Address.Delivered("ab", file), "", line);
    }

    private static FileRefusal file() {
        return new FileRefusal(
                new Address.Delivered("cd", "departments/D06/requests.csv"),
                FileRefusal.Code.NOT_UTF8,
                "byte 0xC8 at offset 120, line 3",
                "UTF-8");
    }

    private static List<Results.Submission> submissions() {
        return List.of(
                new Results.Submission("D01", "民政局", 2, 0, 0, 60, 0, List.of()),
                new Results.Submission("D04", "卫生健康局", 2, 0, 0, 45, 1, List.of()),
                new Results.Submission("D06", "=供电公司", 1, 1, 0, 0, 0, List.of("requests")),
                new Results.Submission("D07", "燃气公司", 0, 0, 0, 0, 0, List.of("requests", "responses")),
                new Results.Submission("hotline", "12345热线中心", 1, 0, 0, 12345, 0, List.of()));
    }

    private static PastScores july() {
        return new PastScores("2026-07", Map.of("D01", past("88.00", 1), "D02", past("86.50", 2)));
    }

    private static PastScores august() {
        return new PastScores(
                "2026-08", Map.of("D01", past("91.25", 2), "D02", past("93.00", 1), "D04", past("70.10", 3)));
    }

    private static PastScores.Past past(String total, int rank) {
        return new PastScores.Past(
                "G1",
                Optional.of(new BigDecimal(total)),
                Map.of(Dimension.COMPLIANCE, new BigDecimal(total)),
                Optional.of(rank));
    }
}
