package org.daylight.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a figure is reckoned again from cells of its report, so that a workbook can hold it live.
 *
 * @param value what it gives
 * @param parts one after another, without blanks between them
 */
public record Formula(BigDecimal value, List<Part> parts) {

    /**
     * Digits after the point to which an intermediate figure is brought before its own rounding: programs reckon in binary
     * fractions, in which a tie such as 87.125 may come out a hair below itself.
     */
    private static final int TIES = 9;

    /** A piece of a formula. */
    public sealed interface Part {}

    /** Functions, signs and numbers, as they stand. */
    public record Sign(String text) implements Part {}

    /** Cells of a column below each other, by their table, from the first row to the last, counted from 0. */
    public record Cells(String table, String column, int first, int last) implements Part {}

    public Formula {
        parts = List.copyOf(parts);
    }

    /** The sum of cells. */
    static Formula sum(BigDecimal value, List<Cells> cells) {
        var parts = new ArrayList<Part>(List.of(new Sign("SUM(")));
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                parts.add(new Sign(","));
            }
            parts.add(cells.get(i));
        }
        parts.add(new Sign(")"));
        return new Formula(value, parts);
    }

    static Formula cell(BigDecimal value, String table, String column, int row) {
        return new Formula(value, List.of(new Cells(table, column, row, row)));
    }

    static Formula number(BigDecimal value) {
        return new Formula(value, List.of(new Sign(value.toPlainString())));
    }

    Formula times(Formula other) {
        return new Formula(value.multiply(other.value, MathContext.DECIMAL128), joined(this, "*", other));
    }

    /** The quotient; the divisor is not 0. */
    Formula over(Formula other) {
        return new Formula(value.divide(other.value, MathContext.DECIMAL128), joined(this, "/", other));
    }

    Formula plus(Formula other) {
        return new Formula(value.add(other.value, MathContext.DECIMAL128), joined(this, "+", other));
    }

    /** 0 instead of anything below. */
    Formula atLeastZero() {
        return new Formula(value.max(BigDecimal.ZERO), around("MAX(0,", this, ")"));
    }

    /** Rounded to so many digits after the point; a tie is rounded up unless the mode is {@code DOWN}. */
    Formula rounded(int digits, RoundingMode mode) {
        RoundingMode near = mode == RoundingMode.DOWN || mode == RoundingMode.UP ? mode : RoundingMode.HALF_UP;
        String function = near == RoundingMode.HALF_UP ? "ROUND" : "ROUND" + near.name();
        return new Formula(
                value.setScale(TIES, RoundingMode.HALF_UP).setScale(digits, near),
                around(function + "(ROUND(", this, "," + TIES + ")," + digits + ")"));
    }

    private static List<Part> joined(Formula one, String sign, Formula other) {
        return Stream.of(one.parts.stream(), Stream.of(new Sign(sign)), other.parts.stream())
                .<Part>flatMap(part -> part)
                .toList();
    }

    private static List<Part> around(String before, Formula formula, String after) {
        return Stream.of(Stream.of(new Sign(before)), formula.parts.stream(), Stream.of(new Sign(after)))
                .<Part>flatMap(part -> part)
                .toList();
    }
}
