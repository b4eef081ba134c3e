package org.daylight.real;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.feed.Feeds.WORK_ORDERS;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.daylight.casework.ListedCase;
import org.daylight.casework.Settled.RowCount;
import org.daylight.casework.State;
import org.daylight.edition.Proof;
import org.daylight.reconciliation.Identity;
import org.daylight.reconciliation.Place;
import org.daylight.score.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 28,268 tickets of the City of Boston: the states worked out equal those that the city published. */
class BostonTest {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("MM/dd/yyyy hh:mm:ss a", Locale.ENGLISH);
    private static final List<State> STATES = List.of(
            State.CLOSED_IN_TIME,
            State.CLOSED_LATE,
            State.CLOSED_NO_LIMIT,
            State.OPEN_IN_TIME,
            State.OPEN_OVERDUE,
            State.OPEN_NO_LIMIT);

    @TempDir
    static Path home;

    private static Path inbox;
    private static RealRun run;

    @BeforeAll
    static void runs() throws IOException {
        inbox = RealRun.published("boston-311");
        run = RealRun.of("boston-311", inbox, home, "2015", "--as-of", "2016-01-13T05:00:00Z");
    }

    @Test
    void endsWell() {
        assertThat(run.exitCode()).isZero();
    }

    /** Only where the city gives no target or no flag do its words and our states differ, and then as here. */
    @Test
    void everyDepartmentHasTheStatesThatTheCityPublished() throws IOException {
        for (Map<String, String> row : expected()) {
            Map<String, Long> published = row.entrySet().stream()
                    .filter(cell -> !cell.getKey().equals("department"))
                    .collect(toMap(Map.Entry::getKey, cell -> Long.valueOf(cell.getValue())));
            Tally tally = run.tally(row.get("department"));
            assertThat(STATES.stream().map(state -> tally.cases(WORK_ORDERS, state)))
                    .as(row.get("department"))
                    .containsExactly(
                            published.get("closed_ontime") - published.get("closed_no_target"),
                            published.get("closed_overdue") + published.get("closed_blank"),
                            published.get("closed_no_target"),
                            published.get("open_ontime")
                                    - (row.get("department").equals("INFO") ? 2_351 : 0),
                            published.get("open_overdue") + published.get("open_blank"),
                            row.get("department").equals("INFO") ? 2_351L : 0L);
            assertThat(tally.cases()).isEqualTo(published.get("total"));
        }
    }

    @Test
    void theDifferencesAreThoseOfThePage() throws IOException {
        var differences = new TreeMap<String, Long>();
        for (CSVRecord ticket : tickets().values()) {
            String flag = ticket.get("OnTime_Status");
            String target = ticket.get("TARGET_DT").isEmpty() ? "no target" : "target";
            if (flag.isEmpty() || target.equals("no target")) {
                String words = String.join(
                        ", ",
                        ticket.get("CASE_STATUS"),
                        target,
                        flag.isEmpty() ? "blank" : flag,
                        ticket.get("Department"));
                differences.merge(words, 1L, Long::sum);
            }
        }
        assertThat(differences)
                .containsExactly(
                        Map.entry("Closed, no target, ONTIME, BTDT", 1L),
                        Map.entry("Closed, no target, ONTIME, INFO", 245L),
                        Map.entry("Closed, no target, ONTIME, ISD", 5L),
                        Map.entry("Closed, no target, ONTIME, PARK", 212L),
                        Map.entry("Closed, no target, ONTIME, PWDx", 2L),
                        Map.entry("Closed, target, blank, BTDT", 40L),
                        Map.entry("Open, no target, ONTIME, INFO", 2351L),
                        Map.entry("Open, target, blank, BTDT", 3L));
    }

    @Test
    void noTicketIsRefusedOrLostOrStandsTwice() throws IOException {
        long rows = 0;
        for (Map<String, String> row : expected()) {
            Tally tally = run.tally(row.get("department"));
            RowCount count = tally.rows().get("work_orders");
            assertThat(count).isEqualTo(new RowCount(tally.cases(), 0, 0, 0, 0));
            assertThat(tally.refused()).isEmpty();
            rows += count.total();
        }
        assertThat(rows).isEqualTo(28_268).isEqualTo(tickets().size());
    }

    @Test
    void everyPhysicalRowIsReconciledBetweenTheFilesAndTheDepartments() throws IOException {
        List<Identity> identities = Proof.read(run.edition());
        assertThat(identities).allMatch(Identity::holds);
        assertThat(RealRun.counts(identities, Place.Kind.RUN, ""))
                .containsExactly(
                        "R1 physical, the whole run: physical 28279 = classes 28279 (header 11 + data 28268)",
                        "R1 data, the whole run: data 28268 = classes 28268 (taken 28268)",
                        "R1 readings, the whole run: readings 28268 = classes 28268 (accepted 28268)",
                        "R1 fates, the whole run: accepted 28268 = with a fate 28268 (counted 28268)",
                        "R5 roster, the whole run: roster 8 = with a status 8 (status SCORED 8)",
                        "2 digests of rows");
    }

    /** Ticket by ticket: late are those whose target lay in 2015 and was missed, and the city calls none of them on time. */
    @Test
    void theListedTicketsAreThoseThatMissedTheirTarget() throws IOException {
        var listed = new TreeSet<String>();
        for (Map<String, String> row : expected()) {
            run.cases(row.get("department")).stream().map(ListedCase::key).forEach(listed::add);
        }
        Set<String> missed = tickets().values().stream()
                .filter(BostonTest::missed)
                .map(ticket -> ticket.get("CASE_ENQUIRY_ID"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).hasSize(8_662).isEqualTo(missed);
        Map<String, CSVRecord> tickets = tickets();
        assertThat(listed)
                .noneMatch(number -> tickets.get(number).get("OnTime_Status").equals("ONTIME"));
    }

    private static boolean missed(CSVRecord ticket) {
        if (ticket.get("TARGET_DT").isEmpty()) {
            return false;
        }
        LocalDateTime target = LocalDateTime.parse(ticket.get("TARGET_DT"), CLOCK);
        boolean met = !ticket.get("CLOSED_DT").isEmpty()
                && !LocalDateTime.parse(ticket.get("CLOSED_DT"), CLOCK).isAfter(target);
        return target.getYear() == 2015 && !met;
    }

    @Test
    void theTableOfFiguresInTheInboxIsNamedAndBreaksNothing() throws IOException {
        assertThat(run.refusedCsv())
                .containsExactly(
                        "\uFEFFDepartment,File,Line,Feed,Column,Reason,Found,Expected,What to do,Also wrong in the row",
                        "\"\",expected.tsv,,,,file name not recognised,,*.csv,Name the file as asked and send it again.,");
    }

    @Test
    void thePageShowsTheStates() throws IOException {
        var table = new StringBuilder();
        for (Map<String, String> row : expected()) {
            Tally tally = run.tally(row.get("department"));
            table.append("| ").append(row.get("department"));
            Stream.concat(STATES.stream().map(state -> tally.cases(WORK_ORDERS, state)), Stream.of(tally.cases()))
                    .forEach(count -> table.append(String.format(Locale.ROOT, " | %,d", count)));
            table.append(" |\n");
        }
        assertThat(RealRun.page()).contains(table);
    }

    private static List<Map<String, String>> expected() throws IOException {
        List<String> lines = Files.readAllLines(inbox.resolve("expected.tsv"));
        String[] heads = lines.get(0).split("\t");
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length == heads.length)
                .map(cells -> {
                    var row = new HashMap<String, String>();
                    for (int i = 0; i < heads.length; i++) {
                        row.put(heads[i], cells[i]);
                    }
                    return (Map<String, String>) row;
                })
                .toList();
    }

    private static Map<String, CSVRecord> tickets() throws IOException {
        var tickets = new TreeMap<String, CSVRecord>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(inbox, "*.csv")) {
            for (Path file : files) {
                RealRun.rows(file).forEach(ticket -> tickets.put(ticket.get("CASE_ENQUIRY_ID"), ticket));
            }
        }
        return tickets;
    }
}
