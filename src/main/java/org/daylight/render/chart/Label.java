package org.daylight.render.chart;

import java.io.Serializable;

/** A key of the plot's data. Two departments of one name stay two: the place makes the key, the text only shows. */
record Label(int place, String text) implements Comparable<Label>, Serializable {

    @Override
    public int compareTo(Label other) {
        return Integer.compare(place, other.place);
    }

    @Override
    public String toString() {
        return text;
    }
}
