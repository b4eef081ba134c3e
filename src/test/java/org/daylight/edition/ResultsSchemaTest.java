package org.daylight.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daylight.ranking.Ranking;
import org.daylight.score.Dimension;
import org.daylight.score.HeldReason;
import org.daylight.score.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code jobs/schemas/results.schema.json} says of {@code results.json} exactly what the code writes. */
class ResultsSchemaTest {

    private static final JsonNode SCHEMA = SchemaJudge.read(SchemaJudge.RESULTS);

    /** Approved results wherever they lie among the resources of the tests. */
    static Stream<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            return files.filter(file -> file.getFileName().toString().matches("results.*\\.json")).toList().stream();
        }
    }

    private static List<String> faults(JsonNode results) {
        return SchemaJudge.faults(SCHEMA, results);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void approvedResultsFit(Path golden) {
        assertThat(faults(SchemaJudge.read(golden))).isEmpty();
    }

    @Test
    void aFieldMoreOrLessIsSeenWhereverItIs() throws IOException {
        Path golden = goldens().findFirst().orElseThrow();
        assertThat(changed(golden, top -> top.put("added", 1)))
                .containsExactly("results.added: the schema has no such field");
        assertThat(changed(golden, top -> top.remove("draws"))).containsExactly("results: no draws");
        assertThat(changed(golden, top -> first(top).put("added", 1)))
                .containsExactly("results.departments[0].added: the schema has no such field");
        assertThat(changed(golden, top -> first(top).remove("interval")))
                .containsExactly("results.departments[0]: no interval");
        assertThat(changed(
                        golden,
                        top -> ((ObjectNode) first(top).get("indicators").get(0)).remove("rate")))
                .containsExactly("results.departments[0].indicators[0]: no rate");
        assertThat(changed(golden, top -> first(top).put("total", "85.68")))
                .containsExactly("results.departments[0].total: STRING, expected [\"number\",\"null\"]");
        assertThat(changed(golden, top -> first(top).put("status", "LOST"))).hasSize(1);
    }

    private static List<String> changed(Path golden, Consumer<ObjectNode> change) {
        var top = (ObjectNode) SchemaJudge.read(golden);
        change.accept(top);
        return faults(top);
    }

    private static ObjectNode first(ObjectNode top) {
        return (ObjectNode) top.get("departments").get(0);
    }

    @Test
    void itHasTheFieldsOfTheCodeInTheirOrder() {
        agree(Published.class, SCHEMA);
        for (Class<?> type : Published.class.getDeclaredClasses()) {
            if (type.isRecord()) {
                agree(type, SCHEMA.get("$defs").path(type.getSimpleName()));
            }
        }
        agree(HeldReason.class, SCHEMA.get("$defs").path("HeldReason"));
    }

    private static void agree(Class<?> type, JsonNode schema) {
        List<String> fields = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        String what = "%s, of which jobs/schemas/results.schema.json has to tell".formatted(type.getSimpleName());
        assertThat(List.copyOf(schema.path("properties").propertyNames()))
                .as(what)
                .isEqualTo(fields);
        assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                .as(what)
                .isEqualTo(fields);
        assertThat(schema.path("additionalProperties").asBoolean(true)).as(what).isFalse();
        for (RecordComponent field : type.getRecordComponents()) {
            JsonNode told = schema.path("properties").path(field.getName());
            String where = type.getSimpleName() + "." + field.getName();
            assertThat(told.has("description") || told.has("$ref")).as(where).isTrue();
            assertThat(told.toString().contains("\"null\""))
                    .as("%s, null or not", where)
                    .isEqualTo(field.getType() == Optional.class);
            shape(where, field.getType(), told);
        }
    }

    private static void shape(String where, Class<?> type, JsonNode told) {
        if (type == String.class) {
            assertThat(told.path("type").asString("")).as(where).isEqualTo("string");
        } else if (type == int.class || type == long.class) {
            assertThat(told.path("type").asString("")).as(where).isEqualTo("integer");
        } else if (type == BigDecimal.class) {
            assertThat(told.path("type").asString("")).as(where).isEqualTo("number");
        } else if (type == List.class) {
            assertThat(told.path("type").asString("")).as(where).isEqualTo("array");
        } else if (type == SortedMap.class) {
            assertThat(told.path("type").asString("")).as(where).isEqualTo("object");
        }
    }

    @Test
    void itHasTheCodesOfTheCode() {
        JsonNode entry = SCHEMA.at("/$defs/Entry/properties");
        assertThat(words(entry.get("status"))).containsExactlyElementsOf(names(Scorecard.Status.values()));
        assertThat(words(entry.get("notRanked")).skip(1)).containsExactlyElementsOf(names(Ranking.Reason.values()));
        assertThat(entry.get("scores").get("properties").propertyNames())
                .containsExactlyElementsOf(names(Dimension.values()));
        assertThat(words(SCHEMA.at("/$defs/HeldReason/properties/code")))
                .containsExactlyElementsOf(names(HeldReason.Code.values()));
    }

    private static Stream<String> words(JsonNode told) {
        return ((ArrayNode) told.get("enum")).valueStream().map(JsonNode::asString);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
