package org.daylight.render.excel;

import java.util.Locale;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The samples of {@link WorkbookTemplate}: each is a named cell, or a named column of cells where one would not do. */
public enum Look {
    TITLE,
    SUBTITLE,
    NOTE,
    HEAD,
    TEXT,
    /** Codes and other short texts. */
    CENTRED,
    /** Why a figure is missing, in a column of figures. */
    REASON,
    /** The same in a column of texts. */
    REASON_TEXT,
    LINK,
    COUNT(Look::plain, "a number format without % or @, such as #,##0"),
    MARKS(Look::plain, "a number format without % or @, such as 0.00"),
    CHANGE(Look::plain, "a number format without % or @, such as +0.00;-0.00;0.00"),
    PERCENT(style -> style.getDataFormatString().contains("%"), "a number format with %, such as 0.00%"),
    RANK(Look::plain, "a number format without % or @, such as 0"),
    DATE(Look::dated, "a date format, such as yyyy-mm-dd"),
    /** Best first; a grade beyond the last one takes the last. */
    GRADES(Look::filled, "a cell filled with one colour"),
    /** Bars in cells. */
    BAR(Look::filled, "a cell filled with one colour"),
    RISE,
    FALL,
    /** Bars and lines of charts; letters in a bar have the colour of the letters here. */
    SERIES(Look::filled, "a cell filled with one colour"),
    GRID(Look::filled, "a cell filled with one colour"),
    /** The line between the two dots of a dumbbell. */
    SPAN(Look::filled, "a cell filled with one colour"),

    /** Of the form that departments fill in: what tells the program which sheet it is. */
    FORM_MARK,
    FORM_TITLE,
    FORM_LEAD,
    /** Its colour tells what must be filled in, on the heads and on the tabs of the sheets. */
    FORM_REQUIRED(Look::filled, "a cell filled with one colour"),
    FORM_OPTIONAL,
    FORM_LABEL,
    /** Filled in beforehand. */
    FORM_GIVEN(Look::text, "the number format Text (@)"),
    /** Waits for the sender. */
    FORM_ENTRY(Look::text, "the number format Text (@)"),
    FORM_ENTRY_NUMBER(Look::plain, "a number format without % or @, such as 0"),
    FORM_HINT,
    /** Empty cells of columns; as numbers, leading zeros and long ones would be lost. */
    FORM_ID(Look::text, "the number format Text (@)"),
    FORM_CODE(Look::text, "the number format Text (@)"),
    FORM_TEXT(Look::text, "the number format Text (@)"),
    FORM_FLAG(Look::text, "the number format Text (@)"),
    FORM_DATE(Look::dated, "a date format, such as yyyy-mm-dd"),
    /**
     * Without a format of its own the spreadsheet keeps what was typed, a day as a day and a time as a time, where a format
     * with hours would turn a day into its midnight.
     */
    FORM_MOMENT(style -> style.getDataFormatString().equals("General"), "the number format General"),
    FORM_INTEGER(Look::plain, "a number format without % or @, such as 0"),
    FORM_DECIMAL(Look::plain, "a number format without % or @, such as 0.00"),

    /** Of the tables of the annual report. */
    ANNUAL_HEAD,
    /** Titles of rows. */
    ANNUAL_ROW,
    ANNUAL_FIGURE(Look::plain, "a number format without % or @, such as 0"),
    /** A figure that a person has yet to fill in. */
    ANNUAL_BLANK(
            style -> filled(style) && plain(style), "a cell filled with one colour, its number format without % or @");

    private static final String PREFIX = "look_";

    private final Predicate<XSSFCellStyle> fits;
    private final String expected;

    Look() {
        this(style -> true, "");
    }

    Look(Predicate<XSSFCellStyle> fits, String expected) {
        this.fits = fits;
        this.expected = expected;
    }

    /** As the workbook has it: {@code look_title}. */
    String range() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    static boolean claims(String range) {
        return range.toLowerCase(Locale.ROOT).startsWith(PREFIX);
    }

    /** Whether several samples can stand below one another. */
    boolean several() {
        return this == GRADES || this == SERIES;
    }

    /** Whether a cell of that style can be its sample: figures would else be shown as others than they are. */
    boolean fits(XSSFCellStyle style) {
        return fits.test(style);
    }

    String expected() {
        return expected;
    }

    private static boolean plain(XSSFCellStyle style) {
        return !style.getDataFormatString().contains("%") && !text(style) && !dated(style);
    }

    private static boolean text(XSSFCellStyle style) {
        return style.getDataFormatString().equals("@");
    }

    private static boolean dated(XSSFCellStyle style) {
        return DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
    }

    private static boolean filled(XSSFCellStyle style) {
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND && style.getFillForegroundXSSFColor() != null;
    }
}
