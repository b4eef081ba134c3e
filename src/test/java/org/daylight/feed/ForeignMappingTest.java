package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.daylight.feed.FeedFixture.SHANGHAI;
import static org.daylight.feed.FeedFixture.context;
import static org.daylight.feed.FeedFixture.line41;
import static org.daylight.feed.FeedFixture.terms;
import static org.daylight.feed.FeedFixture.translate;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.daylight.calendar.Moment;
import org.daylight.feed.Mapping.Cell;
import org.daylight.feed.Mapping.Condition;
import org.daylight.feed.Mapping.Constant;
import org.daylight.feed.Mapping.Origin;
import org.daylight.feed.Mapping.RowRule;
import org.junit.jupiter.api.Test;

class ForeignMappingTest {

    private static final String AMERICAN = "MM/dd/yyyy hh:mm:ss a";

    /** One row of a register that holds a request and, where there is one, its extension and its reply. */
    private static Mapping register(Map<String, Origin> department) {
        return new Mapping(
                "register",
                SHANGHAI,
                List.of(
                        rule(
                                Feeds.REQUESTS,
                                List.of(),
                                department,
                                Map.of(
                                        "channel",
                                                new Cell(
                                                        "How",
                                                        List.of(),
                                                        Map.of("P", "COUNTER", "W", "WEB"),
                                                        List.of()),
                                        "submitted_at", new Cell("Got", List.of("d.M.yyyy"), Map.of(), List.of()),
                                        "applicant_type", new Constant("NATURAL"))),
                        rule(
                                Feeds.RESPONSES,
                                List.of(present("Extended")),
                                department,
                                Map.of(
                                        "step", new Constant("EXTENDED"),
                                        "at", new Cell("Extended", List.of("d.M.yyyy"), Map.of(), List.of()),
                                        "working_days", new Constant("20"))),
                        rule(
                                Feeds.RESPONSES,
                                List.of(present("Done"), notOf("State", "void")),
                                department,
                                Map.of(
                                        "step", new Constant("REPLIED"),
                                        "at", new Cell("Done", List.of("d.M.yyyy"), Map.of(), List.of("n/a"))))));
    }

    private static Condition present(String head) {
        return new Condition(head, Condition.Test.PRESENT, List.of());
    }

    private static Condition notOf(String head, String word) {
        return new Condition(head, Condition.Test.NOT_IN, List.of(word));
    }

    private static RowRule rule(
            Feed feed, List<Condition> when, Map<String, Origin> department, Map<String, Origin> values) {
        var all = new java.util.HashMap<>(values);
        all.putAll(department);
        all.put("request_no", Cell.of("No"));
        return new RowRule(feed, when, all);
    }

    private static List<String> told(List<Reading> readings) {
        return readings.stream().map(ForeignMappingTest::told).toList();
    }

    private static String told(Reading reading) {
        if (reading instanceof Refusal refusal) {
            return refusal.feed() + " " + refusal.code() + " " + refusal.column() + " " + refusal.department();
        }
        var row = (Row) reading;
        String step = row.feed() == Feeds.RESPONSES ? " " + row.value(1) : "";
        return row.feed() + step + " " + row.department() + " " + row.key() + " "
                + row.value(row.feed() == Feeds.RESPONSES ? 2 : 3);
    }

    @Test
    void onePhysicalRowFeedsARequestAndItsSteps() {
        var mapping = register(Map.of("department_code", Cell.of("Unit")));
        var translator = Translator.prepare(
                mapping, context("No,Unit,How,Got,Extended,Done,State,Rest", "", ""), terms("Asia/Shanghai"));
        assertThat(told(translate(translator, "7,公安,W,1.9.2026,5.9.2026,28.9.2026,ok,x")))
                .containsExactly(
                        "requests D01 7 2026-09-01",
                        "responses EXTENDED D01 7 2026-09-05",
                        "responses REPLIED D01 7 2026-09-28");
        assertThat(told(translate(translator, "8,市水务局,P,1.9.2026,,28.9.2026,void,")))
                .containsExactly("requests D02 8 2026-09-01");
        assertThat(told(translate(translator, "9,Water,X,1.9.2026,,n/a,ok,")))
                .containsExactly("requests UNKNOWN_CODE How D02", "responses MISSING Done D02");
        assertThat(told(translate(translator, "9,Water")))
                .containsExactly("requests CELL_COUNT  D02", "responses CELL_COUNT  D02");
    }

    @Test
    void theDepartmentComesFromTheFolder() {
        var translator = Translator.prepare(
                register(Map.of("department_code", new Mapping.FolderName())),
                context("No,How,Got,Extended,Done,State", "市水务局", "D02"),
                terms("Asia/Shanghai"));
        assertThat(told(translate(translator, "7,W,1.9.2026,,,"))).containsExactly("requests D02 7 2026-09-01");
    }

    @Test
    void theDepartmentComesFromTheFileName() {
        var file = new Address.Delivered("cd34", "2026-09/all/公安_register.csv");
        var context = new FileContext(List.of("No", "How", "Got", "Extended", "Done", "State"), file, "", "");
        var name = new Mapping.FileName(Pattern.compile("^([^_]+)_"));
        var translator = Translator.prepare(register(Map.of("department_code", name)), context, terms("Asia/Shanghai"));
        assertThat(told(translate(translator, "7,W,1.9.2026,,,"))).containsExactly("requests D01 7 2026-09-01");
    }

    @Test
    void americanTimesAreBroughtToTheZoneOfTheJob() {
        var rule = new RowRule(
                Feeds.WORK_ORDERS,
                List.of(new Condition("STATUS", Condition.Test.IN, List.of("Closed"))),
                Map.of(
                        "order_no", Cell.of("ID"),
                        "department_code", new Cell("Dept", List.of(), Map.of("BTDT", "D02"), List.of()),
                        "role", new Constant("MAIN"),
                        "source", new Constant("311"),
                        "kind", new Constant("HELP"),
                        "created_at", new Cell("OPEN_DT", List.of(AMERICAN), Map.of(), List.of()),
                        "dispatched_at", new Cell("OPEN_DT", List.of(AMERICAN), Map.of(), List.of()),
                        "due_at", new Cell("TARGET_DT", List.of(AMERICAN), Map.of(), List.of())));
        var mapping = new Mapping("boston", ZoneId.of("America/New_York"), List.of(rule));
        var translator = (Translator) Translator.prepare(
                mapping, context("ID,Dept,STATUS,OPEN_DT,TARGET_DT", "", ""), terms("Asia/Shanghai"));

        var row = (Row) translate(translator, "1,BTDT,Closed,01/02/2015 09:27:07 AM,02/02/2015 12:05:00 PM")
                .get(0);
        assertThat(row.department()).isEqualTo("D02");
        assertThat(row.value(row.feed().index("created_at")))
                .isEqualTo(Moment.at(LocalDateTime.parse("2015-01-02T22:27:07")));
        assertThat(row.value(row.feed().index("due_at")))
                .isEqualTo(Moment.at(LocalDateTime.parse("2015-02-03T01:05:00")));
        // 02:30 was skipped on 8 March 2015 and passed twice on 1 November 2015: the first passing counts.
        assertThat(translate(translator, "1,BTDT,Closed,03/08/2015 02:30:00 AM,"))
                .containsExactly(new Refusal(
                        line41(),
                        "work_orders",
                        "D02",
                        "1",
                        "OPEN_DT",
                        Refusal.Code.NOT_A_DATE,
                        "03/08/2015 02:30:00 AM",
                        AMERICAN,
                        List.of()));
        var twice = (Row)
                translate(translator, "1,BTDT,Closed,11/01/2015 01:30:00 AM,").get(0);
        assertThat(twice.value(twice.feed().index("created_at")))
                .isEqualTo(Moment.at(LocalDateTime.parse("2015-11-01T13:30:00")));
        assertThat(translate(translator, "1,BTDT,Open,01/02/2015 09:27:07 AM,")).isEmpty();
        assertThat(translator.rows()).isEqualTo(4);
        assertThat(translator.filtered()).isEqualTo(1);
    }

    @Test
    void aConstantThatItsColumnRefusesIsAWrongMapping() {
        var rule = new RowRule(
                Feeds.RESPONSES,
                List.of(),
                Map.of("request_no", Cell.of("No"), "step", new Constant("ANSWERED"), "at", Cell.of("At")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Translator.prepare(
                        new Mapping("m", SHANGHAI, List.of(rule)), context("No,At", "D01", ""), terms("Asia/Shanghai")))
                .withMessage("mapping m, responses.step: constant 'ANSWERED' UNKNOWN_CODE; expected SUPPLEMENT_ASKED, "
                        + "SUPPLEMENT_RECEIVED, CONSULT_SENT, CONSULT_RETURNED, EXTENDED, DELAY_AGREED, REPLIED, "
                        + "WITHDRAWN, LAPSED");
    }

    @Test
    void aCodeThatStandsForNothingIsAWrongMapping() {
        var rule = new RowRule(
                Feeds.RESPONSES,
                List.of(),
                Map.of(
                        "request_no", Cell.of("No"),
                        "step", new Cell("What", List.of(), Map.of("a", "ANSWERED"), List.of()),
                        "at", Cell.of("At")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Translator.prepare(
                        new Mapping("m", SHANGHAI, List.of(rule)), context("No,At,What", "D01", ""), terms("UTC")))
                .withMessage("mapping m, responses.step: code 'a' stands for 'ANSWERED', UNKNOWN_CODE; expected "
                        + "SUPPLEMENT_ASKED, SUPPLEMENT_RECEIVED, CONSULT_SENT, CONSULT_RETURNED, EXTENDED, "
                        + "DELAY_AGREED, REPLIED, WITHDRAWN, LAPSED");
    }

    @Test
    void aRequiredColumnWithoutAnOriginIsAWrongMapping() {
        var rule = new RowRule(Feeds.RESPONSES, List.of(), Map.of("request_no", Cell.of("No"), "at", Cell.of("At")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Translator.prepare(
                        new Mapping("m", SHANGHAI, List.of(rule)), context("No,At", "D01", ""), terms("UTC")))
                .withMessage("mapping m, responses.step: the feed requires this column; expected an origin for it");
    }

    @Test
    void aNamePatternNeedsAGroup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mapping.FileName(Pattern.compile("^[^_]+_")))
                .withMessage("file name pattern '^[^_]+_': expected a group in parentheses around what it takes from "
                        + "the name, such as ^([^_]+)_");
    }
}
