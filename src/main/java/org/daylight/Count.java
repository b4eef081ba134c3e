package org.daylight;

/** A number of things on the command line, 1 to 1000. */
record Count(int value) {

    private static final int MOST = 1000;

    Count {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException(value + " is out of range; expected 1 to " + MOST);
        }
    }

    static Count parse(String word) {
        return new Count(Integer.parseInt(word));
    }
}
