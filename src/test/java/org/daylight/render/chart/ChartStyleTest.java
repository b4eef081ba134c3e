package org.daylight.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartStyleTest {

    private static final Path SHIPPED = Path.of("report-templates/pdf/charts.properties");

    @TempDir
    Path folder;

    @Test
    void theShippedStyleIsRead() throws IOException {
        ChartStyle style = ChartStyle.read(SHIPPED);
        assertThat(style.textSize()).isEqualTo(10f);
        assertThat(style.series()).hasSize(4);
        assertThat(style.look(1))
                .isEqualTo(new ChartStyle.Look(new Color(0xB5532A), ChartStyle.Dash.DASHED, ChartStyle.Mark.SQUARE));
        assertThat(style.look(4)).isEqualTo(style.look(0));
    }

    /** Lightness by the weights of ITU-R BT.709: two series that are printed grey keep at least 25 of 255 between them. */
    @Test
    void neighbouringSeriesStayApartInGreyPrint() throws IOException {
        ChartStyle style = ChartStyle.read(SHIPPED);
        for (int i = 0; i < 2; i++) {
            double first = grey(style.look(i).colour());
            double second = grey(style.look(i + 1).colour());
            assertThat(second - first).as("series %s and %s", i + 1, i + 2).isGreaterThan(25);
        }
        assertThat(style.series().stream().map(ChartStyle.Look::mark)).doesNotHaveDuplicates();
        assertThat(style.series().stream().map(ChartStyle.Look::dash)).doesNotHaveDuplicates();
    }

    private static double grey(Color colour) {
        return 0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    grid = #D5DBE1   | grid = grey                    | line 6, grid: found 'grey'; expected a colour such as #1F3A5F
                    text.size = 10   | text.size = large              | line 3, text.size: found 'large'; expected a size such as 10 or 9.5
                    axis = #6B7580   | axes = #6B7580                 | line 5: 'axes = #6B7580' sets nothing known; expected one of [text.size, text, axis, grid, limit] or series.1 to series.9, as in 'grid = #D9DEE4'
                    axis = #6B7580   | text = #6B7580                 | line 5: 'text' stands on line 4 already; keep one
                    axis = #6B7580   | #                              | : no 'axis'; add a line such as 'axis = ...'
                    #1B3A5C solid circle | #1B3A5C solid              | line 11, series.1: found '#1B3A5C solid'; expected colour, line and marker, as in '#1F3A5F solid circle'
                    #1B3A5C solid circle | #1B3A5C wavy circle        | line 11, series.1: found '#1B3A5C wavy circle'; expected one of [solid, dashed, dotted, dash-dot]
                    """)
    void aFaultHasItsLine(String line, String wrong, String message) throws IOException {
        Path file = folder.resolve("charts.properties");
        Files.writeString(file, Files.readString(SHIPPED).replace(line, wrong));
        assertThatThrownBy(() -> ChartStyle.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + (message.startsWith(":") ? message : " " + message));
    }
}
