package org.daylight.score;

import java.math.BigDecimal;
import java.util.Arrays;

/** A level of confidence, with the quantile of the normal distribution that belongs to it. */
public enum Level {
    P90(90, "1.644853626951472714863848907991632"),
    P95(95, "1.959963984540054235524594430520551"),
    P99(99, "2.575829303548900760978576748603814");

    private final int percent;
    private final BigDecimal z;

    Level(int percent, String z) {
        this.percent = percent;
        this.z = new BigDecimal(z);
    }

    /**
     * The level of so many percent.
     *
     * @throws IllegalArgumentException for any but 90, 95 and 99
     */
    public static Level of(int percent) {
        return Arrays.stream(values())
                .filter(level -> level.percent == percent)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ranking, level: found " + percent
                        + ", expected 90, 95 or 99; write 95 unless the scheme says otherwise"));
    }

    public int percent() {
        return percent;
    }

    /** How many standard deviations either side hold so many percent of a normal distribution. */
    BigDecimal z() {
        return z;
    }
}
