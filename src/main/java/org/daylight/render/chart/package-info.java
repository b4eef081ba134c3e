/**
 * Edge. Charts as values become vector drawings.
 *
 * <p>Job: draw a {@link org.daylight.report.Chart} on any {@link java.awt.Graphics2D}, text as text in the house font,
 * colours that stay apart in grey print. It writes no file: the paper renderers give it the surface. Entry point:
 * {@link org.daylight.render.chart.ChartPainter}; its looks are data ({@link org.daylight.render.chart.ChartStyle}).
 */
package org.daylight.render.chart;
