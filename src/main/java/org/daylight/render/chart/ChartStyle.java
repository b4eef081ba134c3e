package org.daylight.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How charts look.
 *
 * @param textSize height of the letters, in units of the drawing (CSS pixels on paper)
 * @param text colour of labels
 * @param axis colour of axis lines
 * @param grid colour of grid lines
 * @param limit colour of a limit line
 * @param series looks of the first, second, ... series; further series start over
 */
public record ChartStyle(float textSize, Color text, Color axis, Color grid, Color limit, List<Look> series) {

    /** Black and white. */
    public static final ChartStyle PLAIN = new ChartStyle(
            10,
            Color.BLACK,
            Color.BLACK,
            Color.LIGHT_GRAY,
            Color.BLACK,
            List.of(new Look(Color.BLACK, Dash.SOLID, Mark.CIRCLE), new Look(Color.GRAY, Dash.DASHED, Mark.SQUARE)));

    public ChartStyle {
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("chart style: no series look; expected at least one");
        }
    }

    /** Colour, line and marker of a series: any one of them tells it apart. */
    public record Look(Color colour, Dash dash, Mark mark) {}

    /** Line patterns. */
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED,
        DASH_DOT;

        BasicStroke stroke(float width) {
            float[] pattern = switch (this) {
                case SOLID -> null;
                case DASHED -> new float[] {6, 3};
                case DOTTED -> new float[] {1.5f, 2.5f};
                case DASH_DOT -> new float[] {6, 2.5f, 1.5f, 2.5f};
            };
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
        }
    }

    /** Markers of points. */
    public enum Mark {
        CIRCLE,
        SQUARE,
        TRIANGLE,
        DIAMOND;

        Shape shape(double size) {
            double half = size / 2;
            return switch (this) {
                case CIRCLE -> new Ellipse2D.Double(-half, -half, size, size);
                case SQUARE -> new Rectangle2D.Double(-half * 0.9, -half * 0.9, size * 0.9, size * 0.9);
                case TRIANGLE -> polygon(0, -half, half, half, -half, half);
                case DIAMOND -> polygon(0, -half * 1.2, half * 1.2, 0, 0, half * 1.2, -half * 1.2, 0);
            };
        }

        private static Shape polygon(double... points) {
            Path2D path = new Path2D.Double();
            path.moveTo(points[0], points[1]);
            for (int i = 2; i < points.length; i += 2) {
                path.lineTo(points[i], points[i + 1]);
            }
            path.closePath();
            return path;
        }
    }

    Look look(int row) {
        return series.get(row % series.size());
    }

    /**
     * Something wrong with a style file.
     *
     * @param line from 1; 0 for what is missing altogether
     * @param column from 1; 0 for what is missing altogether
     * @param what begins with a comma or colon, as it follows the place
     */
    public record Mistake(int line, int column, String what) {
        String at(Path file) {
            return file + (line == 0 ? "" : " line " + line) + what;
        }
    }

    /**
     * Reads a style file: lines {@code key = value}, {@code #} at the start of a line for a comment.
     *
     * @throws IllegalArgumentException naming file and line if a key or value is unknown or missing
     * @throws IOException if the file cannot be read
     */
    public static ChartStyle read(Path file) throws IOException {
        var style = new StyleFile(Files.readAllLines(file, StandardCharsets.UTF_8));
        for (Mistake first : style.mistakes()) {
            throw new IllegalArgumentException(first.at(file));
        }
        return style.style();
    }

    /**
     * Everything that is wrong with a style file, in the order of its lines; nothing if it can be read.
     *
     * @throws IOException if the file cannot be read
     */
    public static List<Mistake> mistakes(Path file) throws IOException {
        return new StyleFile(Files.readAllLines(file, StandardCharsets.UTF_8)).mistakes();
    }
}
