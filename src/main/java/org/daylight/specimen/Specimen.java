package org.daylight.specimen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.appeal.Appeal;
import org.daylight.appeal.Change;
import org.daylight.appeal.Course;
import org.daylight.appeal.Hearing;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;
import org.daylight.report.AppealForm;
import org.daylight.report.EvidenceBook;
import org.daylight.report.InspectionReport;
import org.daylight.report.LeadsReport;
import org.daylight.report.Notice;
import org.daylight.report.NoticeText;
import org.daylight.report.RankingReport;
import org.daylight.report.ReceiptReport;
import org.daylight.report.Report;
import org.daylight.report.Results;
import org.daylight.report.ReturnSlip;
import org.daylight.report.ReturnSlip.Recipient;
import org.daylight.report.Returned;
import org.daylight.report.ScorecardReport;
import org.daylight.report.Texts;
import org.daylight.report.Trial;
import org.daylight.report.TrialReport;

/** The reports of the small month, in any language: a first edition, and a final one in which an appeal was upheld. */
public final class Specimen {

    private static final String LATE = "D04";

    private static final Results FIRST =
            SmallMonth.results().with(SmallDocket.docket()).with(preliminary());
    private static final Results FINAL = SmallMonth.ruled().with(last());

    private Specimen() {}

    /** A report and what its file is called, without ending. */
    public record Named(String file, Report report) {}

    /** Every report that becomes a paper: both editions, each kind of card, both kinds of slips. */
    public static List<Named> papers(Texts texts) {
        return List.of(
                new Named("inspection-report", InspectionReport.of(FIRST, texts)),
                new Named("inspection-report-final", InspectionReport.of(FINAL, texts)),
                new Named("scorecard-scored", ScorecardReport.of(FIRST, "D01", texts)),
                new Named("scorecard-late", ScorecardReport.of(FIRST, LATE, texts)),
                new Named("scorecard-final", ScorecardReport.of(FINAL, LATE, texts)),
                new Named("scorecard-few-cases", ScorecardReport.of(FIRST, "D05", texts)),
                new Named("scorecard-not-submitted", ScorecardReport.of(FIRST, "D06", texts)),
                new Named("scorecard-held", ScorecardReport.of(FIRST, "D07", texts)),
                new Named("return-slip", ReturnSlip.paper(FIRST, returned(), Recipient.DEPARTMENT, texts)),
                new Named("return-slip-office", ReturnSlip.paper(FIRST, nothing(), Recipient.OFFICE, texts)));
    }

    /** Every report that becomes a workbook. */
    public static List<Named> workbooks(Texts texts) {
        return List.of(
                new Named("ranking", RankingReport.of(FIRST, texts)),
                new Named("ranking-final", RankingReport.of(FINAL, texts)),
                new Named("receipt", ReceiptReport.of(FIRST, List.of(), List.of(), texts)),
                new Named("return-slip", ReturnSlip.workbook(FIRST, returned(), Recipient.DEPARTMENT, texts)),
                new Named("leads", LeadsReport.of(FIRST, SmallDocket.leads(), texts)),
                new Named("appeal", AppealForm.of(FIRST, LATE, holdings(), texts)),
                new Named("evidence", evidence(texts)),
                new Named("trial", TrialReport.of(trial(), texts)));
    }

    private static Report evidence(Texts texts) {
        return new EvidenceBook(FIRST, texts).of(LATE, holdings());
    }

    private static EvidenceBook.Holdings holdings() {
        Results.Month late = FIRST.month(LATE);
        return new EvidenceBook.Holdings(
                late.cases().shown(), List.of(), List.of(), late.refusals().shown());
    }

    /** One department that another policy would have moved, by an indicator of which nothing else is known. */
    private static Trial trial() {
        var before =
                new Trial.Side("SCORED", Optional.of(2), Optional.of(BigDecimal.TEN), "", Optional.empty(), marks(1));
        var after =
                new Trial.Side("SCORED", Optional.of(1), Optional.of(BigDecimal.TEN), "", Optional.empty(), marks(2));
        var month = new Trial.Month(
                "2026-09",
                "2026-09/r1",
                FIRST.policy().name(),
                FIRST.edition().asOf(),
                List.of(new Trial.Line(LATE, FIRST.month(LATE).department().name(), "", before, after)),
                List.of());
        return new Trial(FIRST.policy(), "0".repeat(64), List.of(month), List.of());
    }

    private static SortedMap<String, BigDecimal> marks(int marks) {
        return new TreeMap<>(
                Map.of(FIRST.policy().indicators().findFirst().orElseThrow().code(), BigDecimal.valueOf(marks)));
    }

    /** The draft notice of what was adopted, on papers that the office marks. */
    public static Notice notice(Texts texts) {
        Map<String, String> organ = Map.of("zh-CN", "云川市政务公开工作领导小组办公室", "en", "Office for Open Government of Yunchuan");
        return NoticeText.of(SmallMonth.ruled().with(SmallDocket.docket()), organ, SmallDocket.adopted(), texts);
    }

    private static Returned returned() {
        Results.Month late = FIRST.month(LATE);
        List<Refusal> rows = Stream.concat(late.refusals().shown().stream(), FIRST.strays().shown().stream())
                .toList();
        List<FileRefusal> files = FIRST.files().shown();
        return new Returned(late.department().name(), files, rows, FIRST.fewer());
    }

    private static Returned nothing() {
        return new Returned("考核办公室", List.of(), List.of(), List.of());
    }

    private static Course preliminary() {
        return Course.of(
                Course.State.PRELIMINARY,
                "",
                5,
                new Hearing(List.of(window()), List.of("D01"), List.of(), List.of(), LocalDate.of(2026, 10, 15)));
    }

    private static Course last() {
        return new Course(
                Course.State.FINAL,
                "",
                5,
                List.of(window()),
                List.of(appeal()),
                List.of(),
                "2026-09/r1",
                List.of(change(LATE, "A1", Change.Cause.APPEAL), change("D02", "", Change.Cause.OTHERS_APPEAL)),
                List.of("D02"));
    }

    private static Hearing.Window window() {
        return new Hearing.Window(LATE, LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 19));
    }

    private static Appeal appeal() {
        return new Appeal(
                SmallMonth.APPEAL,
                "2026-09/r1",
                LATE,
                LocalDate.of(2026, 10, 14),
                "",
                "A1",
                "邮戳",
                Optional.of(new Appeal.Ruling(
                        Appeal.Word.PARTLY, "核实", "副主任", LocalDate.of(2026, 10, 20), Optional.of(BigDecimal.ONE))));
    }

    private static Change change(String department, String indicator, Change.Cause why) {
        boolean whole = indicator.isEmpty();
        return new Change(
                department,
                indicator,
                Optional.of(new BigDecimal("20.00")),
                Optional.of(new BigDecimal("21.00")),
                whole ? Optional.of(2) : Optional.empty(),
                whole ? Optional.of(3) : Optional.empty(),
                why,
                List.of(SmallMonth.APPEAL));
    }
}
