package org.daylight.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.feed.FileRefusal.Code;

/** Gathers the text of a cell: one run, or several with formats of their own. How it is pronounced is left out. */
final class TextRuns {

    /** Characters of one cell; a spreadsheet holds 32,767. */
    private static final int MOST_CHARACTERS = 1_000_000;
    /** How workbooks write characters that markup cannot hold, such as {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private int phonetic;
    private boolean inText;

    void start(String element) {
        if (element.equals("rPh")) {
            phonetic++;
        } else if (element.equals("t")) {
            inText = phonetic == 0;
        }
    }

    void end(String element) {
        if (element.equals("rPh")) {
            phonetic--;
        } else if (element.equals("t")) {
            inText = false;
        }
    }

    void characters(char[] chars, int from, int length) {
        if (inText) {
            append(text, chars, from, length);
        }
    }

    static void append(StringBuilder text, char[] chars, int from, int length) {
        if (text.length() + length > MOST_CHARACTERS) {
            throw new BadFile(
                    Code.TOO_LARGE_INSIDE,
                    "a cell of more than " + MOST_CHARACTERS + " characters",
                    "32767 characters");
        }
        text.append(chars, from, length);
    }

    /** What was gathered since the last time. */
    String take() {
        String taken = unescape(text.toString());
        text.setLength(0);
        return taken;
    }

    static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                : text;
    }
}
