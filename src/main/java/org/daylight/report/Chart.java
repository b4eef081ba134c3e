package org.daylight.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart as values.
 *
 * @param id stable name, unique in its report
 * @param alternative what it shows, in a sentence, for readers who cannot see it
 * @param unit of the value axis, as printed
 * @param categories labels along the category axis
 * @param series each with a value, or none, for every category
 */
public record Chart(
        String id,
        Type type,
        String title,
        String alternative,
        String unit,
        List<String> categories,
        List<Series> series) {

    /** The forms that charts take. */
    public enum Type {
        /** Horizontal bars, one a category. */
        BARS,
        /** Lines over the categories, such as months. */
        LINES,
        /** Vertical columns, such as a distribution over days. */
        COLUMNS,
        /** Two dots a category joined by a line, such as compliance and satisfaction. */
        DUMBBELL,
        /** Horizontal ranges of whole numbers, one a category: series lower end, upper end, and a dot between. */
        RANGES
    }

    /** A line or colour of a chart; an empty value is a gap. */
    public record Series(String name, List<Optional<BigDecimal>> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** Whether it has no value at all. */
    public boolean empty() {
        return series.stream().allMatch(one -> one.values().stream().allMatch(Optional::isEmpty));
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("chart " + id + ", series " + one.name() + ": "
                        + one.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }
}
