package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.FeedFixture.SHANGHAI;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    @ValueSource(strings = {"填表人：张三,,,,", "注: 费用为元,,,,", "审 核：,李四,,,", "填报日期：2026-09-30,,联系电话：1,,", ",,备注：无,,"})
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

    private static Optional<TableSums.Difference> total(String total, String... rows) {
        TableSums sums = TableSums.of(REQUESTS, List.of(HEADS.split(",")));
        for (String row : rows) {
            sums.add(row.split(",", -1));
        }
        return sums.total(total.split(",", -1));
    }

    @Test
    void sumsLeaveOutWhatIsNoNumberAndForgiveBinaryFractions() {
        String[] rows = {"R-1,,,,0.1", "R-2,,,,0.2", "R-3,,,,无", "R-4,,,,１０", "R-5,,,,-3"};
        assertThat(total("合计,,,,7.300000000000001", rows)).isEmpty();
        assertThat(total("合计,,,,7.3001", rows))
                .contains(new TableSums.Difference("信息处理费 7.3001", "7.3, the sum of its rows"));
        assertThat(total("合计,,,共 5 件,", rows)).isEmpty();
        assertThat(total("合计,,,5.5,", rows))
                .contains(new TableSums.Difference("5.5 under 申请人类型", "5, the number of its rows"));
        assertThat(total("合计,,,,#REF!", rows)).contains(new TableSums.Difference("信息处理费 #REF!", "a sum"));
    }

    @Test
    void sumsBeyondALong() {
        assertThat(total("合计,,,,1999999999999999998", "R-1,,,,999999999999999999", "R-2,,,,999999999999999999"))
                .isEmpty();
    }
}
