package org.daylight.feed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Numbers in ASCII digits, without signs of thousands, powers or words. {@code 1,000} is refused: it may be a thousand
 * or, where a comma is the decimal mark, one.
 */
final class Numbers implements CellReader {

    /** A long holds any number of so many digits. */
    private static final int MOST_DIGITS = 18;

    private final Column column;
    private final String limit;

    Numbers(Column column) {
        this.column = column;
        this.limit = switch (column.range()) {
            case COUNT -> ">= 0";
            case STARS -> "1..5";
            default -> "";
        };
    }

    /** Numbers that stand in no column of a feed. */
    static Numbers of(Kind kind, Column.Range range) {
        return new Numbers(new Column("number", kind, Column.Presence.OPTIONAL, List.of(), Optional.empty(), range));
    }

    /** Whether cells of this kind can be summed up. */
    static boolean isNumeric(Kind kind) {
        return kind == Kind.INTEGER || kind == Kind.DECIMAL;
    }

    @Override
    public Object read(String cell) {
        Object number = unlimited(cell);
        if (number instanceof Fault) {
            return number;
        }
        return number instanceof Long whole
                ? within(whole, whole, cell)
                : within(number, ((BigDecimal) number).signum(), cell);
    }

    /** The number, be it within the column's scale or not, or a {@link Fault}. */
    Object unlimited(String cell) {
        String folded = Wide.fold(cell);
        if (!isNumber(folded)) {
            return Fault.of(Refusal.Code.NOT_A_NUMBER, cell, expected());
        }
        return column.kind() == Kind.INTEGER ? (Object) Long.valueOf(folded) : new BigDecimal(folded);
    }

    /** What a number of this column looks like, with its limit: {@code 0.00, >= 0}. */
    String expected() {
        String example = column.kind() == Kind.INTEGER ? "0" : "0.00";
        return limit.isEmpty() ? example : example + ", " + limit;
    }

    private Object within(Object value, long size, String cell) {
        boolean inside = switch (column.range()) {
            case COUNT -> size >= 0;
            case STARS -> size >= 1 && size <= 5;
            default -> true;
        };
        return inside ? value : Fault.of(Refusal.Code.OUT_OF_SCALE, cell, limit);
    }

    private boolean isNumber(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int point = column.kind() == Kind.DECIMAL ? text.indexOf('.') : -1;
        int end = point < 0 ? text.length() : point;
        return areDigits(text, start, end) && (point < 0 || areDigits(text, point + 1, text.length()));
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from && to - from <= MOST_DIGITS;
    }
}
