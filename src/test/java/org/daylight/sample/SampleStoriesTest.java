package org.daylight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The stories of the README, read back from the committed files of departments with canonical heads. */
class SampleStoriesTest {

    private static final Path INBOX = Path.of("sample-data", "inbox");

    /** A request with its steps; plain if its only step is a reply. */
    private record Told(LocalDate submitted, LocalDate receipt, List<CSVRecord> steps) {

        private boolean plain() {
            return steps.size() == 1 && is("REPLIED", 0);
        }

        private boolean is(String kind, int step) {
            return steps.get(step).get("step").equals(kind);
        }

        private LocalDate reply() {
            return day(steps.get(0).get("at")).orElseThrow();
        }

        private LocalDate due() {
            return City.plus(receipt, 20);
        }

        private boolean late() {
            return reply().isAfter(due());
        }
    }

    @Test
    void oneIsAlwaysLateWithAboutHalfOfItsReplies() throws IOException {
        List<Told> plain = plain(Story.ALWAYS_LATE);

        long late = plain.stream().filter(Told::late).count();

        assertThat(100 * late / plain.size()).isBetween(45L, 55L);
    }

    @Test
    void oneRepliesOnTheLastDayEveryTime() throws IOException {
        assertThat(plain(Story.LAST_DAY))
                .hasSizeGreaterThan(200)
                .allMatch(told -> told.reply().equals(told.due()));
    }

    @Test
    void oneHasFiveCasesThatFallDueInTheLastMonthOneOfThemLate() throws IOException {
        List<Told> due = plain(Story.FIVE_CASES).stream()
                .filter(told -> YearMonth.from(told.due()).equals(City.LAST))
                .toList();

        assertThat(due).extracting(Told::late).containsExactly(false, false, true, false, false);
        assertThat(due.get(2).due()).isEqualTo("2026-09-11");
    }

    @Test
    void oneImprovesFromWorstToGood() throws IOException {
        List<Told> plain = plain(Story.IMPROVING);

        assertThat(percentLate(plain, "2025-09", "2025-11")).isGreaterThan(45);
        assertThat(percentLate(plain, "2026-06", "2026-08")).isLessThan(15);
    }

    @Test
    void sixRepliesAreDatedBeforeTheirRequests() throws IOException {
        List<Told> before = all(Story.BACKDATED).stream()
                .filter(Told::plain)
                .filter(told -> told.reply().isBefore(told.submitted()))
                .toList();

        assertThat(before)
                .extracting(told -> YearMonth.from(told.submitted()).getMonthValue())
                .containsExactly(8, 8, 8, 9, 9, 9);
    }

    @Test
    void oneAsksForSupplementsMoreOftenThanNot() throws IOException {
        List<Told> all = all(Story.SUPPLEMENTS);

        long asked = all.stream()
                .filter(told -> !told.steps().isEmpty() && told.is("SUPPLEMENT_ASKED", 0))
                .count();

        assertThat(100 * asked / all.size()).isBetween(50L, 65L);
    }

    @Test
    void oneKeepsEveryTermAndPleasesNobodyAndOneTheOtherWayRound() throws IOException {
        assertThat(plain(Story.DISLIKED)).noneMatch(Told::late);
        assertThat(percentLate(plain(Story.LIKED), "2025-09", "2026-09")).isBetween(20L, 40L);
        assertThat(percentSatisfied(Story.DISLIKED)).isLessThan(55);
        assertThat(percentSatisfied(Story.LIKED)).isGreaterThan(90);
    }

    /** What is carried into 2026 is what the department's own files show open at the end of 2025, but for one that is too many. */
    @Test
    void anAnnualReportCarriesForwardWhatIsOpenInTheFiles() throws IOException {
        assertThat(carriedForward("2026-09/departments/" + Story.IMPROVING.code()))
                .isEqualTo(openAtTheEndOf2025(Story.IMPROVING));
        assertThat(carriedForward("2026-09/departments/" + Story.ALWAYS_LATE.code()))
                .isEqualTo(openAtTheEndOf2025(Story.ALWAYS_LATE) + 1);
    }

    private static long carriedForward(String folder) throws IOException {
        return SampleDataTest.rows(INBOX.resolve(folder).resolve("annual_tables.csv")).stream()
                .filter(row -> row.get("row_code").equals("carry_forward")
                        && row.get("column_code").equals("total"))
                .mapToLong(row -> Long.parseLong(row.get("value")))
                .sum();
    }

    private static long openAtTheEndOf2025(Story story) throws IOException {
        var open = new TreeSet<String>();
        for (YearMonth month = City.FIRST; month.getYear() == 2025; month = month.plusMonths(1)) {
            Path folder = INBOX.resolve(month + "/departments/" + story.code());
            for (CSVRecord row : SampleDataTest.rows(folder.resolve("requests.csv"))) {
                open.add(row.get("request_no"));
            }
            for (CSVRecord row : SampleDataTest.rows(folder.resolve("responses.csv"))) {
                if (List.of("REPLIED", "WITHDRAWN", "LAPSED").contains(row.get("step"))) {
                    open.remove(row.get("request_no"));
                }
            }
        }
        return open.size();
    }

    private static long percentLate(List<Told> plain, String from, String to) {
        List<Told> due = plain.stream()
                .filter(told -> !YearMonth.from(told.receipt()).isBefore(YearMonth.parse(from)))
                .filter(told -> !YearMonth.from(told.receipt()).isAfter(YearMonth.parse(to)))
                .toList();
        return 100 * due.stream().filter(Told::late).count() / due.size();
    }

    private static long percentSatisfied(Story story) throws IOException {
        long valid = 0;
        long satisfied = 0;
        for (YearMonth month : City.months()) {
            for (CSVRecord order : SampleDataTest.rows(INBOX.resolve(month + "/citywide/hotline/work_orders.csv"))) {
                if (order.get("department_code").equals(story.code())
                        && !order.get("satisfaction").isEmpty()) {
                    valid++;
                    satisfied += order.get("satisfaction").equals("SATISFIED") ? 1 : 0;
                }
            }
        }
        return 100 * satisfied / valid;
    }

    private static List<Told> plain(Story story) throws IOException {
        return all(story).stream().filter(Told::plain).toList();
    }

    private static List<Told> all(Story story) throws IOException {
        Map<String, CSVRecord> requests = new TreeMap<>();
        Map<String, List<CSVRecord>> steps = new TreeMap<>();
        for (YearMonth month : City.months()) {
            Path folder = INBOX.resolve(month + "/departments/" + story.code());
            if (Files.exists(folder)) {
                for (CSVRecord row : SampleDataTest.rows(folder.resolve("requests.csv"))) {
                    requests.put(row.get("request_no"), row);
                }
                for (CSVRecord row : SampleDataTest.rows(folder.resolve("responses.csv"))) {
                    steps.computeIfAbsent(row.get("request_no"), no -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        var told = new ArrayList<Told>();
        requests.forEach((no, row) -> receipt(row)
                .ifPresent(receipt -> told.add(new Told(
                        day(row.get("submitted_at")).orElseThrow(), receipt, steps.getOrDefault(no, List.of())))));
        return told;
    }

    /** The day of receipt by the channel's rule, article 31. */
    private static Optional<LocalDate> receipt(CSVRecord row) {
        return switch (row.get("channel")) {
            case "COUNTER", "ORAL" -> day(row.get("submitted_at"));
            case "REGISTERED_MAIL" -> day(row.get("signed_at"));
            default -> day(row.get("confirmed_at"));
        };
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell.substring(0, 10)));
    }
}
