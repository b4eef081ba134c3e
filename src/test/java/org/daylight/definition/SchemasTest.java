package org.daylight.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** An editor that completes by the JSON Schemas and the reader must know the same keys, types and words. */
class SchemasTest {

    static Stream<Shape> files() {
        return Stream.of(
                JobReader.SHAPE, PolicyReader.SHAPE, MappingReader.SHAPE, CalendarReader.SHAPE, WorkbookLayouts.SHAPE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatTheReaderAsksFor(Shape top) throws IOException {
        Map<String, Object> schema;
        try (InputStream in = Files.newInputStream(Path.of("jobs/schemas/" + top.name() + ".schema.json"))) {
            schema = new Yaml().load(in);
        }
        var shapes = new LinkedHashMap<String, Shape>();
        top.keys().forEach(key -> collect(key.type(), shapes));
        Map<String, Object> definitions = child(schema, "$defs");
        assertThat(definitions.keySet()).containsExactlyInAnyOrderElementsOf(shapes.keySet());
        agree(top, schema);
        shapes.forEach((name, shape) -> agree(shape, child(definitions, name)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExampleIsValid(Shape top) {
        var shapes = new LinkedHashMap<String, Shape>();
        shapes.put(top.name() + " file", top);
        top.keys().forEach(key -> collect(key.type(), shapes));
        shapes.values().stream()
                .flatMap(shape -> shape.keys().stream())
                .filter(key -> !key.example().contains("..."))
                .forEach(key -> {
                    var mistakes = new Mistakes();
                    var mapping = YamlParser.parse("example", key.example(), mistakes);
                    new ShapeCheck(mistakes)
                            .check(Place.top("example"), Shape.of("example", key), mapping.orElseThrow());
                    mistakes.stop();
                });
    }

    private static void collect(Type type, Map<String, Shape> shapes) {
        if (type instanceof Shape shape) {
            Shape known = shapes.putIfAbsent(shape.name(), shape);
            assertThat(known == null || known == shape)
                    .as("one shape named " + shape.name())
                    .isTrue();
            shape.keys().forEach(key -> collect(key.type(), shapes));
        } else if (type instanceof Type.ListOf list) {
            collect(list.item(), shapes);
        } else if (type instanceof Type.MapOf map) {
            collect(map.value(), shapes);
        } else if (type instanceof Type.OrNone either) {
            collect(either.shape(), shapes);
        }
    }

    private static void agree(Shape shape, Map<String, Object> schema) {
        assertThat(schema).containsEntry("type", "object").containsEntry("additionalProperties", false);
        Map<String, Object> properties = child(schema, "properties");
        assertThat(properties.keySet()).as(shape.name()).containsExactlyElementsOf(shape.names());
        List<String> required = shape.keys().stream()
                .filter(Shape.Key::required)
                .map(Shape.Key::name)
                .toList();
        assertThat(schema).as(shape.name()).containsEntry("required", required);
        var choices = new ArrayList<Object>();
        shape.choice().forEach(key -> choices.add(Map.of("required", List.of(key))));
        assertThat(schema.getOrDefault("oneOf", List.of())).as(shape.name()).isEqualTo(choices);
        for (Shape.Key key : shape.keys()) {
            Map<String, Object> property = child(properties, key.name());
            assertThat((String) property.get("description")).as(key.name()).isNotBlank();
            agree(shape.name() + "." + key.name(), key.type(), property);
        }
    }

    private static void agree(String where, Type type, Map<String, Object> schema) {
        if (type instanceof Form<?> form) {
            form(where, form, schema);
        } else if (type instanceof Shape shape) {
            assertThat(schema).as(where).containsEntry("$ref", "#/$defs/" + shape.name());
        } else if (type instanceof Type.ListOf list) {
            assertThat(schema).as(where).containsEntry("type", "array");
            assertThat(schema.getOrDefault("minItems", 0)).as(where).isEqualTo(list.least());
            agree(where, list.item(), child(schema, "items"));
        } else if (type instanceof Type.MapOf map) {
            assertThat(schema).as(where).containsEntry("type", "object").containsEntry("minProperties", 1);
            agree(where, map.value(), child(schema, "additionalProperties"));
        } else if (type instanceof Type.OrNone either) {
            var expected = List.of(
                    Map.of("const", "none"),
                    Map.of("$ref", "#/$defs/" + either.shape().name()));
            assertThat(schema).as(where).containsEntry("oneOf", expected);
        }
    }

    private static void form(String where, Form<?> form, Map<String, Object> schema) {
        Object type = schema.get("type");
        assertThat(type instanceof List<?> types ? types.get(0) : type)
                .as(where)
                .isEqualTo(form.json());
        assertThat(schema.getOrDefault("enum", List.of())).as(where).isEqualTo(form.words());
        if (schema.get("pattern") instanceof String pattern) {
            assertThat(Pattern.compile(pattern)).as(where).isNotNull();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.get(key);
    }
}
