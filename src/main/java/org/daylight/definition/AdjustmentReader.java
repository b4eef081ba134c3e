package org.daylight.definition;

import static org.daylight.definition.Shape.optional;
import static org.daylight.definition.Shape.required;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.score.Adjustment;
import org.daylight.score.AdjustmentRules;

/** The {@code adjustments} block of a policy to {@link AdjustmentRules}. */
final class AdjustmentReader {

    private static final Form<Adjustment.Kind> KIND = Form.word(
            Stream.of(Adjustment.Kind.values())
                    .filter(kind -> kind != Adjustment.Kind.APPEAL)
                    .map(Adjustment.Kind::name)
                    .toList(),
            Adjustment.Kind::valueOf);
    private static final Form<Feed> FEED = Form.word(
            List.of(Feeds.REQUESTS.name(), Feeds.WORK_ORDERS.name(), Feeds.REVIEWS.name()),
            name -> Feeds.find(name).orElseThrow());

    private static final Shape RULE = Shape.of(
            "adjustment_rule",
            required("code", Form.NAME, "JF1"),
            required("kind", KIND, "BONUS"),
            Titles.key(),
            optional("points", Form.DECIMAL, "2"),
            optional("grade", Form.NAME, "PASS"),
            optional("feed", FEED, "work_orders"),
            required("law", new Type.ListOf(Form.TEXT), "[某政办〔2026〕1号第十条]"));

    static final Shape SHAPE = Shape.of(
            "adjustments",
            required("bonus_cap", Form.DECIMAL, "5"),
            optional("deduction_cap", Form.DECIMAL, "10"),
            optional("found_veto", Form.NAME, "PASS"),
            required("rules", new Type.ListOf(RULE), "[{code: JF1, kind: BONUS, ...}]"));

    private AdjustmentReader() {}

    static Optional<AdjustmentRules> read(Optional<YamlMap> block) {
        return block.map(AdjustmentReader::read).orElse(Optional.of(AdjustmentRules.NONE));
    }

    private static Optional<AdjustmentRules> read(YamlMap map) {
        return map.make(() -> new AdjustmentRules(
                map.get("bonus_cap", Form.DECIMAL),
                map.find("deduction_cap", Form.DECIMAL),
                map.find("found_veto", Form.NAME),
                map.makeAll("rules", AdjustmentReader::rule)));
    }

    private static Optional<AdjustmentRules.Rule> rule(YamlMap map) {
        return map.make(() -> new AdjustmentRules.Rule(
                map.get("code", Form.NAME),
                map.get("kind", KIND),
                map.child("title").texts(),
                map.find("points", Form.DECIMAL),
                map.find("grade", Form.NAME),
                map.find("feed", FEED),
                map.list("law", Form.TEXT)));
    }
}
