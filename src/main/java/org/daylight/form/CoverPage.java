package org.daylight.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.daylight.feed.CoverItem;
import org.daylight.feed.CoverTable;
import org.daylight.feed.Department;
import org.daylight.feed.Feed;
import org.daylight.feed.FormSheet;
import org.daylight.render.excel.Look;
import org.daylight.render.excel.SheetLook;
import org.daylight.render.excel.Styles;
import org.daylight.report.Texts;

/** The cover: what is known is filled in, what the sender has to say waits in yellow cells. */
final class CoverPage {

    private static final int VALUE = 2;
    private static final String MOST = "9999999";

    private final BlankForm form;
    private final Styles styles;
    private final CodeLists lists;
    private final XSSFSheet sheet;
    private final StyledSheet page;
    private final Texts texts;

    CoverPage(BlankForm form, Styles styles, CodeLists lists, XSSFSheet sheet) {
        this.form = form;
        this.styles = styles;
        this.lists = lists;
        this.sheet = sheet;
        this.page = new StyledSheet(sheet, styles, SheetLook.FORM_COVER, form);
        this.texts = form.texts();
    }

    void write() {
        page.across(FormSheet.COVER.mark(), Look.FORM_MARK);
        page.across(form.title(), Look.FORM_TITLE);
        page.across(texts.get("form.lead"), Look.FORM_LEAD);
        heads();
        given(CoverItem.PERIOD, form.period().name());
        form.department().ifPresent(department -> given(CoverItem.DEPARTMENT, department.code()));
        XSSFCell version = line(CoverItem.VERSION, Optional.empty(), Look.FORM_ENTRY_NUMBER);
        version.setCellValue(1);
        guard(version, whole("1"), CoverItem.VERSION, "");
        line(CoverItem.SIGNATORY, Optional.empty(), Look.FORM_ENTRY);
        for (Feed feed : form.feeds()) {
            guard(
                    line(CoverItem.ROWS, Optional.of(feed), Look.FORM_ENTRY_NUMBER),
                    whole("0"),
                    CoverItem.ROWS,
                    feed.chinese());
        }
        for (Feed feed : form.feeds()) {
            XSSFCell cell = line(CoverItem.NIL, Optional.of(feed), Look.FORM_ENTRY);
            guard(
                    cell,
                    helper().createFormulaListConstraint(lists.name("是否", List.of("是", "否"))),
                    CoverItem.NIL,
                    feed.chinese());
        }
    }

    private void heads() {
        var heads = new ArrayList<>(CoverTable.HEADS.get(0));
        heads.add(texts.get("form.hint"));
        page.heads(heads);
    }

    private void given(CoverItem item, String value) {
        line(item, Optional.empty(), Look.FORM_GIVEN).setCellValue(value);
    }

    /** A line of the table; its value is still empty. */
    private XSSFCell line(CoverItem item, Optional<Feed> feed, Look look) {
        String about = feed.map(Feed::chinese)
                .or(() -> form.department().map(Department::name))
                .orElse("");
        return page.row(
                        styles.height(look),
                        List.of(Look.FORM_LABEL, Look.FORM_LABEL, look, Look.FORM_HINT),
                        List.of(
                                item.chinese(),
                                feed.map(Feed::chinese).orElse(""),
                                "",
                                texts.get("form.cover." + item, about)))
                .getCell(VALUE);
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
