package org.daylight.render.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Roughly, where a sheet that is printed as wide as the page is cut into pages. Programs differ by a few points; what is
 * near an edge may come out otherwise.
 *
 * @param room height of the rows on a page, in points of the sheet
 */
record PrintedPages(double room) {

    private static final double SHORT_SIDE = 595;
    private static final double LONG_SIDE = 842;
    /** A3 is A4 twice, so that each side is so much longer. */
    private static final double A3 = Math.sqrt(2);

    private static final double INCH = 72;
    /** Width of a character of the body font, in points. */
    private static final double CHARACTER = 5.25;

    /**
     * The pages of a sheet whose paper and margins are set.
     *
     * @param characters that its columns are wide together
     */
    static PrintedPages of(Sheet sheet, int characters) {
        double side = sheet.getPrintSetup().getLandscape() ? SHORT_SIDE : LONG_SIDE;
        double height = paper(sheet) * side - margins(sheet, PageMargin.TOP, PageMargin.BOTTOM);
        double width = width(sheet) * sheet.getPrintSetup().getFitWidth();
        double scale = Math.min(1, width / (characters * CHARACTER));
        return new PrintedPages(height / scale);
    }

    /** Room for columns on one of its pages, in points of the paper. */
    static double width(Sheet sheet) {
        double side = sheet.getPrintSetup().getLandscape() ? LONG_SIDE : SHORT_SIDE;
        return paper(sheet) * side - margins(sheet, PageMargin.LEFT, PageMargin.RIGHT);
    }

    /** Width of a column in points of the sheet. */
    static double points(int width) {
        return width * CHARACTER / 256;
    }

    private static double paper(Sheet sheet) {
        return sheet.getPrintSetup().getPaperSize() == PrintSetup.A3_PAPERSIZE ? A3 : 1;
    }

    private static double margins(Sheet sheet, PageMargin one, PageMargin other) {
        return INCH * (sheet.getMargin(one) + sheet.getMargin(other));
    }

    /**
     * Whether something below the rows would stand on two pages, though it fits one.
     *
     * @param rows heights of all rows above it
     * @param head height of the row that is repeated on every page
     */
    boolean cut(double height, List<Float> rows, float head) {
        double taken = 0;
        for (float row : rows) {
            taken = taken + row > room ? head + row : taken + row;
        }
        return taken + height > room && head + height <= room;
    }
}
