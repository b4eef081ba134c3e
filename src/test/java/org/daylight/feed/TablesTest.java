package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.FeedFixture.SHANGHAI;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.feed.TableTop.TopRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static final Mapping REQUESTS = Mapping.canonical(Feeds.REQUESTS, SHANGHAI);
    private static final Mapping RESPONSES = Mapping.canonical(Feeds.RESPONSES, SHANGHAI);
    private static final String HEADS = "申请编号,申请渠道,提交时间,申请人类型,信息处理费";

    private static TableTop top(String... rows) {
        var top = new ArrayList<TopRow>();
        for (String row : rows) {
            top.add(new TopRow(top.size() + 1L, List.of(row.split(",", -1))));
        }
        return new TableTop("", top);
    }

    @Test
    void theHeadsOfGroupsStandAboveTheRealOnes() {
        var top = top("登记表", "申请编号,申请渠道,时间,,费用", HEADS, "R-1,网络,2026-09-03,公民,5");
        assertThat(Tables.choose(top, List.of(REQUESTS, RESPONSES))).isEqualTo(new TableChoice.Table(REQUESTS, 2));
    }

    @Test
    void aHeadMayRunOverTwoRows() {
        var top = top("序号,申请编号,时间,,申请渠道,申请人类型,备注", ",,提交时间,确认时间", "1,R-1,2026-09-03,,网络,公民");
        assertThat(Tables.choose(top, List.of(REQUESTS, RESPONSES))).isEqualTo(new TableChoice.Table(REQUESTS, 1));
        assertThat(Tables.heads(top, 1, REQUESTS)).containsExactly("序号", "申请编号", "提交时间", "确认时间", "申请渠道", "申请人类型", "备注");
    }

    @Test
    void headsThatAreRepeatedCountTheFirstTime() {
        assertThat(Tables.choose(top(HEADS, "R-1,网络,2026-09-03,公民,5", HEADS), List.of(REQUESTS)))
                .isEqualTo(new TableChoice.Table(REQUESTS, 0));
    }

    @Test
    void aTableOfNobody() {
        assertThat(Tables.choose(top("姓名,申请渠道", "张三,13800138000"), List.of(REQUESTS, RESPONSES)))
                .isEqualTo(new TableChoice.NoTable(1));
    }

    private static RowKind kind(String row) {
        return TableLayout.of(REQUESTS, List.of(HEADS.split(",")), List.<String[]>of(HEADS.split(",")))
                .kind(row.split(",", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"合计,,,,5", "合　计：,,,,5", ",,合 计,,5", "总计,3,,,", "TOTAL,,,,5", "共35件,,,,", "合计:35,,,,", "累计,,,,5"})
    void totals(String row) {
        assertThat(kind(row)).isEqualTo(RowKind.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"小计,,,,5", "本页小计：,,,,5", "Sub-Total,,,,5", "小计3件,,,,"})
    void subtotals(String row) {
        assertThat(kind(row)).isEqualTo(RowKind.SUBTOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"填表人：张三,,,,", "注: 费用为元,,,,", "审 核：,李四,,,", "审 核：,,李四,,", "填报日期：2026-09-30,,联系电话：1,,", ",,备注：无,,"
            })
    void notes(String row) {
        assertThat(kind(row)).isEqualTo(RowKind.NOTE);
    }

    /** Whatever speaks of a case is data, even under such a name; it is refused rather than passed over. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "R-1,网络,2026-09-03,公民,5",
                "合计,网络,2026-09-03,公民,5",
                "合计,网络,,,",
                "合计表,,,,",
                "审核：1,网络,2026-09-03,公民,5",
                "审核：1,网络,,,",
                "审核员,,,,",
                "Total-7,,,,",
                "总,,,,"
            })
    void data(String row) {
        assertThat(kind(row)).isEqualTo(RowKind.DATA);
    }

    @Test
    void repeatedHeads() {
        assertThat(kind(HEADS)).isEqualTo(RowKind.HEADER);
    }

    @Test
    void aRowAboveTheHeadsThatHasAllThatACaseNeeds() {
        var layout = TableLayout.of(REQUESTS, List.of(HEADS.split(",")), List.<String[]>of(HEADS.split(",")));
        assertThat(layout.looksLikeData(List.of("R-1", "网络", "2026-09-03", "公民")))
                .isTrue();
        assertThat(layout.looksLikeData(List.of("填报单位：", "教育局", "", "2026年9月"))).isFalse();
    }

    /** Rows that say alone that there is nothing to report, with or without the month and the kind of thing. */
    @ParameterizedTest
    @ValueSource(strings = {"无,,,,", ",本月无依申请公开申请,,,", "（本月没有数据）,,,,", "零 报 告。,,,,", "未收到申请,,,,", "当月无,,,,"})
    void nothingToReport(String row) {
        assertThat(kind(row)).isEqualTo(RowKind.NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无,网络,,,", "无,,,,5", "无锡市民申请,,,,", ",,,,"})
    void aRowThatSaysMoreOrNothingIsData(String row) {
        assertThat(kind(row)).isEqualTo(RowKind.DATA);
    }

    /** Whatever its first cell says, a row that ends early has no cell that contradicts it. */
    @Test
    void rowsMayEndEarly() {
        assertThat(kind("合计")).isEqualTo(RowKind.TOTAL);
        assertThat(kind("填表人：张三")).isEqualTo(RowKind.NOTE);
        assertThat(kind("R-1")).isEqualTo(RowKind.DATA);
        assertThat(layout(HEADS).looksLikeData(List.of("R-1"))).isFalse();
    }

    @Test
    void aWordOfATotalHasThirtyCharactersAtMost() {
        assertThat(kind("合" + " ".repeat(28) + "计,,,,5")).isEqualTo(RowKind.TOTAL);
        assertThat(kind("合" + " ".repeat(29) + "计,,,,5")).isEqualTo(RowKind.DATA);
        assertThat(TableLayout.countIn("合计：" + " ".repeat(25) + "35")).isEqualTo("35");
        assertThat(TableLayout.countIn("合计：" + " ".repeat(26) + "35")).isEmpty();
    }

    private static TableLayout layout(String heads, String... written) {
        return TableLayout.of(
                REQUESTS,
                List.of(heads.split(",")),
                Stream.of(written).map(row -> row.split(",", -1)).toList());
    }

    /** Sheets end their rows with empty cells, now more of them and now fewer; a title row may be empty altogether. */
    @Test
    void headsAreRepeatedWhateverEmptyCellsFollow() {
        TableLayout layout = layout("申请编号,申请渠道", ",,", "申请编号,申请渠道,,");
        assertThat(layout.kind("申请编号,申请渠道".split(","))).isEqualTo(RowKind.HEADER);
        assertThat(layout.kind("申请编号,申请渠道,,,".split(",", -1))).isEqualTo(RowKind.HEADER);
        assertThat(layout.kind("申请编号,申请渠道,x".split(","))).isEqualTo(RowKind.DATA);
        assertThat(layout.kind(",,x".split(","))).isEqualTo(RowKind.DATA);
    }

    /** One filled cell proves nothing where a case needs one cell only: it may be a title. */
    @Test
    void aTableOfOneNeededHeadIsNotToldFromItsTitle() {
        var rule = new Mapping.RowRule(Feeds.REQUESTS, List.of(), Map.of("request_no", Mapping.Cell.of("No")));
        TableLayout layout =
                TableLayout.of(new Mapping("m", SHANGHAI, List.of(rule)), List.of("No", "Rest"), List.of());
        assertThat(layout.looksLikeData(List.of("Register of 2026"))).isFalse();
    }
}
