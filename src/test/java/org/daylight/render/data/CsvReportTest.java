package org.daylight.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.daylight.report.Cell;
import org.daylight.report.Report;
import org.daylight.report.Table;
import org.daylight.report.Table.Column;
import org.daylight.report.Table.Format;
import org.junit.jupiter.api.Test;

class CsvReportTest {

    private static String csv(Cell... cells) throws IOException {
        var columns = List.of(cells).stream()
                .map(cell -> new Column("c", "c", Format.TEXT, 4))
                .toList();
        var table = new Table("t", "t", columns, List.of(List.of(cells)));
        var out = new ByteArrayOutputStream();
        new CsvReport()
                .render(new Report("figures", Locale.ROOT, "t", Map.of(), List.of(table), List.of(), Map.of()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void numbersArePlainAndWhatIsMissingIsEmpty() throws IOException {
        assertThat(csv(
                        Cell.amount(new BigDecimal("1E+3")),
                        Cell.amount(new BigDecimal("-0.50")),
                        Cell.day(LocalDate.of(2026, 9, 3)),
                        Cell.missing("无"),
                        Cell.words("教育局")))
                .isEqualTo("c,c,c,c,c\r\n1000,-0.50,2026-09-03,,教育局\r\n");
    }

    @Test
    void textStaysTextWhateverItHolds() throws IOException {
        try (CSVParser rows = CSVParser.parse(
                new StringReader(csv(Cell.words("=供电公司"), Cell.words("甲,\"乙\"\n丙"))), CSVFormat.RFC4180)) {
            assertThat(rows.getRecords().get(1).values()).containsExactly("'=供电公司", "甲,\"乙\"\n丙");
        }
    }
}
