package org.daylight.definition;

import static org.daylight.definition.Shape.optional;
import static org.daylight.definition.Shape.required;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Kind;
import org.daylight.feed.Mapping;
import org.daylight.feed.Mapping.Condition;
import org.daylight.feed.Mapping.FileShape;
import org.daylight.feed.Mapping.Origin;

/** {@code jobs/mappings/<name>.yaml} to a {@link Mapping}. */
final class MappingReader {

    private static final List<String> FEEDS = Feeds.ALL.stream().map(Feed::name).toList();
    private static final Form<Feed> FEED =
            Form.word(FEEDS, name -> Feeds.find(name).orElseThrow());
    private static final Form<String> PATTERN =
            Form.text("a date pattern such as yyyy/M/d or yyyy-MM-dd HH:mm", MappingReader::pattern);
    private static final Map<String, Character> SEPARATORS = separators();
    private static final Form<Character> SEPARATOR = Form.word(List.copyOf(SEPARATORS.keySet()), SEPARATORS::get);
    private static final Form<String> FOLDER = Form.word(List.of("FOLDER"));

    private static final Shape CONDITION = Shape.of(
                    "condition",
                    required("head", Form.TEXT, "状态"),
                    optional("in", new Type.ListOf(Form.TEXT), "[已受理, 已办结]"),
                    optional("not_in", new Type.ListOf(Form.TEXT), "[作废]"),
                    optional("is", Form.word(List.of("PRESENT", "ABSENT")), "PRESENT"))
            .exactlyOne("in", "not_in", "is");
    private static final Shape ORIGIN = Shape.of(
                    "origin",
                    optional("head", Form.TEXT, "流水号"),
                    optional("formats", new Type.ListOf(PATTERN), "[yyyy/M/d H:mm, yyyy/M/d]"),
                    optional("codes", new Type.MapOf(Form.TEXT), "{现场: COUNTER, 网站: WEB}"),
                    optional("absent", new Type.ListOf(Form.TEXT), "[无, N/A]"),
                    optional("constant", Form.TEXT, "NATURAL"),
                    optional("from", FOLDER, "FOLDER"),
                    optional("file_name", Form.REGEX, "\"_([0-9]{6})_\""))
            .exactlyOne("head", "constant", "from", "file_name");
    private static final Shape ROW = Shape.of(
            "row",
            required("feed", FEED, "requests"),
            optional("when", new Type.ListOf(CONDITION), "[{head: 状态, not_in: [作废]}]"),
            optional("values", new Type.MapOf(ORIGIN), "{request_no: {head: 流水号}}"));

    static final Shape SHAPE = Shape.of(
            "mapping",
            required("mapping", Form.NAME, "example-district-export"),
            optional("zone", Form.ZONE, "Asia/Shanghai"),
            optional("separator", SEPARATOR, "SEMICOLON"),
            optional("encoding", Checks.ENCODING, "GB18030"),
            required("rows", new Type.ListOf(ROW), "[{feed: requests, values: {request_no: {head: 流水号}}}]"));

    private MappingReader() {}

    /** @param jobZone zone of the file's local times unless the mapping gives another */
    static Optional<Mapping> read(YamlMap top, String stem, ZoneId jobZone) {
        Checks.named(top, "mapping", stem);
        return top.make(() -> new Mapping(
                top.get("mapping", Form.NAME),
                top.find("zone", Form.ZONE).orElse(jobZone),
                top.makeAll("rows", MappingReader::row),
                new FileShape(top.find("separator", SEPARATOR).orElse(','), top.find("encoding", Checks.ENCODING))));
    }

    private static Optional<Mapping.RowRule> row(YamlMap map) {
        Feed feed = map.get("feed", FEED);
        return map.make(() -> {
            var values = new LinkedHashMap<String, Origin>();
            map.childMap("values").forEach((column, origin) -> {
                if (known(origin, feed, column)) {
                    values.put(column, origin(origin, feed.column(column)));
                }
            });
            everyRequired(map, feed, values);
            return new Mapping.RowRule(feed, map.makeAll("when", MappingReader::condition), values);
        });
    }

    private static boolean known(YamlMap origin, Feed feed, String column) {
        if (!feed.has(column)) {
            List<String> names = feed.columns().stream().map(Column::name).toList();
            origin.wrong("the feed " + feed + " has no column '" + column + "'; valid: " + String.join(", ", names)
                    + Nearest.hint(column, names));
        }
        return feed.has(column);
    }

    /** A required column that nothing fills would refuse every row; the department may come from folder or file. */
    private static void everyRequired(YamlMap map, Feed feed, Map<String, Origin> values) {
        for (Column column : feed.columns()) {
            boolean elsewhere =
                    values.containsKey(column.name()) || column.name().equals("department_code");
            if (column.required() && !elsewhere && map.has("values")) {
                map.wrong(
                        "values",
                        "nothing fills the required column '" + column.name() + "' of " + feed
                                + "; add it. Example: " + column.name() + ": {head: "
                                + column.aliases().get(0) + "}");
            }
        }
    }

    private static Origin origin(YamlMap map, Column column) {
        if (!map.has("head")) {
            List.of("formats", "codes", "absent").stream()
                    .filter(map::has)
                    .forEach(key -> map.wrong(key, key + " goes with head only; take it out"));
        }
        if (map.has("formats") && column.kind() != Kind.DATE && column.kind() != Kind.MOMENT) {
            map.wrong("formats", "the column " + column.name() + " holds no date; take formats out");
        }
        map.map("codes", Form.TEXT).values().forEach(code -> canonical(map, "codes", column, code));
        map.find("constant", Form.TEXT).ifPresent(code -> canonical(map, "constant", column, code));
        if (map.has("constant")) {
            return new Mapping.Constant(map.get("constant", Form.TEXT));
        }
        if (map.has("from")) {
            return new Mapping.FolderName();
        }
        return map.has("file_name") ? new Mapping.FileName(map.get("file_name", Form.REGEX)) : cell(map);
    }

    private static void canonical(YamlMap map, String key, Column column, String code) {
        column.codes()
                .filter(list -> !list.values().contains(code))
                .ifPresent(list -> map.wrong(
                        key,
                        "'" + code
                                + "' is no code of " + list.name() + "; valid: " + String.join(", ", list.values())
                                + Nearest.hint(code, list.values())));
    }

    private static Mapping.Cell cell(YamlMap map) {
        return new Mapping.Cell(
                map.get("head", Form.TEXT),
                map.list("formats", PATTERN),
                map.map("codes", Form.TEXT),
                map.list("absent", Form.TEXT));
    }

    private static Optional<Condition> condition(YamlMap map) {
        return map.make(() -> {
            Condition.Test test = map.has("in")
                    ? Condition.Test.IN
                    : map.has("not_in") ? Condition.Test.NOT_IN : Condition.Test.valueOf(map.get("is", Form.TEXT));
            List<String> words = map.list(map.has("in") ? "in" : "not_in", Form.TEXT);
            return new Condition(map.get("head", Form.TEXT), test, words);
        });
    }

    private static String pattern(String text) {
        DateTimeFormatter.ofPattern(text, java.util.Locale.ROOT);
        return text;
    }

    private static Map<String, Character> separators() {
        var separators = new LinkedHashMap<String, Character>();
        separators.put("COMMA", ',');
        separators.put("SEMICOLON", ';');
        separators.put("TAB", '\t');
        separators.put("BAR", '|');
        return separators;
    }
}
