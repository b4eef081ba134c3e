package org.daylight.form;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.feed.FormSheet;
import org.daylight.render.excel.Look;
import org.daylight.render.excel.SheetLook;
import org.daylight.render.excel.Styles;
import org.daylight.report.Texts;

/** How to fill the form in and send it, then every column with what to write. */
final class HelpPage {

    private static final int LINES = 8;
    private static final List<Look> ROW = List.of(Look.TEXT, Look.TEXT, Look.TEXT, Look.TEXT);

    private final BlankForm form;
    private final XSSFSheet sheet;
    private final StyledSheet page;
    private final Texts texts;

    HelpPage(BlankForm form, Styles styles, XSSFSheet sheet) {
        this.form = form;
        this.sheet = sheet;
        this.page = new StyledSheet(sheet, styles, SheetLook.FORM_HELP, form);
        this.texts = form.texts();
    }

    void write() {
        page.across(FormSheet.HELP.mark(), Look.FORM_MARK);
        page.across(texts.get("form.help.title"), Look.FORM_TITLE);
        for (int i = 1; i <= LINES; i++) {
            page.note(texts.get("form.help.line" + i));
        }
        page.across(texts.get("form.help.columns"), Look.FORM_TITLE);
        int heads = page.heads(Stream.of("feed", "column", "need", "how")
                        .map(head -> texts.get("form.help." + head))
                        .toList())
                .getRowNum();
        var words = new ColumnWords(texts);
        for (Feed feed : form.feeds()) {
            for (Column column : form.columns(feed)) {
                page.row(
                        0,
                        ROW,
                        List.of(
                                feed.chinese(),
                                ColumnWords.head(column),
                                words.need(feed, column),
                                words.choice(feed, column)));
            }
        }
        sheet.setRepeatingRows(new CellRangeAddress(heads, heads, -1, -1));
    }
}
