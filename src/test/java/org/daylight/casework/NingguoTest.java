package org.daylight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.daylight.calendar.CalendarFixture;
import org.daylight.casework.Scope.Continuity;
import org.daylight.definition.ReadPolicy;
import org.daylight.feed.Department;
import org.daylight.score.Policy;
import org.daylight.score.Scorecard.IndicatorScore;
import org.daylight.score.Scorecard.Status;
import org.daylight.score.Scoring;
import org.daylight.score.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped policy gives, from single orders, the rates of dissatisfied callers that Ningguo published. */
class NingguoTest {

    private static final Path FIGURES = Path.of("..", "shared", "reference", "hotline_dissatisfied.csv");
    private static final Policy POLICY = ReadPolicy.named("ningguo-hotline");

    @Test
    void everyPublishedRateComesOut() throws IOException {
        assumeTrue(Files.exists(FIGURES), "no published figures beside the project: " + FIGURES);
        List<CSVRecord> records = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(FIGURES, StandardCharsets.UTF_8))
                .getRecords();
        assertThat(records).hasSize(5).allSatisfy(record -> {
            int phone = Integer.parseInt(record.get("hot_ontime"));
            int web = Integer.parseInt(record.get("web_ontime"));
            int dissatisfied = Integer.parseInt(record.get("dissatisfied"));
            assertThat(dissatisfied(phone, web, dissatisfied) + "%").isEqualTo(record.get("dissatisfied_rate"));
        });
    }

    /** The same where the published figures are not at hand: 8 of 87 are 9.2 %, and 1 of 8 is 12.5 %, rounded up. */
    @ParameterizedTest
    @CsvSource({"87, 12, 8, 9", "39, 2, 5, 13", "63, 5, 3, 5"})
    void onlyOrdersByTelephoneAreAsked(int phone, int web, int dissatisfied, int rate) {
        assertThat(dissatisfied(phone, web, dissatisfied)).isEqualTo(rate);
    }

    /** Whole per cent of the callers; of those who wrote on the web each is said to be dissatisfied, and counts nowhere. */
    private static int dissatisfied(int phone, int web, int dissatisfied) {
        var scope = new Scope(
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 10, 1).atStartOfDay(),
                LocalDate.of(2026, 10, 1).atStartOfDay(),
                Continuity.FIRST,
                POLICY.cases(),
                Optional.of(CalendarFixture.cn()),
                POLICY.measures(),
                Set.of());
        CaseBook book = CaseBook.open(scope, "D1");
        for (int i = 0; i < phone + web; i++) {
            boolean called = i < phone;
            String answer = called && i >= dissatisfied ? "SATISFIED" : "DISSATISFIED";
            book.accept(RowText.read(
                    "order O" + i + " HELP 2026-09-07T09:00:00 closed_at=2026-09-09T09:00:00"
                            + " callback_at=2026-09-10T09:00:00 callback_valid=yes contacted=yes solved=yes satisfaction="
                            + answer + " source=" + (called ? "PHONE" : "WEB"),
                    "2026-09.csv",
                    i + 2));
        }
        Tally tally = new Tally.Counting().add(book.settle()).tally();
        assertThat(tally.count(Measure.ORDER_TIMELINESS, "IN_TIME")).isEqualTo(phone + web);
        IndicatorScore satisfied = Scoring.of(POLICY)
                .score(
                        new Department(
                                "D1",
                                "一局",
                                List.of(),
                                "DEPARTMENT",
                                LocalDate.of(2020, 1, 1),
                                Optional.empty(),
                                List.of()),
                        tally,
                        Status.SCORED)
                .indicators()
                .get(1);
        BigDecimal marks = satisfied.marks().orElseThrow();
        return 100 - marks.multiply(BigDecimal.valueOf(2)).intValueExact();
    }
}
