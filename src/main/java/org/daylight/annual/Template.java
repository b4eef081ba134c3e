package org.daylight.annual;

import java.util.Arrays;
import java.util.Optional;

/** Which form a report follows. */
public enum Template {
    /** The form of 2019, used for the years 2019 and 2020. */
    V2019,
    /** The form of 国办公开办函〔2021〕30号. */
    V2021;

    /** The form that a report on that year follows. */
    public static Template of(int reported) {
        return reported <= 2020 ? V2019 : V2021;
    }

    /** As it is written: {@code 2021}. */
    public String year() {
        return name().substring(1);
    }

    /** The template of a year as {@link #year} writes it. */
    public static Optional<Template> parse(String year) {
        return Arrays.stream(values()).filter(one -> one.year().equals(year)).findFirst();
    }
}
