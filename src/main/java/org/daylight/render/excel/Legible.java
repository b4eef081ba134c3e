package org.daylight.render.excel;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Keeps the letters of a wide sheet, which is printed as wide as its page, large enough to be read: on A3 instead of A4,
 * and where that does not do, on pages side by side, each with the columns that the sheet repeats.
 */
final class Legible {

    /** Size of the smallest letters that are read without effort, in points; Chinese characters have many strokes. */
    static final double SMALLEST = 7;

    private final Sheet sheet;
    private final List<Double> columns;
    private final double scale;

    /**
     * A sheet that is set up for one page in width, and has its widths and its repeated columns.
     *
     * @param columns that it has
     * @param letters size of the letters in which it is written, in points
     */
    Legible(Sheet sheet, int columns, double letters) {
        this.sheet = sheet;
        this.columns = IntStream.range(0, columns)
                .mapToObj(column -> PrintedPages.points(sheet.getColumnWidth(column)))
                .toList();
        this.scale = Math.min(1, SMALLEST / letters);
    }

    /**
     * Chooses its paper and the number of its pages in width.
     *
     * @param larger whether it may take larger paper
     */
    void keep(boolean larger) {
        PrintSetup print = sheet.getPrintSetup();
        short paper = print.getPaperSize();
        if (larger && pages() > 1 && paper == PrintSetup.A4_PAPERSIZE) {
            print.setPaperSize(PrintSetup.A3_PAPERSIZE);
            if (pages() > 1) {
                print.setPaperSize(paper);
            }
        }
        int pages = pages();
        print.setFitWidth((short) pages);
        print.setLeftToRight(pages > 1);
    }

    /** How many pages take the columns side by side, in the smallest letters that will do; no column is parted. */
    private int pages() {
        double room = PrintedPages.width(sheet) / scale;
        CellRangeAddress keys = sheet.getRepeatingColumns();
        double repeated = columns.stream()
                .limit(keys == null ? 0 : keys.getLastColumn() + 1L)
                .mapToDouble(Double::doubleValue)
                .sum();
        int pages = 1;
        double taken = 0;
        for (double column : columns) {
            if (taken > 0 && taken + column > room) {
                pages++;
                taken = repeated;
            }
            taken += column;
        }
        return pages;
    }
}
