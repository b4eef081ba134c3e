package org.daylight.form;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.feed.Kind;

/** The cell styles of a form, made once and in a fixed order. */
final class Looks {

    static final String DARK = "1F3864";
    private static final String PALE = "D9E2F3";
    private static final String ENTRY = "FFF8DC";
    private static final String GIVEN = "F2F2F2";
    private static final String WHITE = "FFFFFF";
    private static final String BLACK = "1A1A1A";
    private static final String GREY = "6B6B6B";
    private static final String LINE = "BFBFBF";
    private static final String FONT = "Microsoft YaHei";

    private final XSSFWorkbook workbook;
    final XSSFCellStyle mark;
    final XSSFCellStyle title;
    final XSSFCellStyle lead;
    final XSSFCellStyle required;
    final XSSFCellStyle optional;
    final XSSFCellStyle label;
    final XSSFCellStyle given;
    final XSSFCellStyle entryText;
    final XSSFCellStyle entryNumber;
    final XSSFCellStyle hint;
    final XSSFCellStyle line;
    final XSSFCellStyle cell;

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont plain = workbook.getStylesSource().getFontAt(0);
        plain.setFontName(FONT);
        plain.setFontHeightInPoints((short) 11);
        mark = style(font(6, LINE));
        title = style(bold(20, DARK));
        title.setAlignment(HorizontalAlignment.CENTER_SELECTION);
        lead = style(font(11, GREY));
        lead.setAlignment(HorizontalAlignment.CENTER_SELECTION);
        required = head(bold(11, WHITE), DARK);
        optional = head(bold(11, DARK), PALE);
        label = boxed(bold(11, DARK), WHITE);
        given = boxed(font(11, BLACK), GIVEN);
        given.setDataFormat(format("@"));
        entryText = boxed(font(11, BLACK), ENTRY);
        entryText.setDataFormat(format("@"));
        entryNumber = boxed(font(11, BLACK), ENTRY);
        entryNumber.setDataFormat(format("0"));
        entryNumber.setAlignment(HorizontalAlignment.LEFT);
        hint = boxed(font(10, GREY), WHITE);
        line = style(font(11, BLACK));
        line.setWrapText(true);
        cell = boxed(font(10, BLACK), WHITE);
    }

    /**
     * The style of a column's empty cells. A moment has no format of its own: the spreadsheet then keeps what was typed, a
     * day as a day and a time as a time, where a format with hours would turn a day into its midnight.
     */
    XSSFCellStyle column(Kind kind) {
        XSSFCellStyle style = style(font(11, BLACK));
        boolean number = kind == Kind.INTEGER || kind == Kind.DECIMAL;
        style.setAlignment(number ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setDataFormat(format(
                switch (kind) {
                    case ID, TEXT, REFERENCE, CODE, FLAG -> "@";
                    case DATE -> "yyyy-mm-dd";
                    case MOMENT -> "General";
                    case INTEGER -> "0";
                    case DECIMAL -> "0.00";
                }));
        return style;
    }

    private short format(String pattern) {
        return workbook.createDataFormat().getFormat(pattern);
    }

    private XSSFCellStyle head(XSSFFont font, String fill) {
        XSSFCellStyle style = boxed(font, fill);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setIndention((short) 0);
        return style;
    }

    private XSSFCellStyle boxed(XSSFFont font, String fill) {
        XSSFCellStyle style = style(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor line = colour(LINE);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        return style;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFFont bold(int points, String colour) {
        XSSFFont font = font(points, colour);
        font.setBold(true);
        return font;
    }

    private XSSFFont font(int points, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(colour));
        return font;
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }
}
