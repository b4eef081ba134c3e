package org.daylight.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed sample data are what the generator writes, and hold what their README promises. */
class SampleDataTest {

    private static final Path SAMPLE = Path.of("sample-data");
    private static final Path INBOX = SAMPLE.resolve("inbox");
    private static final long MOST_BYTES = 10_000_000;
    /** Moments that lie ahead by nature: limits, and what they were extended to. */
    private static final List<String> PLANS =
            List.of("due_at", "due_on", "extended_until", "rectify_due", "until", "延迟至");

    private static final Pattern DAY = Pattern.compile("2\\d{3}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?");

    @Test
    void theCommittedFilesAreWhatTheGeneratorWrites(@TempDir Path folder) throws IOException {
        SampleCity.write(folder, SampleCity.SEED);

        assertThat(names(INBOX)).isEqualTo(names(folder));
        var different = new ArrayList<String>();
        for (String name : names(folder)) {
            if (Files.mismatch(INBOX.resolve(name), folder.resolve(name)) != -1) {
                different.add(name);
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void itIsSmall() throws IOException {
        long bytes = 0;
        for (Path file : files(SAMPLE)) {
            bytes += Files.size(file);
        }

        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void anotherSeedGivesAnotherCity(@TempDir Path folder) throws IOException {
        SampleCity.write(folder, SampleCity.SEED + 1);

        String orders = "2026-09/citywide/hotline/work_orders.csv";
        assertThat(folder.resolve("roster.csv")).hasSameBinaryContentAs(INBOX.resolve("roster.csv"));
        assertThat(Files.mismatch(folder.resolve(orders), INBOX.resolve(orders)))
                .isNotEqualTo(-1);
    }

    @Test
    void theRosterHasFortyEightDepartmentsInFourGroups() throws IOException {
        var groups = new TreeMap<String, Integer>();
        for (CSVRecord row : rows(INBOX.resolve("roster.csv"))) {
            groups.merge(row.get("group"), 1, Integer::sum);
        }

        assertThat(groups.toString()).isEqualTo("{G1=8, G2=14, G3=18, G4=8}");
    }

    @Test
    void everyFolderIsNamedAfterOneDepartmentAndOnlyOneIsMissing() throws IOException {
        for (YearMonth month : City.months()) {
            List<String> codes = new ArrayList<>();
            try (Stream<Path> folders = Files.list(INBOX.resolve(month + "/departments"))) {
                folders.forEach(folder -> codes.add(code(folder.getFileName().toString())));
            }
            List<String> expected = City.OFFICES.stream()
                    .map(Office::code)
                    .filter(code -> !month.equals(City.LAST) || !code.equals(Story.SILENT.code()))
                    .toList();
            assertThat(codes).as(month.toString()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void noFactLiesAfterTheMonthThatReportsIt() throws IOException {
        var tooLate = new ArrayList<String>();
        for (YearMonth month : City.months()) {
            String end = City.end(month).toString();
            for (Path file : files(INBOX.resolve(month.toString()))) {
                for (CSVRecord row : rows(file)) {
                    facts(row).filter(fact -> fact.compareTo(end) >= 0).forEach(fact -> tooLate.add(file + " " + fact));
                }
            }
        }

        assertThat(tooLate).isEmpty();
    }

    @Test
    void everyLineHasTheCellsOfItsHeadButForTheOneThatIsCutShort() throws IOException {
        var broken = new ArrayList<String>();
        for (Path file : files(INBOX)) {
            for (CSVRecord row : rows(file)) {
                if (!row.isConsistent()) {
                    broken.add(INBOX.relativize(file).toString().replace('\\', '/') + " line "
                            + (row.getRecordNumber() + 1) + ": " + row.size() + " cells");
                }
            }
        }

        assertThat(broken).containsExactly("2026-09/departments/柳泉县/responses.csv line 15: 8 cells");
    }

    @Test
    void theBadRowsStandWhereTheReadmeSays() throws IOException {
        String readme = Files.readString(SAMPLE.resolve("README.md"), UTF_8);
        for (BadRow row : BadRow.ALL) {
            Path file = INBOX.resolve(row.month().toString()).resolve(row.file());
            List<String> lines = Files.readAllLines(file, UTF_8);
            String line = lines.get(row.number() - 1);
            String expected = row.text().equals(BadRow.LINE_2) ? lines.get(1) : row.text();
            assertThat(line).as(file.toString()).matches(Pattern.quote(expected).replace(BadRow.OPEN, "\\E\\S+\\Q"));
            assertThat(readme).contains("| " + row.month() + "/" + row.file() + " | " + row.number() + " |");
        }
        assertThat(BadRow.ALL).hasSize(20);
    }

    @Test
    void someFreeTextLooksPersonalSoThatALeakWouldShow() throws IOException {
        String orders = Files.readString(INBOX.resolve("2026-09/citywide/hotline/work_orders.csv"), UTF_8);
        var requests = new StringBuilder();
        for (Path file : files(INBOX)) {
            requests.append(file.endsWith("requests.csv") ? Files.readString(file, UTF_8) : "");
        }

        assertThat(orders).containsAnyOf("13800000000", "13800000001", "110101190001010000");
        assertThat(requests.toString()).contains("13800000000", "13800000001", "110101190001010000");
    }

    private static String code(String folder) {
        return City.OFFICES.stream()
                .filter(office ->
                        List.of(office.code(), office.name(), office.alias()).contains(folder))
                .map(Office::code)
                .findFirst()
                .orElse(folder);
    }

    private static Stream<String> facts(CSVRecord row) {
        List<String> heads = row.getParser().getHeaderNames();
        return IntStream.range(0, Math.min(row.size(), heads.size()))
                .filter(i -> !PLANS.contains(heads.get(i)))
                .mapToObj(row::get)
                .filter(cell -> DAY.matcher(cell).matches());
    }

    static List<CSVRecord> rows(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file, UTF_8);
                var parser = CSVParser.parse(
                        reader,
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())) {
            return parser.getRecords();
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }
}
