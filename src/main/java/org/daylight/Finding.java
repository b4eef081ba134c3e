package org.daylight;

import java.util.List;

/**
 * What the doctor found out about one thing.
 *
 * @param key of its words in the bundles, under {@code doctor.}
 * @param arguments of these words
 */
record Finding(Level level, String key, List<Object> arguments) {

    /** How grave it is. */
    enum Level {
        OK,
        /** Works now, and will not or may not soon. */
        WARN,
        /** A run would fail. */
        FAIL
    }

    Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding ok(String key, Object... arguments) {
        return new Finding(Level.OK, key, List.of(arguments));
    }

    static Finding warn(String key, Object... arguments) {
        return new Finding(Level.WARN, key, List.of(arguments));
    }

    static Finding fail(String key, Object... arguments) {
        return new Finding(Level.FAIL, key, List.of(arguments));
    }

    /** {@code OK    Java 17}. */
    String line(Console console) {
        return String.format(
                java.util.Locale.ROOT, "%-4s  %s", level, console.get("doctor." + key, arguments.toArray()));
    }
}
