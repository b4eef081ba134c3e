package org.daylight.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.daylight.casework.Measure;
import org.daylight.score.Primitive;

/**
 * Whether the categories that an indicator credits make a rate: a category left out would leave its cases out of the
 * denominator without a word.
 */
final class Categories {

    /** Measures of which one case may fall into several categories. */
    private static final Map<Measure, String> EVENTS = Map.of(
            Measure.ORDER_REWORK, " counts events, of which one order may have several",
            Measure.REMEDY_OUTCOME, " counts a remedy as pending and again when it is decided",
            Measure.DISCLOSURE_WITHDRAWAL, " counts an item when it is published and again when it is withdrawn");

    private final YamlMap indicator;
    private final Measure measure;
    private final Map<String, BigDecimal> credit;

    Categories(YamlMap indicator, Measure measure, Map<String, BigDecimal> credit) {
        this.indicator = indicator;
        this.measure = measure;
        this.credit = credit;
    }

    void check(Primitive primitive) {
        if (EVENTS.containsKey(measure) && !(primitive instanceof Primitive.DeductPer)) {
            indicator.wrong(
                    "measure",
                    measure.id() + EVENTS.get(measure) + ", so it has no rate; use score: {deduct_per: ...}. Example:"
                            + " deduct_per: {points: {" + measure.categories().get(1) + ": 0.5}, floor: 0}");
        } else if (!(primitive instanceof Primitive.DeductPer)) {
            everyCategory();
        }
    }

    private void everyCategory() {
        List<String> leftOut = indicator.list("leave_out", Form.TEXT);
        leftOut.stream()
                .filter(category -> !measure.categories().contains(category) || credit.containsKey(category))
                .forEach(category -> indicator.wrong(
                        "leave_out",
                        "'" + category + "' is "
                                + (credit.containsKey(category) ? "credited too" : "no category of " + measure.id())
                                + "; expected one of " + String.join(", ", measure.categories())
                                + " that has no credit"));
        List<String> missing = measure.categories().stream()
                .filter(category -> !credit.containsKey(category) && !leftOut.contains(category))
                .toList();
        if (!missing.isEmpty()) {
            indicator.wrong(
                    "credit",
                    "no worth for " + String.join(", ", missing) + " of the measure " + measure.id()
                            + "; a case of it must count in the rate, if only with 0, or be left out by the rule (leave_out). Example: "
                            + missing.get(0)
                            + ": 0");
        }
    }
}
