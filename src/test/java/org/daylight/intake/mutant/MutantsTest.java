package org.daylight.intake.mutant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.daylight.intake.mutant.SecondReader.Raw;
import org.daylight.intake.mutant.SecondReader.RawRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two thousand broken files: each is taken or refused by name, within seconds, and what is taken agrees with a second
 * reading of its bytes. {@code docs/intake.md} has the command for a hundred thousand.
 */
class MutantsTest {

    private static final long SEED = 20260930L;
    private static final int COUNT = 2_000;

    @TempDir
    Path folder;

    @Test
    void everyBrokenFileIsTakenOrRefusedByName() {
        Mutants.Report report = new Mutants(folder, Recipes.of(List.of(Carrier.values()))).run(SEED, 0, COUNT);

        assertThat(report.unexplained()).isEmpty();
        assertThat(report.made()).isEqualTo(COUNT);
        assertThat(report.outcomes())
                .hasSize(Recipes.of(List.of(Carrier.values())).size());
        assertThat(report.totals().keySet())
                .containsAll(Set.of(
                        "taken",
                        "taken, rows refused",
                        "CORRUPT_WORKBOOK",
                        "DATA_ABOVE_HEADS",
                        "DOCUMENT_TYPE",
                        "DUPLICATE_COLUMN",
                        "DUPLICATE_PART",
                        "MISSING_COLUMN",
                        "NO_HEADER",
                        "NUL_CHARACTER",
                        "PASSWORD",
                        "TOTAL_DIFFERS",
                        "UNCLOSED_QUOTE",
                        "UNFIT_SHEET",
                        "UNKNOWN_COLUMN"));
    }

    @Test
    void theSecondReaderCutsTextAsRfc4180Says() {
        String text = "a,\"b \"\"x\"\"\n2\",c\r\n\n,\r\"\",5\" d,e";
        Raw raw = SecondReader.read(text.getBytes(UTF_8), ',');
        assertThat(raw.sheets().get(0).rows())
                .containsExactly(
                        new RawRow(1, List.of("a", "b \"x\"\n2", "c")), new RawRow(5, List.of("", "5\" d", "e")));
        assertThat(raw.blank()).isEqualTo(2);
        assertThat(SecondReader.read("a,\"b".getBytes(UTF_8), ',').fault())
                .hasValue("quote in the row that starts on line 1");
        assertThat(SecondReader.read("a,\"b\"c\n".getBytes(UTF_8), ',').fault())
                .hasValue("quote in the row that starts on line 1");
    }

    @Test
    void theSecondReaderFindsTheSameRowsInEveryFormat() {
        Grid grid = Grid.lines("编号,b", "1,", ",", "x,y");
        for (Carrier carrier : Carrier.values()) {
            Raw raw = SecondReader.read(carrier.bytes(grid), ',');
            assertThat(raw.fault()).as("%s", carrier).isEmpty();
            assertThat(raw.rows()).as("%s", carrier).isEqualTo(3);
            assertThat(raw.cells(raw.sheets().get(0).name(), 4))
                    .as("%s", carrier)
                    .containsExactly("x", "y");
        }
    }
}
