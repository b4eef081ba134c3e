package org.daylight.form;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.daylight.feed.CoverItem;
import org.daylight.feed.CoverTable;
import org.daylight.feed.Department;
import org.daylight.feed.Feed;
import org.daylight.feed.FormSheet;
import org.daylight.report.Texts;

/** The cover: what is known is filled in, what the sender has to say waits in yellow cells. */
final class CoverPage {

    private static final int WIDTH = 4;
    private static final int VALUE = 2;
    private static final String MOST = "9999999";

    private final BlankForm form;
    private final Looks looks;
    private final CodeLists lists;
    private final XSSFSheet sheet;
    private final Texts texts;
    private int next;

    CoverPage(BlankForm form, Looks looks, CodeLists lists, XSSFSheet sheet) {
        this.form = form;
        this.looks = looks;
        this.lists = lists;
        this.sheet = sheet;
        this.texts = form.texts();
    }

    void write() {
        Sheets.widths(sheet, 16, 24, 36, 62);
        across(FormSheet.COVER.mark(), looks.mark, 10);
        across(texts.get("form.title", form.sender(), form.periodWords()), looks.title, 48);
        across(texts.get("form.lead"), looks.lead, 30);
        heads();
        given(CoverItem.PERIOD, form.period().name());
        form.department().ifPresent(department -> given(CoverItem.DEPARTMENT, department.code()));
        XSSFCell version = line(CoverItem.VERSION, Optional.empty(), looks.entryNumber);
        version.setCellValue(1);
        guard(version, whole("1"), CoverItem.VERSION, "");
        line(CoverItem.SIGNATORY, Optional.empty(), looks.entryText);
        for (Feed feed : form.feeds()) {
            guard(
                    line(CoverItem.ROWS, Optional.of(feed), looks.entryNumber),
                    whole("0"),
                    CoverItem.ROWS,
                    feed.chinese());
        }
        for (Feed feed : form.feeds()) {
            XSSFCell cell = line(CoverItem.NIL, Optional.of(feed), looks.entryText);
            guard(
                    cell,
                    helper().createFormulaListConstraint(lists.name("是否", List.of("是", "否"))),
                    CoverItem.NIL,
                    feed.chinese());
        }
        sheet.setDisplayGridlines(false);
        Sheets.printable(sheet);
    }

    /** A line of its own above the table, in the middle of the page; its first cell says all. */
    private void across(String text, XSSFCellStyle style, int points) {
        XSSFRow row = Sheets.row(sheet, next++, points);
        for (int i = 0; i < WIDTH; i++) {
            Sheets.cell(row, i, i == 0 ? text : "", style);
        }
    }

    private void heads() {
        XSSFRow row = Sheets.row(sheet, next++, 28);
        List<String> heads = CoverTable.HEADS.get(0);
        for (int i = 0; i < heads.size(); i++) {
            Sheets.cell(row, i, heads.get(i), looks.required);
        }
        Sheets.cell(row, heads.size(), texts.get("form.hint"), looks.required);
    }

    private void given(CoverItem item, String value) {
        line(item, Optional.empty(), looks.given).setCellValue(value);
    }

    /** A line of the table; its value is still empty. */
    private XSSFCell line(CoverItem item, Optional<Feed> feed, XSSFCellStyle style) {
        XSSFRow row = Sheets.row(sheet, next++, 26);
        Sheets.cell(row, 0, item.chinese(), looks.label);
        Sheets.cell(row, 1, feed.map(Feed::chinese).orElse(""), looks.label);
        String about = feed.map(Feed::chinese)
                .or(() -> form.department().map(Department::name))
                .orElse("");
        Sheets.cell(row, VALUE + 1, texts.get("form.cover." + item, about), looks.hint);
        return Sheets.cell(row, VALUE, "", style);
    }

    private void guard(XSSFCell cell, DataValidationConstraint constraint, CoverItem item, String about) {
        Sheets.guard(
                sheet,
                Sheets.rows(cell.getRowIndex(), cell.getRowIndex(), VALUE),
                constraint,
                new Sheets.Advice(
                        item.chinese() + " " + about,
                        texts.get("form.cover." + item, about),
                        texts.get("form.wrong.title")));
    }

    private XSSFDataValidationHelper helper() {
        return new XSSFDataValidationHelper(sheet);
    }

    private DataValidationConstraint whole(String least) {
        return helper().createIntegerConstraint(OperatorType.BETWEEN, least, MOST);
    }
}
