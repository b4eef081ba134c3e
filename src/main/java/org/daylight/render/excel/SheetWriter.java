package org.daylight.render.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.daylight.report.Cell;
import org.daylight.report.Table;
import org.daylight.report.Table.Format;
import org.daylight.report.Texts;
import org.daylight.report.WorkbookLayout.Filter;
import org.daylight.report.WorkbookLayout.Orientation;

/** Writes one page onto its sheet, top to bottom. */
final class SheetWriter {

    /** Units of a column's width for one character. */
    private static final int CHARACTER = 256;

    private static final int WIDEST = 250;
    /** Room of a head for its filter button and of a cell for its margins, in characters. */
    private static final int MARGIN = 3;

    /** The format allows rows of 409 points. */
    private static final int MOST_LINES = 26;

    private final SXSSFSheet sheet;
    private final Page page;
    private final Addresses addresses;
    private final Styles styles;
    private final Texts texts;
    private final CreationHelper creation;
    /** Heights of the rows written so far, in points. */
    private final List<Float> heights = new ArrayList<>();

    SheetWriter(SXSSFSheet sheet, Page page, Addresses addresses, Styles styles, Texts texts) {
        this.sheet = sheet;
        this.page = page;
        this.addresses = addresses;
        this.creation = sheet.getWorkbook().getCreationHelper();
        this.styles = styles;
        this.texts = texts;
    }

    /** Writes everything but the charts; returns the first row below the table. */
    int write() {
        for (int i = 0; i < page.columns().size(); i++) {
            sheet.setColumnWidth(i, width(page.columns().get(i)) * CHARACTER);
        }
        if (!page.bare()) {
            above();
        }
        heads();
        int below = body();
        view(below);
        print();
        keepCharts(below);
        Colours.set(sheet.getSheetConditionalFormatting(), page, below, styles);
        return below;
    }

    private void above() {
        line(0, page.title(), styles.of(Look.TITLE), 1.25f * styles.line(Look.TITLE));
        line(1, page.subtitle(), styles.of(Look.SUBTITLE), 1.2f * styles.line(Look.SUBTITLE));
        for (int i = 0; i < page.notes().size(); i++) {
            note(2 + i, page.notes().get(i));
        }
        heights.add(sheet.getDefaultRowHeightInPoints());
    }

    private static int width(Table.Column column) {
        return Math.min(WIDEST, column.width() + MARGIN);
    }

    private int width() {
        return page.columns().stream().mapToInt(SheetWriter::width).sum();
    }

    private void line(int number, String text, CellStyle style, float height) {
        text(row(number, height), 0, text, style);
    }

    private Row row(int number, float height) {
        Row row = sheet.createRow(number);
        row.setHeightInPoints(height);
        heights.add(height);
        return row;
    }

    /** A paragraph across the table; merged cells do not grow by themselves, so the row is made as high as it needs. */
    private void note(int number, String text) {
        line(number, text, styles.of(Look.NOTE), Widths.lines(text, width()) * styles.line(Look.NOTE) + 3);
        if (page.columns().size() > 1) {
            sheet.addMergedRegion(
                    new CellRangeAddress(number, number, 0, page.columns().size() - 1));
        }
    }

    private void heads() {
        int lines = page.columns().stream()
                .mapToInt(column -> Widths.lines(column.head(), column.width()))
                .max()
                .orElse(1);
        Row row = row(page.headRow(), lines * styles.line(Look.HEAD) + 9);
        for (int i = 0; i < page.columns().size(); i++) {
            text(row, i, page.columns().get(i).head(), styles.of(Look.HEAD));
        }
    }

    private int body() {
        int number = page.firstRow();
        for (List<Cell> cells : page.rows()) {
            Row row = row(number++, lines(cells) * styles.line(Look.TEXT) + 4);
            for (int i = 0; i < cells.size(); i++) {
                cell(row, i, cells.get(i));
            }
        }
        if (page.rows().isEmpty()) {
            text(sheet.createRow(number++), 0, texts.get("workbook.empty"), styles.of(Look.SUBTITLE));
        }
        return number;
    }

    /** Wrapped cells do not grow when a program opens the file, so a row is made as high as its longest text. */
    private int lines(List<Cell> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i) instanceof Cell.Words words
                    ? words.text()
                    : cells.get(i) instanceof Cell.Missing missing ? missing.reason() : "";
            lines = Math.max(lines, Widths.lines(text, page.columns().get(i).width()));
        }
        return Math.min(lines, MOST_LINES);
    }

    private void cell(Row row, int index, Cell cell) {
        Table.Column column = page.columns().get(index);
        if (cell instanceof Cell.Words words) {
            text(row, index, words.text(), words(words.text(), column));
            words.file().ifPresent(file -> link(row.getCell(index), HyperlinkType.FILE, file));
        } else if (cell instanceof Cell.Missing missing) {
            text(row, index, missing.reason(), styles.missing(column));
        } else {
            var target = row.createCell(index);
            target.setCellStyle(styles.number(cell instanceof Cell.Day ? Format.DATE : column.format()));
            if (cell instanceof Cell.Amount amount) {
                amount(target, amount, column.format());
            } else {
                target.setCellValue(((Cell.Day) cell).date());
            }
        }
    }

    /** A formula keeps its value beside it, so that a program that does not reckon shows it too. */
    private void amount(org.apache.poi.ss.usermodel.Cell target, Cell.Amount amount, Format format) {
        amount.formula()
                .flatMap(formula -> addresses.formula(formula, page))
                .ifPresent(formula -> target.setCellFormula(format == Format.PERCENT ? formula + "/100" : formula));
        target.setCellValue(value(amount.value(), format));
        amount.cases().flatMap(addresses::link).ifPresent(place -> link(target, HyperlinkType.DOCUMENT, place));
    }

    private void link(org.apache.poi.ss.usermodel.Cell cell, HyperlinkType type, String place) {
        Hyperlink link = creation.createHyperlink(type);
        link.setAddress(place);
        cell.setHyperlink(link);
        cell.setCellStyle(styles.linked(cell.getCellStyle()));
    }

    /** As the format's own percent wants it: 66.67 % is 0.6667. */
    private static double value(BigDecimal value, Format format) {
        return (format == Format.PERCENT ? value.movePointLeft(2) : value).doubleValue();
    }

    private CellStyle words(String text, Table.Column column) {
        if (PlainText.looksLikeFormula(text)) {
            return styles.quoted();
        }
        return column.width() <= Widths.NARROW ? styles.of(Look.CENTRED) : styles.of(Look.TEXT);
    }

    private static void text(Row row, int index, String text, CellStyle style) {
        var cell = row.createCell(index);
        if (!text.isEmpty()) {
            cell.setCellValue(PlainText.of(text));
        }
        cell.setCellStyle(style);
    }

    /** What stays in sight and what can be filtered; a table without rows has nothing to filter. */
    private void view(int below) {
        page.layout().frozenColumns().ifPresent(columns -> sheet.createFreezePane(columns, page.firstRow()));
        if (page.layout().filter() == Filter.ON && !page.rows().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(
                    page.headRow(), below - 1, 0, page.columns().size() - 1));
        }
        sheet.setDisplayGridlines(false);
        sheet.setZoom(100);
    }

    /** Heads on every page; how the paper lies, the layout says for each sheet. */
    private void print() {
        styles.furnish(
                sheet,
                SheetLook.REPORT,
                Map.of("edition", page.subtitle(), "sheet", page.name(), "page", texts.get("workbook.page")));
        sheet.getPrintSetup().setLandscape(page.layout().orientation() == Orientation.LANDSCAPE);
        sheet.setAutobreaks(true);
        sheet.setRepeatingRows(new CellRangeAddress(page.headRow(), page.headRow(), -1, -1));
        int keys = page.layout().frozenColumns().orElse(0);
        if (keys > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, keys - 1));
        }
        styles.fit(sheet, SheetLook.REPORT, page.columns().size());
    }

    /** Charts that a printed page would cut begin on the next one. */
    private void keepCharts(int below) {
        float line = sheet.getDefaultRowHeightInPoints();
        float head = heights.get(page.headRow());
        var pages = PrintedPages.of(sheet, width());
        heights.add(line);
        if (!page.charts().isEmpty() && pages.cut(NativeCharts.rows(page.charts()) * line, heights, head)) {
            sheet.setRowBreak(below);
        }
    }
}
