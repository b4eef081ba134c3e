package org.daylight.definition;

import static org.daylight.definition.Shape.optional;
import static org.daylight.definition.Shape.required;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daylight.casework.Measure;
import org.daylight.score.Less;
import org.daylight.score.Special;

/** What an indicator asks beyond what holds for all, to a {@link Special}. */
final class SpecialReader {

    static final Shape LESS = Shape.of(
            "less",
            optional("measure", PolicyReader.MEASURE, "order_rework"),
            required("points", new Type.MapOf(Form.DECIMAL), "{RETURNED: 0.5}"),
            optional("most", Form.DECIMAL, "2"));

    private SpecialReader() {}

    /** @param own the indicator's measure, of which cases are where no other is named */
    static Optional<Special> read(YamlMap indicator, Measure own) {
        List<Less> less = indicator.makeAll("less", map -> less(map, own));
        return less.size() < indicator.children("less").size()
                ? Optional.empty()
                : indicator.make(() -> new Special(
                        indicator
                                .find("min_cases", Form.INTEGER)
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty()),
                        less,
                        indicator.map("weights", Form.DECIMAL),
                        Optional.empty(),
                        PrimitiveReader.targetOf(indicator.child("score"))));
    }

    private static Optional<Less> less(YamlMap map, Measure own) {
        return map.make(() -> new Less(
                map.find("measure", PolicyReader.MEASURE).orElse(own),
                map.map("points", Form.DECIMAL),
                map.find("most", Form.DECIMAL)));
    }
}
