package org.daylight.definition;

import java.util.Optional;
import org.daylight.casework.CaseRules;
import org.daylight.casework.Measure;

/** Whether the {@code cases} block gives what the measures of the indicators need. */
final class RuleCheck {

    private static String example(Measure measure) {
        return switch (measure) {
            case REPLY_TIMELINESS, PROCEDURE -> "{requests: {clock: {reply: 20 working days, ...}}}";
            case CONFIRMATION -> "{requests: {confirmation: 1 working day}}";
            case ORDER_SIGNING -> "{work_orders: {signing: 24 hours}}";
            case REVIEW_VERIFICATION -> "{reviews: {verification: 1 working day, bad_stars: 2}}";
            case DISCLOSURE_TIMELINESS -> "{disclosures: {publishing: 20 working days}}";
            case DISCLOSURE_COVERAGE -> "{disclosures: {columns: {G1: [20-1, 20-2]}}}";
            case POLICY_CHAIN -> "{disclosures: {chain: 20 working days}}";
            default -> "{checks: {items: {JG-1: " + measure.id() + "}}}";
        };
    }

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
            case ORDER_SIGNING -> cases.orders().signing().isPresent();
            case REVIEW_VERIFICATION -> cases.reviewVerification().isPresent();
            case DISCLOSURE_TIMELINESS -> cases.disclosures().publishing().isPresent();
            case DISCLOSURE_COVERAGE -> !cases.disclosures().columns().isEmpty();
            case POLICY_CHAIN -> cases.disclosures().chain().isPresent();
            default ->
                !Measure.ofChecks().contains(measure) || cases.checks().items().containsValue(measure);
        };
        return present ? Optional.empty() : Optional.of(example(measure));
    }

    private boolean gives(String block, String key) {
        return top.child("cases").findChild(block).filter(map -> map.has(key)).isPresent();
    }
}
