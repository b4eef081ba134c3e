package org.daylight.render.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.render.chart.ChartPainter;
import org.daylight.report.Chart;
import org.daylight.report.Report;
import org.w3c.dom.Element;

/**
 * Draws {@code <object type="daylight/chart" data-id="days">} as vectors. {@code data-from} and {@code data-to} choose a
 * run of categories; {@code data-limit} and {@code data-limit-name} draw a limit behind the category of that label;
 * with {@code data-low} and {@code data-high}, the ends of its axis, a chart of lines is one of many small ones.
 */
final class ChartDrawer implements FSObjectDrawer {

    static final String TYPE = "daylight/chart";

    private final Report report;
    private final ChartPainter painter;
    private final Glyphs glyphs;

    ChartDrawer(Report report, ChartPainter painter, Glyphs glyphs) {
        this.report = report;
        this.painter = painter;
        this.glyphs = glyphs;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Chart chart = glyphs.clean(limited(element, part(element, report.chart(element.getAttribute("data-id")))));
        int pixelsWide = (int) (width / dotsPerPixel);
        int pixelsHigh = (int) (height / dotsPerPixel);
        device.drawWithGraphics(
                (float) x,
                (float) y,
                pixelsWide,
                pixelsHigh,
                graphics -> draw(element, chart, graphics, new Rectangle2D.Double(0, 0, pixelsWide, pixelsHigh)));
        return Map.of();
    }

    private void draw(Element element, Chart chart, Graphics2D graphics, Rectangle2D area) {
        if (element.hasAttribute("data-low")) {
            int low = Integer.parseInt(element.getAttribute("data-low"));
            int high = Integer.parseInt(element.getAttribute("data-high"));
            painter.drawSmall(chart, low, high, graphics, area);
        } else {
            painter.draw(chart, graphics, area);
        }
    }

    private static Chart part(Element element, Chart chart) {
        if (!element.hasAttribute("data-from")) {
            return chart;
        }
        int from = Integer.parseInt(element.getAttribute("data-from"));
        int to = Integer.parseInt(element.getAttribute("data-to"));
        List<Chart.Series> series = chart.series().stream()
                .map(one -> new Chart.Series(one.name(), one.values().subList(from, to)))
                .toList();
        return with(chart, chart.categories().subList(from, to), series);
    }

    /** A limit is a further series with one value, as {@link ChartPainter} reads it. */
    private static Chart limited(Element element, Chart chart) {
        int at = chart.categories().indexOf(element.getAttribute("data-limit"));
        if (at < 0) {
            return chart;
        }
        List<Optional<BigDecimal>> values =
                new ArrayList<>(Collections.nCopies(chart.categories().size(), Optional.empty()));
        values.set(at, Optional.of(BigDecimal.ONE));
        List<Chart.Series> series = new ArrayList<>(chart.series());
        series.add(new Chart.Series(element.getAttribute("data-limit-name"), values));
        return with(chart, chart.categories(), series);
    }

    private static Chart with(Chart chart, List<String> categories, List<Chart.Series> series) {
        return new Chart(
                chart.id(), chart.type(), chart.title(), chart.alternative(), chart.unit(), categories, series);
    }
}
