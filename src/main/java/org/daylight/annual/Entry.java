package org.daylight.annual;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in a cell of a report. A blank and a stroke are not 0: whoever fills the form in may mean 0, not know, or
 * have overlooked the cell.
 *
 * @param kind what was written
 * @param value of a {@link Kind#NUMBER}, else 0
 */
public record Entry(Kind kind, BigDecimal value) {

    /** What was written. */
    public enum Kind {
        NUMBER,
        BLANK,
        /** A stroke or a dash: {@code /}. */
        SLASH,
        /** The report has no such cell, or what stands in it is no figure. */
        ABSENT
    }

    public static final Entry BLANK = new Entry(Kind.BLANK, BigDecimal.ZERO);
    public static final Entry SLASH = new Entry(Kind.SLASH, BigDecimal.ZERO);
    public static final Entry ABSENT = new Entry(Kind.ABSENT, BigDecimal.ZERO);

    private static final Pattern STROKE = Pattern.compile("[/\\\\]|[-\u2013\u2014\u2015\u2212]{1,2}");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?([0-9]{1,3}(,[0-9]{3}){1,4}|[0-9]{1,15})(\\.[0-9]{1,8})?");

    /** Equal numbers are equal entries, however many zeros stand behind the point. */
    public Entry {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public static Entry of(long count) {
        return of(BigDecimal.valueOf(count));
    }

    public static Entry of(BigDecimal value) {
        return new Entry(Kind.NUMBER, value);
    }

    /** What a cell says: a number, a blank or a stroke; nothing if it is anything else. */
    public static Optional<Entry> parse(String cell) {
        String text = Titles.fold(cell).strip();
        if (text.isEmpty()) {
            return Optional.of(BLANK);
        }
        if (STROKE.matcher(text).matches()) {
            return Optional.of(SLASH);
        }
        return NUMBER.matcher(text).matches()
                ? Optional.of(of(new BigDecimal(text.replace(",", ""))))
                : Optional.empty();
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
