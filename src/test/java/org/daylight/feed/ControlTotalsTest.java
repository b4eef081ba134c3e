package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.FeedFixture.FILE;
import static org.daylight.feed.FeedFixture.SHANGHAI;
import static org.daylight.feed.FeedFixture.canonical;
import static org.daylight.feed.FeedFixture.context;
import static org.daylight.feed.FeedFixture.terms;
import static org.daylight.feed.FeedFixture.translate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.daylight.feed.ControlTotals.Difference;
import org.daylight.feed.Mapping.Cell;
import org.daylight.feed.Mapping.Constant;
import org.daylight.feed.Mapping.RowRule;
import org.junit.jupiter.api.Test;

class ControlTotalsTest {

    @Test
    void sumsReachOverAcceptedAndRefusedRows() {
        Translation requests = canonical(Feeds.REQUESTS, "申请编号,申请渠道,提交时间,申请人类型,信息处理费");
        translate(requests, "R1,网络,2026-09-01,自然人,10.50");
        translate(requests, "R2,网络,2026-09-01,自然人,");
        translate(requests, "R3,鸽子,2026-09-01,自然人,20");
        translate(requests, "R4,网络,2026-09-01,自然人,-3.25");
        translate(requests, "R5,网络,2026-09-01,自然人,十元");
        translate(requests, "R6,网络,2026-09-01,999");
        assertThat(((Translator) requests).totals()).isEqualTo(totals("requests", 6, Map.of("fee", "27.25")));
    }

    @Test
    void aNumberBeyondItsScaleIsStillSummedUp() {
        Translation reviews = canonical(Feeds.REVIEWS, "评价编号,评价渠道,评价时间,星级");
        translate(reviews, "P1,网络,2026-09-01,５");
        translate(reviews, "P2,网络,2026-09-01,6");
        translate(reviews, "P3,网络,2026-09-01,2000000000");
        assertThat(((Translator) reviews).totals()).isEqualTo(totals("reviews", 3, Map.of("stars", "2000000011")));
    }

    @Test
    void aRowThatFeedsSeveralStepsIsOneRow() {
        var received = new RowRule(
                Feeds.RESPONSES,
                List.of(),
                Map.of(
                        "request_no",
                        Cell.of("no"),
                        "step",
                        new Constant("REPLIED"),
                        "at",
                        Cell.of("replied"),
                        "pages",
                        Cell.of("pages")));
        var asked = new RowRule(
                Feeds.RESPONSES,
                List.of(new Mapping.Condition("asked", Mapping.Condition.Test.PRESENT, List.of())),
                Map.of("request_no", Cell.of("no"), "step", new Constant("EXTENDED"), "at", Cell.of("asked")));
        Translation translation = Translator.prepare(
                new Mapping("two", SHANGHAI, List.of(received, asked)),
                context("no,replied,asked,pages", "D01", "D01"),
                terms("Asia/Shanghai"));
        translate(translation, "R1,2026-09-02,2026-09-01,3");
        translate(translation, "R2,2026-09-02,,4");
        assertThat(((Translator) translation).totals()).isEqualTo(totals("responses", 2, Map.of("pages", "7")));
    }

    @Test
    void whatWasDeclaredIsHeldAgainstWhatWasCounted() {
        ControlTotals counted = totals("requests", 11, Map.of("fee", "120.50"))
                .plus(totals("requests", 1, Map.of("fee", "0")))
                .plus(totals("reviews", 2, Map.of()));
        assertThat(counted.differences(cover("行数|requests|12", "合计|requests.fee|120.5", "零报送|responses|是")))
                .isEmpty();
        assertThat(counted.differences(cover(
                        "行数|requests|13",
                        "行数|responses|1",
                        "合计|requests.fee|120.51",
                        "合计|reviews.stars|9",
                        "零报送|reviews|是",
                        "零报送|work_orders|否")))
                .containsExactly(
                        new Difference("requests", "12 rows", "13 rows"),
                        new Difference("responses", "0 rows", "1 rows"),
                        new Difference("reviews", "2 rows", "nothing to report"),
                        new Difference("work_orders", "0 rows", "rows"),
                        new Difference("requests.fee", "120.50", "120.51"),
                        new Difference("reviews.stars", "0", "9"));
    }

    @Test
    void aDifferenceHoldsTheFile() {
        List<Difference> differences =
                totals("requests", 11, Map.of("fee", "5")).differences(cover("行数|requests|12", "合计|requests.fee|4"));
        assertThat(ControlTotals.refusal(FILE, differences).orElseThrow())
                .hasToString("2026-09/departments/D01/requests.csv: 'requests: 11 rows; requests.fee: 5'"
                        + " CONTROL_DIFFERS; expected requests: 12 rows; requests.fee: 4");
        assertThat(ControlTotals.refusal(FILE, List.of())).isEmpty();
    }

    @Test
    void everyDeclaredNumberIsShownBesideWhatWasCounted() {
        assertThat(totals("requests", 11, Map.of("fee", "5"))
                        .figures(cover("行数|requests|12", "合计|requests.fee|5.00", "零报送|reviews|是")))
                .containsExactly(
                        new Difference("requests", "11 rows", "12 rows"),
                        new Difference("requests.fee", "5.00", "5.00"));
    }

    @Test
    void filesAreHeldAgainstTheirDigests() {
        Declaration declared =
                cover("文件摘要|a.csv|" + "0".repeat(64), "文件摘要|b.csv|" + "1".repeat(64), "文件摘要|c.csv|" + "2".repeat(64));
        assertThat(ControlTotals.ofFiles(declared, Map.of("a.csv", "0".repeat(64), "b.csv", "9".repeat(64))))
                .containsExactly(
                        new Difference("b.csv", "SHA-256 999999999999...", "SHA-256 111111111111..."),
                        new Difference("c.csv", "no file", "SHA-256 222222222222..."));
    }

    private static ControlTotals totals(String feed, long rows, Map<String, String> sums) {
        var exact = new TreeMap<String, BigDecimal>();
        sums.forEach((column, sum) -> exact.put(column, new BigDecimal(sum)));
        return new ControlTotals(new TreeMap<>(Map.of(feed, new FeedTotals(rows, exact))));
    }

    private static Declaration cover(String... lines) {
        var rows = new ArrayList<TableTop.TopRow>();
        rows.add(new TableTop.TopRow(1, List.of("项目", "名称", "内容")));
        IntStream.range(0, lines.length)
                .forEach(i -> rows.add(new TableTop.TopRow(i + 2, Arrays.asList(lines[i].split("\\|", -1)))));
        return (Declaration) CoverTable.whole(FILE, new TableTop("", rows));
    }
}
