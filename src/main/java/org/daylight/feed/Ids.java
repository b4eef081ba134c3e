package org.daylight.feed;

import java.util.regex.Pattern;

/**
 * Identifiers, kept to the letter, but for full-width forms: ＹＣ２０２６ is read as YC2026, since an input method decides
 * which of the two somebody types, and both name the same case. Refused are those that a spreadsheet has turned into a
 * number, since their last digits are lost, those that bear a trick against it ({@code '007}, {@code ="007"}), since the
 * same case is called 007 elsewhere, and those that hold characters which nobody sees or tells apart, since two of them
 * may look the same.
 */
final class Ids {

    static final String EXPECTED = "1-100 visible characters, no 1.23E+17";
    private static final int LONGEST = 100;
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?[0-9]([.,][0-9]+[Ee][+-]?|[Ee][+-])[0-9]{1,3}");

    /** Letters without ink, and what a decoder leaves of a byte that it cannot read. */
    private static final String BLANKS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFFFC\uFFFD";

    /** First characters by which people keep a spreadsheet from making a number of an id. */
    private static final String TRICKS = "'=";

    private Ids() {}

    static Object read(String cell) {
        String id = Wide.fold(cell);
        return isSound(id) ? id : Fault.of(Refusal.Code.BROKEN_ID, cell, EXPECTED);
    }

    private static boolean isSound(String cell) {
        boolean exponent = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c >= 0x7F && isUnseen(cell, i)) {
                return false;
            }
            exponent |= c == 'E' || c == 'e';
        }
        return !cell.isEmpty()
                && TRICKS.indexOf(cell.charAt(0)) < 0
                && cell.length() <= LONGEST
                && !(exponent && SCIENTIFIC.matcher(cell).matches());
    }

    /** Controls, zero-width and direction marks, blanks other than the plain one, halves of characters. */
    private static boolean isUnseen(String cell, int index) {
        if (Character.isLowSurrogate(cell.charAt(index))
                && index > 0
                && Character.isHighSurrogate(cell.charAt(index - 1))) {
            return false;
        }
        int character = cell.codePointAt(index);
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> BLANKS.indexOf(character) >= 0 || character >= 0xFE00 && character <= 0xFE0F;
        };
    }
}
