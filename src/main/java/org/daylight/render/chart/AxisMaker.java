package org.daylight.render.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daylight.report.Chart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;

/** The two axes of a plot, made so that no label is ever cut. */
final class AxisMaker {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Share of the width that labels left of a horizontal chart may take at most before they wrap. */
    private static final double WIDEST_LABELS = 0.5;
    /** Room left and right of the plot: the figures of the other axis, and air. */
    private static final int MARGINS = 45;
    /** Share of the axis kept free above the highest column for its value and the name of a limit. */
    private static final double ROOM_ABOVE = 0.16;

    private final Chart chart;
    private final ChartStyle style;
    private final Font font;
    private final Rectangle2D area;
    private final boolean horizontal;

    AxisMaker(Chart chart, ChartStyle style, Font font, Rectangle2D area, boolean horizontal) {
        this.chart = chart;
        this.style = style;
        this.font = font;
        this.area = area;
        this.horizontal = horizontal;
    }

    CategoryAxis categories() {
        CategoryAxis axis = new CategoryAxis();
        dress(axis);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(chart.type() == Chart.Type.COLUMNS ? 0.2 : 0.35);
        axis.setMaximumCategoryLabelLines(3);
        double[] widths = labelWidths();
        if (horizontal) {
            double widest = Arrays.stream(widths).max().orElse(0);
            axis.setMaximumCategoryLabelWidthRatio((float) Math.min(WIDEST_LABELS, widest / area.getWidth() + 0.02));
        } else if (collide(widths)) {
            axis.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        } else {
            axis.setMaximumCategoryLabelWidthRatio(3);
        }
        return axis;
    }

    /** Whether two neighbouring labels would touch if they stood level. */
    private boolean collide(double[] widths) {
        double step = (area.getWidth() - MARGINS) / widths.length;
        return IntStream.range(1, widths.length).anyMatch(i -> (widths[i - 1] + widths[i]) / 2 + 2 > step);
    }

    private double[] labelWidths() {
        FontRenderContext context = new FontRenderContext(null, true, true);
        return chart.categories().stream()
                .mapToDouble(label -> font.getStringBounds(label, context).getWidth())
                .toArray();
    }

    NumberAxis values() {
        NumberAxis axis = new NumberAxis(horizontal ? chart.unit() : null);
        dress(axis);
        axis.setLabelFont(font);
        axis.setLabelPaint(style.text());
        axis.setStandardTickUnits(ticks());
        axis.setAutoRangeIncludesZero(chart.type() == Chart.Type.BARS || chart.type() == Chart.Type.COLUMNS);
        axis.setAutoRangeMinimumSize(wholeNumbers() ? 4 : 1);
        axis.setUpperMargin(ROOM_ABOVE);
        if (chart.type() == Chart.Type.RANGES) {
            axis.setRange(0.5, most() + 0.5);
        } else if (outOfHundred()) {
            // A mark cannot pass 100: leave room for its dot, not for a grid line that would promise more.
            axis.setRange(lowerBound(), 101.5);
        }
        return axis;
    }

    private double most() {
        return values(chart).stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
    }

    private double lowerBound() {
        if (chart.type() == Chart.Type.BARS) {
            return 0;
        }
        double least = values(chart).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .min()
                .orElse(0);
        return Math.max(-1.5, Math.floor((least - 2) / 10) * 10);
    }

    private boolean outOfHundred() {
        if (chart.type() == Chart.Type.COLUMNS) {
            return false;
        }
        List<BigDecimal> all = values(chart);
        return !all.isEmpty()
                && all.stream().allMatch(value -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0)
                && all.stream().anyMatch(value -> value.compareTo(BigDecimal.valueOf(20)) > 0);
    }

    private boolean wholeNumbers() {
        return values(chart).stream()
                .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
    }

    private static List<BigDecimal> values(Chart chart) {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Steps of 1, 2 and 5; tenths only where the figures have them. */
    private TickUnits ticks() {
        TickUnits units = new TickUnits();
        DecimalFormat format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        for (double power = wholeNumbers() ? 1 : 0.1; power < 1e9; power *= 10) {
            for (int step : new int[] {1, 2, 5}) {
                units.add(new NumberTickUnit(step * power, format));
            }
        }
        return units;
    }

    private void dress(Axis axis) {
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(style.text());
        axis.setAxisLinePaint(style.axis());
        axis.setAxisLineStroke(new BasicStroke(0.8f));
        axis.setTickMarkPaint(style.axis());
        axis.setTickMarkStroke(new BasicStroke(0.6f));
    }
}
