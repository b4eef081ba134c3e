package org.daylight.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;

/** A dashed line between the last category within a limit and the first beyond it, with its name at the top. */
final class LimitLine extends AbstractAnnotation implements CategoryAnnotation {

    private static final long serialVersionUID = 1L;

    private final int last;
    private final String name;
    private final Font font;
    private final Color colour;

    LimitLine(int last, String name, Font font, Color colour) {
        this.last = last;
        this.name = name;
        this.font = font;
        this.colour = colour;
    }

    @Override
    public void draw(
            Graphics2D graphics, CategoryPlot plot, Rectangle2D area, CategoryAxis categories, ValueAxis values) {
        double x = edge(plot, area, categories);
        graphics.setPaint(colour);
        graphics.setStroke(ChartStyle.Dash.DASHED.stroke(1.1f));
        graphics.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        graphics.setFont(font);
        graphics.setStroke(new BasicStroke(1));
        double width =
                font.getStringBounds(name, graphics.getFontRenderContext()).getWidth();
        double left = x + 4 + width <= area.getMaxX() ? x + 4 : x - 4 - width;
        graphics.setPaint(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(left - 1, area.getMinY(), width + 2, font.getSize2D() * 1.3));
        graphics.setPaint(colour);
        graphics.drawString(name, (float) left, (float) (area.getMinY() + font.getSize2D()));
    }

    private double edge(CategoryPlot plot, Rectangle2D area, CategoryAxis categories) {
        int count = plot.getDataset().getColumnCount();
        double end = categories.getCategoryEnd(last, count, area, plot.getDomainAxisEdge());
        if (last == count - 1) {
            return Math.min(end + 2, area.getMaxX());
        }
        return (end + categories.getCategoryStart(last + 1, count, area, plot.getDomainAxisEdge())) / 2;
    }
}
