package org.daylight.render.excel;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.daylight.report.Table.Format;
import org.daylight.report.WorkbookLayout.Colouring;
import org.daylight.report.WorkbookLayout.Palette;

/**
 * Conditional formats. They repeat in colour what the cells say in words or figures, so that a grey print loses
 * nothing. A reason for a missing value is a text, and texts compare as greater than numbers: each rule asks for a
 * number first.
 */
final class Colours {

    private static final double FULL = 100;
    /** Weights of red, green and blue in how bright a colour looks, in thousandths; on a dark one letters are white. */
    private static final int[] BRIGHTNESS = {299, 587, 114};

    private static final int DARK = 128_000;

    private final XSSFSheetConditionalFormatting formats;
    private final Page page;
    private final int below;
    private final Palette palette;

    private Colours(XSSFSheetConditionalFormatting formats, Page page, int below, Palette palette) {
        this.formats = formats;
        this.page = page;
        this.below = below;
        this.palette = palette;
    }

    static void set(SheetConditionalFormatting formats, Page page, int below, Palette palette) {
        if (!page.rows().isEmpty()) {
            var colours = new Colours((XSSFSheetConditionalFormatting) formats, page, below, palette);
            page.layout().colours().forEach(colours::set);
        }
    }

    private void set(Colouring colouring) {
        for (String id : colouring.columns()) {
            int column = page.column(id);
            int by = page.column(colouring.by().orElse(id));
            if (column >= 0 && by >= 0) {
                set(colouring, column, by);
            }
        }
    }

    private void set(Colouring colouring, int column, int by) {
        CellRangeAddress[] cells = {new CellRangeAddress(page.firstRow(), below - 1, column, column)};
        switch (colouring.style()) {
            case BANDS -> bands(cells, by);
            case BARS -> bars(cells, page.columns().get(column).format());
            case SIGNS -> signs(cells, cell(by));
        }
    }

    private void bands(CellRangeAddress[] cells, int by) {
        List<BigDecimal> thresholds = page.columns().get(by).thresholds();
        String cell = cell(by);
        for (int i = 0; i < thresholds.size(); i++) {
            String upper =
                    i == 0 ? "" : "," + cell + "<" + thresholds.get(i - 1).toPlainString();
            String formula = "AND(ISNUMBER(" + cell + ")," + cell + ">="
                    + thresholds.get(i).toPlainString() + upper + ")";
            String fill = palette.bands().get(Math.min(i, palette.bands().size() - 1));
            formats.addConditionalFormatting(cells, filled(formula, fill));
        }
    }

    private XSSFConditionalFormattingRule filled(String formula, String fill) {
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
        var pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Styles.colour(fill));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        if (dark(fill)) {
            var font = rule.createFontFormatting();
            font.setFontColor(Styles.colour("FFFFFF"));
            font.setFontStyle(false, true);
        }
        return rule;
    }

    private static boolean dark(String colour) {
        int sum = 0;
        for (int i = 0; i < BRIGHTNESS.length; i++) {
            sum += BRIGHTNESS[i] * Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16);
        }
        return sum < DARK;
    }

    private void bars(CellRangeAddress[] cells, Format format) {
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(Styles.colour(palette.bar()));
        var bar = rule.getDataBarFormatting();
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(0d);
        bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bar.getMaxThreshold().setValue(format == Format.PERCENT ? 1 : FULL);
        formats.addConditionalFormatting(cells, rule);
    }

    private void signs(CellRangeAddress[] cells, String cell) {
        formats.addConditionalFormatting(cells, lettered(cell, ">0", palette.rise()));
        formats.addConditionalFormatting(cells, lettered(cell, "<0", palette.fall()));
    }

    private XSSFConditionalFormattingRule lettered(String cell, String test, String colour) {
        XSSFConditionalFormattingRule rule =
                formats.createConditionalFormattingRule("AND(ISNUMBER(" + cell + ")," + cell + test + ")");
        rule.createFontFormatting().setFontColor(Styles.colour(colour));
        return rule;
    }

    /** The first row's cell of a column, fixed in the column and free in the row. */
    private String cell(int column) {
        return "$" + CellReference.convertNumToColString(column) + (page.firstRow() + 1);
    }
}
