package org.daylight.render.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daylight.report.Chart;

/**
 * One of many small charts that are read side by side: the first series as a line with a dot at its last value, the
 * second, what it is to be held against, as a thin grey one. A missing value breaks a line; a value between two missing
 * ones is a dot.
 */
final class SmallLines {

    /** Of the text of other charts. */
    private static final float SMALLER = 0.72f;

    private static final double DOT = 3.4;

    private final Chart chart;
    private final ChartStyle style;
    private final Font font;
    private final double low;
    private final double high;
    private final Rectangle2D plot;

    /** @param area in units of the drawing; labels of both axes stand in it too */
    SmallLines(Chart chart, ChartStyle style, Font font, Ends ends, Rectangle2D area) {
        this.chart = chart;
        this.style = style;
        this.font = font.deriveFont(font.getSize2D() * SMALLER);
        this.low = ends.low();
        this.high = ends.high();
        double text = this.font.getSize2D();
        double left = text * 2.1;
        this.plot = new Rectangle2D.Double(
                area.getX() + left, area.getY() + text / 2, area.getWidth() - left - DOT, area.getHeight() - text * 2);
    }

    /** Ends of the vertical axis. */
    record Ends(int low, int high) {}

    void draw(Graphics2D graphics) {
        graphics.setFont(font);
        List.of(low, high).forEach(value -> gridLine(graphics, value));
        months(graphics);
        BasicStroke thin = ChartStyle.Dash.DASHED.stroke(0.8f);
        graphics.setPaint(style.axis());
        line(graphics, chart.series().get(1).values(), thin);
        graphics.setPaint(style.look(0).colour());
        List<Optional<BigDecimal>> own = chart.series().get(0).values();
        line(graphics, own, ChartStyle.Dash.SOLID.stroke(1.5f));
        IntStream.range(0, own.size()).filter(i -> lone(own, i)).forEach(i -> dot(graphics, i, own));
    }

    private void gridLine(Graphics2D graphics, double value) {
        graphics.setPaint(style.grid());
        graphics.setStroke(new BasicStroke(0.6f));
        graphics.draw(new Line2D.Double(plot.getMinX(), y(value), plot.getMaxX(), y(value)));
        graphics.setPaint(style.text());
        String label = Integer.toString((int) value);
        double width = width(label, graphics);
        graphics.drawString(label, (float) (plot.getMinX() - width - 3), (float) (y(value) + font.getSize2D() * 0.36));
    }

    /** The first and the last; those between are read off by counting. */
    private void months(Graphics2D graphics) {
        float baseline = (float) (plot.getMaxY() + font.getSize2D() * 1.25);
        String last = chart.categories().get(chart.categories().size() - 1);
        graphics.setPaint(style.text());
        graphics.drawString(chart.categories().get(0), (float) plot.getMinX(), baseline);
        graphics.drawString(last, (float) (plot.getMaxX() - width(last, graphics)), baseline);
    }

    private double width(String text, Graphics2D graphics) {
        return font.getStringBounds(text, graphics.getFontRenderContext()).getWidth();
    }

    private void line(Graphics2D graphics, List<Optional<BigDecimal>> values, BasicStroke stroke) {
        graphics.setStroke(stroke);
        var path = new Path2D.Double();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                double y = y(values.get(i).get().doubleValue());
                if (i == 0 || values.get(i - 1).isEmpty()) {
                    path.moveTo(x(i), y);
                } else {
                    path.lineTo(x(i), y);
                }
            }
        }
        graphics.draw(path);
    }

    /** Whether a value has to be a dot: the last of the chart, and one that no line reaches. */
    private static boolean lone(List<Optional<BigDecimal>> values, int at) {
        boolean before = at > 0 && values.get(at - 1).isPresent();
        boolean after = at + 1 < values.size() && values.get(at + 1).isPresent();
        return values.get(at).isPresent() && (at == values.size() - 1 || !before && !after);
    }

    private void dot(Graphics2D graphics, int at, List<Optional<BigDecimal>> values) {
        Shape dot = style.look(0).mark().shape(DOT);
        double y = y(values.get(at).orElseThrow().doubleValue());
        graphics.fill(AffineTransform.getTranslateInstance(x(at), y).createTransformedShape(dot));
    }

    private double x(int at) {
        return plot.getMinX()
                + plot.getWidth() * at / Math.max(1, chart.categories().size() - 1);
    }

    private double y(double value) {
        return plot.getMaxY() - plot.getHeight() * (value - low) / (high - low);
    }
}
