package org.daylight.definition;

import static org.daylight.definition.Shape.optional;
import static org.daylight.definition.Shape.required;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.casework.CaseRules;
import org.daylight.casework.Measure;
import org.daylight.score.Basis;
import org.daylight.score.Dimension;
import org.daylight.score.Level;
import org.daylight.score.Lookback;
import org.daylight.score.Policy;
import org.daylight.score.Primitive;

/** {@code jobs/policies/<name>.yaml} to a {@link Policy}. */
final class PolicyReader {

    private static final String EXACT = "exact";
    static final Form<Measure> MEASURE = Form.word(
            Arrays.stream(Measure.values()).map(Measure::id).toList(),
            id -> Measure.find(id).orElseThrow());
    private static final Form<Dimension> DIMENSION = Form.constant(Dimension.class);
    private static final Form<RoundingMode> MODE =
            Form.word(List.of("HALF_UP", "HALF_EVEN", "HALF_DOWN", "DOWN"), RoundingMode::valueOf);
    private static final Form<OptionalInt> DIGITS =
            Form.text("the word exact or a number of digits", PolicyReader::digits);

    private static final Shape INDICATOR = Shape.of(
            "indicator",
            required("code", Form.NAME, "A1"),
            Titles.key(),
            required("weight", Form.DECIMAL, "10"),
            required("dimension", DIMENSION, "COMPLIANCE"),
            required("measure", MEASURE, "reply_timeliness"),
            required("credit", new Type.MapOf(Form.DECIMAL), "{IN_TIME: 1, LATE: 0}"),
            required("score", PrimitiveReader.SHAPE, "{linear: {target: 100}}"),
            required("law", new Type.ListOf(Form.TEXT), "[《中华人民共和国政府信息公开条例》第三十三条]"),
            optional("less", new Type.ListOf(SpecialReader.LESS), "[{points: {LATE: 2}, most: 6}]"),
            optional("min_cases", Form.INTEGER, "10"),
            optional("leave_out", new Type.ListOf(Form.TEXT), "[AUTOMATIC]"),
            optional("weights", new Type.MapOf(Form.DECIMAL), "{G1: 30}"));
    private static final Shape SECTION = Shape.of(
            "section",
            required("code", Form.NAME, "A"),
            Titles.key(),
            required("indicators", new Type.ListOf(INDICATOR), "[{code: A1, ...}]"));
    private static final Shape ROUNDING = Shape.of(
            "rounding",
            required("rate_digits", DIGITS, "exact"),
            required("mark_digits", Form.INTEGER, "2"),
            required("score_digits", Form.INTEGER, "2"),
            required("mode", MODE, "HALF_UP"));
    private static final Shape APPLICABILITY = Shape.of(
            "applicability",
            required("min_cases", Form.INTEGER, "5"),
            required("section_share", Form.DECIMAL, "50"),
            required("total_share", Form.DECIMAL, "50"),
            required("ranked_cases", Form.INTEGER, "20"),
            required("held_share", Form.DECIMAL, "20"));
    private static final Shape BAND = Shape.of(
            "band", required("code", Form.NAME, "EXCELLENT"), Titles.key(), required("at_least", Form.DECIMAL, "90"));

    private static final Shape RANKING = Shape.of(
            "ranking",
            optional("draws", Form.INTEGER, "2000"),
            optional("level", Form.INTEGER, "95"),
            optional("seed", Form.INTEGER, "1"));

    private static final Form<Policy.NotSubmitted.Rank> LAST_OR_APART = Form.constant(Policy.NotSubmitted.Rank.class);
    private static final Form<Policy.NotSubmitted.FollowUp> FOLLOW_UP =
            Form.constant(Policy.NotSubmitted.FollowUp.class);
    private static final Shape NOT_SUBMITTED = Shape.of(
            "not_submitted",
            required("rank", LAST_OR_APART, "LAST"),
            required("follow_up", FOLLOW_UP, "ORDER_TO_REPORT"));

    private static final Shape BASIS = Shape.of(
            "basis",
            required("approved_by", Titles.SHAPE, "{zh-CN: 某市人民政府, en: Government of the city}"),
            required("document", Form.TEXT, "某政办〔2026〕1号"),
            required("filing_no", Form.TEXT, "某备〔2026〕1号"));

    private static final Shape POOLING = Shape.of(
            "pooling",
            required("measure", MEASURE, "reply_timeliness"),
            required("months", Form.INTEGER, "3"),
            required("below", Form.INTEGER, "5"));

    static final Shape SHAPE = Shape.of(
            "policy",
            required("policy", Form.NAME, "city-2026"),
            Titles.key(),
            required("version", Form.TEXT, "\"2026.1\""),
            required("effective_from", Form.DATE, "2026-01-01"),
            required("cases", CaseRulesReader.SHAPE, "{requests: {...}, keep_months: 6}"),
            required("sections", new Type.ListOf(SECTION), "[{code: A, title: {...}, indicators: [...]}]"),
            required("rounding", ROUNDING, "{rate_digits: exact, mark_digits: 2, score_digits: 2, mode: HALF_UP}"),
            required("applicability", APPLICABILITY, "{min_cases: 5, section_share: 50, ...}"),
            required("bands", new Type.ListOf(BAND), "[{code: EXCELLENT, title: {...}, at_least: 90}, ...]"),
            required("groups", new Type.MapOf(Titles.SHAPE), "{G1: {zh-CN: 县区, en: Counties}}"),
            required("not_submitted", NOT_SUBMITTED, "{rank: LAST, follow_up: ORDER_TO_REPORT}"),
            optional("proposals", ProposalsReader.SHAPE, "{warning_months: 12, organs: {...}, rules: [...]}"),
            optional("ranking", RANKING, "{draws: 2000, level: 95, seed: 1}"),
            required("basis", BASIS, "{approved_by: {...}, document: 某政办〔2026〕1号, filing_no: 某备〔2026〕1号}"),
            optional("adjustments", AdjustmentReader.SHAPE, "{bonus_cap: 5, rules: [...]}"),
            optional("full_marks", new Type.MapOf(Form.DECIMAL), "{G1: 150}"),
            optional("pooling", new Type.ListOf(POOLING), "[{measure: reply_timeliness, months: 3, below: 5}]"));

    private PolicyReader() {}

    static Optional<Policy> read(YamlMap top, String stem) {
        Checks.named(top, "policy", stem);
        return top.make(() -> {
            Optional<CaseRules> cases = CaseRulesReader.read(top.child("cases"));
            List<Policy.Section> sections = top.makeAll("sections", PolicyReader::section);
            Optional<Policy.Rounding> rounding = rounding(top.child("rounding"));
            Optional<Policy.Applicability> applicability = applicability(top.child("applicability"));
            List<Policy.Band> bands = top.makeAll("bands", PolicyReader::band);
            Optional<Policy.Draws> draws =
                    top.findChild("ranking").map(PolicyReader::draws).orElse(Optional.of(Policy.Draws.DEFAULT));
            cases.ifPresent(rules -> new RuleCheck(top, rules).check());
            return new Policy(
                    top.get("policy", Form.NAME),
                    top.child("title").texts(),
                    top.get("version", Form.TEXT),
                    top.get("effective_from", Form.DATE),
                    YamlMap.need(cases),
                    sections,
                    YamlMap.need(rounding),
                    YamlMap.need(applicability),
                    bands,
                    groups(top),
                    YamlMap.need(draws),
                    notSubmitted(top.child("not_submitted")),
                    basis(top.child("basis")),
                    YamlMap.need(AdjustmentReader.read(top.findChild("adjustments"))),
                    top.map("full_marks", Form.DECIMAL),
                    lookback(top));
        });
    }

    private static Optional<Policy.Section> section(YamlMap map) {
        return map.make(() -> new Policy.Section(
                map.get("code", Form.NAME),
                map.child("title").texts(),
                map.makeAll("indicators", PolicyReader::indicator)));
    }

    private static Optional<Policy.Indicator> indicator(YamlMap map) {
        Measure measure = map.get("measure", MEASURE);
        Map<String, BigDecimal> credit = map.map("credit", Form.DECIMAL);
        return map.make(() -> {
            Primitive primitive = YamlMap.need(PrimitiveReader.read(map.child("score")));
            new Categories(map, measure, credit).check(primitive);
            return new Policy.Indicator(
                    map.get("code", Form.NAME),
                    map.child("title").texts(),
                    map.get("weight", Form.DECIMAL),
                    map.get("dimension", DIMENSION),
                    measure,
                    credit,
                    primitive,
                    map.list("law", Form.TEXT),
                    YamlMap.need(SpecialReader.read(map, measure)));
        });
    }

    private static Lookback lookback(YamlMap top) {
        return new Lookback(
                top.makeAll(
                        "pooling",
                        map -> map.make(() -> new Lookback.Pooling(
                                map.get("measure", MEASURE),
                                map.get("months", Form.INTEGER),
                                map.get("below", Form.INTEGER)))),
                Map.of());
    }

    private static Basis basis(YamlMap map) {
        return new Basis(
                map.child("approved_by").texts(), map.get("document", Form.TEXT), map.get("filing_no", Form.TEXT));
    }

    private static Optional<Policy.Rounding> rounding(YamlMap map) {
        return map.make(() -> new Policy.Rounding(
                map.get("rate_digits", DIGITS),
                map.get("mark_digits", Form.INTEGER),
                map.get("score_digits", Form.INTEGER),
                map.get("mode", MODE)));
    }

    private static OptionalInt digits(String text) {
        return text.equals(EXACT)
                ? OptionalInt.empty()
                : OptionalInt.of(Form.INTEGER.parser().apply(text));
    }

    private static Optional<Policy.Applicability> applicability(YamlMap map) {
        return map.make(() -> new Policy.Applicability(
                map.get("min_cases", Form.INTEGER),
                map.get("section_share", Form.DECIMAL),
                map.get("total_share", Form.DECIMAL),
                map.get("ranked_cases", Form.INTEGER),
                map.get("held_share", Form.DECIMAL)));
    }

    private static Optional<Policy.Draws> draws(YamlMap map) {
        Policy.Draws usual = Policy.Draws.DEFAULT;
        return map.make(() -> new Policy.Draws(
                map.find("draws", Form.INTEGER).orElse(usual.count()),
                map.find("level", Form.INTEGER).map(Level::of).orElse(usual.level()),
                map.find("seed", Form.INTEGER).orElse(usual.seed())));
    }

    private static Policy.NotSubmitted notSubmitted(YamlMap map) {
        return new Policy.NotSubmitted(map.get("rank", LAST_OR_APART), map.get("follow_up", FOLLOW_UP));
    }

    private static Optional<Policy.Band> band(YamlMap map) {
        return map.make(() -> new Policy.Band(
                map.get("code", Form.NAME), map.child("title").texts(), map.get("at_least", Form.DECIMAL)));
    }

    private static Map<String, Map<String, String>> groups(YamlMap top) {
        var groups = new LinkedHashMap<String, Map<String, String>>();
        top.childMap("groups").forEach((code, titles) -> groups.put(code, titles.texts()));
        return Collections.unmodifiableMap(groups);
    }
}
