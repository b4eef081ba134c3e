package org.daylight.casework;

/**
 * What one case says for one measure.
 *
 * @param count how often; 1 but for measures that count events
 */
public record Observation(Measure measure, String category, long count) {

    public Observation {
        if (!measure.has(category)) {
            throw new IllegalArgumentException(
                    measure + " has no category " + category + "; it has " + measure.categories());
        }
        if (count < 1) {
            throw new IllegalArgumentException(measure + " " + category + ": count " + count + ", at least 1 expected");
        }
    }

    public static Observation of(Measure measure, String category) {
        return new Observation(measure, category, 1);
    }
}
