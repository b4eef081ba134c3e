package org.daylight.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.daylight.feed.Masking;

/** A cell's value. */
public sealed interface Cell {

    /**
     * Text, shown as text even where it starts with {@code = + - @}.
     *
     * @param file beside the report that tells more, as a path from it
     */
    record Words(String text, Optional<String> file) implements Cell {}

    /**
     * A number, printed as its column's format says.
     *
     * @param formula by which other cells give the same number
     * @param cases row of the report where the cases behind it begin
     */
    record Amount(BigDecimal value, Optional<Formula> formula, Optional<Target> cases) implements Cell {

        /** The same with the place of its cases. */
        Amount behind(Optional<Target> place) {
            return new Amount(value, formula, place);
        }
    }

    record Day(LocalDate date) implements Cell {}

    /** No value, and the reason in words; never 0 and never blank. */
    record Missing(String reason) implements Cell {}

    /** A row of a table of the same report, counted from 0. */
    record Target(String table, int row) {}

    static Cell words(String text) {
        return new Words(text, Optional.empty());
    }

    /** The name of a file, whatever its sender wrote: what cannot be seen stands as its number. */
    static Cell name(String name) {
        return words(Masking.name(name));
    }

    static Cell amount(BigDecimal value) {
        return new Amount(value, Optional.empty(), Optional.empty());
    }

    /** A number with its formula; one that gives another number is left out, and the number stands by itself. */
    static Amount amount(BigDecimal value, Optional<Formula> formula) {
        return new Amount(value, formula.filter(each -> each.value().compareTo(value) == 0), Optional.empty());
    }

    static Cell count(long value) {
        return amount(BigDecimal.valueOf(value));
    }

    static Cell day(LocalDate date) {
        return new Day(date);
    }

    static Cell missing(String reason) {
        return new Missing(reason);
    }
}
