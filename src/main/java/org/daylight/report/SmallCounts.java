package org.daylight.report;

import java.util.List;
import java.util.Optional;
import org.daylight.casework.Measure;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard.IndicatorScore;

/**
 * What a department is told of how many people complained or rated low: a small number of them as "fewer than 5", in
 * whatever it receives, and nothing that gives the number away, such as 9 of 10. Marks it must know, so they stand.
 */
final class SmallCounts {

    private final Results.Month month;
    private final Words words;

    SmallCounts(Results.Month month, Words words) {
        this.month = month;
        this.words = words;
    }

    /** Why figures are withheld; nothing where none is. */
    List<String> note() {
        boolean any = month.card().indicators().stream()
                .anyMatch(score -> score.marks().isPresent() && hides(score.indicator()));
        return any ? List.of(words.get("card.few", Integer.toString(Measure.FEW))) : List.of();
    }

    /** How many cases of the month are of a category. */
    Cell count(Measure measure, String category) {
        long count = month.tally().count(measure, category);
        return measure.mayTell(category, count)
                ? Cell.count(count)
                : Cell.missing(words.get("evidence.few", Integer.toString(Measure.FEW)));
    }

    /** The same beside the category's name, as a part of a sentence. */
    String part(Measure measure, String category) {
        long count = month.tally().count(measure, category);
        String name = words.category(measure, category);
        return measure.mayTell(category, count)
                ? words.get("lost.part", name, words.count(count))
                : words.get("lost.few", name, Integer.toString(Measure.FEW));
    }

    /** Whether an indicator's figure, rate, interval or gain would tell what its counts must not. */
    boolean hides(Policy.Indicator indicator) {
        return indicator
                .measures()
                .anyMatch(measure -> measure.categories().stream()
                        .anyMatch(category -> !measure.mayTell(category, counted(indicator, measure, category))));
    }

    /** Earlier months that were counted too are not at hand; whatever may be small among them counts as small. */
    private long counted(Policy.Indicator indicator, Measure measure, String category) {
        Optional<IndicatorScore> score = month.card().indicator(indicator.code());
        boolean pooled = score.filter(one -> !one.pooled().isEmpty()).isPresent();
        return pooled ? 1 : month.tally().count(measure, category);
    }
}
