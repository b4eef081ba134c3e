package org.daylight.render.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of sheets as the format wants them: 1 to 31 characters, none of {@code : \ / ? * [ ]}, no control characters,
 * no apostrophe at either end, not the reserved word History, and no two the same whatever their case.
 */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[:\\\\/?*\\[\\]\\p{Cntrl}\\p{Cf}]");
    private static final Pattern ENDS = Pattern.compile("^['\\s]+|['\\s]+$");

    private final Set<String> taken = new HashSet<>();

    SheetNames() {
        taken.add("history");
    }

    String of(String wish) {
        String clean = ENDS.matcher(FORBIDDEN.matcher(wish).replaceAll(" ")).replaceAll("");
        String base = clean.isEmpty() ? "-" : clean;
        String name = cut(base, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String ending = " (" + number + ")";
            name = cut(base, LONGEST - ending.length()) + ending;
        }
        return name;
    }

    /** Not between the two halves of a rare character. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return ENDS.matcher(text.substring(0, end)).replaceAll("");
    }
}
