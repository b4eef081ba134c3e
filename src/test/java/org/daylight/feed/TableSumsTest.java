package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.FeedFixture.SHANGHAI;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.feed.Mapping.Cell;
import org.daylight.feed.TableSums.Difference;
import org.junit.jupiter.api.Test;

/** Totals of a table are held against its rows. */
class TableSumsTest {

    private static final Mapping REQUESTS = Mapping.canonical(Feeds.REQUESTS, SHANGHAI);
    private static final String HEADS = "申请编号,申请渠道,提交时间,申请人类型,信息处理费";

    private static TableSums sums(List<String> rows) {
        TableSums sums = TableSums.of(REQUESTS, List.of(HEADS.split(",")));
        rows.forEach(row -> sums.add(cells(row)));
        return sums;
    }

    private static String[] cells(String row) {
        return row.split(",", -1);
    }

    private static Optional<Difference> total(String total, String... rows) {
        return sums(List.of(rows)).total(cells(total));
    }

    private static Difference fee(String found, String sum) {
        return new Difference("信息处理费 " + found, sum + ", the sum of its rows");
    }

    @Test
    void wholeNumbersAddUp() {
        String[] rows = {"R-1,,,,5", "R-2,,,,0", "R-3,,,,12", "R-4,,,,307", "R-5,,,,9", "R-6,,,,999999999"};
        assertThat(total("合计,,,,1000000332", rows)).isEmpty();
        assertThat(total("合计,,,,1000000331", rows)).contains(fee("1000000331", "1000000332"));
    }

    @Test
    void sumsLeaveOutWhatIsNoNumberAndForgiveBinaryFractions() {
        String[] rows = {"R-1,,,,0.1", "R-2,,,,0.2", "R-3,,,,无", "R-4,,,,１０", "R-5,,,,-3", "R-6,,,,5元", "R-7,,,,/"};
        assertThat(total("合计,,,,7.300000000000001", rows)).isEmpty();
        assertThat(total("合计,,,,7.3001", rows)).contains(fee("7.3001", "7.3"));
        assertThat(total("合计,,,,#REF!", rows)).contains(new Difference("信息处理费 #REF!", "a sum"));
    }

    /** What lies between them would leave a long behind; of more than eighteen digits no total is read. */
    @Test
    void sumsBeyondALong() {
        var rows = new ArrayList<>(Collections.nCopies(20, "R-1,,,,999999999999999999"));
        rows.addAll(Collections.nCopies(20, "R-2,,,,-999999999999999999"));
        rows.addAll(List.of("R-3,,,,4294967301", "R-4,,,,1"));
        assertThat(sums(rows).total(cells("合计,,,,4294967302"))).isEmpty();
        assertThat(sums(rows).total(cells("合计,,,,7"))).contains(fee("7", "4294967302"));
    }

    @Test
    void aTotalMayBeGroupedInThousands() {
        TableSums sums = sums(List.of("R-1,,,,1234"));
        assertThat(sums.total(new String[] {"合计", "", "", "", "1,234"})).isEmpty();
        assertThat(sums.total(new String[] {"合计", "", "", "", "1,235"})).contains(fee("1235", "1234"));
        // No thousands: nobody knows what it is, and it is compared with nothing.
        assertThat(sums.total(new String[] {"合计", "", "", "", "12,35"})).isEmpty();
    }

    @Test
    void underAnyOtherHeadStandsTheNumberOfRows() {
        String[] rows = {"R-1,,,,", "R-2,,,,", "R-3,,,,"};
        assertThat(total("合计,,,共3件,", rows)).isEmpty();
        assertThat(total("合计,,,3 件,", rows)).isEmpty();
        assertThat(total("合计,,,共4件,", rows)).contains(new Difference("4 under 申请人类型", "3, the number of its rows"));
        assertThat(total("合计,,,3.5,", rows)).contains(new Difference("3.5 under 申请人类型", "3, the number of its rows"));
        assertThat(total("合计,,,,,4", rows)).contains(new Difference("4", "3, the number of its rows"));
    }

    @Test
    void theWordItselfMayTellTheNumberOfRows() {
        assertThat(total("合计：2件,,,,", "R-1,,,,", "R-2,,,,")).isEmpty();
        assertThat(total("共3件,,,,", "R-1,,,,", "R-2,,,,"))
                .contains(new Difference("3 under 申请编号", "2, the number of its rows"));
        assertThat(total("合计,,,,", "R-1,,,,", "R-2,,,,")).isEmpty();
    }

    /** A subtotal sums up what follows the one before it, a total all rows, be there subtotals between them or not. */
    @Test
    void subtotalsBeginAnew() {
        TableSums sums = sums(List.of("R-1,,,,100", "R-2,,,,20.5"));
        assertThat(sums.subtotal(cells("小计,,,2,120.5"))).isEmpty();
        sums.add(cells("R-3,,,,3"));
        assertThat(sums.subtotal(cells("小计,,,1,4"))).contains(fee("4", "3"));
        sums.add(cells("R-4,,,,7000"));
        assertThat(sums.subtotal(cells("小计,,,2,7000")))
                .contains(new Difference("2 under 申请人类型", "1, the number of its rows"));
        assertThat(sums.subtotal(cells("小计,,,0,0"))).isEmpty();
        assertThat(sums.total(cells("合计,,,4,7123.5"))).isEmpty();
        assertThat(sums.total(cells("合计,,,4,7000"))).contains(fee("7000", "7123.5"));
    }

    @Test
    void aRowThatEndsEarlyAddsNothingToTheColumnsBehind() {
        assertThat(total("合计,,,2,5", "R-1,网络,2026-09-03,公民", "R-2,,,,5")).isEmpty();
    }

    @Test
    void eachColumnOfNumbersHasItsOwnSum() {
        TableSums sums = TableSums.of(
                Mapping.canonical(Feeds.WORK_ORDERS, SHANGHAI),
                List.of("order_no", "returned_count", "reopened_count"));
        sums.add(cells("1,2,30"));
        sums.add(cells("2,3,40"));
        assertThat(sums.total(cells("合计,5,70"))).isEmpty();
        assertThat(sums.total(cells("合计,5,71")))
                .contains(new Difference("reopened_count 71", "70, the sum of its rows"));
        assertThat(sums.total(cells("合计,70,70")))
                .contains(new Difference("returned_count 70", "5, the sum of its rows"));
    }

    /** Where the sender writes words for numbers, nothing can be added up under the head. */
    @Test
    void headsOfAForeignTableAreNumbersWithoutCodes() {
        var rule = new Mapping.RowRule(
                Feeds.REVIEWS,
                List.of(),
                Map.of(
                        "review_no", Cell.of("No"),
                        "stars", new Cell("Stars", List.of(), Map.of("good", "5"), List.of()),
                        "channel", Cell.of("Way")));
        var plain = new Mapping.RowRule(
                Feeds.REVIEWS, List.of(), Map.of("review_no", Cell.of("No"), "stars", Cell.of("Stars")));
        List<String> heads = List.of("No", "Stars", "Way");
        TableSums coded = TableSums.of(new Mapping("m", SHANGHAI, List.of(rule)), heads);
        coded.add(cells("V1,5,1"));
        assertThat(coded.total(cells("合计,1,1"))).isEmpty();
        TableSums numbers = TableSums.of(new Mapping("m", SHANGHAI, List.of(plain)), heads);
        numbers.add(cells("V1,5,1"));
        assertThat(numbers.total(cells("合计,5,1"))).isEmpty();
        assertThat(numbers.total(cells("合计,1,1"))).contains(new Difference("Stars 1", "5, the sum of its rows"));
    }
}
