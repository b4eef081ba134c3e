package org.daylight.render.excel;

import java.util.regex.Pattern;

/** Texts that stay texts in whatever program opens them. */
final class PlainText {

    /** Most characters that the format allows in a cell, with room for a word about the rest. */
    private static final int LONGEST = 32_700;

    /**
     * What a program could take for a formula: {@code = + - @}, also full-width, after blanks, tabs, line ends or marks
     * that cannot be seen.
     */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{Cntrl}\\p{Cf}]*[=+\\-@＝＋－＠﹦﹢﹣﹫].*|^[\\t\\r].*", Pattern.DOTALL);

    /** The format's own escape, {@code _x000A_}, would turn into another character when it is read. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]");

    private PlainText() {}

    static boolean looksLikeFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** As a cell holds it: without characters that XML forbids, escapes masked, the very long cut and counted. */
    static String of(String text) {
        String printable = UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
        String shown = printable.length() <= LONGEST
                ? printable
                : printable.substring(0, LONGEST) + " ... +" + (printable.length() - LONGEST);
        return ESCAPE.matcher(shown).replaceAll("_x005F_");
    }
}
