package org.daylight.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.annual.Unplaced.Reason;
import org.junit.jupiter.api.Test;

/** Grids as people lay them out; a bar parts cells, and a cell that continues another is written {@code <}. */
class PlacementTest {

    private static final String[] HEADS = {
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|<|<|申请人情况|<|<|<|<|<|<",
        "<|<|<|自然人|法人或其他组织|<|<|<|<|总计",
        "<|<|<|<|商业企业|科研机构|社会公益组织|法律服务机构|其他|<"
    };

    private static ReadReport read(String... rows) {
        return maybe(rows).orElseThrow();
    }

    private static Optional<ReadReport> maybe(String... rows) {
        return Placement.of(List.of(grid(rows)), List.of(), ReadReport.Extent.WHOLE);
    }

    private static Grid grid(String... lines) {
        var rows = new ArrayList<Grid.Row>();
        for (String line : lines) {
            String[] texts = line.split("\\|", -1);
            var cells = new ArrayList<Grid.Cell>();
            for (int i = 0; i < texts.length; i++) {
                if (!texts[i].equals("<")) {
                    cells.add(new Grid.Cell(i, texts[i]));
                }
            }
            rows.add(new Grid.Row(rows.size() + 1, cells));
        }
        return new Grid("", 1, rows);
    }

    private static String[] headed(String... rows) {
        var all = new ArrayList<>(Arrays.asList(HEADS));
        all.addAll(Arrays.asList(rows));
        return all.toArray(String[]::new);
    }

    private static List<String> row(ReadReport read, String code) {
        return read.report().layout().line(FormTable.TABLE_3, code).orElseThrow().spots().stream()
                .map(spot -> read.report().at(spot))
                .map(entry -> entry.isNumber()
                        ? entry.value().toPlainString()
                        : entry.kind().name())
                .toList();
    }

    private static Unplaced unplaced(Reason reason, int row, Spot spot, String found) {
        return new Unplaced(reason, "", 1, row, Optional.ofNullable(spot), found);
    }

    @Test
    void rowsAreFoundByTheirLastTitle() {
        ReadReport read = read(headed(
                "一、本年新收政府信息公开申请数量|<|<|1|2|3|4|5|6|21",
                "三、本年度办理结果|（一）予以公开|<|7|0|0|0|0|/|",
                "<|（三）不予公开|1.属于国家秘密|1|1|1|1|1|1|6",
                "<|（六）其他处理|3. 其他|2|2|2|2|2|2|12",
                "<|（七）总计|<|9|9|9|9|9|9|54"));
        assertThat(read.unplaced()).isEmpty();
        assertThat(read.report().template()).isEqualTo(Template.V2021);
        assertThat(row(read, "new")).containsExactly("1", "2", "3", "4", "5", "6", "21");
        assertThat(row(read, "open")).containsExactly("7", "0", "0", "0", "0", "SLASH", "BLANK");
        assertThat(row(read, "deny_state_secret")).containsExactly("1", "1", "1", "1", "1", "1", "6");
        assertThat(row(read, "other_other")).containsExactly("2", "2", "2", "2", "2", "2", "12");
        assertThat(row(read, "total")).containsExactly("9", "9", "9", "9", "9", "9", "54");
        assertThat(row(read, "carry_forward")).containsOnly("ABSENT");
    }

    @Test
    void aRowWithAnotherGridIsPlacedInOrderIfItHasACellForEachColumn() {
        assertThat(row(read(headed("四、结转下年度继续办理|1|2|3|4|5|6|21")), "carry_forward"))
                .containsExactly("1", "2", "3", "4", "5", "6", "21");
    }

    @Test
    void aRowWithACellTooFewIsNamed() {
        ReadReport read = read(headed("（一）予以公开|<|<|1|1|1|1|1|1|6", "（二）部分公开|1|2|3|4|5|6"));
        assertThat(read.unplaced())
                .containsExactly(unplaced(Reason.CELLS_DO_NOT_FIT, 5, Spot.table3("partial", "natural"), "（二）部分公开"));
        assertThat(row(read, "partial")).containsOnly("ABSENT");
    }

    @Test
    void twoColumnsMergedIntoOneAreNamed() {
        ReadReport read = read(headed("（一）予以公开|<|<|1|1|1|1|1|1|6", "（二）部分公开|<|<|1|2|<|4|5|6|18"));
        assertThat(read.unplaced()).extracting(Unplaced::reason).containsExactly(Reason.CELLS_DO_NOT_FIT);
    }

    @Test
    void whatIsNoFigureIsNamedAndIsNotZero() {
        ReadReport read = read(headed("（一）予以公开|<|<|1|无|1|1|1|1|6"));
        assertThat(read.unplaced())
                .containsExactly(unplaced(Reason.NO_FIGURE, 4, Spot.table3("open", "commercial"), "无"));
        assertThat(row(read, "open")).containsExactly("1", "ABSENT", "1", "1", "1", "1", "6");
    }

    @Test
    void figuresInAForeignRowOrColumnAreNamed() {
        ReadReport read = read(headed("（一）予以公开|<|<|1|1|1|1|1|1|6|99", "（二）不宜公开|<|<|1|1|1|1|1|1|6"));
        assertThat(read.unplaced())
                .containsExactly(
                        unplaced(Reason.UNKNOWN_COLUMN, 4, Spot.table3("open", "natural"), "99"),
                        unplaced(Reason.UNKNOWN_ROW, 5, null, "（二）不宜公开"));
    }

    @Test
    void aRowThatStandsTwiceWithOtherFiguresIsNeither() {
        ReadReport read = read(headed("（一）予以公开|<|<|1|1|1|1|1|1|6", "（一）予以公开|<|<|2|1|1|1|1|1|6"));
        assertThat(read.unplaced()).containsExactly(unplaced(Reason.TWICE, 5, Spot.table3("open", "natural"), "2"));
        assertThat(row(read, "open")).containsExactly("ABSENT", "1", "1", "1", "1", "1", "6");
    }

    @Test
    void columnsInAnotherOrderAreFoundByTheirHeads() {
        ReadReport read = read("|总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他", "予以公开|21|1|2|3|4|5|6");
        assertThat(row(read, "open")).containsExactly("1", "2", "3", "4", "5", "6", "21");
    }

    @Test
    void aRowWithoutHeadsIsNamed() {
        ReadReport read = read("予以公开|21|1|2|3|4|5|6", HEADS[1], HEADS[2], "（二）部分公开|<|<|1|1|1|1|1|1|6");
        assertThat(read.unplaced())
                .containsExactly(unplaced(Reason.NO_HEADS, 1, Spot.table3("open", "natural"), "予以公开"));
    }

    @Test
    void theEarlierFormIsKnownByItsRows() {
        ReadReport read = read(headed("（一）予以公开|<|<|1|1|1|1|1|1|6", "（六）其他处理|<|<|1|1|1|1|1|1|6"));
        assertThat(read.report().template()).isEqualTo(Template.V2019);
        assertThat(row(read, "other")).containsExactly("1", "1", "1", "1", "1", "1", "6");
        assertThat(read.unplaced()).isEmpty();
    }

    @Test
    void tableTwoHasHeadsOfItsOwnForEachPart() {
        ReadReport read = read(
                "第二十条第（一）项|<|<|<",
                "信息内容|本年制发件数|本年废止件数|现行有效件数",
                "规章|2|0|11",
                "行政规范性文件|109|489|597",
                "第二十条第（五）项|<|<|<",
                "信息内容|本年处理决定数量|<|<",
                "行政许可|1808595|<|<",
                "第二十条第（八）项|<|<|<",
                "信息内容|本年收费金额（单位：万元）|<|<",
                "行政事业性收费|59237.2449|<|<");
        assertThat(read.unplaced()).isEmpty();
        assertThat(read.report().at(Spot.table2("normative_docs", "repealed"))).isEqualTo(Entry.of(489));
        assertThat(read.report().at(Spot.table2("permit", "processed"))).isEqualTo(Entry.of(1808595));
        assertThat(read.report().at(Spot.table2("fees", "fee_wan_yuan")))
                .isEqualTo(Entry.of(new BigDecimal("59237.2449")));
    }

    @Test
    void feesInAnotherUnitAreNotTakenForTenThousands() {
        ReadReport read = read("信息内容|本年处理决定数量", "行政许可|5", "信息内容|本年收费金额（单位：元）", "行政事业性收费|592372449");
        assertThat(read.report().cells().keySet()).containsExactly(Spot.table2("permit", "processed"));
        assertThat(read.unplaced()).extracting(Unplaced::reason).containsExactly(Reason.UNKNOWN_COLUMN);
    }

    @Test
    void tableFourIsASingleRowUnderThreeRowsOfHeads() {
        ReadReport read = read(
                "行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<",
                "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<",
                "<|<|<|<|<|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
                "309|17|88|26|440|1|1|16|6|24|13|0|67|9|89");
        assertThat(read.unplaced()).isEmpty();
        assertThat(read.report().at(Spot.table4("review", "correct"))).isEqualTo(Entry.of(17));
        assertThat(read.report().at(Spot.table4("litigation_direct", "other"))).isEqualTo(Entry.of(16));
        assertThat(read.report().at(Spot.table4("litigation_after_review", "total")))
                .isEqualTo(Entry.of(89));
        assertThat(TableSums.check(read.report())).isEqualTo(Findings.NONE);
    }

    @Test
    void tableFourWithACellTooFewIsNamed() {
        assertThat(maybe(
                        "行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<",
                        "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<",
                        "<|<|<|<|<|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
                        "309|17|88|26|440|1|1|16|6|24|13|0|67|9"))
                .isEmpty();
    }

    @Test
    void otherTablesSayNothing() {
        assertThat(maybe("姓名|电话", "张三|12345678")).isEmpty();
    }

    @Test
    void filesOfOneReportAreJoinedUnlessATableStandsInTwo() {
        ReadReport three = read(headed("（一）予以公开|<|<|1|1|1|1|1|1|6"));
        ReadReport two = read("信息内容|本年处理决定数量", "行政许可|5");
        assertThat(ReadReport.join(List.of(two, three)).orElseThrow().report().cells())
                .hasSize(8)
                .containsAllEntriesOf(Map.of(
                        Spot.table2("permit", "processed"), Entry.of(5), Spot.table3("open", "total"), Entry.of(6)));
        assertThat(ReadReport.join(List.of(three, two, three))).isEmpty();
    }
}
