package org.daylight.definition;

import static org.daylight.definition.Shape.optional;
import static org.daylight.definition.Shape.required;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.score.Primitive;
import org.daylight.score.Primitive.Threshold;
import org.daylight.score.Special.TargetOf;

/** The {@code score} block of an indicator to a {@link Primitive}. */
final class PrimitiveReader {

    /** Empty for the word that takes it from the group. */
    private static final Form<Optional<BigDecimal>> TARGET = new Form<>(
            "a decimal number or " + TargetOf.GROUP_MEDIAN,
            "number",
            List.of(),
            text -> text.equals(TargetOf.GROUP_MEDIAN.name())
                    ? Optional.empty()
                    : Optional.of(Form.DECIMAL.parser().apply(text)));

    private static final Shape LINEAR =
            Shape.of("linear", required("target", TARGET, "100"), optional("otherwise", Form.DECIMAL, "100"));
    private static final Shape SLOPE = Shape.of(
            "target_slope_floor",
            required("target", TARGET, "95"),
            optional("otherwise", Form.DECIMAL, "95"),
            required("slope", Form.DECIMAL, "0.55"),
            required("floor", Form.DECIMAL, "0"));
    private static final Shape DEDUCT = Shape.of(
            "deduct_per",
            required("points", new Type.MapOf(Form.DECIMAL), "{RETURNED: 0.5, REOPENED: 0.5}"),
            required("floor", Form.DECIMAL, "0"));
    private static final Shape RUNG =
            Shape.of("rung", required("at_least", Form.DECIMAL, "20"), required("marks", Form.DECIMAL, "5"));

    static final Shape SHAPE = Shape.of(
                    "score",
                    optional("linear", LINEAR, "{target: 100}"),
                    optional("target_slope_floor", SLOPE, "{target: 95, slope: 0.55, floor: 0}"),
                    optional("deduct_per", DEDUCT, "{points: {RETURNED: 0.5}, floor: 0}"),
                    optional("step", new Type.ListOf(RUNG), "[{at_least: 20, marks: 5}, {at_least: 10, marks: 3}]"))
            .exactlyOne("linear", "target_slope_floor", "deduct_per", "step");

    private PrimitiveReader() {}

    static Optional<Primitive> read(YamlMap score) {
        if (score.has("linear")) {
            YamlMap map = score.child("linear");
            return map.make(() -> new Primitive.Linear(target(map)));
        }
        if (score.has("target_slope_floor")) {
            return slope(score.child("target_slope_floor"));
        }
        return score.has("deduct_per") ? deduct(score.child("deduct_per")) : step(score);
    }

    /** Where the target comes from. */
    static TargetOf targetOf(YamlMap score) {
        return Stream.of("linear", "target_slope_floor")
                        .flatMap(key -> score.findChild(key).stream())
                        .allMatch(map -> map.get("target", TARGET).isPresent())
                ? TargetOf.POLICY
                : TargetOf.GROUP_MEDIAN;
    }

    /** The number, or what holds as long as the group has none. */
    private static BigDecimal target(YamlMap map) {
        Optional<BigDecimal> own = map.get("target", TARGET);
        Optional<BigDecimal> otherwise = map.find("otherwise", Form.DECIMAL);
        if (own.isPresent() == otherwise.isPresent()) {
            throw new IllegalArgumentException(
                    own.isPresent()
                            ? "otherwise stands beside a target that is a number; expected it beside "
                                    + TargetOf.GROUP_MEDIAN + " alone; leave it out"
                            : "target " + TargetOf.GROUP_MEDIAN + " stands alone; expected otherwise: 90 beside it, the"
                                    + " target as long as the group has no median; write one");
        }
        return own.or(() -> otherwise).orElseThrow();
    }

    private static Optional<Primitive> slope(YamlMap map) {
        return map.make(() -> new Primitive.TargetSlopeFloor(
                target(map), map.get("slope", Form.DECIMAL), map.get("floor", Form.DECIMAL)));
    }

    private static Optional<Primitive> deduct(YamlMap map) {
        return map.make(() -> new Primitive.DeductPer(map.map("points", Form.DECIMAL), map.get("floor", Form.DECIMAL)));
    }

    private static Optional<Primitive> step(YamlMap score) {
        return score.make(() -> new Primitive.Step(score.makeAll("step", PrimitiveReader::rung)));
    }

    private static Optional<Threshold> rung(YamlMap map) {
        return map.make(() -> new Threshold(map.get("at_least", Form.DECIMAL), map.get("marks", Form.DECIMAL)));
    }
}
