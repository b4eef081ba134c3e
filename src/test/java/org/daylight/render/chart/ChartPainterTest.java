package org.daylight.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daylight.report.Chart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChartPainterTest {

    private static final int WHITE = 0xFFFFFF;
    private static final int WIDTH = 600;
    private static final int HEIGHT = 240;

    private static ChartStyle style;
    private static ChartPainter painter;

    @BeforeAll
    static void load() throws IOException {
        style = ChartStyle.read(Path.of("report-templates/pdf/charts.properties"));
        painter = ChartPainter.of(style);
    }

    private static BufferedImage drawn(Chart.Type type, Integer... values) {
        return drawn(type, List.of(series("市公安局", values)));
    }

    private static BufferedImage drawn(Chart.Type type, List<Chart.Series> series) {
        List<String> categories = IntStream.range(0, series.get(0).values().size())
                .mapToObj(Integer::toString)
                .toList();
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        painter.draw(
                new Chart("c", type, "t", "a", "分", categories, series),
                graphics,
                new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        graphics.dispose();
        return image;
    }

    private static Chart.Series series(String name, Integer... values) {
        return new Chart.Series(
                name,
                Arrays.stream(values)
                        .map(value -> Optional.ofNullable(value).map(BigDecimal::valueOf))
                        .toList());
    }

    private static long pixels(BufferedImage image, Color colour) {
        return IntStream.range(0, WIDTH * HEIGHT)
                .filter(i -> (image.getRGB(i % WIDTH, i / WIDTH) & WHITE) == (colour.getRGB() & WHITE))
                .count();
    }

    @Test
    void aMissingValueBreaksTheLine() {
        long whole = pixels(
                drawn(Chart.Type.LINES, 60, 60, 60, 60, 60), style.look(0).colour());
        long broken = pixels(
                drawn(Chart.Type.LINES, 60, 60, null, 60, 60), style.look(0).colour());
        // Two of four stretches are gone.
        assertThat(broken).isBetween(whole * 2 / 5, whole * 3 / 5);
    }

    private static BufferedImage small(Integer... values) {
        List<String> months = IntStream.rangeClosed(1, values.length)
                .mapToObj(month -> "2026-0" + month)
                .toList();
        Integer[] nothing = new Integer[values.length];
        var chart = new Chart(
                "c", Chart.Type.LINES, "t", "a", "分", months, List.of(series("市公安局", values), series("m", nothing)));
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        painter.drawSmall(chart, 60, 100, graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        graphics.dispose();
        return image;
    }

    /** The mean height at which the first series stands, in pixels from above. */
    private static double height(BufferedImage image) {
        return IntStream.range(0, WIDTH * HEIGHT)
                .filter(i -> (image.getRGB(i % WIDTH, i / WIDTH) & WHITE)
                        == (style.look(0).colour().getRGB() & WHITE))
                .map(i -> i / WIDTH)
                .average()
                .orElseThrow();
    }

    @Test
    void smallChartsBreakTheirLinesAndMarkWhatStandsAlone() {
        Color colour = style.look(0).colour();
        long whole = pixels(small(80, 80, 80, 80, 80), colour);
        assertThat(pixels(small(80, 80, null, 80, 80), colour)).isBetween(whole * 2 / 5, whole * 3 / 5);
        assertThat(pixels(small(80, null, null, null, null), colour)).isBetween(3L, whole / 10);
        assertThat(pixels(small(null, null, null, null, null), colour)).isZero();
    }

    @Test
    void smallChartsOfOneScaleStandAtTheHeightOfTheirValues() {
        double top = height(small(100, 100, 100));
        double bottom = height(small(60, 60, 60));
        assertThat(bottom - top).isGreaterThan(HEIGHT * 0.8);
        assertThat(height(small(80, 80, 80))).isCloseTo((top + bottom) / 2, withPercentage(1));
        assertThat(height(small(90, 90, 90))).isCloseTo((3 * top + bottom) / 4, withPercentage(2));
    }

    @Test
    void columnsBeyondTheLimitAreLighter() {
        Chart.Series counts = series("件数", 5, 5, 5, 5);
        BufferedImage image = drawn(Chart.Type.COLUMNS, List.of(counts, series("法定期限", null, 1, null, null)));
        long within = pixels(image, style.look(0).colour());
        long beyond = pixels(image, style.look(2).colour());
        assertThat(within).isGreaterThan(1000).isCloseTo(beyond, withPercentage(5));
        assertThat(reddish(image)).isPositive();
        BufferedImage unlimited = drawn(Chart.Type.COLUMNS, 5, 5, 5, 5);
        assertThat(pixels(unlimited, style.look(2).colour())).isZero();
        assertThat(reddish(unlimited)).isZero();
    }

    private static long reddish(BufferedImage image) {
        return IntStream.range(0, WIDTH * HEIGHT)
                .map(i -> image.getRGB(i % WIDTH, i / WIDTH))
                .filter(rgb -> (rgb >> 16 & 255) - (rgb & 255) > 60)
                .count();
    }

    @Test
    void twiceTheValueIsTwiceTheBar() {
        long half = pixels(drawn(Chart.Type.BARS, 40), style.look(0).colour());
        long whole = pixels(drawn(Chart.Type.BARS, 80), style.look(0).colour());
        assertThat(whole).isCloseTo(half * 2, withPercentage(4));
    }

    @Test
    void aDumbbellJoinsItsDotsOnlyWhereBothAreKnown() {
        Color bar = style.grid().darker();
        long both = pixels(drawn(Chart.Type.DUMBBELL, List.of(series("合规分", 60, 60), series("满意度分", 90, 90))), bar);
        long one = pixels(drawn(Chart.Type.DUMBBELL, List.of(series("合规分", 60, 60), series("满意度分", 90, null))), bar);
        assertThat(both).isGreaterThan(200).isCloseTo(one * 2, withPercentage(4));
    }

    @Test
    void twoDepartmentsOfOneNameStayTwo() {
        Chart chart =
                new Chart("c", Chart.Type.BARS, "t", "a", "分", List.of("同名", "同名"), List.of(series("综合分", 50, 90)));
        assertThat(new PlotMaker(
                                chart, style, new Font(Font.DIALOG, Font.PLAIN, 10), new Rectangle2D.Double(0, 0, 9, 9))
                        .plot()
                        .getDataset()
                        .getColumnCount())
                .isEqualTo(2);
    }

    /** Ranks 1 to 3 on an axis that ends at 3 and not at 100; the wider the range, the longer its bar. */
    @Test
    void aRangeIsAsLongAsItsRanks() {
        Color bar = style.grid().darker();
        long narrow = pixels(ranges(1, 1), bar);
        long wide = pixels(ranges(1, 3), bar);
        assertThat(narrow).isLessThan(wide / 4);
        // 2.4 high, and two of the three ranks of a plot that takes most of the width
        assertThat(wide).isGreaterThan(WIDTH / 2);
        assertThat(pixels(ranges(1, 3), style.look(0).colour())).isPositive();
    }

    private static BufferedImage ranges(int best, int worst) {
        return drawn(Chart.Type.RANGES, List.of(series("a", best, 3), series("b", worst, 3), series("c", best, 3)));
    }
}
