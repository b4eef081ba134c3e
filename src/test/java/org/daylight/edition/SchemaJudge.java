package org.daylight.edition;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a JSON text against a JSON Schema; it knows the words that the shipped schema uses, and takes no others. */
public final class SchemaJudge {

    private static final Set<String> WORDS = Set.of(
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "minLength",
            "minimum",
            "maximum",
            "oneOf");

    /** The schema of {@code results.json}. */
    static final Path RESULTS = Path.of("jobs/schemas/results.schema.json");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();

    private SchemaJudge(JsonNode root) {
        this.root = root;
    }

    /** What of a {@code results.json} does not fit its schema. */
    public static List<String> ofResults(Path file) {
        return faults(read(RESULTS), read(file));
    }

    static JsonNode read(Path file) {
        return MAPPER.readTree(file.toFile());
    }

    /** What of the value does not fit, each with its place; nothing if it fits. */
    static List<String> faults(JsonNode schema, JsonNode value) {
        var judge = new SchemaJudge(schema);
        judge.judge("results", schema, value);
        return judge.faults;
    }

    private void judge(String at, JsonNode schema, JsonNode value) {
        for (String word : schema.propertyNames()) {
            if (!WORDS.contains(word)) {
                throw new IllegalArgumentException(at + ": the schema says '" + word + "', which is not judged");
            }
        }
        if (schema.has("$ref")) {
            judge(at, root.at(schema.get("$ref").asString().substring(1)), value);
        }
        if (schema.has("oneOf")) {
            oneOf(at, schema, value);
        }
        if (schema.has("type") && !fits(schema.get("type"), value)) {
            faults.add(at + ": " + value.getNodeType() + ", expected " + schema.get("type"));
            return;
        }
        literal(at, schema, value);
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                judge(at + "[" + i + "]", schema.get("items"), value.get(i));
            }
        }
        if (value.isObject()) {
            object(at, schema, value);
        }
    }

    private void oneOf(String at, JsonNode schema, JsonNode value) {
        long fitting = schema.get("oneOf")
                .valueStream()
                .filter(one -> {
                    var alone = new SchemaJudge(root);
                    alone.judge(at, one, value);
                    return alone.faults.isEmpty();
                })
                .count();
        if (fitting != 1) {
            faults.add(at + ": fits " + fitting + " of " + schema.get("oneOf"));
        }
    }

    private static boolean fits(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(one -> fits(one, value));
        }
        return switch (type.asString()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "number" -> value.isNumber();
            case "integer" -> value.isIntegralNumber();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("type " + type);
        };
    }

    private void literal(String at, JsonNode schema, JsonNode value) {
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            faults.add(at + ": " + value + ", expected one of " + schema.get("enum"));
        }
        if (value.isString()
                && value.asString().length() < schema.path("minLength").asInt(0)) {
            faults.add(at + ": empty");
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            if (schema.has("minimum") && number.compareTo(schema.get("minimum").decimalValue()) < 0
                    || schema.has("maximum")
                            && number.compareTo(schema.get("maximum").decimalValue()) > 0) {
                faults.add(at + ": " + value + " is out of range");
            }
        }
    }

    private void object(String at, JsonNode schema, JsonNode value) {
        JsonNode properties = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        for (Iterator<Map.Entry<String, JsonNode>> i = value.properties().iterator(); i.hasNext(); ) {
            Map.Entry<String, JsonNode> one = i.next();
            String there = at + "." + one.getKey();
            if (properties.has(one.getKey())) {
                judge(there, properties.get(one.getKey()), one.getValue());
            } else if (others.isObject()) {
                judge(there, others, one.getValue());
            } else if (others.isBoolean() && !others.asBoolean()) {
                faults.add(there + ": the schema has no such field");
            }
        }
        schema.path("required")
                .valueStream()
                .filter(name -> !value.has(name.asString()))
                .forEach(name -> faults.add(at + ": no " + name.asString()));
    }
}
