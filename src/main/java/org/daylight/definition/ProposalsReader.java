package org.daylight.definition;

import static org.daylight.definition.Shape.optional;
import static org.daylight.definition.Shape.required;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.daylight.proposal.Action;
import org.daylight.proposal.Fact;
import org.daylight.proposal.Habits;
import org.daylight.proposal.ProposalRules;
import org.daylight.proposal.ProposalRules.ByFacts;
import org.daylight.proposal.ProposalRules.ByRank;
import org.daylight.proposal.ProposalRules.Condition;
import org.daylight.proposal.ProposalRules.End;
import org.daylight.proposal.ProposalRules.Length;
import org.daylight.proposal.ProposalRules.Organ;
import org.daylight.proposal.ProposalRules.Rule;
import org.daylight.proposal.SameHand;
import org.daylight.proposal.Signals;

/** The {@code proposals} block of a policy to {@link ProposalRules}. */
final class ProposalsReader {

    private static final Form<Action> ACTION = Form.constant(Action.class);
    private static final Form<Fact.Kind> KIND = Form.constant(Fact.Kind.class);
    private static final Form<Length> LENGTH = Form.constant(Length.class);

    private static final Shape ORGAN =
            Shape.of("organ", Titles.key(), required("may", new Type.ListOf(ACTION), "[COMMENDATION, REMINDER, URGE]"));
    private static final Shape FACTS = Shape.of(
            "facts",
            required("kinds", new Type.ListOf(KIND), "[OVERDUE_REPLY]"),
            optional("at_least", Form.INTEGER, "1"));
    private static final Shape RANK = Shape.of(
            "rank",
            optional("first", Form.INTEGER, "2"),
            optional("last", Form.INTEGER, "3"),
            optional("at_least", Form.DECIMAL, "90"),
            optional("below", Form.DECIMAL, "70"));
    private static final Shape RULE = Shape.of(
                    "rule",
                    required("code", Form.NAME, "overdue-reply"),
                    Titles.key(),
                    required("action", ACTION, "URGE"),
                    required("organ", Form.NAME, "SUPERVISOR"),
                    optional("facts", FACTS, "{kinds: [OVERDUE_REPLY], at_least: 1}"),
                    optional("rank", RANK, "{last: 3, below: 70}"),
                    optional("periods", Form.INTEGER, "2"),
                    optional("length", LENGTH, "MONTH"),
                    required("law", new Type.ListOf(Form.TEXT), "[《中华人民共和国政府信息公开条例》第四十七条]"))
            .exactlyOne("facts", "rank");
    private static final Shape BURST = Shape.of(
            "five_stars_burst", required("reviews", Form.INTEGER, "10"), required("minutes", Form.INTEGER, "30"));
    private static final Shape SIGNALS = Shape.of(
            "signals",
            required("min_cases", Form.INTEGER, "20"),
            required("replies_before_request", Form.INTEGER, "1"),
            required("last_day", Form.DECIMAL, "30"),
            required("restarts", Form.DECIMAL, "40"),
            required("refusals", Form.DECIMAL, "20"),
            optional("delayed_confirmation", Form.DECIMAL, "50"),
            optional("closed_before_contact", Form.DECIMAL, "10"),
            optional("exclusions_by_one", Form.DECIMAL, "80"),
            optional("unmoved_months", Form.INTEGER, "3"),
            optional("five_stars_burst", BURST, "{reviews: 10, minutes: 30}"),
            optional("five_stars_of_one_device", Form.DECIMAL, "20"),
            optional("invalid_reviews_by_one", Form.DECIMAL, "80"),
            optional("excluded_orders_by_one", Form.DECIMAL, "80"));

    static final Shape SHAPE = Shape.of(
            "proposals",
            required("warning_months", Form.INTEGER, "12"),
            required("organs", new Type.MapOf(ORGAN), "{SUPERVISOR: {title: {...}, may: [URGE]}}"),
            required("rules", new Type.ListOf(RULE), "[{code: overdue-reply, ...}]"),
            optional(
                    "signals",
                    SIGNALS,
                    "{min_cases: 20, replies_before_request: 1, last_day: 30, restarts: 40, refusals: 20}"));

    private ProposalsReader() {}

    static Optional<ProposalRules> read(YamlMap map) {
        return map.make(() -> new ProposalRules(
                map.get("warning_months", Form.INTEGER),
                organs(map),
                map.makeAll("rules", ProposalsReader::rule),
                YamlMap.need(map.findChild("signals")
                        .map(ProposalsReader::signals)
                        .orElse(Optional.of(Signals.Limits.NONE)))));
    }

    private static Map<String, Organ> organs(YamlMap map) {
        var organs = new LinkedHashMap<String, Organ>();
        map.childMap("organs").forEach((code, organ) -> {
            EnumSet<Action> may = EnumSet.noneOf(Action.class);
            may.addAll(organ.list("may", ACTION));
            organs.put(code, new Organ(organ.child("title").texts(), may));
        });
        return organs;
    }

    private static Optional<Rule> rule(YamlMap map) {
        return map.make(() -> new Rule(
                map.get("code", Form.NAME),
                map.child("title").texts(),
                map.get("action", ACTION),
                map.get("organ", Form.NAME),
                map.has("facts") ? facts(map.child("facts")) : rank(map.child("rank")),
                map.find("periods", Form.INTEGER).orElse(1),
                map.find("length", LENGTH).orElse(Length.MONTH),
                map.list("law", Form.TEXT)));
    }

    private static Condition facts(YamlMap map) {
        EnumSet<Fact.Kind> kinds = EnumSet.noneOf(Fact.Kind.class);
        kinds.addAll(map.list("kinds", KIND));
        return new ByFacts(kinds, map.find("at_least", Form.INTEGER).orElse(1));
    }

    private static Condition rank(YamlMap map) {
        boolean first = map.has("first") || map.has("at_least");
        if (first && (map.has("last") || map.has("below"))) {
            map.wrong("first and at_least do not go with last and below; a rule is about one end of the ranking");
        }
        Optional<Integer> places = map.find(first ? "first" : "last", Form.INTEGER);
        return new ByRank(
                places.map(some -> first ? End.FIRST : End.LAST),
                places.orElse(0),
                map.find(first ? "at_least" : "below", Form.DECIMAL));
    }

    private static Optional<Signals.Limits> signals(YamlMap map) {
        return map.make(() -> new Signals.Limits(
                map.get("min_cases", Form.INTEGER),
                map.get("replies_before_request", Form.INTEGER),
                map.get("last_day", Form.DECIMAL),
                map.get("restarts", Form.DECIMAL),
                map.get("refusals", Form.DECIMAL),
                new Habits(
                        map.find("delayed_confirmation", Form.DECIMAL),
                        map.find("closed_before_contact", Form.DECIMAL),
                        map.find("exclusions_by_one", Form.DECIMAL),
                        map.find("unmoved_months", Form.INTEGER),
                        sameHand(map))));
    }

    private static SameHand sameHand(YamlMap map) {
        return new SameHand(
                map.findChild("five_stars_burst")
                        .map(burst -> new SameHand.Burst(
                                burst.get("reviews", Form.INTEGER), burst.get("minutes", Form.INTEGER))),
                map.find("five_stars_of_one_device", Form.DECIMAL),
                map.find("invalid_reviews_by_one", Form.DECIMAL),
                map.find("excluded_orders_by_one", Form.DECIMAL));
    }
}
