package org.daylight.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daylight.casework.ListedCase;
import org.daylight.casework.Measure;
import org.daylight.casework.Settled.RowCount;
import org.daylight.definition.Definitions;
import org.daylight.edition.Proof;
import org.daylight.feed.Department;
import org.daylight.feed.Refusal;
import org.daylight.reconciliation.Identity;
import org.daylight.reconciliation.Place;
import org.daylight.score.Figure;
import org.daylight.score.Scorecard;
import org.daylight.score.Scoring;
import org.daylight.score.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 9,972 requests of the City of Toronto, many of them impossible: each such row is named, none counts, none is lost. */
class TorontoTest {

    private static final String CITY = "TORONTO";

    @TempDir
    static Path home;

    private static TorontoFile file;
    private static RealRun run;
    private static Tally tally;

    @BeforeAll
    static void runs() throws IOException {
        Path inbox = RealRun.published("toronto-foi");
        file = TorontoFile.read(inbox.resolve("requests.csv"));
        run = RealRun.of("toronto-foi", inbox, home, "2011-01-01..2015-12-31");
        tally = run.tally(CITY);
    }

    @Test
    void theCityIsHeld() {
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void everyImpossibleRowIsNamedWithItsLineAndNoOther() throws IOException {
        Set<String> named = run.refusals(CITY).stream()
                .map(one -> one.address().line() + " " + one.feed() + " " + one.code())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(file.refusals);
        assertThat(run.refusals(CITY))
                .hasSize(file.refusals.size())
                .allMatch(one -> one.expected().length() > 0);
        assertThat(run.refusedCsv()).hasSize(1 + file.refusals.size());
    }

    @Test
    void someOfThemAsTheyStandInTheReport() throws IOException {
        assertThat(run.refusedCsv())
                .contains(
                        "City of Toronto,requests.csv,2,Requests for information,date_accepted,implausible date,"
                                + "1301-01-01,2011-01-01..2016-01-01,Check year and month and send the file again.,",
                        "City of Toronto,requests.csv,7498,Steps of requests,at,contradicts other dates of its case,"
                                + "2014-03-07,>= 2014-05-06,"
                                + "Check the dates against the original register and send the file again.,");
    }

    @Test
    void everyRowHasOneFate() {
        assertThat(fates("requests")).isEqualTo(file.requests);
        assertThat(fates("responses")).isEqualTo(file.responses);
        assertThat(List.of(file.requests, file.responses))
                .allSatisfy(fates -> assertThat(fates.values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(file.lines.size())
                        .isEqualTo(9_972));
    }

    /** What became of the rows of a feed: accepted ones by fate, refused ones by reason. */
    private static Map<String, Long> fates(String feed) {
        var fates = new TreeMap<String, Long>();
        RowCount rows = tally.rows().get(feed);
        fates.put("counted", rows.counted());
        fates.put("duplicate", rows.duplicate());
        fates.put("out of period", rows.outOfPeriod());
        fates.put("to come", rows.toCome());
        tally.refused().get(feed).forEach((code, count) -> fates.put(code.name(), count));
        fates.values().removeIf(count -> count == 0);
        long besideOthers = tally.refused().get(feed).entrySet().stream()
                .filter(entry ->
                        entry.getKey() == Refusal.Code.CONFLICT || entry.getKey() == Refusal.Code.CONTRADICTION)
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(rows.refused()).isEqualTo(besideOthers);
        return fates;
    }

    /** Each line of the file makes a request and its step. */
    @Test
    void everyPhysicalRowIsReconciledBetweenTheFileAndTheTally() throws IOException {
        List<Identity> identities = Proof.read(run.edition());
        assertThat(identities).allMatch(Identity::holds);
        assertThat(RealRun.counts(identities, Place.Kind.FILE, "requests.csv"))
                .containsExactly(
                        "R1 physical, requests.csv: physical 9973 = classes 9973 (header 1 + data 9972)",
                        "R1 data, requests.csv: data 9972 = classes 9972 (taken 9972)",
                        "R1 readings, requests.csv: readings 19944 = classes 19944 (accepted 16544 + refused MISSING 136"
                                + " + refused IMPLAUSIBLE_DATE 3264)",
                        "R1 fates, requests.csv: accepted 16544 = with a fate 16544 (counted 15002 + duplicate 738"
                                + " + refused beside CONFLICT 368 + refused beside CONTRADICTION 436)",
                        "2 digests of rows");
    }

    @Test
    void everyRequestHasOneState() {
        Map<String, Long> states = tally.states().get("requests").entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        assertThat(states).isEqualTo(file.states);
        assertThat(tally.cases()).isEqualTo(9_399);
    }

    @Test
    void everyRequestWithAnImpossibleOrConflictingRowIsListedAsUndetermined() throws IOException {
        assertThat(run.cases(CITY).stream()
                        .filter(one -> one.category().equals(Measure.UNDETERMINED))
                        .map(ListedCase::key))
                .hasSize(file.undetermined.size())
                .containsExactlyInAnyOrderElementsOf(file.undetermined);
    }

    @Test
    void noneOfThemDecidesAMark() {
        assertThat(Map.of(
                        "IN_TIME", tally.count(Measure.REPLY_TIMELINESS, "IN_TIME"),
                        "LATE", tally.count(Measure.REPLY_TIMELINESS, "LATE")))
                .isEqualTo(file.judged);
        var policy = Definitions.load(Path.of("jobs/toronto-foi.yaml")).policy();
        var city = new Department(
                CITY, "City of Toronto", List.of(), "CITY", LocalDate.of(2011, 1, 1), Optional.empty(), List.of());
        Scorecard card = Scoring.of(policy).score(city, tally, Scorecard.Status.SCORED);
        assertThat(card.indicators().get(0).figure()).isInstanceOfSatisfying(Figure.Present.class, figure -> {
            assertThat(figure.numerator().toString()).isEqualTo(file.judged.get("IN_TIME") + "");
            assertThat(figure.denominator()).isEqualTo(file.judged.get("IN_TIME") + file.judged.get("LATE"));
        });
        assertThat(Scoring.of(policy).held(tally)).isTrue();
    }

    @Test
    void thePageReconcilesEveryRow() throws IOException {
        var table = new StringBuilder();
        for (String fate : List.of(
                "counted",
                "duplicate",
                "out of period",
                "to come",
                "MISSING",
                "IMPLAUSIBLE_DATE",
                "CONFLICT",
                "CONTRADICTION")) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,d |%n",
                    fate,
                    file.requests.getOrDefault(fate, 0L),
                    file.responses.getOrDefault(fate, 0L)));
        }
        assertThat(RealRun.page()).contains(table.toString().replace("\r\n", "\n"));
    }

    @Test
    void thePageCountsTheReasons() throws IOException {
        var reasons = new TreeMap<String, Long>();
        run.cases(CITY).stream()
                .filter(one -> one.category().equals(Measure.UNDETERMINED))
                .forEach(one -> reasons.merge(one.problem(), 1L, Long::sum));
        var table = new StringBuilder();
        reasons.forEach((reason, cases) -> table.append(String.format(Locale.ROOT, "| `%s` | %,d |\n", reason, cases)));
        assertThat(RealRun.page()).contains(table);
    }

    @Test
    void thePageTellsWhereTheRowsClosedBeforeTheyWereAcceptedWent() throws IOException {
        var where = new TreeMap<String, Long>();
        Map<Long, Set<String>> codes = file.refusals.stream()
                .map(refusal -> refusal.split(" "))
                .collect(Collectors.groupingBy(
                        parts -> Long.valueOf(parts[0]),
                        Collectors.mapping(parts -> parts[2], Collectors.toCollection(TreeSet::new))));
        file.lines.stream()
                .filter(TorontoFile.Line::endedBeforeAccepted)
                .forEach(line ->
                        where.merge(String.join(", ", codes.getOrDefault(line.number(), Set.of())), 1L, Long::sum));
        var table = new StringBuilder();
        where.forEach((reasons, rows) -> table.append(String.format(Locale.ROOT, "| %s | %,d |\n", reasons, rows)));
        assertThat(where.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(1_346);
        assertThat(where).doesNotContainKey("");
        assertThat(RealRun.page()).contains(table);
    }
}
