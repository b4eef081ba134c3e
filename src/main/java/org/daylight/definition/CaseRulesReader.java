package org.daylight.definition;

import static org.daylight.definition.Shape.optional;
import static org.daylight.definition.Shape.required;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.daylight.calendar.ClockRule;
import org.daylight.calendar.ClockRule.PauseCap;
import org.daylight.calendar.ClockRule.StartDay;
import org.daylight.calendar.Limit;
import org.daylight.casework.CaseRules;
import org.daylight.casework.CheckRules;
import org.daylight.casework.DisclosureRules;
import org.daylight.casework.Measure;
import org.daylight.casework.OrderRules;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;

/** The {@code cases} block of a policy to {@link CaseRules}. */
final class CaseRulesReader {

    private static final int MOST_STARS = 5;
    private static final int MOST_MONTHS = 120;
    /** The law has the confirmation on the day of arrival; a working day later is noted even if no mark hangs on it. */
    private static final int DEFAULT_CONFIRMATION = 1;

    private static final int DEFAULT_BAD_STARS = 2;
    private static final String ANY = "ANY";
    private static final Form<StartDay> START_DAY = Form.constant(StartDay.class);
    private static final Form<PauseCap> PAUSE = Form.constant(PauseCap.class);
    private static final Form<String> CHANNEL = Form.word(codes(Feeds.REQUESTS, "channel"));
    private static final List<String> KINDS = kinds();

    private static final Shape CLOCK = Shape.of(
            "clock",
            required("reply", Form.WORKING_DAYS, "20 working days"),
            required("supplement_notice", Form.WORKING_DAYS, "7 working days"),
            required("extension", Form.WORKING_DAYS, "20 working days"),
            required("consultation", Form.WORKING_DAYS, "15 working days"),
            required("start_day", START_DAY, "EXCLUDED"),
            required("consultation_pause", PAUSE, "CAPPED"));
    private static final Shape REQUESTS = Shape.of(
            "requests",
            optional("clock", CLOCK, "{reply: 20 working days, ...}"),
            optional("limit", Form.LIMIT, "30 calendar days"),
            optional("rest_day_channels", new Type.ListOf(CHANNEL), "[EMAIL, WEB, FAX]"),
            optional("confirmation", Form.WORKING_DAYS, "1 working day"));
    private static final Shape WORK_ORDERS = Shape.of(
            "work_orders",
            optional("signing", Form.LIMIT, "24 hours"),
            optional("limits", new Type.MapOf(Form.LIMIT), "{CONSULT: 2 working days, ANY: 5 working days}"),
            optional(
                    "limits_by_source",
                    new Type.MapOf(new Type.MapOf(Form.LIMIT)),
                    "{PROVINCE: {ANY: 3 working days}}"),
            optional("answers_from", new Type.ListOf(Form.NAME), "[PHONE, PROVINCE]"));
    private static final Shape REVIEWS = Shape.of(
            "reviews",
            optional("verification", Form.LIMIT, "1 working day"),
            optional("rectification", Form.LIMIT, "15 working days"),
            required("bad_stars", Form.INTEGER, "2"));

    private static final Shape COMPLAINTS = Shape.of("complaints", optional("handling", Form.LIMIT, "15 working days"));
    private static final Shape DISCLOSURES = Shape.of(
            "disclosures",
            optional("publishing", Form.LIMIT, "20 working days"),
            optional("chain", Form.LIMIT, "20 working days"),
            optional("columns", new Type.MapOf(new Type.ListOf(Form.NAME)), "{G1: [20-1, 20-2]}"));
    private static final Form<Measure> ITEM = Form.word(
            Measure.ofChecks().stream().map(Measure::id).toList(),
            id -> Measure.find(id).orElseThrow());
    private static final Shape CHECKS = Shape.of(
            "checks",
            required("items", new Type.MapOf(ITEM), "{JG-1: institutions}"),
            optional("vetoes", new Type.ListOf(Form.NAME), "[SECRET]"),
            optional("leaks", new Type.ListOf(Form.NAME), "[SECRET]"));

    static final Shape SHAPE = Shape.of(
            "cases",
            optional("requests", REQUESTS, "{clock: {...}}"),
            optional("work_orders", WORK_ORDERS, "{signing: 24 hours}"),
            optional("reviews", REVIEWS, "{bad_stars: 2}"),
            optional("complaints", COMPLAINTS, "{handling: 15 working days}"),
            optional("disclosures", DISCLOSURES, "{publishing: 20 working days}"),
            optional("checks", CHECKS, "{items: {JG-1: institutions}}"),
            required("keep_months", Form.INTEGER, "6"));

    private CaseRulesReader() {}

    static Optional<CaseRules> read(YamlMap map) {
        Optional<YamlMap> requests = map.findChild("requests");
        Optional<YamlMap> orders = map.findChild("work_orders");
        Optional<YamlMap> reviews = map.findChild("reviews");
        requests.ifPresent(CaseRulesReader::oneLimit);
        return map.make(() -> new CaseRules(
                requests.flatMap(block -> block.findChild("clock")).map(CaseRulesReader::clock),
                requests.flatMap(block -> block.find("limit", Form.LIMIT)),
                requests.map(block -> Set.copyOf(channels(block))).orElse(Set.of()),
                requests.flatMap(block -> block.find("confirmation", Form.WORKING_DAYS))
                        .orElse(DEFAULT_CONFIRMATION),
                orders.map(CaseRulesReader::orders).orElse(OrderRules.NONE),
                reviews.flatMap(block -> block.find("verification", Form.LIMIT)),
                reviews.flatMap(block -> block.find("rectification", Form.LIMIT)),
                reviews.map(CaseRulesReader::badStars).orElse(DEFAULT_BAD_STARS),
                map.findChild("complaints").flatMap(block -> block.find("handling", Form.LIMIT)),
                map.findChild("disclosures").map(CaseRulesReader::disclosures).orElse(DisclosureRules.NONE),
                map.findChild("checks").map(CaseRulesReader::checks).orElse(CheckRules.NONE),
                Checks.range(map, "keep_months", map.get("keep_months", Form.INTEGER), MOST_MONTHS)));
    }

    private static void oneLimit(YamlMap requests) {
        if (requests.has("clock") && requests.has("limit")) {
            requests.wrong("found clock and limit; keep the clock for requests under the disclosure regulation,"
                    + " or the limit for others. Example: limit: 30 calendar days");
        }
    }

    private static ClockRule clock(YamlMap map) {
        return map.make(() -> new ClockRule(
                        map.get("reply", Form.WORKING_DAYS),
                        map.get("supplement_notice", Form.WORKING_DAYS),
                        map.get("extension", Form.WORKING_DAYS),
                        map.get("consultation", Form.WORKING_DAYS),
                        map.get("start_day", START_DAY),
                        map.get("consultation_pause", PAUSE)))
                .orElseThrow(IllegalArgumentException::new);
    }

    private static List<String> channels(YamlMap requests) {
        List<String> channels = requests.list("rest_day_channels", CHANNEL);
        Set<String> seen = new HashSet<>();
        channels.stream()
                .filter(channel -> !seen.add(channel))
                .forEach(channel -> requests.wrong("rest_day_channels", channel + " stands twice; keep one"));
        return channels;
    }

    private static OrderRules orders(YamlMap block) {
        return new OrderRules(
                block.find("signing", Form.LIMIT),
                limits(block),
                sourceLimits(block),
                Set.copyOf(block.list("answers_from", Form.NAME)));
    }

    private static Map<String, Limit> limits(YamlMap orders) {
        Map<String, Limit> limits = orders.map("limits", Form.LIMIT);
        kinds(limits, message -> orders.wrong("limits", message));
        return limits;
    }

    private static Map<String, Map<String, Limit>> sourceLimits(YamlMap orders) {
        var bySource = new TreeMap<String, Map<String, Limit>>();
        orders.childMap("limits_by_source").forEach((source, block) -> {
            Map<String, Limit> limits = block.values(Form.LIMIT);
            kinds(limits, block::wrong);
            bySource.put(source, limits);
        });
        return bySource;
    }

    private static void kinds(Map<String, Limit> limits, Consumer<String> wrong) {
        limits.keySet().stream()
                .filter(kind -> !KINDS.contains(kind))
                .forEach(kind -> wrong.accept("unknown kind of order '" + kind + "'; valid: "
                        + String.join(", ", KINDS)
                        + Nearest.hint(kind, KINDS)));
    }

    private static DisclosureRules disclosures(YamlMap block) {
        return new DisclosureRules(
                block.find("publishing", Form.LIMIT),
                block.find("chain", Form.LIMIT),
                block.lists("columns", Form.NAME));
    }

    private static CheckRules checks(YamlMap block) {
        List<String> vetoes = block.list("vetoes", Form.NAME);
        List<String> leaks = block.list("leaks", Form.NAME);
        leaks.stream()
                .filter(leak -> !vetoes.contains(leak))
                .forEach(leak -> block.wrong(
                        "leaks",
                        "'" + leak + "' is no veto; valid: " + String.join(", ", vetoes) + Nearest.hint(leak, vetoes)));
        return new CheckRules(block.map("items", ITEM), Set.copyOf(vetoes), Set.copyOf(leaks));
    }

    private static int badStars(YamlMap reviews) {
        return Checks.range(reviews, "bad_stars", reviews.get("bad_stars", Form.INTEGER), MOST_STARS - 1);
    }

    private static List<String> codes(Feed feed, String column) {
        return feed.column(column).codes().orElseThrow().values();
    }

    private static List<String> kinds() {
        var kinds = new ArrayList<>(codes(Feeds.WORK_ORDERS, "kind"));
        kinds.add(ANY);
        return List.copyOf(kinds);
    }
}
