package org.daylight.render.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.daylight.report.Table.Format;
import org.daylight.report.WorkbookLayout.Colouring;

/**
 * Conditional formats. They repeat in colour what the cells say in words or figures, so that a grey print loses
 * nothing. A reason for a missing value is a text, and texts compare as greater than numbers: each rule asks for a
 * number first.
 */
final class Colours {

    private static final double FULL = 100;
    private final XSSFSheetConditionalFormatting formats;
    private final Page page;
    private final int below;
    private final Styles styles;

    private Colours(XSSFSheetConditionalFormatting formats, Page page, int below, Styles styles) {
        this.formats = formats;
        this.page = page;
        this.below = below;
        this.styles = styles;
    }

    static void set(SheetConditionalFormatting formats, Page page, int below, Styles styles) {
        if (!page.rows().isEmpty()) {
            var colours = new Colours((XSSFSheetConditionalFormatting) formats, page, below, styles);
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
            case BANDS -> bands(cells, by, colouring.where());
            case BARS -> bars(cells, page.columns().get(column).format());
            case SIGNS -> signs(cells, cell(by));
        }
    }

    /** Whose row has no number where the layout wants one has no grade, whatever the figures would give. */
    private void bands(CellRangeAddress[] cells, int by, Optional<String> where) {
        String held = where.map(page::column)
                .filter(column -> column >= 0)
                .map(column -> "ISNUMBER(" + cell(column) + "),")
                .orElse("");
        List<BigDecimal> thresholds = page.columns().get(by).thresholds();
        String cell = cell(by);
        for (int i = 0; i < thresholds.size(); i++) {
            String upper =
                    i == 0 ? "" : "," + cell + "<" + thresholds.get(i - 1).toPlainString();
            String formula = "AND(" + held + "ISNUMBER(" + cell + ")," + cell + ">="
                    + thresholds.get(i).toPlainString() + upper + ")";
            formats.addConditionalFormatting(cells, filled(formula, styles.of(Look.GRADES, i)));
        }
    }

    private XSSFConditionalFormattingRule filled(String formula, XSSFCellStyle sample) {
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
        var pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(fill(sample));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        var font = rule.createFontFormatting();
        font.setFontColor(letters(sample));
        font.setFontStyle(sample.getFont().getItalic(), sample.getFont().getBold());
        return rule;
    }

    /** The fill of a sample as red, green and blue: a theme's number would mean nothing outside of its cell. */
    static XSSFColor fill(XSSFCellStyle sample) {
        return new XSSFColor(sample.getFillForegroundXSSFColor().getRGBWithTint());
    }

    /** Likewise its letters; black where the sample leaves it to the program. */
    static XSSFColor letters(XSSFCellStyle sample) {
        XSSFColor colour = sample.getFont().getXSSFColor();
        byte[] rgb = colour == null ? null : colour.getRGBWithTint();
        return new XSSFColor(rgb == null ? new byte[3] : rgb);
    }

    private void bars(CellRangeAddress[] cells, Format format) {
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(fill(styles.of(Look.BAR)));
        var bar = rule.getDataBarFormatting();
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(0d);
        bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bar.getMaxThreshold().setValue(format == Format.PERCENT ? 1 : FULL);
        formats.addConditionalFormatting(cells, rule);
    }

    private void signs(CellRangeAddress[] cells, String cell) {
        formats.addConditionalFormatting(cells, lettered(cell, ">0", letters(styles.of(Look.RISE))));
        formats.addConditionalFormatting(cells, lettered(cell, "<0", letters(styles.of(Look.FALL))));
    }

    private XSSFConditionalFormattingRule lettered(String cell, String test, XSSFColor colour) {
        XSSFConditionalFormattingRule rule =
                formats.createConditionalFormattingRule("AND(ISNUMBER(" + cell + ")," + cell + test + ")");
        rule.createFontFormatting().setFontColor(colour);
        return rule;
    }

    /** The first row's cell of a column, fixed in the column and free in the row. */
    private String cell(int column) {
        return "$" + CellReference.convertNumToColString(column) + (page.firstRow() + 1);
    }
}
