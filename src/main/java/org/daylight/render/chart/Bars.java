package org.daylight.render.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalInt;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/** Flat bars or columns, their values beside them while there is room. */
final class Bars extends BarRenderer {

    private static final long serialVersionUID = 1L;

    /** More categories than this leave no room for a value over each. */
    private static final int LABELLED = 34;

    private final Color beyond;
    private final int lastWithin;

    Bars(ChartStyle style, Font font, int categories, OptionalInt limit) {
        this.beyond = style.look(2).colour();
        this.lastWithin = limit.orElse(Integer.MAX_VALUE);
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
        setMaximumBarWidth(0.08);
        setItemMargin(0.1);
        for (int row = 0; row < 9; row++) {
            setSeriesPaint(row, style.look(row).colour());
        }
        if (categories <= LABELLED) {
            label(font, style.text());
        }
    }

    private void label(Font font, Color colour) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        setDefaultItemLabelGenerator(new Figures(format));
        setDefaultItemLabelFont(font.deriveFont(font.getSize2D() * 0.85f));
        setDefaultItemLabelPaint(colour);
        setDefaultItemLabelsVisible(true);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return column > lastWithin ? beyond : super.getItemPaint(row, column);
    }

    /** A column of nothing needs no figure. */
    private static final class Figures extends StandardCategoryItemLabelGenerator {

        private static final long serialVersionUID = 1L;

        Figures(DecimalFormat format) {
            super("{2}", format);
        }

        @Override
        public String generateLabel(CategoryDataset data, int row, int column) {
            Number value = data.getValue(row, column);
            return value == null || value.doubleValue() == 0 ? null : super.generateLabel(data, row, column);
        }
    }
}
