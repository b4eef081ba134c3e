package org.daylight.definition;

import static org.daylight.definition.Shape.optional;
import static org.daylight.definition.Shape.required;

import java.util.Optional;
import org.daylight.score.Primitive;
import org.daylight.score.Primitive.Threshold;

/** The {@code score} block of an indicator to a {@link Primitive}. */
final class PrimitiveReader {

    private static final Shape LINEAR = Shape.of("linear", required("target", Form.DECIMAL, "100"));
    private static final Shape SLOPE = Shape.of(
            "target_slope_floor",
            required("target", Form.DECIMAL, "95"),
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
            return map.make(() -> new Primitive.Linear(map.get("target", Form.DECIMAL)));
        }
        if (score.has("target_slope_floor")) {
            return slope(score.child("target_slope_floor"));
        }
        return score.has("deduct_per") ? deduct(score.child("deduct_per")) : step(score);
    }

    private static Optional<Primitive> slope(YamlMap map) {
        return map.make(() -> new Primitive.TargetSlopeFloor(
                map.get("target", Form.DECIMAL), map.get("slope", Form.DECIMAL), map.get("floor", Form.DECIMAL)));
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
