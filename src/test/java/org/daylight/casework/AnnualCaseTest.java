package org.daylight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.annual.AnnualReport;
import org.daylight.annual.Entry;
import org.daylight.annual.FormTable;
import org.daylight.annual.Layout;
import org.daylight.annual.Made;
import org.daylight.annual.Spot;
import org.daylight.annual.Template;
import org.daylight.casework.Scope.Continuity;
import org.daylight.feed.Address;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.junit.jupiter.api.Test;

/** Annual reports as cases: what each identity says, what a missing or refused cell costs, and that nothing counts twice. */
class AnnualCaseTest {

    private static final String HOLDS = "annual_identities HOLDS";
    private static final String FAILS = "annual_identities FAILS";
    private static final int CELLS = 200;
    private static final Path PUBLISHED = Path.of("..", "shared", "reference");

    private final List<Reading> readings = new ArrayList<>();

    /** Seven identities hold between the tables of one report: 1 to 4, 10, 14 and 15. */
    @Test
    void everyIdentityOfAWholeReportHolds() {
        send("2025", Made.report(1));

        Settled january = settle("2026-01");

        assertThat(Told.says(january)).containsExactly(HOLDS + " x7");
        assertThat(january.listed()).isEmpty();
        assertThat(Told.rows(january)).isEqualTo("annual_tables " + CELLS + " counted");
        assertThat(Told.balance(january)).isEqualTo("annual_tables 0+1=1+0");
        assertThat(january.states().toString()).isEqualTo("{annual_tables={CLOSED_NO_LIMIT=1}}");
    }

    /** 1 + 2 + 0 + 0 is not 4: one identity, in one place. */
    @Test
    void oneSumThatIsWrongIsOneFailureWithItsCell() {
        AnnualReport report = Made.report(1)
                .with(four("review", "maintain"), Entry.of(1))
                .with(four("review", "correct"), Entry.of(2))
                .with(four("review", "other"), Entry.of(0))
                .with(four("review", "pending"), Entry.of(0))
                .with(four("review", "total"), Entry.of(4));
        send("2025", report);

        Settled january = settle("2026-01");

        assertThat(Told.says(january)).containsExactly(FAILS, HOLDS + " x6");
        assertThat(Told.listed(january)).containsExactly(FAILS + " 2025 SUM_WRONG REMEDY_TOTAL 4 review total 3 4 1");
    }

    /** One request more is carried forward than came: the column of natural persons and that of all are both wrong. */
    @Test
    void oneIdentityThatFailsInTwoColumnsIsOneFailure() {
        AnnualReport report = Made.report(1);
        BigDecimal natural = report.at(three("carry_forward", "natural")).value();
        BigDecimal all = report.at(three("carry_forward", "total")).value();
        send(
                "2025",
                report.with(three("carry_forward", "natural"), Entry.of(natural.add(BigDecimal.ONE)))
                        .with(three("carry_forward", "total"), Entry.of(all.add(BigDecimal.ONE))));

        assertThat(Told.listed(settle("2026-01")))
                .containsExactly(FAILS + " 2025 SUM_WRONG COLUMN_BALANCE 3 carry_forward natural " + natural + " "
                        + natural.add(BigDecimal.ONE) + " 2");
    }

    @Test
    void aCellThatIsMissingFailsWhatNeedsItAndNothingElse() {
        send("2025", Made.report(1), four("litigation_direct", "maintain"));

        Settled january = settle("2026-01");

        assertThat(Told.says(january)).containsExactly(FAILS + " x2", HOLDS + " x5");
        assertThat(Told.listed(january))
                .containsExactly(
                        FAILS + " 2025 FIGURE_NOT_GIVEN 4 litigation_direct maintain ABSENT 1",
                        FAILS + " 2025 SUM_OPEN REMEDY_TOTAL 4 litigation_direct maintain ABSENT 1");
    }

    @Test
    void aCellThatIsRefusedFailsTheSameForThatReason() {
        send("2025", Made.report(1).with(four("review", "pending"), Entry.of(-3)));

        Settled january = settle("2026-01");

        assertThat(Told.listed(january))
                .containsExactly(
                        FAILS + " 2025 FIGURE_NOT_GIVEN 4 review pending REFUSED 1",
                        FAILS + " 2025 SUM_OPEN REMEDY_TOTAL 4 review pending REFUSED 1");
        assertThat(Told.refused(january)).hasSize(1);
        assertThat(Told.refused(january).get(0)).endsWith(", value: '-3' OUT_OF_SCALE; expected >= 0");
        assertThat(Told.rows(january)).isEqualTo("annual_tables 199 counted 1 refused");
    }

    /** Of a row that admission refused nobody knows which cell it meant. */
    @Test
    void aRowThatAdmissionRefusedIsNamedBesideTheMissingCell() {
        send("2025", Made.report(1), four("review", "pending"));
        readings.add(refusal("2025"));

        assertThat(Told.listed(settle("2026-01")))
                .containsExactly(
                        FAILS + " 2025 FIGURE_NOT_GIVEN 4 review pending ABSENT_OR_REFUSED 1",
                        FAILS + " 2025 SUM_OPEN REMEDY_TOTAL 4 review pending ABSENT_OR_REFUSED 1");
    }

    @Test
    void aReportOfWhichEveryRowWasRefusedFailsEverything() {
        readings.add(refusal("2025"));

        assertThat(Told.says(settle("2026-01"))).containsExactly(FAILS + " x7");
    }

    @Test
    void twoValuesForOneCellRefuseEachOther() {
        AnnualReport report = Made.report(1);
        send("2025", report);
        readings.add(row("2025", Template.V2021, four("review", "total"), "NUMBER", new BigDecimal(999)));

        Settled january = settle("2026-01");

        assertThat(Told.refused(january)).hasSize(2);
        assertThat(Told.refused(january).get(1))
                .endsWith(", value: '999' CONFLICT; expected one row, or the same row again");
        assertThat(Told.listed(january))
                .containsExactly(
                        FAILS + " 2025 FIGURE_NOT_GIVEN 4 review total REFUSED 1",
                        FAILS + " 2025 SUM_OPEN REMEDY_TOTAL 4 review total REFUSED 1");
    }

    @Test
    void theSameCellAgainIsADuplicate() {
        AnnualReport report = Made.report(1);
        send("2025", report);
        send("2025", report);

        Settled january = settle("2026-01");

        assertThat(Told.says(january)).containsExactly(HOLDS + " x7");
        assertThat(Told.rows(january)).isEqualTo("annual_tables 200 counted 200 duplicate");
    }

    @Test
    void aBlankAndAStrokeAreNotNought() {
        send(
                "2025",
                Made.report(1)
                        .with(two("permit", "processed"), Entry.BLANK)
                        .with(two("penalty", "processed"), Entry.SLASH));

        assertThat(Told.listed(settle("2026-01")))
                .containsExactly(FAILS + " 2025 FIGURE_NOT_GIVEN 2 permit processed BLANK 2");
    }

    @Test
    void aCountIsWhole() {
        send("2025", Made.report(1).with(two("permit", "processed"), Entry.of(new BigDecimal("3.5"))));

        assertThat(Told.listed(settle("2026-01")))
                .containsExactly(FAILS + " 2025 FIGURE_NOT_WHOLE 2 permit processed 3.5 1");
    }

    @Test
    void aTableThatIsMissingTakesNoIdentityAway() {
        send(
                "2025",
                Made.report(1),
                Layout.of(Template.V2021).spots(FormTable.TABLE_3).toArray(Spot[]::new));

        Settled january = settle("2026-01");

        assertThat(Told.says(january)).containsExactly(FAILS + " x5", HOLDS + " x2");
        assertThat(Told.listed(january)).contains(FAILS + " 2025 TABLE_NOT_GIVEN 3 1");
    }

    @Test
    void rowsThatTheFormDoesNotHaveAreRefused() {
        send("2025", Made.report(1));
        readings.add(row("2025", Template.V2021, three("other", "natural"), "NUMBER", BigDecimal.ONE));
        readings.add(row("2025", Template.V2021, two("permit", "made"), "NUMBER", BigDecimal.ONE));
        readings.add(row("2025", Template.V2021, four("review", "other"), "NUMBER", null));
        readings.add(row("2025", Template.V2021, four("review", "13800000000"), "BLANK", BigDecimal.ONE));

        List<String> refused = Told.refused(settle("2026-01"));

        assertThat(refused).hasSize(5);
        assertThat(refused)
                .anyMatch(text -> text.contains("row_code: 'other' UNKNOWN_CODE; expected new, carried_over"));
        assertThat(refused).anyMatch(text -> text.endsWith("column_code: 'made' UNKNOWN_CODE; expected processed"));
        assertThat(refused)
                .anyMatch(
                        text -> text.endsWith("column_code: '1***(11 chars)' UNKNOWN_CODE; expected maintain, correct,"
                                + " other, pending, total"));
    }

    @Test
    void aNumberWithoutAValueAndAValueWithoutANumberAreRefused() {
        send("2025", Made.report(1), four("review", "other"), four("review", "total"));
        readings.add(row("2025", Template.V2021, four("review", "other"), "NUMBER", null));
        readings.add(row("2025", Template.V2021, four("review", "total"), "BLANK", BigDecimal.ONE));

        assertThat(Told.refused(settle("2026-01")))
                .satisfiesExactly(
                        text -> assertThat(text).endsWith("value: '' MISSING; expected 0.00"),
                        text -> assertThat(text).endsWith("value_kind: 'BLANK' UNKNOWN_CODE; expected NUMBER"));
    }

    /** The form of 2019 has a column of changes, which may be below 0. */
    @Test
    void theFormOfAYearIsThatOfItsTime() {
        AnnualReport old = Made.report(Template.V2019, 1).with(two("permit", "change"), Entry.of(-4));
        send("2020", old);
        assertThat(Told.says(settle("2021-01"))).containsExactly(HOLDS + " x7");

        readings.clear();
        send("2025", old);
        Settled january = settle("2026-01");
        assertThat(Told.says(january)).containsExactly(FAILS + " x7");
        assertThat(january.refusals())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.toString()).endsWith("template: '2019' UNKNOWN_CODE; expected 2021"));
    }

    @Test
    void sentAgainInALaterMonthItCountsNoMore() {
        AnnualReport wrong = Made.report(1).with(four("review", "total"), Entry.of(999));
        send("2025", wrong);
        Settled january = settle("2026-01");
        Settled february = settle("2026-02", january.remembered());
        readings.clear();
        send("2025", Made.report(1));
        Settled march = settle("2026-03", february.remembered());

        assertThat(Told.says(january)).containsExactly(FAILS, HOLDS + " x6");
        assertThat(Told.rows(february)).isEqualTo("annual_tables 200 out");
        assertThat(Told.rows(march)).isEqualTo("annual_tables 200 out");
        assertThat(List.of(february, march)).allSatisfy(month -> {
            assertThat(Told.says(month)).isEmpty();
            assertThat(month.refusals()).isEmpty();
        });
    }

    /** Two identities more hold beside the year before, whose report stays known: 5 and 6. */
    @Test
    void theReportOfTheYearBeforeIsHeldBesideIt() {
        AnnualReport before = Made.report(1);
        AnnualReport after = Made.after(before, 2);
        List<Remembered> kept = remembered("2025", before);

        send("2026", after);
        assertThat(Told.says(settle("2027-02", kept))).containsExactly(HOLDS + " x9");

        readings.clear();
        send("2026", after.with(two("rules", "valid"), Entry.of(999)));
        String valid = after.at(two("rules", "valid")).value().toPlainString();
        assertThat(Told.listed(settle("2027-02", kept)))
                .containsExactly(FAILS + " 2026 SUM_WRONG IN_FORCE 2 rules valid " + valid + " 999 1");
    }

    @Test
    void whatTheYearBeforeLacksIsNotHeldAgainstTheNext() {
        AnnualReport before = Made.report(1).with(two("rules", "valid"), Entry.BLANK);
        List<Remembered> kept = remembered("2025", before);
        send("2026", Made.after(Made.report(1), 2));

        Settled next = settle("2027-01", kept);

        assertThat(Told.says(next)).containsExactly(HOLDS + " x9");
    }

    @Test
    void ofAnotherYearNothingIsJudgedAndTheRightOneIsNotPreventedByIt() {
        AnnualReport report = Made.report(1).with(four("review", "total"), Entry.of(999));
        send("2026", report);
        Settled december = settle("2026-12");
        Settled january = settle("2027-01", december.remembered());
        readings.clear();
        Settled quiet = settle("2027-01", december.remembered());

        assertThat(Told.says(december)).containsExactly("annual_identities UNDETERMINED");
        assertThat(Told.listed(december)).containsExactly("annual_identities UNDETERMINED 2026 YEAR_NOT_DUE");
        assertThat(december.refusals())
                .hasSize(CELLS)
                .allSatisfy(one -> assertThat(one.toString()).endsWith("year: '2026' OUT_OF_SCALE; expected 2025"));
        assertThat(Told.says(january)).containsExactly(FAILS, HOLDS + " x6");
        assertThat(Told.says(quiet)).isEmpty();
    }

    @Test
    void ofAnotherYearRefusedRowsAloneAreToldAsThat() {
        readings.add(refusal("2024"));

        assertThat(Told.listed(settle("2026-01"))).containsExactly("annual_identities UNDETERMINED 2024 YEAR_NOT_DUE");
    }

    @Test
    void aFigureAndABlankForOneCellAreToldInTheirWords() {
        send("2025", Made.report(1));
        readings.add(row("2025", Template.V2021, four("review", "total"), "BLANK", null));

        assertThat(Told.refused(settle("2026-01")).get(1))
                .endsWith(", value: 'BLANK' CONFLICT; expected one row, or the same row again");
    }

    /** Last year's figure is wanting too, but that is not held against this one: its own is named. */
    @Test
    void ofWhatIsWantingThisReportsOwnCellIsNamed() {
        List<Remembered> kept = remembered("2025", Made.report(1).with(two("rules", "valid"), Entry.BLANK));
        send("2026", Made.after(Made.report(1), 2), two("rules", "made"));

        assertThat(Told.listed(settle("2027-01", kept)))
                .contains(FAILS + " 2026 SUM_OPEN IN_FORCE 2 rules made ABSENT 1");
    }

    /** It may come again until its year is over, and it speaks for the report of the next year until that one's is. */
    @Test
    void aReportIsForgottenOnceTheNextCanComeNoMore() {
        List<Remembered> kept = remembered("2025", Made.report(1));
        readings.clear();

        assertThat(settle("2027-12", kept).remembered()).hasSize(1);
        assertThat(settle("2028-01", kept).remembered()).isEmpty();
    }

    @Test
    void anExplanationTellsEachIdentity() {
        send("2025", Made.report(1).with(four("review", "total"), Entry.of(999)));
        CaseBook book = book("2026-01", List.of());

        CaseStory story = book.stories().get(0);

        assertThat(story.sayings()).hasSize(7);
        assertThat(story.sayings())
                .filteredOn(saying -> saying.category().equals("FAILS"))
                .singleElement()
                .satisfies(saying -> assertThat(saying.problem()).startsWith("SUM_WRONG REMEDY_TOTAL 4 review total "));
    }

    @Test
    void takenOutItSaysNothing() {
        send("2025", Made.report(1).with(four("review", "total"), Entry.of(999)));
        CaseBook book = book("2026-01", List.of());
        book.exclude(Feeds.ANNUAL_TABLES, "2025");

        assertThat(Told.says(book.settle())).containsExactly("annual_identities EXCLUDED");
    }

    /** A city's published report of 2023: whatever figures it has add up. */
    @Test
    void aPublishedReportAddsUp() throws IOException {
        assumeTrue(Files.isDirectory(PUBLISHED), "skipped: no published reports in " + PUBLISHED);
        send("2023", new AnnualReport(Template.V2021, published(), List.of()));

        List<String> told = Told.says(settle("2024-01"));

        assertThat(told).containsExactly(HOLDS + " x7");
    }

    /** Its tables have a line of the form in each line, and a cell that a line does not have is empty. */
    private static Map<Spot, Entry> published() throws IOException {
        var cells = new LinkedHashMap<Spot, Entry>();
        for (FormTable table : FormTable.values()) {
            List<String> lines = Files.readAllLines(PUBLISHED.resolve("annual_table" + table.number() + ".csv"));
            String[] heads = lines.get(0).split(",", -1);
            for (String line : lines.subList(1, lines.size())) {
                String[] words = line.split(",", -1);
                for (int i = 2; i < heads.length; i++) {
                    if (!words[i].isEmpty()) {
                        cells.put(new Spot(table, words[1], heads[i]), Entry.of(new BigDecimal(words[i])));
                    }
                }
            }
        }
        return cells;
    }

    private List<Remembered> remembered(String year, AnnualReport report) {
        send(year, report);
        List<Remembered> kept = settle((Integer.parseInt(year) + 1) + "-01").remembered();
        readings.clear();
        return kept;
    }

    private Settled settle(String month) {
        return settle(month, List.of());
    }

    private Settled settle(String month, List<Remembered> before) {
        return book(month, before).settle();
    }

    private CaseBook book(String month, List<Remembered> before) {
        Scope scope = new Rulebook(Map.of())
                .scope(month, Optional.empty(), before.isEmpty() ? Continuity.FIRST : Continuity.CONTINUED);
        CaseBook book = CaseBook.open(scope, "D1");
        before.forEach(book::remember);
        readings.forEach(book::accept);
        return book;
    }

    /** Every cell of a report but some. */
    private void send(String year, AnnualReport report, Spot... without) {
        report.cells().forEach((spot, entry) -> {
            if (!List.of(without).contains(spot)) {
                BigDecimal value = entry.isNumber() ? entry.value() : null;
                readings.add(row(year, report.template(), spot, entry.kind().name(), value));
            }
        });
    }

    private Row row(String year, Template template, Spot spot, String kind, BigDecimal value) {
        Object[] values = {year, "D1", template.year(), spot.table().number(), spot.row(), spot.column(), value, kind};
        return new Row(Feeds.ANNUAL_TABLES, address(), "D1", values);
    }

    private Refusal refusal(String year) {
        return new Refusal(
                address(), "annual_tables", "D1", year, "value", Refusal.Code.NOT_A_NUMBER, "x", "0.00", List.of());
    }

    private Address address() {
        return new Address(new Address.Delivered("a", "annual_tables.csv"), "", readings.size() + 2);
    }

    private static Spot two(String row, String column) {
        return new Spot(FormTable.TABLE_2, row, column);
    }

    private static Spot three(String row, String column) {
        return new Spot(FormTable.TABLE_3, row, column);
    }

    private static Spot four(String row, String column) {
        return new Spot(FormTable.TABLE_4, row, column);
    }
}
