package org.daylight.real;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.daylight.Main;
import org.daylight.casework.ListedCase;
import org.daylight.edition.Edition;
import org.daylight.edition.Home;
import org.daylight.feed.Refusal;
import org.daylight.reconciliation.Identity;
import org.daylight.reconciliation.Law;
import org.daylight.reconciliation.Place;
import org.daylight.score.Tally;

/** One command line, run to its end, and the edition that it made. */
record RealRun(int exitCode, Edition edition) {

    private static final Path PUBLISHED = Path.of("../shared/real");
    private static final CSVFormat HEADED = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .get();

    /** A folder of published files; the test is skipped without it. */
    static Path published(String name) {
        Path folder = PUBLISHED.resolve(name);
        assumeTrue(Files.isDirectory(folder), folder + " is absent: the published files are not part of the project");
        return folder;
    }

    static RealRun of(String job, Path inbox, Path home, String period, String... more) throws IOException {
        var line = new ArrayList<>(List.of("run", "--lang", "en", "--job", "jobs/" + job + ".yaml"));
        line.addAll(List.of("--inbox", inbox.toString(), "--home", home.toString(), "--period", period));
        line.addAll(List.of(more));
        int exitCode = Main.run(line.toArray(String[]::new));
        return new RealRun(
                exitCode, new Home(home).editions().latest(period).orElseThrow(() -> new AssertionError(line)));
    }

    Tally tally(String department) throws IOException {
        return Tally.decode(Files.readString(edition.tally(department)));
    }

    List<ListedCase> cases(String department) throws IOException {
        var cases = new ArrayList<ListedCase>();
        edition.evidence(department).cases(cases::add);
        return cases;
    }

    List<Refusal> refusals(String department) throws IOException {
        var refusals = new ArrayList<Refusal>();
        edition.evidence(department).refusals(refusals::add);
        return refusals;
    }

    /** Identities of one place that count rows, with their numbers; and how many compare digests. */
    static List<String> counts(List<Identity> identities, Place.Kind kind, String name) {
        List<Identity> its = identities.stream()
                .filter(one -> one.place().kind() == kind && one.place().name().equals(name))
                .toList();
        var lines = new ArrayList<String>();
        its.stream()
                .filter(one ->
                        one.law().unit() == Law.Unit.COUNT && !one.law().code().equals("R0"))
                .forEach(one -> lines.add(one.toString()));
        lines.add(its.stream().filter(one -> one.law().code().equals("R3")).count() + " digests of rows");
        return lines;
    }

    List<String> refusedCsv() throws IOException {
        return Files.readAllLines(edition.folder().resolve("refused.csv"), StandardCharsets.UTF_8);
    }

    static List<CSVRecord> rows(Path csv) throws IOException {
        try (var parser = HEADED.parse(Files.newBufferedReader(csv))) {
            return parser.getRecords();
        }
    }

    /** The page that tells what comes out; its figures are held against the run. */
    static String page() throws IOException {
        return Files.readString(Path.of("docs/real-data.md"));
    }
}
