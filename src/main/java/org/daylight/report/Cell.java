package org.daylight.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.daylight.feed.Masking;

/** A cell's value. */
public sealed interface Cell {

    /** Text, shown as text even where it starts with {@code = + - @}. */
    record Words(String text) implements Cell {}

    /** A number, printed as its column's format says. */
    record Amount(BigDecimal value) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    /** No value, and the reason in words; never 0 and never blank. */
    record Missing(String reason) implements Cell {}

    static Cell words(String text) {
        return new Words(text);
    }

    /** The name of a file, whatever its sender wrote: what cannot be seen stands as its number. */
    static Cell name(String name) {
        return new Words(Masking.name(name));
    }

    static Cell amount(BigDecimal value) {
        return new Amount(value);
    }

    static Cell count(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    static Cell day(LocalDate date) {
        return new Day(date);
    }

    static Cell missing(String reason) {
        return new Missing(reason);
    }
}
