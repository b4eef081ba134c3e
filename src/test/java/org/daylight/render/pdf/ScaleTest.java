package org.daylight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daylight.report.Chart;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void everyValueLiesBetweenTheEnds() {
        assertThat(Scale.of(List.of(chart("71.30", "98.20"), chart("66.01", null))))
                .isEqualTo(new Scale(60, 100));
        assertThat(Scale.of(List.of(chart("60.00", "100.00")))).isEqualTo(new Scale(60, 100));
        assertThat(Scale.of(List.of(chart("100.00", "102.50")))).isEqualTo(new Scale(90, 110));
        assertThat(Scale.of(List.of(chart("-3.00", "40.00")))).isEqualTo(new Scale(-10, 100));
        assertThat(Scale.of(List.of(chart(null, null)))).isEqualTo(new Scale(0, 100));
    }

    private static Chart chart(String... values) {
        List<Optional<BigDecimal>> all = Arrays.stream(values)
                .map(value -> Optional.ofNullable(value).map(BigDecimal::new))
                .toList();
        return new Chart(
                "c",
                Chart.Type.LINES,
                "t",
                "a",
                "分",
                List.of("2026-08", "2026-09"),
                List.of(new Chart.Series("s", all)));
    }
}
