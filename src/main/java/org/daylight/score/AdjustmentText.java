package org.daylight.score;

import java.math.BigDecimal;

/** The lines of a tally's text that say what people ruled, in the order of {@link Adjustment}'s components. */
final class AdjustmentText {

    private static final int WORDS = 9;
    private static final String NO_RECORD = "-";

    private AdjustmentText() {}

    static String line(Adjustment one) {
        return String.join(
                " ",
                "adjust",
                LotText.escaped(one.number()),
                one.kind().name(),
                LotText.escaped(one.rule()),
                one.points().toPlainString(),
                record(one.record()),
                LotText.escaped(one.document()),
                LotText.escaped(one.appliedBy()),
                LotText.escaped(one.approvedBy()));
    }

    static Adjustment adjustment(String[] words) {
        if (words.length != WORDS) {
            throw new IllegalArgumentException("found " + words.length + " words, expected " + WORDS);
        }
        return new Adjustment(
                LotText.plain(words[1]),
                TallyText.constant(Adjustment.Kind.values(), words[2]),
                LotText.plain(words[3]),
                points(words[4]),
                words[5].equals(NO_RECORD) ? "" : LotText.plain(words[5].replace("%2D", "-")),
                LotText.plain(words[6]),
                LotText.plain(words[7]),
                LotText.plain(words[8]));
    }

    private static String record(String number) {
        if (number.isEmpty()) {
            return NO_RECORD;
        }
        return number.equals(NO_RECORD) ? "%2D" : LotText.escaped(number);
    }

    private static BigDecimal points(String word) {
        if (!word.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            throw new IllegalArgumentException("found '" + word + "', expected points such as 1.5");
        }
        return new BigDecimal(word);
    }
}
