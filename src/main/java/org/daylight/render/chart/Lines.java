package org.daylight.render.chart;

import java.awt.Color;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/** Lines with markers; a missing value breaks the line. */
final class Lines extends LineAndShapeRenderer {

    private static final long serialVersionUID = 1L;

    Lines(ChartStyle style) {
        super(true, true);
        for (int row = 0; row < 9; row++) {
            ChartStyle.Look look = style.look(row);
            setSeriesPaint(row, look.colour());
            setSeriesStroke(row, look.dash().stroke(1.6f));
            setSeriesShape(row, look.mark().shape(5.5));
            // Every second series is hollow: grey print keeps them apart even where lines cross.
            setSeriesFillPaint(row, row % 2 == 0 ? look.colour() : Color.WHITE);
        }
        setUseFillPaint(true);
        setDrawOutlines(true);
    }
}
