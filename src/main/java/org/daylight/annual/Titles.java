package org.daylight.annual;

import java.util.regex.Pattern;

/** Titles as documents write them, brought to what can be compared. */
final class Titles {

    private static final Pattern NUMBERING = Pattern.compile("^[(]?([一二三四五六七八九十]{1,2}[)、.]|[0-9]{1,2}[)、.])[、.]?");
    private static final Pattern DECORATION = Pattern.compile("[^\\p{L}\\p{N}]");

    private Titles() {}

    /** Full-width letters, digits and signs in their narrow form; the ideographic blank as a blank. */
    static String fold(String text) {
        var folded = new StringBuilder();
        for (char one : text.toCharArray()) {
            boolean wide = one >= '\uFF01' && one <= '\uFF5E';
            folded.append(wide ? (char) (one - 0xFEE0) : one == '\u3000' || one == '\u00A0' ? ' ' : one);
        }
        return folded.toString();
    }

    /** Without numbering, blanks and punctuation: {@code （二）部分公开} and {@code 2. 部分 公开} are the same. */
    static String bare(String title) {
        String tight = fold(title).replaceAll("\\s", "");
        return DECORATION.matcher(NUMBERING.matcher(tight).replaceFirst("")).replaceAll("");
    }
}
