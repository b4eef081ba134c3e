package org.daylight.feed;

import java.util.regex.Pattern;

/**
 * Identifiers, kept to the letter. Refused are those that a spreadsheet has turned into a number, since their last
 * digits are lost, and those that hold characters which nobody sees, since two of them may look the same.
 */
final class Ids {

    static final String EXPECTED = "1-100 visible characters, no 1.23E+17";
    private static final int LONGEST = 100;
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+[Ee][+-]?|[Ee][+-])[0-9]{1,3}");

    private Ids() {}

    static Object read(String cell) {
        return isSound(cell) ? cell : Fault.of(Refusal.Code.BROKEN_ID, cell, EXPECTED);
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
        return cell.length() <= LONGEST
                && !(exponent && SCIENTIFIC.matcher(cell).matches());
    }

    /** Controls, zero-width and direction marks, line separators, halves of characters. */
    private static boolean isUnseen(String cell, int index) {
        if (Character.isLowSurrogate(cell.charAt(index))
                && index > 0
                && Character.isHighSurrogate(cell.charAt(index - 1))) {
            return false;
        }
        return switch (Character.getType(cell.codePointAt(index))) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
