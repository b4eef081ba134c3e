package org.daylight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.daylight.feed.Column;
import org.daylight.feed.Feed;
import org.daylight.feed.Feeds;
import org.daylight.feed.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large set, made small: the same layout, canonical cells, counts as asked. */
class LargeSetTest {

    private static final int REQUESTS = 3001;
    private static final Path ORDERS = Path.of("2026-09", "citywide", "hotline", "work_orders.csv");
    private static final Path REVIEWS = Path.of("2026-09", "citywide", "service-bureau", "reviews.csv");

    @TempDir
    private Path inbox;

    @BeforeEach
    void write() throws IOException {
        LargeSet.write(inbox, REQUESTS, 3, 7);
    }

    @Test
    void itHasAsManyRowsAsAskedFor() throws IOException {
        int requests = 0;
        int steps = 0;
        for (String code : List.of("LS-001", "LS-002", "LS-003")) {
            requests += SampleDataTest.rows(file(code, "requests.csv")).size();
            steps += SampleDataTest.rows(file(code, "responses.csv")).size();
        }

        assertThat(requests).isEqualTo(REQUESTS);
        assertThat(steps).isBetween(REQUESTS, REQUESTS * 11 / 10);
        assertThat(SampleDataTest.rows(inbox.resolve(ORDERS))).hasSize(600);
        assertThat(SampleDataTest.rows(inbox.resolve(REVIEWS))).hasSize(30);
        assertThat(SampleDataTest.rows(inbox.resolve("roster.csv")))
                .extracting(row -> row.get("department_code") + " " + row.get("group"))
                .containsExactly("LS-001 G2", "LS-002 G3", "LS-003 G4");
    }

    @Test
    void everyRowIsCanonical() throws IOException {
        for (CSVRecord row : SampleDataTest.rows(file("LS-002", "requests.csv"))) {
            canonical(Feeds.REQUESTS, row);
        }
        for (CSVRecord row : SampleDataTest.rows(file("LS-002", "responses.csv"))) {
            canonical(Feeds.RESPONSES, row);
        }
        for (CSVRecord row : SampleDataTest.rows(inbox.resolve(ORDERS))) {
            canonical(Feeds.WORK_ORDERS, row);
        }
        for (CSVRecord row : SampleDataTest.rows(inbox.resolve(REVIEWS))) {
            canonical(Feeds.REVIEWS, row);
        }
    }

    @Test
    void everyStepBelongsToARequestAndFollowsItBeforeTheMonthEnds() throws IOException {
        Set<String> numbers = new HashSet<>();
        for (CSVRecord row : SampleDataTest.rows(file("LS-003", "requests.csv"))) {
            assertThat(numbers.add(row.get("request_no"))).isTrue();
        }
        for (CSVRecord row : SampleDataTest.rows(file("LS-003", "responses.csv"))) {
            assertThat(numbers).contains(row.get("request_no"));
            assertThat(LocalDate.parse(row.get("at"))).isBetween("2026-08-05", "2026-09-30");
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes(@TempDir Path again) throws IOException {
        LargeSet.write(again, REQUESTS, 3, 7);

        for (Path file : SampleDataTest.files(inbox)) {
            assertThat(again.resolve(inbox.relativize(file))).hasSameBinaryContentAs(file);
        }
        LargeSet.write(again, REQUESTS, 3, 8);
        assertThat(Files.mismatch(again.resolve(ORDERS), inbox.resolve(ORDERS))).isNotEqualTo(-1);
    }

    private Path file(String code, String name) {
        return inbox.resolve("2026-09").resolve("departments").resolve(code).resolve(name);
    }

    private static void canonical(Feed feed, CSVRecord row) {
        assertThat(row.isConsistent()).as(row.toString()).isTrue();
        for (String head : row.getParser().getHeaderNames()) {
            Column column = feed.column(head);
            String cell = row.get(head);
            assertThat(cell.isEmpty() && column.required())
                    .as(head + " of " + row)
                    .isFalse();
            if (!cell.isEmpty() && column.kind() == Kind.CODE) {
                assertThat(column.codes().orElseThrow().values()).contains(cell);
            }
            if (!cell.isEmpty() && (column.kind() == Kind.MOMENT || column.kind() == Kind.DATE)) {
                assertThat(LocalDate.parse(cell.substring(0, 10))).isAfter("2026-08-01");
            }
        }
    }
}
