package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.FeedFixture.FILE;
import static org.daylight.feed.FeedFixture.SHANGHAI;
import static org.daylight.feed.FeedFixture.context;
import static org.daylight.feed.FeedFixture.terms;
import static org.daylight.feed.FeedFixture.translate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.feed.Mapping.Cell;
import org.daylight.feed.Mapping.Condition;
import org.daylight.feed.Mapping.Constant;
import org.daylight.feed.Mapping.RowRule;
import org.daylight.feed.Refusal.Code;
import org.junit.jupiter.api.Test;

/** What a file's rows become and how they are counted; sheets among them, whose cells may be unfit before they are read. */
class TranslatorTest {

    /** A request of each row with a fee, and a reply of each that has one. */
    private static final Mapping REGISTER = new Mapping(
            "register",
            SHANGHAI,
            List.of(
                    new RowRule(
                            Feeds.REQUESTS,
                            List.of(new Condition("Kind", Condition.Test.IN, List.of("request"))),
                            Map.of(
                                    "request_no", Cell.of("No"),
                                    "channel", new Constant("WEB"),
                                    "submitted_at", Cell.of("Got"),
                                    "applicant_type", new Constant("NATURAL"),
                                    "fee", Cell.of("Fee"))),
                    new RowRule(
                            Feeds.RESPONSES,
                            List.of(new Condition("Done", Condition.Test.PRESENT, List.of())),
                            Map.of(
                                    "request_no", Cell.of("No"),
                                    "step", new Constant("REPLIED"),
                                    "at", new Cell("Done", List.of("d.M.yyyy"), Map.of(), List.of())))));

    private static Translator register() {
        return (Translator) Translator.prepare(
                REGISTER, context("No,Kind,Got,Fee,Done,Rest", "D01", "D01"), terms("Asia/Shanghai"));
    }

    private static FeedTotals totals(long rows, Map<String, String> sums) {
        var exact = new TreeMap<String, BigDecimal>();
        sums.forEach((column, sum) -> exact.put(column, new BigDecimal(sum)));
        return new FeedTotals(rows, exact);
    }

    @Test
    void rowsReadingsAndFilteredRowsAreCounted() {
        Translator register = register();
        translate(register, "1,request,2026-09-01,5,3.9.2026,");
        translate(register, "2,request,2026-09-01,0.50,,");
        translate(register, "3,other,,7,4.9.2026,");
        translate(register, "4,other,,9,,");
        translate(register, "5,request,never,1,,");
        assertThat(register.rows()).isEqualTo(5);
        assertThat(register.readings()).isEqualTo(5);
        assertThat(register.filtered()).isEqualTo(1);
        assertThat(register.feedNames()).containsExactly("requests", "responses");
        // The fees of 1, 2 and of the refused 5.
        assertThat(register.totals().feeds())
                .isEqualTo(Map.of("requests", totals(3, Map.of("fee", "6.50")), "responses", totals(2, Map.of())));
    }

    /** A formula without a value refuses the row once for each feed, wherever the cell is read, and its numbers count. */
    @Test
    void anUnfitCellRefusesARowThatReadsIt() {
        var formula = new CellFault(3, Code.FORMULA, "=A1", "a value");
        Translator register = register();
        String[] cells = {"1", "request", "2026-09-01", "5", "", "x"};
        assertThat(register.translate(cells, "表", 7, List.of(formula)))
                .containsExactly(refusal("requests", "Fee", formula), refusal("responses", "Fee", formula));
        assertThat(register.totals().feeds())
                .isEqualTo(Map.of("requests", totals(1, Map.of("fee", "5")), "responses", totals(1, Map.of())));
        assertThat(register.filtered()).isZero();
    }

    private static Refusal refusal(String feed, String head, CellFault cell) {
        return new Refusal(
                new Address(FILE, "表", 7),
                feed,
                "D01",
                "1",
                head,
                cell.code(),
                cell.found(),
                cell.expected(),
                List.of());
    }

    @Test
    void aConditionReadsACellToo() {
        String[] cells = {"1", "request", "2026-09-01", "5", "", "x"};
        var merged = new CellFault(1, Code.MERGED_CELL, "B7:B9", "a cell of its own");
        assertThat(register().translate(cells, "表", 7, List.of(merged)))
                .containsExactly(refusal("requests", "Kind", merged), refusal("responses", "Kind", merged));
    }

    @Test
    void anUnfitCellThatNobodyReadsDoesNotMatter() {
        String[] cells = {"1", "request", "2026-09-01", "5", "", "x"};
        var unread = new CellFault(5, Code.FORMULA, "=A1", "a value");
        assertThat(register().translate(cells, "表", 7, List.of(unread)))
                .singleElement()
                .isInstanceOf(Row.class);
        var read = new CellFault(0, Code.FORMULA, "=A1", "a value");
        assertThat(register().translate(cells, "表", 7, List.of(unread, read)))
                .first()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.column()).isEqualTo("No"));
    }

    private static Translation sheet(Mapping mapping, Epoch epoch, String heads) {
        var context = new FileContext(List.of(heads.split(",", -1)), FILE, "D01", "D01", Optional.of(epoch));
        return Translator.prepare(mapping, context, terms("Asia/Shanghai"));
    }

    private static final Mapping CANONICAL = Mapping.canonical(Feeds.REQUESTS, SHANGHAI);
    private static final String HEADS = "request_no,channel,submitted_at,applicant_type,";

    /** A sheet may hold a column without a head as long as nothing stands in it; a text file may not. */
    @Test
    void nothingMayStandBelowNoHead() {
        Translation sheet = sheet(CANONICAL, Epoch.Y1900, HEADS);
        assertThat(translate(sheet, "R-1,WEB,2026-09-01,NATURAL,"))
                .singleElement()
                .isInstanceOf(Row.class);
        assertThat(translate(sheet, "R-1,WEB,2026-09-01,NATURAL,5"))
                .singleElement()
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.CELL_COUNT);
                    assertThat(refusal.found()).isEqualTo("a cell without a head");
                    assertThat(refusal.expected()).isEqualTo("5 cells");
                });
        assertThat(Translator.prepare(CANONICAL, context(HEADS, "D01", "D01"), terms("Asia/Shanghai")))
                .isEqualTo(new FileRefusal(FILE, FileRefusal.Code.UNKNOWN_COLUMN, "column 5 ", "a column of requests"));
        assertThat(sheet(CANONICAL, Epoch.Y1900, HEADS + "姓名"))
                .isEqualTo(new FileRefusal(
                        FILE, FileRefusal.Code.UNKNOWN_COLUMN, "column 5 姓***(2 chars)", "a column of requests"));
    }

    @Test
    void aForeignSheetMayHoldWhatItLikesBesideItsColumns() {
        assertThat(translate(sheet(REGISTER, Epoch.Y1900, "No,Kind,Got,Fee,Done,"), "1,request,2026-09-01,5,,x"))
                .singleElement()
                .isInstanceOf(Row.class);
    }

    /** 3 September 2026 is day 46,268 since 1900 and 44,806 since 1904. */
    @Test
    void aSheetMayHoldSerialsAndIsoTextWhateverTheMappingsFormats() {
        for (var dates : Map.of(Epoch.Y1900, "46268", Epoch.Y1904, "４４８０６").entrySet()) {
            Translation sheet = sheet(REGISTER, dates.getKey(), "No,Kind,Got,Fee,Done,Rest");
            assertThat(List.of(dates.getValue(), "2026-09-03", "3.9.2026").stream()
                            .map(done ->
                                    translate(sheet, "1,other,,," + done + ",").get(0)))
                    .allSatisfy(reply ->
                            assertThat(((Row) reply).moment(2).orElseThrow()).hasToString("2026-09-03"));
        }
        Translation sheet = sheet(REGISTER, Epoch.Y1900, "No,Kind,Got,Fee,Done,Rest");
        assertThat(((Row) translate(sheet, "1,other,,,46268.5,").get(0))
                        .moment(2)
                        .orElseThrow())
                .hasToString("2026-09-03 12:00:00");
        assertThat(translate(sheet, "1,other,,,2026/9/3,"))
                .singleElement()
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.NOT_A_DATE);
                    assertThat(refusal.expected()).isEqualTo("d.M.yyyy");
                });
        // In a text file nobody knows where the days begin.
        assertThat(translate(register(), "1,other,,,46268,")).singleElement().isInstanceOf(Refusal.class);
    }

    /** The office's own roster: its departments are its keys, and its texts are kept. */
    @Test
    void aRosterNamesItsOwnDepartments() {
        Translation roster = Translator.prepare(
                Mapping.canonical(Feeds.ROSTER, SHANGHAI),
                context("department_code,name,group,level,valid_from", "", ""),
                terms("Asia/Shanghai"));
        var row = (Row) translate(roster, "D77,市新设局,A,部门,2026-09-01").get(0);
        assertThat(row.key()).isEqualTo("D77");
        assertThat(row.department()).isEmpty();
        assertThat(row.text(1)).contains("市新设局");
        assertThat(row.date(Feeds.ROSTER.index("valid_from"))).contains(LocalDate.of(2026, 9, 1));
    }

    /** Of what citizens write it is kept that it was there. */
    @Test
    void freeTextIsNotKept() {
        Translation requests =
                FeedFixture.canonical(Feeds.REQUESTS, "request_no,channel,submitted_at,applicant_type,subject");
        var row = (Row) translate(requests, "R-1,WEB,2026-09-01,NATURAL,张三的房子").get(0);
        assertThat(row.text(Feeds.REQUESTS.index("subject"))).contains(Row.PRESENT);
    }

    @Test
    void sumsOfManyLargeNumbersAreExact() {
        Translation requests = FeedFixture.canonical(Feeds.RESPONSES, "request_no,step,at,working_days,pages");
        String most = "999999999999999999";
        for (int i = 0; i < 20; i++) {
            translate(requests, "R-1,REPLIED,2026-09-01," + most + ",-" + most);
            translate(requests, "R-1,REPLIED,2026-09-01,7,1000000000");
        }
        assertThat(((Translator) requests).totals().feeds())
                .isEqualTo(Map.of(
                        "responses",
                        totals(40, Map.of("working_days", "20000000000000000120", "pages", "-19999999979999999980"))));
    }
}
