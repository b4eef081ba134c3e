package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daylight.edition.Published;
import org.daylight.score.HeldReason;
import org.junit.jupiter.api.Test;

/** {@code docs/results.md} names every field of {@code results.json}, and none that it has not. */
class ResultsPageTest {

    /** Values of {@code status} and an example, which are no fields. */
    private static final java.util.Set<String> VALUES =
            java.util.Set.of("SCORED", "NOT_SUBMITTED", "HELD", "NO_CASES", "2026-09", "null");

    @Test
    void theTableHasTheFieldsOfTheFile() {
        var fields = new TreeSet<String>();
        Stream.concat(Stream.of(Published.class, HeldReason.class), Arrays.stream(Published.class.getDeclaredClasses()))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .forEach(fields::add);
        var told = new TreeSet<String>();
        DocPages.table(Path.of("docs", "results.md"), "| field |")
                .forEach(row -> row.forEach(cell -> told.addAll(DocPages.words(cell))));
        told.removeAll(VALUES);
        assertThat(told).isEqualTo(fields);
    }
}
