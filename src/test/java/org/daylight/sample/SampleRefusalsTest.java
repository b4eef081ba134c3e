package org.daylight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.daylight.feed.Address.Delivered;
import org.daylight.feed.Department;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileContext;
import org.daylight.feed.Mapping;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Roster;
import org.daylight.feed.Terms;
import org.daylight.feed.Translator;
import org.junit.jupiter.api.Test;

/** Read row by row, the sample is good but for its bad rows. */
class SampleRefusalsTest {

    private static final Path INBOX = Path.of("sample-data", "inbox");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate EARLIEST = LocalDate.of(2019, 5, 15);
    private static final Map<String, Feed> FEEDS = Map.of(
            "requests.csv", Feeds.REQUESTS,
            "responses.csv", Feeds.RESPONSES,
            "work_orders.csv", Feeds.WORK_ORDERS,
            "reviews.csv", Feeds.REVIEWS,
            "remedies.csv", Feeds.REMEDIES,
            "complaints.csv", Feeds.COMPLAINTS,
            "annual_tables.csv", Feeds.ANNUAL_TABLES);

    @Test
    void exactlyTheBadRowsAreRefused() throws IOException {
        var refused = new ArrayList<String>();
        for (Path file : SampleDataTest.files(INBOX)) {
            if (FEEDS.containsKey(file.getFileName().toString())) {
                refused.addAll(refusals(file));
            }
        }

        assertThat(refused)
                .containsExactlyInAnyOrder(
                        "2026-03/citywide/service-bureau/reviews.csv 18 stars OUT_OF_SCALE",
                        "2026-03/departments/YC-206/requests.csv 5 submitted_at NOT_A_DATE",
                        "2026-09/citywide/hotline/work_orders.csv 20 department_code UNKNOWN_DEPARTMENT",
                        "2026-09/citywide/hotline/work_orders.csv 41 satisfaction UNKNOWN_CODE",
                        "2026-09/citywide/hotline/work_orders.csv 63 dispatched_at NOT_A_DATE",
                        "2026-09/citywide/service-bureau/reviews.csv 30 stars OUT_OF_SCALE",
                        "2026-09/citywide/service-bureau/reviews.csv 52 rated_at NOT_A_DATE",
                        "2026-09/departments/YC-103/requests.csv 6 submitted_at NOT_A_DATE",
                        "2026-09/departments/YC-107/responses.csv 10 outcome UNKNOWN_CODE",
                        "2026-09/departments/YC-202/requests.csv 12 申请编号 BROKEN_ID",
                        "2026-09/departments/YC-207/requests.csv 9 提交时间 NOT_A_DATE",
                        "2026-09/departments/YC-301/responses.csv 3 working_days NOT_A_NUMBER",
                        "2026-09/departments/YC-304/requests.csv 3 申请人类型 MISSING",
                        "2026-09/departments/YC-308/requests.csv 4 confirmed_at NOT_A_DATE",
                        "2026-09/departments/柳泉县/responses.csv 15  CELL_COUNT",
                        "2026-09/departments/水利局/requests.csv 7 申请渠道 UNKNOWN_CODE");
    }

    private static List<String> refusals(Path file) throws IOException {
        List<CSVRecord> rows = SampleDataTest.rows(file);
        Translator translator = translator(file, rows.get(0).getParser().getHeaderNames());
        var refusals = new ArrayList<String>();
        for (CSVRecord row : rows) {
            for (Reading reading : translator.translate(row.values(), "", row.getRecordNumber() + 1)) {
                if (reading instanceof Refusal refusal) {
                    refusals.add(refusal.address().file().name() + " "
                            + refusal.address().line() + " " + refusal.column() + " " + refusal.code());
                }
            }
        }
        return refusals;
    }

    private static Translator translator(Path file, List<String> heads) {
        String name = INBOX.relativize(file).toString().replace('\\', '/');
        String folder = name.contains("/departments/") ? name.split("/")[2] : "";
        Roster roster = roster();
        String own = roster.find(folder).map(Department::code).orElse("");
        LocalDate latest =
                City.end(YearMonth.parse(name.substring(0, 7))).toLocalDate().minusDays(1);
        var terms = new Terms(roster, Terms.DateLimits.of(EARLIEST, latest), ZONE);
        Feed feed = FEEDS.get(file.getFileName().toString());
        var context = new FileContext(heads, new Delivered("", name), folder, own);
        return (Translator) Translator.prepare(Mapping.canonical(feed, ZONE), context, terms);
    }

    private static Roster roster() {
        return Roster.of(
                City.OFFICES.stream()
                        .map(office -> new Department(
                                office.code(),
                                office.name(),
                                List.of(office.alias()),
                                office.group(),
                                LocalDate.of(2020, 1, 1),
                                Optional.empty(),
                                List.of()))
                        .toList(),
                City.LAST.atEndOfMonth());
    }
}
