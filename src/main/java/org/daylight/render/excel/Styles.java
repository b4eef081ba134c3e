package org.daylight.render.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.report.Table;
import org.daylight.report.Table.Format;
import org.daylight.report.WorkbookLayout;

/** All cell styles of a workbook, made once and in a fixed order. */
final class Styles {

    private static final String WHITE = "FFFFFF";
    private static final String LINE = "BFBFBF";
    private static final String GREY = "6B6B6B";
    private static final String BLACK = "000000";

    private final XSSFWorkbook workbook;
    private final WorkbookLayout layout;
    private final Map<Format, XSSFCellStyle> numbers = new EnumMap<>(Format.class);
    private final Map<Short, XSSFCellStyle> linked = new HashMap<>();
    private final XSSFFont link;
    private final XSSFCellStyle title;
    private final XSSFCellStyle subtitle;
    private final XSSFCellStyle note;
    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private final XSSFCellStyle centred;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle missing;
    private final XSSFCellStyle missingText;

    Styles(XSSFWorkbook workbook, WorkbookLayout layout) {
        this.workbook = workbook;
        this.layout = layout;
        workbook.getStylesSource().getFontAt(0).setFontName(layout.font());
        title = plain(font(16, layout.palette().head(), true));
        subtitle = plain(font(10, GREY, false));
        note = plain(font(10, BLACK, false));
        note.setWrapText(true);
        head = boxed(font(10, WHITE, true), HorizontalAlignment.CENTER);
        head.setFillForegroundColor(colour(layout.palette().head()));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFFont body = font(10, BLACK, false);
        link = font(10, layout.palette().head(), false);
        link.setUnderline(FontUnderline.SINGLE);
        text = boxed(body, HorizontalAlignment.LEFT);
        centred = boxed(body, HorizontalAlignment.CENTER);
        quoted = boxed(body, HorizontalAlignment.LEFT);
        quoted.setQuotePrefixed(true);
        XSSFFont faint = font(9, GREY, false);
        faint.setItalic(true);
        missing = boxed(faint, HorizontalAlignment.CENTER);
        missingText = boxed(faint, HorizontalAlignment.LEFT);
        for (Format format : Format.values()) {
            numbers.put(format, number(body, format));
        }
    }

    private XSSFCellStyle number(XSSFFont font, Format format) {
        boolean middle = format == Format.RANK || format == Format.DATE;
        XSSFCellStyle style = boxed(font, middle ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT);
        style.setWrapText(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern(format)));
        return style;
    }

    private static String pattern(Format format) {
        return switch (format) {
            case TEXT -> "General";
            case COUNT -> "#,##0";
            case MARKS -> "0.00";
            case CHANGE -> "+0.00;-0.00;0.00";
            case PERCENT -> "0.00%";
            case RANK -> "0";
            case DATE -> "yyyy-mm-dd";
        };
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle boxed(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = plain(font);
        style.setAlignment(alignment);
        style.setIndention((short) (alignment == HorizontalAlignment.LEFT ? 1 : 0));
        style.setWrapText(true);
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

    private XSSFFont font(int points, String colour, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(layout.font());
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(colour));
        font.setBold(bold);
        return font;
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }

    WorkbookLayout.Palette palette() {
        return layout.palette();
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle subtitle() {
        return subtitle;
    }

    XSSFCellStyle note() {
        return note;
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle number(Format format) {
        return numbers.get(format);
    }

    /** The same in the look of a link: blue and underlined, which grey print keeps. */
    XSSFCellStyle linked(CellStyle style) {
        return linked.computeIfAbsent(style.getIndex(), index -> {
            XSSFCellStyle copy = workbook.createCellStyle();
            copy.cloneStyleFrom(style);
            copy.setFont(link);
            return copy;
        });
    }

    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle centred() {
        return centred;
    }

    /** For texts that begin like a formula: stays text even when the cell is edited. */
    XSSFCellStyle quoted() {
        return quoted;
    }

    /** The reason for a missing value, where the values of the column stand. */
    XSSFCellStyle missing(Table.Column column) {
        return column.format() == Format.TEXT && column.width() > Widths.NARROW ? missingText : missing;
    }
}
