package org.daylight.definition;

import java.util.Map;
import java.util.Optional;
import org.daylight.casework.CaseRules;
import org.daylight.casework.Measure;

/** Whether the {@code cases} block gives what the measures of the indicators need. */
final class RuleCheck {

    private static final Map<Measure, String> EXAMPLES = Map.of(
            Measure.REPLY_TIMELINESS, "{requests: {clock: {reply: 20 working days, ...}}}",
            Measure.PROCEDURE, "{requests: {clock: {reply: 20 working days, ...}}}",
            Measure.CONFIRMATION, "{requests: {confirmation: 1 working day}}",
            Measure.ORDER_SIGNING, "{work_orders: {signing: 24 hours}}",
            Measure.REVIEW_VERIFICATION, "{reviews: {verification: 1 working day, bad_stars: 2}}");

    private final YamlMap top;
    private final CaseRules cases;

    RuleCheck(YamlMap top, CaseRules cases) {
        this.top = top;
        this.cases = cases;
    }

    void check() {
        top.children("sections").stream()
                .flatMap(section -> section.children("indicators").stream())
                .forEach(this::rule);
    }

    /** The rule of the {@code cases} block without which an indicator could never be worked out. */
    private void rule(YamlMap indicator) {
        rule(indicator, indicator.get("measure", Form.TEXT));
        indicator
                .children("less")
                .forEach(less -> less.find("measure", Form.TEXT).ifPresent(measure -> rule(less, measure)));
    }

    private void rule(YamlMap indicator, String name) {
        Measure measure = Measure.find(name).orElseThrow();
        missing(measure)
                .ifPresent(rule -> indicator.wrong(
                        "measure",
                        measure.id() + " needs a rule that the cases block does not give; add it. Example: cases: "
                                + rule));
    }

    private Optional<String> missing(Measure measure) {
        boolean present = switch (measure) {
            case REPLY_TIMELINESS ->
                cases.clock().isPresent() || cases.requestLimit().isPresent();
            case PROCEDURE -> cases.clock().isPresent();
            case CONFIRMATION -> gives("requests", "confirmation");
            case ORDER_SIGNING -> cases.orderSigning().isPresent();
            case REVIEW_VERIFICATION -> cases.reviewVerification().isPresent();
            default -> true;
        };
        return present ? Optional.empty() : Optional.of(EXAMPLES.get(measure));
    }

    private boolean gives(String block, String key) {
        return top.child("cases").findChild(block).filter(map -> map.has(key)).isPresent();
    }
}
