package org.daylight.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.daylight.feed.Epoch;

/** Numbers of workbooks as text, as a text file would hold them. */
final class CellText {

    /** From here on a spreadsheet has lost digits: it keeps fifteen. */
    private static final double LOST = 1e15;

    private static final int DIGITS = 15;

    private CellText() {}

    /**
     * The text of a number.
     *
     * @param date how much its format shows of a date, or empty
     */
    static String of(double number, Optional<Epoch.Precision> date, Epoch epoch) {
        return date.flatMap(precision -> epoch.text(number, precision)).orElseGet(() -> plain(number));
    }

    /**
     * Plain decimal text in its shortest form. A whole number of sixteen digits or more is written with its power, such
     * as {@code 1.23456789012346E+17}: it may have been an identifier, whose last digits are lost.
     */
    static String plain(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw BadFile.corrupt("a number that is none");
        }
        if (Math.abs(number) >= LOST) {
            BigDecimal rounded = new BigDecimal(number)
                    .round(new MathContext(DIGITS, RoundingMode.HALF_UP))
                    .stripTrailingZeros();
            int power = rounded.precision() - rounded.scale() - 1;
            return rounded.movePointLeft(power).toPlainString() + String.format(Locale.ROOT, "E+%d", power);
        }
        if (number == Math.rint(number)) {
            return Long.toString((long) number);
        }
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /** Digits that need no reading: fifteen at most, without a nought before them. */
    static boolean isShortWhole(CharSequence digits) {
        if (digits.length() == 0 || digits.length() > DIGITS || digits.charAt(0) == '0' && digits.length() > 1) {
            return false;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
