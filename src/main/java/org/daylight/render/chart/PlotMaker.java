package org.daylight.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.daylight.report.Chart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Turns one chart into a plot: data, renderer, axes, grid. */
final class PlotMaker {

    private final Chart chart;
    private final ChartStyle style;
    private final Font font;
    private final Rectangle2D area;

    PlotMaker(Chart chart, ChartStyle style, Font font, Rectangle2D area) {
        this.chart = chart;
        this.style = style;
        this.font = font;
        this.area = area;
    }

    CategoryPlot plot() {
        AxisMaker axes = new AxisMaker(chart, style, font, area, horizontal());
        CategoryPlot plot = new CategoryPlot(data(), axes.categories(), axes.values(), renderer());
        plot.setOrientation(horizontal() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(style.grid());
        plot.setRangeGridlineStroke(new BasicStroke(0.6f));
        plot.setDomainGridlinesVisible(chart.type() == Chart.Type.DUMBBELL);
        plot.setDomainGridlinePaint(style.grid());
        plot.setDomainGridlineStroke(new BasicStroke(0.4f));
        plot.setRangeZeroBaselineVisible(false);
        limitAt().ifPresent(at -> plot.addAnnotation(new LimitLine(at, limitName(), font, style.limit())));
        return plot;
    }

    private boolean horizontal() {
        return switch (chart.type()) {
            case BARS, DUMBBELL, RANGES -> true;
            case LINES, COLUMNS -> false;
        };
    }

    private CategoryItemRenderer renderer() {
        return switch (chart.type()) {
            case BARS, COLUMNS -> new Bars(style, font, chart.categories().size(), limitAt());
            case LINES -> new Lines(style);
            case DUMBBELL -> new Dumbbells(style);
            case RANGES -> Dumbbells.ranges(style);
        };
    }

    private DefaultCategoryDataset data() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int row = 0; row < shownSeries(); row++) {
            Chart.Series series = chart.series().get(row);
            for (int column = 0; column < chart.categories().size(); column++) {
                data.addValue(
                        series.values().get(column).orElse(null),
                        new Label(row, series.name()),
                        new Label(column, chart.categories().get(column)));
            }
        }
        return data;
    }

    private int shownSeries() {
        return limitAt().isPresent() ? 1 : chart.series().size();
    }

    private String limitName() {
        return chart.series().get(1).name();
    }

    private OptionalInt limitAt() {
        if (chart.type() != Chart.Type.COLUMNS || chart.series().size() != 2) {
            return OptionalInt.empty();
        }
        List<Optional<BigDecimal>> values = chart.series().get(1).values();
        int[] present = IntStream.range(0, values.size())
                .filter(i -> values.get(i).isPresent())
                .toArray();
        return present.length == 1 ? OptionalInt.of(present[0]) : OptionalInt.empty();
    }
}
