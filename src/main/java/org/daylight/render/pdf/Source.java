package org.daylight.render.pdf;

import java.util.OptionalInt;

/**
 * The text of a template, and where in it something stands.
 *
 * @param name of the file, relative to the template folder
 */
record Source(String name, String text) {

    Fault fault(Fault.Kind kind, int offset, String what) {
        return new Fault(kind, name, line(offset), offset - start(line(offset)) + 1, what);
    }

    /** Line of a character, from 1. */
    int line(int offset) {
        return 1
                + (int) text.substring(0, offset)
                        .chars()
                        .filter(one -> one == '\n')
                        .count();
    }

    /** The first character of a line. */
    private int start(int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    /** The character at a line and column, both from 1; the nearest one that there is. */
    int offset(int line, int column) {
        int last = line(text.length());
        int begin = start(Math.max(1, Math.min(line, last)));
        int end = text.indexOf('\n', begin);
        return Math.min(begin + Math.max(0, column - 1), end < 0 ? text.length() : end);
    }

    /** Where a word stands on a line, or on a later one. */
    OptionalInt find(String word, int line) {
        int at = text.indexOf(word, offset(line, 1));
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** The same text with blanks in the place of a part; nothing behind it moves. */
    Source without(int from, int to) {
        return with(from, to, "");
    }

    /** The same text with other words, filled up with blanks, in the place of a part. */
    Source with(int from, int to, String words) {
        String kept = words.length() > to - from ? "" : words;
        String blanks = text.substring(from + kept.length(), to).replaceAll("[^\n]", " ");
        return new Source(name, text.substring(0, from) + kept + blanks + text.substring(to));
    }
}
