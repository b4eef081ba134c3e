package org.daylight.feed;

/**
 * Full-width forms (１２：３０, ＷＥＢ, the ideographic space) that Chinese input methods write. They are brought to
 * ASCII as Unicode's NFKC does; nothing else of NFKC is done, since it would also read {@code 1²} as {@code 12}.
 */
final class Wide {

    private static final char FIRST = '\uFF01';
    private static final char LAST = '\uFF5E';
    private static final int DISTANCE = FIRST - '!';
    private static final char SPACE = '\u3000';

    private Wide() {}

    /** The text in ASCII forms and trimmed; the same instance where nothing had to change. */
    static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (narrow(text.charAt(i)) != text.charAt(i)) {
                return folded(text);
            }
        }
        return text;
    }

    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(narrow(text.charAt(i)));
        }
        return folded.toString().strip();
    }

    private static char narrow(char c) {
        if (c == SPACE) {
            return ' ';
        }
        return c >= FIRST && c <= LAST ? (char) (c - DISTANCE) : c;
    }
}
