package org.daylight.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;

/** Two dots a category, or a range and a dot, joined by a bar under them where both are known. */
final class Dumbbells extends LineAndShapeRenderer {

    private static final long serialVersionUID = 1L;

    private final Color bar;

    Dumbbells(ChartStyle style) {
        super(false, true);
        this.bar = style.grid().darker();
        for (int row = 0; row < 9; row++) {
            ChartStyle.Look look = style.look(row);
            setSeriesPaint(row, look.colour());
            setSeriesShape(row, look.mark().shape(7));
            // Hollow, so that a dot of the same value shows through.
            setSeriesShapesFilled(row, row % 2 == 0);
            setSeriesOutlineStroke(row, new BasicStroke(1.3f));
        }
        setDrawOutlines(true);
    }

    /** Bars with a stroke at either end and a dot between; the legend names the bar once. */
    static Dumbbells ranges(ChartStyle style) {
        var ranges = new Dumbbells(style);
        for (int end = 0; end < 2; end++) {
            ranges.setSeriesPaint(end, ranges.bar);
            ranges.setSeriesShape(end, new Rectangle2D.Double(-0.9, -4, 1.8, 8));
            ranges.setSeriesShapesFilled(end, true);
        }
        ranges.setSeriesVisibleInLegend(1, false);
        ranges.setSeriesPaint(2, style.look(0).colour());
        ranges.setSeriesShape(2, style.look(0).mark().shape(7));
        return ranges;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis categories,
            ValueAxis values,
            CategoryDataset data,
            int row,
            int column,
            int pass) {
        if (pass == 0 && row == 0 && data.getRowCount() > 1) {
            drawBar(graphics, area, plot, data, column);
        }
        super.drawItem(graphics, state, area, plot, categories, values, data, row, column, pass);
    }

    private void drawBar(Graphics2D graphics, Rectangle2D area, CategoryPlot plot, CategoryDataset data, int column) {
        Number from = data.getValue(0, column);
        Number to = data.getValue(1, column);
        if (from == null || to == null) {
            return;
        }
        double y =
                plot.getDomainAxis().getCategoryMiddle(column, data.getColumnCount(), area, plot.getDomainAxisEdge());
        ValueAxis values = plot.getRangeAxis();
        graphics.setPaint(bar);
        graphics.setStroke(new BasicStroke(2.4f));
        graphics.draw(new Line2D.Double(
                values.valueToJava2D(from.doubleValue(), area, plot.getRangeAxisEdge()),
                y,
                values.valueToJava2D(to.doubleValue(), area, plot.getRangeAxisEdge()),
                y));
    }
}
