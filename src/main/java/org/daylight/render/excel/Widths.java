package org.daylight.render.excel;

/** How wide texts are, in characters of the body font; a Chinese character or a full-width mark takes two. */
final class Widths {

    /** Columns up to this width hold codes and grades, which stand in the middle. */
    static final int NARROW = 10;

    /** First code point of the East Asian wide ranges; what lies above it is wide but for a few marks. */
    private static final int WIDE = 0x1100;

    private Widths() {}

    static int of(String text) {
        return text.codePoints().map(point -> point >= WIDE ? 2 : 1).sum();
    }

    /** Lines that a text takes in a column of that width; at least one. */
    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (of(line) + width - 1) / Math.max(1, width)))
                .reduce(Integer::sum)
                .orElse(1);
    }
}
