package org.daylight.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readings sorted by department on their way through working files. */
class ReadingsTest {

    private static final int MORE_THAN_IS_HELD = 250_000;

    @TempDir
    Path folder;

    private final Rows dice = new Rows(13);

    @Test
    void eachDepartmentGetsItsOwnInTheOrderOfFilesAndRows() throws IOException {
        Row first = dice.row(Feeds.REQUESTS, "D1");
        Row second = dice.row(Feeds.RESPONSES, "D1");
        Row other = dice.row(Feeds.REVIEWS, "某 单位/..");
        Refusal refused = refusal("D1");
        Refusal stray = refusal("");
        write("000001", second, stray);
        write("000000", first, other, refused);

        assertThat(said("D1")).containsExactly(Rows.said(first), refused, Rows.said(second));
        assertThat(said("某 单位/..")).containsExactly(Rows.said(other));
        assertThat(said(WorkFolder.NOBODY)).containsExactly(stray);
        assertThat(said("D9")).isEmpty();
        assertThat(new ReadingReader(folder, "D9").bytes()).isZero();
    }

    @Test
    void manyRowsPassThroughSeveralFlushes() throws IOException {
        Row one = dice.row(Feeds.WORK_ORDERS, "D1");
        Row two = dice.row(Feeds.WORK_ORDERS, "D2");
        try (var writer = new ReadingWriter(folder, "000000")) {
            for (int i = 0; i < MORE_THAN_IS_HELD; i++) {
                writer.write(i % 2 == 0 ? one : two);
            }
            assertThat(Files.size(folder.resolve("D1/000000"))).isPositive();
        }
        var counts = new int[2];
        new ReadingReader(folder, "D1")
                .forEach(reading -> counts[0] += ((Row) reading).key().equals(one.key()) ? 1 : 0);
        new ReadingReader(folder, "D2")
                .forEach(reading -> counts[1] += ((Row) reading).key().equals(two.key()) ? 1 : 0);

        assertThat(counts).containsExactly(MORE_THAN_IS_HELD / 2, MORE_THAN_IS_HELD / 2);
    }

    @Test
    void nothingIsLeftOfADiscardedFile() throws IOException {
        Row kept = dice.row(Feeds.REQUESTS, "D1");
        write("000000", kept);
        try (var writer = new ReadingWriter(folder, "000001")) {
            for (int i = 0; i < MORE_THAN_IS_HELD; i++) {
                writer.write(kept);
            }
            assertThat(folder.resolve("D1/000001")).exists();
            writer.discard();
        }
        assertThat(said("D1")).containsExactly(Rows.said(kept));
        assertThat(folder.resolve("D1/000001")).doesNotExist();
    }

    private Refusal refusal(String department) {
        return new Refusal(
                dice.address(),
                "requests",
                department,
                "R1",
                "提交时间",
                Refusal.Code.NOT_A_DATE,
                "31/02/2026",
                "yyyy-MM-dd",
                List.of(new Refusal.Offence("fee", Refusal.Code.NOT_A_NUMBER, "x", "0.00, >= 0")));
    }

    private void write(String part, Reading... readings) throws IOException {
        try (var writer = new ReadingWriter(folder, part)) {
            for (Reading reading : readings) {
                writer.write(reading);
            }
        }
    }

    private List<Object> said(String department) throws IOException {
        var said = new ArrayList<Object>();
        new ReadingReader(folder, department)
                .forEach(reading -> said.add(reading instanceof Row row ? Rows.said(row) : reading));
        return said;
    }
}
