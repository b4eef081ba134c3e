package org.daylight.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.intake.Reader.FILE;
import static org.daylight.intake.Reader.heads;
import static org.daylight.intake.Reader.request;
import static org.daylight.intake.Reader.row;
import static org.daylight.intake.Reader.rowAt;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.FileRefusal.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks of both formats give the same rows. */
class WorkbookTest {

    enum Format {
        XLSX,
        XLS
    }

    @TempDir
    Path folder;

    private Reader reader;

    private FileOutcome read(Format format, Consumer<Workbook> content) {
        reader = new Reader(folder);
        return format == Format.XLSX ? reader.readXlsx(content) : reader.readXls(content);
    }

    private static FileCount count(long header, long title, long blank, long total, long data, String... feeds) {
        return new FileCount(
                header + title + blank + total + data,
                header,
                title,
                blank,
                total,
                data,
                0,
                data,
                new TreeSet<>(feeds.length == 0 ? List.of("requests") : List.of(feeds)));
    }

    private static CellStyle style(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    @ParameterizedTest
    @EnumSource
    void titlesHeadsDataTotalsAndNotes(Format format) {
        FileOutcome outcome = read(format, book -> {
            var sheet = book.createSheet("9月");
            row(sheet, "云川市教育局依申请公开登记表");
            rowAt(sheet, 2, "填报单位：教育局", null, null, "2026年9月");
            rowAt(sheet, 3, "序号", "申请信息", null, null, null, "费用");
            rowAt(sheet, 4, "序号", "申请编号", "申请渠道", "提交时间", "申请人类型", "信息处理费", "备注");
            rowAt(sheet, 5, 1, "R-1", "网络", "2026-09-03", "公民", 12.5, "补报");
            rowAt(sheet, 6, 2, "R-2", "网络", "2026-09-04", "公民", 7);
            rowAt(sheet, 7, "序号", "申请编号", "申请渠道", "提交时间", "申请人类型", "信息处理费", "备注");
            rowAt(sheet, 9, 3, "R-3", "网络", "2026-09-05", "公民", 0.1);
            rowAt(sheet, 10, "合 计：", 3, null, null, null, 19.6);
            rowAt(sheet, 11, "填表人：张三", null, null, "审核人：", "李四");
        });
        assertThat(reader.told())
                .containsExactly(
                        "6 R-1 D1 WEB 2026-09-03 NATURAL 12.5",
                        "7 R-2 D1 WEB 2026-09-04 NATURAL 7",
                        "10 R-3 D1 WEB 2026-09-05 NATURAL 0.1");
        assertThat(outcome).isEqualTo(count(2, 4, 2, 1, 3));
    }

    private static FileRefusal refused(Code code, String found, String expected) {
        return new FileRefusal(FILE, code, found, expected);
    }

    /** Three requests with fees of 10, 20 and 30, then what is given. */
    private FileOutcome withFees(Format format, Object[]... below) {
        return read(format, book -> {
            var sheet = book.createSheet("s");
            heads(sheet, "信息处理费");
            request(sheet, "R-1", 10);
            request(sheet, "R-2", 20);
            request(sheet, "R-3", 30);
            Stream.of(below).forEach(cells -> row(sheet, cells));
        });
    }

    private static Object[] cells(Object... cells) {
        return cells;
    }

    @ParameterizedTest
    @EnumSource
    void aTotalMustAgreeWithItsRows(Format format) {
        assertThat(withFees(format, cells("合计", null, null, "共3件", 60))).isEqualTo(count(1, 0, 0, 1, 3));
        assertThat(withFees(format, cells("合计：3件", null, null, null, "60.00"))).isEqualTo(count(1, 0, 0, 1, 3));
        assertThat(withFees(format, cells("Total", null, null, null, "1,060")))
                .isEqualTo(refused(Code.TOTAL_DIFFERS, "sheet s, row 5: 信息处理费 1060", "60, the sum of its rows"));
        assertThat(withFees(format, cells("总计", 4)))
                .isEqualTo(refused(Code.TOTAL_DIFFERS, "sheet s, row 5: 4 under 申请渠道", "3, the number of its rows"));
        assertThat(withFees(format, cells("共35件")))
                .isEqualTo(refused(Code.TOTAL_DIFFERS, "sheet s, row 5: 35 under 申请编号", "3, the number of its rows"));
    }

    @ParameterizedTest
    @EnumSource
    void subtotalsCountFromTheLastOne(Format format) {
        Object[] more = cells("R-4", "网络", "2026-09-03", "公民", 7);
        assertThat(withFees(
                        format,
                        cells("小计", 3, null, null, 60),
                        more,
                        cells("小计", 1, null, null, 7),
                        cells("合计", 4, null, null, 67)))
                .isEqualTo(count(1, 0, 0, 3, 4));
        assertThat(withFees(format, cells("小计", 3), more, cells("小计", 1, null, null, 67)))
                .isEqualTo(refused(Code.TOTAL_DIFFERS, "sheet s, row 7: 信息处理费 67", "7, the sum of its rows"));
    }

    @ParameterizedTest
    @EnumSource
    void aCaseThatIsCalledLikeATotalIsData(Format format) {
        assertThat(withFees(format, cells("合计", "网络", "2026-09-03", "公民", 7))).isEqualTo(count(1, 0, 0, 0, 4));
        assertThat(withFees(format, cells("审核：1", "网络", "2026-09-03", "公民", 7))).isEqualTo(count(1, 0, 0, 0, 4));
    }

    @ParameterizedTest
    @EnumSource
    void hiddenSheetsRowsAndColumnsCountAndEveryTableIsRead(Format format) {
        FileOutcome outcome = read(format, book -> {
            var sheet = book.createSheet("一");
            heads(sheet);
            request(sheet, "R-1").setZeroHeight(true);
            sheet.setColumnHidden(0, true);
            book.createSheet("空");
            var hidden = book.createSheet("二");
            heads(hidden);
            request(hidden, "R-2");
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            var reviews = book.createSheet("好差评");
            row(reviews, "评价编号", "单位编码", "评价渠道", "评价时间", "星级");
        });
        assertThat(reader.told()).containsExactly("2 R-1 D1 WEB 2026-09-03 NATURAL", "2 R-2 D1 WEB 2026-09-03 NATURAL");
        assertThat(outcome).isEqualTo(count(3, 0, 0, 0, 2, "requests", "reviews"));
        assertThat(reader.look())
                .extracting(top -> top.sheet() + " " + top.rows().size())
                .containsExactly("一 2", "二 2", "好差评 1");
    }

    @ParameterizedTest
    @EnumSource
    void aSheetThatFitsNothingHoldsTheFileButASheetOfOurFormDoesNot(Format format) {
        Consumer<Workbook> table = book -> request(heads(book.createSheet("t")).getSheet(), "R-1");
        assertThat(read(format, table.andThen(book -> row(book.createSheet("临时"), "姓名", "申请渠道"))))
                .isEqualTo(
                        refused(Code.UNFIT_SHEET, "sheet 临时, row 1: 1 heads known", "the heads of requests, reviews"));
        assertThat(read(format, table.andThen(book -> {
                    var help = book.createSheet("填写说明");
                    row(help, "DAYLIGHT-FORM 1 HELP");
                    row(help, "每行填写一件申请");
                })))
                .isEqualTo(count(1, 2, 0, 0, 1));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyWorkbook(Format format) {
        assertThat(read(format, book -> book.createSheet("s")))
                .isEqualTo(refused(Code.EMPTY, "no sheet with content", "a header row"));
    }

    @ParameterizedTest
    @EnumSource
    void datesAreReadByTheEpoch(Format format) {
        read(format, book -> {
            var sheet = book.createSheet("s");
            heads(sheet);
            request(sheet, "R-1", (Object) null).getCell(2).setCellValue(46268);
            sheet.getRow(1).getCell(2).setCellStyle(style(book, "yyyy\"年\"m\"月\"d\"日\";@"));
            request(sheet, "R-2").getCell(2).setCellValue(46268.5);
            sheet.getRow(2).getCell(2).setCellStyle(style(book, "yyyy/m/d h:mm"));
            request(sheet, "R-3").getCell(2).setCellValue(46268);
            sheet.getRow(3).getCell(2).setCellStyle(style(book, "yyyy/m/d h:mm"));
            request(sheet, "R-4").getCell(2).setCellValue(46268);
            request(sheet, "R-5").getCell(2).setCellValue(60);
            sheet.getRow(5).getCell(2).setCellStyle(style(book, "yyyy-mm-dd"));
            request(sheet, "R-6").getCell(2).setCellValue(0.5);
            sheet.getRow(6).getCell(2).setCellStyle(style(book, "h:mm"));
            request(sheet, "R-7").getCell(2).setCellValue(46268.25);
        });
        assertThat(reader.told())
                .containsExactly(
                        "2 R-1 D1 WEB 2026-09-03 NATURAL",
                        "3 R-2 D1 WEB 2026-09-03 12:00:00 NATURAL",
                        "4 R-3 D1 WEB 2026-09-03 00:00:00 NATURAL",
                        "5 R-4 D1 WEB 2026-09-03 NATURAL",
                        "[s] row 6, 提交时间: '1900-02-29' NOT_A_DATE; expected yyyy-MM-dd or yyyy-MM-dd HH:mm:ss",
                        "[s] row 7, 提交时间: '0.5' NOT_A_DATE; expected yyyy-MM-dd or yyyy-MM-dd HH:mm:ss",
                        "8 R-7 D1 WEB 2026-09-03 06:00:00 NATURAL");
    }

    @ParameterizedTest
    @EnumSource
    void aWorkbookOf1904CountsFourYearsLater(Format format) {
        reader = new Reader(folder);
        Workbook book = format == Format.XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
        if (book instanceof XSSFWorkbook xlsx) {
            xlsx.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        } else {
            ((HSSFWorkbook) book)
                    .getInternalWorkbook().getRecords().stream()
                            .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                            .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
                            .forEach(window -> window.setWindowing((short) 1));
        }
        reader.read(Reader.book(book, filled -> {
            var sheet = filled.createSheet("s");
            heads(sheet);
            request(sheet, "R-1").getCell(2).setCellValue(46268 - 1462);
            request(sheet, "R-2").getCell(2).setCellValue(46268 - 1462);
            sheet.getRow(2).getCell(2).setCellStyle(style(filled, "yyyy-mm-dd"));
        }));
        assertThat(reader.told()).containsExactly("2 R-1 D1 WEB 2026-09-03 NATURAL", "3 R-2 D1 WEB 2026-09-03 NATURAL");
    }

    @ParameterizedTest
    @EnumSource
    void aLongNumberIsNoIdentifierAndAShortOneIs(Format format) {
        read(format, book -> {
            var sheet = book.createSheet("s");
            heads(sheet);
            request(sheet, "").getCell(0).setCellValue(123456789012345678d);
            request(sheet, "").getCell(0).setCellValue(123456789012345d);
            request(sheet, "").getCell(0).setCellValue(20260903001d);
        });
        assertThat(reader.told())
                .containsExactly(
                        "[s] row 2, 申请编号: '1***(20 chars)' BROKEN_ID; expected 1-100 visible characters, no 1.23E+17",
                        "3 123456789012345 D1 WEB 2026-09-03 NATURAL",
                        "4 20260903001 D1 WEB 2026-09-03 NATURAL");
    }

    @ParameterizedTest
    @EnumSource
    void aFormulaCountsOnlyIfItsStoredValueIsWhatItSays(Format format) {
        FileOutcome outcome = read(format, book -> {
            var sheet = book.createSheet("s");
            heads(sheet, "信息处理费", "序号");
            request(sheet, "R-1").createCell(4).setCellFormula("1+2");
            request(sheet, "R-2").createCell(4).setCellFormula("E2*10");
            request(sheet, "R-3").createCell(4).setCellFormula("DAY(TODAY())");
            request(sheet, "R-4").createCell(4).setCellFormula("E4+1");
            request(sheet, "R-5").createCell(4).setCellFormula("1/0");
            request(sheet, "R-6").createCell(4).setCellFormula("ROUND(PI(),0)");
            request(sheet, "R-7", 8).createCell(5).setCellFormula("ROW()-1");
            request(sheet, "R-8", 8).createCell(5).setCellFormula("RAND()");
            row(sheet, "合计").createCell(4).setCellFormula("SUM(E2:E3)+16");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.getRow(1).getCell(4).setCellFormula("1+3");
            sheet.getRow(9).getCell(4).setCellValue(formulaTotal(sheet));
        });
        assertThat(reader.told())
                .containsExactly(
                        "[s] row 2, 信息处理费: 'a stored value that its formula does not give' FORMULA; expected " + PASTED,
                        "[s] row 3, 信息处理费: 'a stored value that its formula does not give' FORMULA; expected " + PASTED,
                        "[s] row 4, 信息处理费: 'a formula whose value changes: TODAY' FORMULA; expected " + PASTED,
                        "[s] row 5, 信息处理费: 'a stored value that its formula does not give' FORMULA; expected " + PASTED,
                        "[s] row 6, 信息处理费: '#DIV/0!' FORMULA; expected " + PASTED,
                        "[s] row 7, 信息处理费: 'a formula that is not checked' FORMULA; expected " + PASTED,
                        "8 R-7 D1 WEB 2026-09-03 NATURAL 8",
                        "9 R-8 D1 WEB 2026-09-03 NATURAL 8");
        assertThat(outcome).isEqualTo(count(1, 0, 0, 1, 8));
    }

    private static final String PASTED = "the value itself, pasted as value";

    /** The sum of whatever the fees are stored as. */
    private static double formulaTotal(org.apache.poi.ss.usermodel.Sheet sheet) {
        double total = 0;
        for (int i = 1; i < 9; i++) {
            var cell = sheet.getRow(i).getCell(4);
            boolean error =
                    cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.ERROR;
            total += error ? 0 : cell.getNumericCellValue();
        }
        return total;
    }

    @ParameterizedTest
    @EnumSource
    void aMergedCellRefusesTheRowsThatItTouches(Format format) {
        FileOutcome outcome = read(format, book -> {
            var sheet = book.createSheet("s");
            row(sheet, "登记表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            heads(sheet, "备注");
            request(sheet, "R-1");
            request(sheet, "R-2");
            request(sheet, "R-3", "同上");
            request(sheet, "R-4");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 4, 4));
        });
        assertThat(reader.told())
                .containsExactly(
                        "[s] row 3, 申请渠道: 'B3:B4' MERGED_CELL; expected a cell of its own",
                        "[s] row 4, 申请渠道: 'B3:B4' MERGED_CELL; expected a cell of its own",
                        "5 R-3 D1 WEB 2026-09-03 NATURAL",
                        "6 R-4 D1 WEB 2026-09-03 NATURAL");
        assertThat(outcome).isEqualTo(count(1, 1, 0, 0, 4));
    }

    @ParameterizedTest
    @EnumSource
    void headsThatWereSortedIntoTheData(Format format) {
        assertThat(read(format, book -> {
                    var sheet = book.createSheet("s");
                    request(sheet, "R-1");
                    heads(sheet);
                    request(sheet, "R-2");
                }))
                .isEqualTo(refused(Code.DATA_ABOVE_HEADS, "sheet s, row 1", "heads above all data"));
    }

    @ParameterizedTest
    @EnumSource
    void rowsEndWithTheirLastContent(Format format) {
        FileOutcome outcome = read(format, book -> {
            var sheet = book.createSheet("s");
            rowAt(sheet, 0, null, "申请编号", "申请渠道", "提交时间", "申请人类型", "归档号");
            rowAt(sheet, 1, null, "R-1", "网络", "2026-09-03", "公民");
            rowAt(sheet, 2, null, "R-2", "网络", "2026-09-03", "公民", "", "", "x");
            rowAt(sheet, 3, "x", "R-3", "网络", "2026-09-03", "公民");
            rowAt(sheet, 4, " ", "R-4", "网络", "2026-09-03", "公民", "", " ");
            rowAt(sheet, 900, "", "", "  ");
        });
        assertThat(reader.told())
                .containsExactly(
                        "2 R-1 D1 WEB 2026-09-03 NATURAL",
                        "[s] row 3: '8 cells' CELL_COUNT; expected 6 cells",
                        "[s] row 4: 'a cell without a head' CELL_COUNT; expected 6 cells",
                        "5 R-4 D1 WEB 2026-09-03 NATURAL");
        assertThat(outcome).isEqualTo(count(1, 0, 0, 0, 4));
    }

    @ParameterizedTest
    @EnumSource
    void aHeadThatIsRefusedNamesItsSheet(Format format) {
        assertThat(read(format, book -> heads(book.createSheet("九月"), "申请人姓名\u00A0")))
                .isEqualTo(refused(
                        Code.UNKNOWN_COLUMN, "sheet 九月: column 5 申***(6 chars) with U+00A0", "a column of requests"));
    }

    @Test
    void anOldSheetThatIsFullMayHaveBeenCutOff() {
        assertThat(read(Format.XLS, book -> {
                    var sheet = book.createSheet("s");
                    heads(sheet);
                    for (int i = 1; i < 65_536; i++) {
                        rowAt(sheet, i, "R-" + i, "网络", "2026-09-03", "公民");
                    }
                }))
                .isEqualTo(refused(Code.FULL_SHEET, "sheet s, 65536 rows", "fewer than 65536 rows"));
    }

    @Test
    void anOldSheetWithRoomForOneRowMoreIsWhole() {
        assertThat(read(Format.XLS, book -> {
                    var sheet = book.createSheet("s");
                    heads(sheet);
                    for (int i = 1; i < 65_535; i++) {
                        rowAt(sheet, i, "R-" + i, "网络", "2026-09-03", "公民");
                    }
                }))
                .isEqualTo(count(1, 0, 0, 0, 65_534));
    }

    @Test
    void aFormulaThatLeadsToAnotherWorkbook() {
        read(Format.XLSX, book -> {
            var sheet = book.createSheet("s");
            heads(sheet, "信息处理费");
            var cell = (XSSFCell) request(sheet, "R-1", 5).getCell(4);
            cell.getCTCell().addNewF().setStringValue("[1]Sheet1!B2");
        });
        assertThat(reader.told())
                .containsExactly("[s] row 2, 信息处理费: 'a formula that refers to another workbook or table' FORMULA;"
                        + " expected " + PASTED);
    }

    @ParameterizedTest
    @EnumSource
    void headsOverTwoRowsAndTheirRepetition(Format format) {
        FileOutcome outcome = read(format, book -> {
            var sheet = book.createSheet("s");
            for (int i = 0; i < 2; i++) {
                row(sheet, "序号", "申请编号", "时间", null, "申请渠道", "申请人类型");
                row(sheet, null, null, "提交时间", "确认时间");
                row(sheet, i + 1, "R-" + i, "2026-09-03", "2026-09-04", "网络", "公民");
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
        });
        assertThat(reader.told())
                .containsExactly(
                        "3 R-0 D1 WEB 2026-09-03 2026-09-04 NATURAL", "6 R-1 D1 WEB 2026-09-03 2026-09-04 NATURAL");
        assertThat(outcome).isEqualTo(count(3, 1, 0, 0, 2));
    }
}
