package org.daylight.render.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.report.Table;
import org.daylight.report.Table.Format;

/**
 * The looks of one workbook: the cell styles of the template's samples and the few that are made from them, and how large
 * cells have to be that texts in these styles fit.
 */
public final class Styles {

    /** Height of a line of text to the size of its letters. */
    private static final double LINE = 1.5;

    /** Points between the text of a cell and its borders, above and below together. */
    private static final int PADDING = 4;

    /** Characters between the text of a cell and its borders, left and right together. */
    private static final int MARGIN = 3;

    /** Units of a column's width for one character. */
    private static final double CHARACTER = 256;

    /** Units of a column's width; the format allows no more. */
    static final int WIDEST = 255 * 256;

    /** Points; the format allows no more. */
    private static final float HIGHEST = 409;

    private final XSSFWorkbook workbook;
    private final WorkbookTemplate template;
    private final Map<Look, List<XSSFCellStyle>> samples = new EnumMap<>(Look.class);
    private final Map<Short, XSSFCellStyle> linked = new HashMap<>();
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle plainNumber;

    /** @param workbook of this template */
    public Styles(XSSFWorkbook workbook, WorkbookTemplate template) {
        this.workbook = workbook;
        this.template = template;
        for (Look look : Look.values()) {
            samples.put(
                    look,
                    template.samples(look).stream()
                            .map(sample -> workbook.getCellStyleAt(sample.style()))
                            .toList());
        }
        quoted = copy(of(Look.TEXT));
        quoted.setQuotePrefixed(true);
        plainNumber = copy(of(Look.COUNT));
        plainNumber.setDataFormat(of(Look.TEXT).getDataFormat());
    }

    private XSSFCellStyle copy(CellStyle style) {
        XSSFCellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        return copy;
    }

    public XSSFCellStyle of(Look look) {
        return samples.get(look).get(0);
    }

    /** Of samples that stand below one another; where there are fewer, the last one again. */
    XSSFCellStyle of(Look look, int index) {
        List<XSSFCellStyle> all = samples.get(look);
        return all.get(Math.min(index, all.size() - 1));
    }

    /** The same, but beginning anew behind the last one. */
    XSSFCellStyle inTurn(Look look, int index) {
        List<XSSFCellStyle> all = samples.get(look);
        return all.get(index % all.size());
    }

    /**
     * Sets a sheet's pages up as those of its kind, as wide as the page.
     *
     * @param words for the places in head and foot
     */
    public void furnish(Sheet sheet, SheetLook look, Map<String, String> words) {
        template.sheet(look).furniture().furnish(sheet, words);
    }

    /**
     * Sees to it that a sheet can be read on paper, once its pages are set up and its columns have their widths: one that is
     * wide takes larger paper, or more pages than one in width if the sample of its kind asks for no number of them.
     *
     * @param columns that it has
     */
    public void fit(Sheet sheet, SheetLook look, int columns) {
        double letters = workbook.getStylesSource().getFontAt(0).getFontHeightInPoints();
        new Legible(sheet, columns, letters)
                .keep(template.sheet(look).furniture().single());
    }

    /** Widths of the columns of a kind of sheet, in 256ths of a character. */
    public List<Integer> widths(SheetLook look) {
        return template.sheet(look).widths();
    }

    /** Width of all of them together. */
    public int width(SheetLook look) {
        return widths(look).stream().mapToInt(Integer::intValue).sum();
    }

    /** Height of the heads of a kind of sheet, in points. */
    public float height(SheetLook look) {
        return template.sheet(look).head();
    }

    /** Width of the column of a sample, or more if the text needs it; in 256ths of a character. */
    public int width(Look sample, String text, XSSFCellStyle style) {
        double needed = (Widths.of(text) * scale(style) + MARGIN) * CHARACTER;
        return Math.min(WIDEST, Math.max(template.samples(sample).get(0).width(), (int) needed));
    }

    /** Height of the row of a sample, or more if a line of its letters needs it; in points. */
    public float height(Look sample) {
        return Math.max(template.samples(sample).get(0).height(), line(sample) + PADDING);
    }

    /**
     * Height that a text needs where it breaks, in points; a row does not grow when a program opens the file.
     *
     * @param width of its cell, in 256ths of a character
     */
    public float height(String text, int width, XSSFCellStyle style) {
        int characters = (int) ((width / CHARACTER - MARGIN) / scale(style));
        int lines = style.getWrapText() ? Widths.lines(text, Math.max(1, characters)) : 1;
        return Math.min(HIGHEST, lines * line(style) + PADDING);
    }

    /** Widths count the characters of the workbook's ordinary letters; others are wider or narrower. */
    private double scale(XSSFCellStyle style) {
        return (double) style.getFont().getFontHeight()
                / workbook.getStylesSource().getFontAt(0).getFontHeight();
    }

    /** Height of a line in the letters of a sample, in points. */
    float line(Look look) {
        return line(of(look));
    }

    private static float line(XSSFCellStyle style) {
        return (float) (style.getFont().getFontHeightInPoints() * LINE);
    }

    /** A number in a column of texts has as many digits as it has, and stands where numbers stand. */
    XSSFCellStyle number(Format format) {
        return switch (format) {
            case TEXT -> plainNumber;
            case COUNT -> of(Look.COUNT);
            case MARKS -> of(Look.MARKS);
            case CHANGE -> of(Look.CHANGE);
            case PERCENT -> of(Look.PERCENT);
            case RANK -> of(Look.RANK);
            case DATE -> of(Look.DATE);
        };
    }

    /** The same in the letters of a link. */
    XSSFCellStyle linked(CellStyle style) {
        return linked.computeIfAbsent(style.getIndex(), index -> {
            XSSFCellStyle copy = copy(style);
            XSSFFont font = of(Look.LINK).getFont();
            copy.setFont(font);
            return copy;
        });
    }

    /** For texts that begin like a formula: stays text even when the cell is edited. */
    XSSFCellStyle quoted() {
        return quoted;
    }

    /** The reason for a missing value, where the values of the column stand. */
    XSSFCellStyle missing(Table.Column column) {
        return of(column.format() == Format.TEXT && column.width() > Widths.NARROW ? Look.REASON_TEXT : Look.REASON);
    }
}
