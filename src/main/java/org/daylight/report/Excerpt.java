package org.daylight.report;

import java.util.List;
import java.util.function.Predicate;

/**
 * The beginning of a list that may be longer, and the true length of the whole.
 *
 * @param shown in order
 * @param total length of the whole list
 */
public record Excerpt<T>(List<T> shown, long total) {

    public Excerpt {
        shown = List.copyOf(shown);
        if (total < shown.size()) {
            throw new IllegalArgumentException(
                    "excerpt of " + shown.size() + " out of " + total + "; expected a total of at least as many");
        }
    }

    /** A whole list. */
    public static <T> Excerpt<T> whole(List<T> list) {
        return new Excerpt<>(list, list.size());
    }

    public boolean complete() {
        return shown.size() == total;
    }

    List<T> shown(Predicate<T> which) {
        return shown.stream().filter(which).toList();
    }
}
