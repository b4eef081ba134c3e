package org.daylight.render.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import org.daylight.report.Chart;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Draws charts. One instance serves all threads.
 *
 * <p>In a {@link Chart.Type#COLUMNS} chart of several series, a further series with exactly one value is a limit: its
 * line stands behind that category, labelled with the series' name, and columns beyond it are lighter.
 */
public final class ChartPainter {

    /**
     * Chart text stays text in a PDF only if the family of its font is the family of the document's font; the regular
     * face alone has that family name without a weight.
     */
    private static final String FACE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private final ChartStyle style;
    private final Font font;

    private ChartPainter(ChartStyle style, Font font) {
        this.style = style;
        this.font = font;
    }

    /**
     * Loads the house font.
     *
     * @throws IOException if the font is not on the class path or cannot be read
     */
    public static ChartPainter of(ChartStyle style) throws IOException {
        try (InputStream in = ChartPainter.class.getResourceAsStream(FACE)) {
            if (in == null) {
                throw new IOException("class path: no font " + FACE + "; add the jar ph-fonts-noto-sans-sc");
            }
            return new ChartPainter(
                    style, Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(style.textSize()));
        } catch (FontFormatException e) {
            throw new IOException("class path: " + FACE + " is not a TrueType font; restore the jar", e);
        }
    }

    /** Draws the chart into the area. */
    public void draw(Chart chart, Graphics2D graphics, Rectangle2D area) {
        CategoryPlot plot = new PlotMaker(chart, style, font, area).plot();
        // Nothing here is drawn by the theme, whose fonts are the machine's.
        JFreeChart drawing = new JFreeChart(null, font, plot, false);
        drawing.setBackgroundPaint(Color.WHITE);
        drawing.setPadding(new RectangleInsets(2, 2, 2, 10));
        if (chart.type() == Chart.Type.LINES || chart.type() == Chart.Type.COLUMNS) {
            drawing.addSubtitle(unit(chart.unit()));
        }
        if (chart.type() == Chart.Type.LINES || plot.getDataset().getRowCount() > 1) {
            drawing.addSubtitle(legend(plot));
        }
        drawing.draw(graphics, area);
    }

    /**
     * Draws a chart of lines as one of many small ones, between the same ends of their vertical axes.
     *
     * @param low lower end, in the chart's unit
     * @param high upper end
     */
    public void drawSmall(Chart chart, int low, int high, Graphics2D graphics, Rectangle2D area) {
        new SmallLines(chart, style, font, new SmallLines.Ends(low, high), area).draw(graphics);
    }

    /** The unit of a vertical axis stands level above it: sideways Chinese is hard to read. */
    private TextTitle unit(String text) {
        TextTitle title = new TextTitle(text, font);
        title.setPaint(style.text());
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setMargin(0, 2, 3, 0);
        return title;
    }

    private LegendTitle legend(CategoryPlot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setItemFont(font);
        legend.setItemPaint(style.text());
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(2, 2, 2, 14));
        return legend;
    }
}
