package org.daylight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.FeedFixture.SHANGHAI;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.feed.Mapping.Cell;
import org.daylight.feed.TableTop.TopRow;
import org.junit.jupiter.api.Test;

/** Which of several mappings reads a table, and where its heads stand. */
class TableChoiceTest {

    private static final Mapping REQUESTS = Mapping.canonical(Feeds.REQUESTS, SHANGHAI);

    private static TableTop top(String... rows) {
        var top = new ArrayList<TopRow>();
        for (String row : rows) {
            top.add(new TopRow(top.size() + 1L, List.of(row.split(",", -1))));
        }
        return new TableTop("", top);
    }

    /** A mapping that names these heads, the first over the number of the request. */
    private static Mapping naming(String name, String first, String... more) {
        var values = new HashMap<String, Mapping.Origin>(Map.of("request_no", Cell.of(first)));
        List<String> columns = List.of("subject", "archive_no", "fee");
        for (int i = 0; i < more.length; i++) {
            values.put(columns.get(i), Cell.of(more[i]));
        }
        return new Mapping(name, SHANGHAI, List.of(new Mapping.RowRule(Feeds.REQUESTS, List.of(), values)));
    }

    /** Whichever of them is asked first. */
    @Test
    void theMappingThatLacksLeastIsChosen() {
        Mapping whole = naming("whole", "No", "What");
        Mapping lacking = naming("lacking", "No", "What", "Where", "Fee");
        TableTop top = top("No,What,Where");
        assertThat(Tables.choose(top, List.of(lacking, whole))).isEqualTo(new TableChoice.Table(whole, 0));
        assertThat(Tables.choose(top, List.of(whole, lacking))).isEqualTo(new TableChoice.Table(whole, 0));
    }

    @Test
    void ofThoseThatLackNothingTheOneThatKnowsMostIsChosen() {
        Mapping two = naming("two", "No", "What");
        Mapping three = naming("three", "No", "What", "Where");
        assertThat(Tables.choose(top("No,What,Where"), List.of(two, three))).isEqualTo(new TableChoice.Table(three, 0));
    }

    @Test
    void thoseThatFitEquallyWellAreTold() {
        Mapping one = naming("one", "No", "What", "Where");
        Mapping other = naming("other", "No", "Where", "What");
        Mapping worse = naming("worse", "No", "What");
        assertThat(Tables.choose(top("No,What,Where"), List.of(worse, one, other)))
                .isEqualTo(new TableChoice.Ambiguous(List.of("one", "other")));
    }

    @Test
    void whereNoneFitsMostKnownHeadsAreTold() {
        assertThat(Tables.choose(top("x,y"), List.of(REQUESTS))).isEqualTo(new TableChoice.NoTable(0));
        assertThat(Tables.choose(top("No,y"), List.of(REQUESTS, naming("m", "No", "What"), naming("n", "Id", "What"))))
                .isEqualTo(new TableChoice.NoTable(1));
    }

    @Test
    void twoHeadsInOneRowAreNoAccidentAndOneIs() {
        Mapping mapping = naming("m", "No", "What");
        assertThat(Tables.choose(top("What", "R-1,x"), List.of(mapping))).isEqualTo(new TableChoice.NoTable(1));
        assertThat(Tables.choose(top("What", "No,What"), List.of(mapping)))
                .isEqualTo(new TableChoice.Table(mapping, 1));
    }

    /** A mapping of one head finds it where it stands alone in its row. */
    @Test
    void aTableOfOneColumn() {
        Mapping single = naming("single", "No");
        assertThat(Tables.choose(top("List", ",No,", "R-1"), List.of(single)))
                .isEqualTo(new TableChoice.Table(single, 1));
        assertThat(Tables.choose(top("No,of 2026", "R-1"), List.of(single))).isEqualTo(new TableChoice.NoTable(1));
        assertThat(Tables.choose(top("List", "R-1"), List.of(single))).isEqualTo(new TableChoice.NoTable(0));
        assertThat(Tables.choose(top("No", "No,again"), List.of(single))).isEqualTo(new TableChoice.Table(single, 0));
        Mapping canonical =
                Mapping.canonical(new Feed("numbers", "编号", List.of(Feeds.REQUESTS.column("request_no"))), SHANGHAI);
        assertThat(Tables.choose(top("List", "申请编号", "R-1"), List.of(canonical)))
                .isEqualTo(new TableChoice.Table(canonical, 1));
    }

    /** A head of the row above stands for an empty cell, a title that happens to reach over it does not. */
    @Test
    void onlyHeadsComeDownFromTheRowAbove() {
        TableTop top = top("申请编号,2026年登记表,,x,备注,y", ",提交时间,确认时间,");
        assertThat(Tables.heads(top, 1, REQUESTS)).containsExactly("申请编号", "提交时间", "确认时间", "", "备注");
        assertThat(Tables.heads(top, 0, REQUESTS)).containsExactly("申请编号", "2026年登记表", "", "x", "备注", "y");
    }

    @Test
    void theRowAboveMayBeTheShorterOne() {
        assertThat(Tables.heads(top("申请编号", ",,提交时间,"), 1, REQUESTS)).containsExactly("申请编号", "", "提交时间", "");
    }

    /** Heads of a table that lacks some of them: the first of the rows that know most. */
    @Test
    void theRowThatKnowsMostHeads() {
        assertThat(Tables.mostKnown(top("x", "申请编号,y", "申请编号,申请渠道", "申请渠道,申请编号", "z"), REQUESTS))
                .isEqualTo(2);
        assertThat(Tables.mostKnown(top("x", "y"), REQUESTS)).isZero();
    }
}
