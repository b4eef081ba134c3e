package org.daylight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daylight.feed.Address;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;
import org.daylight.feed.Refusal.Code;
import org.daylight.report.ReturnSlip.Recipient;
import org.daylight.specimen.SmallMonth;
import org.junit.jupiter.api.Test;

class ReturnSlipTest {

    private static final Texts TEXTS = Bundles.texts("zh-CN");
    private static final Address.Delivered BOOK = new Address.Delivered("ab", "2026-09/drop/水务局.xlsx");
    private static final Address.Delivered LINES = new Address.Delivered("cd", "2026-09/departments/D01/responses.csv");

    private static Refusal refusal(Address address, String feed, String column, Code code, String found) {
        return new Refusal(address, feed, "D01", "R1", column, code, found, "", List.of());
    }

    private static Returned returned() {
        return new Returned(
                "水务局",
                List.of(new FileRefusal(
                        new Address.Delivered("ef", "2026-09/drop/旧.xls"), FileRefusal.Code.PASSWORD, "", "")),
                List.of(
                        refusal(new Address(LINES, "", 22), "responses", "request_no", Code.UNKNOWN_CASE, "R1"),
                        refusal(new Address(BOOK, "登记", 7), "requests", "收到日期", Code.NOT_A_DATE, "=2026-02-31"),
                        refusal(new Address(BOOK, "登记", 9), "requests", "", Code.CELL_COUNT, "3")),
                List.of());
    }

    @Test
    void theWorkbookHasEachRowWithItsPlaceAndWhatToDo() {
        Report slip = ReturnSlip.workbook(SmallMonth.results(), returned(), Recipient.DEPARTMENT, TEXTS);
        assertThat(slip.title()).isEqualTo("水务局2026年9月数据退回单");
        assertThat(slip.notes().get("counts")).containsExactly("退回记录3条，整份退回的文件1份。退回的部分均未计入本期考核。");
        assertThat(slip.table("returned").rows())
                .containsExactly(
                        List.of(
                                Cell.words(LINES.name()),
                                Cell.words(""),
                                Cell.count(22),
                                Cell.words("办理过程"),
                                Cell.words("申请编号 request_no"),
                                Cell.words("无对应的登记事项"),
                                Cell.words("R1"),
                                Cell.words(""),
                                Cell.words("补报该事项的登记记录，或更正编号后重新报送。")),
                        List.of(
                                Cell.words(BOOK.name()),
                                Cell.words("登记"),
                                Cell.count(7),
                                Cell.words("依申请公开登记"),
                                Cell.words("收到日期"),
                                Cell.words("日期无法识别"),
                                Cell.words("=2026-02-31"),
                                Cell.words(""),
                                Cell.words("按“应为”一栏的格式改写日期后重新报送。")),
                        List.of(
                                Cell.words(BOOK.name()),
                                Cell.words("登记"),
                                Cell.count(9),
                                Cell.words("依申请公开登记"),
                                Cell.missing("整行"),
                                Cell.words(TEXTS.get("refusal.CELL_COUNT")),
                                Cell.words("3"),
                                Cell.words(""),
                                Cell.words("检查该行是否多写或少写分隔符，补齐后重新报送。")));
        assertThat(slip.table("returnedFiles").rows())
                .extracting(row -> row.get(4))
                .containsExactly(Cell.words("取消密码后重新报送。"));
    }

    /** A row is counted once, however many of its cells have to be mended. */
    @Test
    void everyCellThatOffendsHasItsLine() {
        var row = new Refusal(
                new Address(BOOK, "登记", 7),
                "requests",
                "D01",
                "R1",
                "收到日期",
                Code.NOT_A_DATE,
                "昨天",
                "yyyy-MM-dd",
                List.of(new Refusal.Offence("fee", Code.NOT_A_NUMBER, "x", "0.00, >= 0")));
        var returned = new Returned("水务局", List.of(), List.of(row), List.of());
        for (Report slip : List.of(
                ReturnSlip.workbook(SmallMonth.results(), returned, Recipient.DEPARTMENT, TEXTS),
                ReturnSlip.paper(SmallMonth.results(), returned, Recipient.DEPARTMENT, TEXTS))) {
            Table table = slip.tables().get(slip.tables().size() - 1);
            assertThat(table.rows())
                    .extracting(cells -> cells.subList(cells.size() - 5, cells.size() - 1))
                    .containsExactly(
                            List.of(
                                    Cell.words("收到日期"),
                                    Cell.words("日期无法识别"),
                                    Cell.words("昨天"),
                                    Cell.words("日期，如 2026-09-03")),
                            List.of(
                                    Cell.words("信息处理费 fee"),
                                    Cell.words(TEXTS.get("refusal.NOT_A_NUMBER")),
                                    Cell.words("x"),
                                    Cell.words("数字，不小于0")));
            assertThat(slip.notes().get("counts")).containsExactly("退回记录1条，整份退回的文件0份。退回的部分均未计入本期考核。");
        }
    }

    /** Case numbers stand in the department's own file; a slip may lie on any desk. */
    @Test
    void noColumnNamesTheCase() {
        Report slip = ReturnSlip.workbook(SmallMonth.results(), returned(), Recipient.DEPARTMENT, TEXTS);
        assertThat(slip.table("returned").columns())
                .extracting(Table.Column::id)
                .containsExactly(
                        "file",
                        "sheetName",
                        "line",
                        "feed",
                        "refusedColumn",
                        "reason",
                        "found",
                        "expected",
                        "whatToDo");
    }

    @Test
    void thePaperGroupsRowsByFileInTheirOrder() {
        Report slip = ReturnSlip.paper(SmallMonth.results(), returned(), Recipient.DEPARTMENT, TEXTS);
        assertThat(slip.tables())
                .extracting(Table::id, Table::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("returnedFiles", "整份退回的文件"),
                        org.assertj.core.groups.Tuple.tuple("file-1", LINES.name() + "（1条）"),
                        org.assertj.core.groups.Tuple.tuple("file-2", BOOK.name() + "（2条）"));
        assertThat(slip.table("file-2").rows())
                .extracting(row -> row.get(0))
                .containsExactly(Cell.words("“登记”第7行"), Cell.words("“登记”第9行"));
        assertThat(slip.notes().get("cut")).isEmpty();
    }

    @Test
    void aPaperShowsTheFirstRowsAndSaysSoAndTheWorkbookAll() {
        var rows = new ArrayList<Refusal>();
        for (int line = 2; line < ReturnSlip.SHOWN + 12; line++) {
            rows.add(refusal(new Address(LINES, "", line), "responses", "at", Code.NOT_A_DATE, "x"));
        }
        var many = new Returned("水务局", List.of(), rows, List.of());
        Report paper = ReturnSlip.paper(SmallMonth.results(), many, Recipient.DEPARTMENT, TEXTS);
        assertThat(paper.table("file-1").rows()).hasSize(300);
        assertThat(paper.notes().get("cut")).containsExactly("本单只列前300条，全部310条见同名的电子表格。");
        assertThat(ReturnSlip.workbook(SmallMonth.results(), many, Recipient.DEPARTMENT, TEXTS)
                        .table("returned")
                        .rows())
                .hasSize(310);
    }

    @Test
    void theOfficeIsToldToAskTheSender() {
        Report slip = ReturnSlip.paper(
                SmallMonth.results(),
                new Returned("考核办公室", List.of(), returned().rows(), List.of()),
                Recipient.OFFICE,
                TEXTS);
        assertThat(slip.notes().get("again")).containsExactly("以下记录未写明单位，或文件无法确定由谁报送，请考核办公室联系报送方核实后重新接收。");
    }
}
