package org.daylight.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileRefusal;
import org.daylight.intake.mutant.Delivery;
import org.daylight.intake.mutant.Grid;
import org.daylight.intake.mutant.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fault 23: a text file that ends too early. */
class CutTest {

    private static final int CUTS = 200;

    @TempDir
    Path folder;

    private static byte[] requests(String... last) {
        var lines = new ArrayList<String>();
        lines.add("登记编号,提交方式,申请时间,申请人类别");
        for (int i = 1; i <= 12; i++) {
            lines.add("YC-" + i + ",当面,2026-09-03,公民");
        }
        lines.addAll(List.of(last));
        return TextFile.UTF8.bytes(Grid.lines(lines.toArray(String[]::new)));
    }

    private Delivery.Taken read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("cut.csv"), bytes);
        return Delivery.read(file, Delivery.Sender.of("YC-405"), Delivery.MAPPINGS);
    }

    /** What a file comes to when so many bytes are missing. */
    private String cut(byte[] whole, int missing) throws IOException {
        Delivery.Taken taken = read(Arrays.copyOf(whole, whole.length - missing));
        if (taken.outcome() instanceof FileRefusal refusal) {
            return refusal.code().name();
        }
        List<String> rows = taken.canonical();
        assertThat(read(whole).canonical()).as("%d bytes missing", missing).containsAll(rows);
        long data = ((FileCount) taken.outcome()).data();
        return rows.size() == data
                ? "rows missing"
                : taken.refusals().get(0).code().name();
    }

    /** Cut between rows nothing in a file tells of it; everywhere else a row or the file is refused. */
    @Test
    void n23CutAtEachOfTheLast200Bytes() throws IOException {
        byte[] whole = requests();
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int missing = 2; missing <= CUTS; missing++) {
            outcomes.merge(cut(whole, missing), 1, Integer::sum);
        }
        assertThat(outcomes)
                .isEqualTo(
                        Map.of("CELL_COUNT", 121, "MISSING", 7, "NOT_UTF8", 52, "UNKNOWN_CODE", 7, "rows missing", 12));
    }

    @Test
    void n23ATotalTellsWhatACutTookAway() throws IOException {
        assertThat(read(requests("合计：12件,,,")).outcome()).isInstanceOf(FileCount.class);
        assertThat(read(requests("合计：13件,,,")).outcome())
                .hasToString("cut.csv: 'line 14: 13 under 登记编号' TOTAL_DIFFERS; expected 12, the number of its rows");
    }
}
