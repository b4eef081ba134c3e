package org.daylight.render.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.daylight.report.Chart;

/**
 * The ends of an axis that several charts share, in whole tens.
 *
 * @param low at most the lowest value
 * @param high more than low, at least the highest value
 */
public record Scale(int low, int high) {

    private static final int STEP = 10;
    private static final int USUAL = 100;

    /** Up to 100, beyond only where a value is; down to the ten below the lowest value. */
    static Scale of(List<Chart> charts) {
        List<BigDecimal> values = charts.stream()
                .flatMap(chart -> chart.series().stream())
                .flatMap(series -> series.values().stream())
                .flatMap(Optional::stream)
                .toList();
        int low = values.stream().mapToInt(Scale::ten).min().orElse(0);
        int high = values.stream().mapToInt(value -> -ten(value.negate())).max().orElse(USUAL);
        return new Scale(Math.min(low, USUAL - STEP), Math.max(high, USUAL));
    }

    /** The ten at or below. */
    private static int ten(BigDecimal value) {
        return Math.floorDiv(value.setScale(0, RoundingMode.FLOOR).intValueExact(), STEP) * STEP;
    }
}
