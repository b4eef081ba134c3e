package org.daylight.form;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.feed.FormSheet;
import org.daylight.report.Texts;

/** How to fill the form in and send it, then every column with what to write. */
final class HelpPage {

    private static final int LINES = 8;
    private static final int WIDTH = 4;
    /** Chinese characters on a line of the last column. */
    private static final int CHARACTERS = 44;

    private final BlankForm form;
    private final Looks looks;
    private final XSSFSheet sheet;
    private final Texts texts;
    private int next;

    HelpPage(BlankForm form, Looks looks, XSSFSheet sheet) {
        this.form = form;
        this.looks = looks;
        this.sheet = sheet;
        this.texts = form.texts();
    }

    void write() {
        Sheets.widths(sheet, 20, 22, 12, 84);
        Sheets.cell(Sheets.row(sheet, next++, 10), 0, FormSheet.HELP.mark(), looks.mark);
        title(texts.get("form.help.title"));
        for (int i = 1; i <= LINES; i++) {
            XSSFRow row = Sheets.row(sheet, next, 24);
            Sheets.cell(row, 0, texts.get("form.help.line" + i), looks.line);
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, WIDTH - 1));
            next++;
        }
        title(texts.get("form.help.columns"));
        int heads = next;
        row(
                texts.get("form.help.feed"),
                texts.get("form.help.column"),
                texts.get("form.help.need"),
                texts.get("form.help.how"));
        for (int i = 0; i < WIDTH; i++) {
            sheet.getRow(heads).getCell(i).setCellStyle(looks.required);
        }
        var words = new ColumnWords(texts);
        for (Feed feed : form.feeds()) {
            for (Column column : form.columns(feed)) {
                row(feed.chinese(), ColumnWords.head(column), words.need(feed, column), words.choice(feed, column));
            }
        }
        sheet.setRepeatingRows(new CellRangeAddress(heads, heads, -1, -1));
        sheet.setDisplayGridlines(false);
        Sheets.printable(sheet);
    }

    private void title(String text) {
        XSSFRow row = Sheets.row(sheet, next++, 40);
        for (int i = 0; i < WIDTH; i++) {
            Sheets.cell(row, i, i == 0 ? text : "", looks.title);
        }
    }

    private void row(String... cells) {
        int lines = (cells[WIDTH - 1].length() + CHARACTERS - 1) / CHARACTERS;
        XSSFRow row = Sheets.row(sheet, next++, 4 + 16 * lines);
        for (int i = 0; i < cells.length; i++) {
            Sheets.cell(row, i, cells[i], looks.cell);
        }
    }
}
