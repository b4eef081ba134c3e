package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daylight.edition.Edition;
import org.daylight.feed.Feeds;
import org.daylight.feed.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A month in which everything that could lead to a person bears a mark: free text, cells in the wrong column, the numbers
 * of complaints at discipline and petition organs, the numbers of low ratings. No file that a department receives may show
 * one, nor a number of complaints so small that it points at somebody.
 */
class PeopleAreSafeTest {

    private static final String NAME = "诸葛明珠";
    private static final String PHONE = "13987654321";
    private static final String IDENTITY = "110101199003078515";
    private static final String TYPED = NAME + " " + PHONE + " " + IDENTITY;

    private static final Set<String> FREE_TEXT = Set.of(
            "applicant_ref",
            "subject",
            "party",
            "legal_basis",
            "caller_ref",
            "topic",
            "device_ref",
            "title",
            "evidence",
            "excluded_by",
            "invalid_by");

    /** Numbers of cases whose being listed would tell a department that somebody complained or rated low. */
    private static final String[] NUMBERS = {
        "JUBAO-DISCIPLINE", "JUBAO-OPEN", "XINFANG-PETITION", "XINFANG-REFUSED", "DIPING-ORDER", "DIPING-REVIEW"
    };

    private static final String[] DEPARTMENTS = {"YC-101", "YC-102", "YC-107"};

    @TempDir
    static Path folder;

    private static Edition edition;

    @BeforeAll
    static void runsTheMonth() throws IOException {
        Project project = Project.in(folder);
        project.edit(
                Project.JOB, "submissions: {", "appeals: {window: 5, scored_by: [Office, Scorer]}\nsubmissions: {");
        TinyInbox.write(project.inbox(), DEPARTMENTS);
        Path month = project.inbox().resolve(TinyInbox.SEPTEMBER);
        try (Stream<Path> files = Files.walk(month)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                type(file);
            }
        }
        add(
                month.resolve("citywide/supervision/complaints.csv"),
                "JUBAO-DISCIPLINE,YC-102,DISCIPLINE,2026-09-01,2026-09-20,2026-09-15,TRUE,",
                "JUBAO-OPEN,YC-102,DISCIPLINE,2026-08-01,2026-09-10,,,",
                "XINFANG-PETITION,YC-101,PETITION,2026-08-01,2026-09-01,2026-09-15,PARTLY,",
                "XINFANG-REFUSED,YC-101,PETITION," + TYPED + ",2026-09-01,2026-09-15,PARTLY,");
        add(
                month.resolve("citywide/hotline/work_orders.csv"),
                "DIPING-ORDER,YC-102,MAIN,WEB,HELP,2026-09-02T10:00,2026-09-02T10:30,2026-09-02T11:00,2026-09-02T13:00,"
                        + "2026-09-09,,,2026-09-07T15:00,DONE,0,0,2026-09-10T10:00,HOTLINE,true,false,false,DISSATISFIED,"
                        + TYPED + "," + TYPED + ",,");
        add(
                month.resolve("citywide/service-bureau/reviews.csv"),
                "DIPING-REVIEW,YC-102,BJ202609-102-900,WEB,2026-09-03T08:20,2026-09-03T06:52,1,false,true," + TYPED
                        + ",,,2026-09-04T10:00,2026-09-20,2026-09-08T10:00,2026-09-10T10:00,DISSATISFIED");
        add(
                month.resolve("departments/YC-102/requests.csv"),
                "YC202609-102-901,YC-102,WEB," + TYPED + ",,,,NATURAL," + TYPED + "," + TYPED + ",,",
                "YC202609-102-902,YC-102,WEB,2026-09-03T09:00,,,," + TYPED + "," + TYPED + "," + TYPED + ",," + PHONE);
        Told told = project.run("--period", TinyInbox.SEPTEMBER, "--accept-held");
        assertThat(told.code()).as(told.err()).isIn(0, 3);
        edition = new Edition(project.editions().resolve("2026-09/r1"));
    }

    /** Puts a name, a telephone number and an identity number into every free text of a file. */
    private static void type(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> heads = List.of(lines.get(0).split(",", -1));
        var typed = new ArrayList<>(lines.subList(0, 1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertThat(cells).as(line).hasSize(heads.size());
            for (int i = 0; i < cells.length; i++) {
                cells[i] = FREE_TEXT.contains(heads.get(i)) ? TYPED : cells[i];
            }
            typed.add(String.join(",", cells));
        }
        Files.write(file, typed);
    }

    private static void add(Path file, String... rows) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.addAll(List.of(rows));
        Files.write(file, lines);
    }

    private static PlantedWords typed() throws IOException {
        return PlantedWords.of(folder.resolve("nothing-else"), NAME, PHONE, IDENTITY);
    }

    private static PlantedWords planted() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("nothing-else"));
        var words = new ArrayList<>(List.of(NUMBERS));
        words.addAll(List.of(NAME, PHONE, IDENTITY));
        return PlantedWords.of(empty, words.toArray(String[]::new));
    }

    private static List<Path> received(String department) {
        return Stream.of(
                        "scorecards/" + department + ".pdf",
                        "returns/" + department + ".pdf",
                        "returns/" + department + ".xlsx",
                        "appeals/" + department + ".xlsx",
                        "evidence/" + department + ".xlsx",
                        "receipt.xlsx",
                        "receipt.txt")
                .map(edition.folder()::resolve)
                .filter(Files::exists)
                .toList();
    }

    @Test
    void whatWasPlantedIsThereForTheOffice() throws IOException {
        var seen = new TreeSet<String>();
        for (String department : DEPARTMENTS) {
            edition.evidence(department).cases(one -> seen.add(one.key()));
            edition.evidence(department).refusals(one -> seen.add(one.key()));
        }

        assertThat(seen).contains("JUBAO-DISCIPLINE", "XINFANG-PETITION", "XINFANG-REFUSED", "DIPING-ORDER");
        assertThat(seen).contains("DIPING-REVIEW", "YC202609-102-901", "YC202609-102-902");
        assertThat(received("YC-102")).as("files of a department").hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"YC-101", "YC-102", "YC-107"})
    void noFileThatADepartmentReceivesShowsWhoComplainedOrRatedLow(String department) throws IOException {
        PlantedWords planted = planted();
        var leaks = new ArrayList<String>();
        for (Path file : received(department)) {
            Set<String> found = planted.in(Readable.text(file));
            if (!found.isEmpty()) {
                leaks.add(edition.folder().relativize(file) + " " + found);
            }
        }
        assertThat(leaks).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"YC-101", "YC-102", "YC-107"})
    void itsOwnFilesDoNotTellThatARowAboutAComplaintWasRefused(String department) throws IOException {
        for (Path file : received(department)) {
            if (!file.getFileName().toString().startsWith("receipt")) {
                assertThat(Readable.text(file)).as(file.toString()).doesNotContain("complaints.csv");
            }
        }
    }

    @Test
    void whatPeopleTypedIsInNoFileOfTheEdition() throws IOException {
        Files.createDirectories(folder.resolve("nothing-else"));
        assertThat(PlantedWords.leaks(typed(), edition.folder())).isEmpty();
    }

    @Test
    void whatComesFromOneDeviceIsCounted() throws IOException {
        String report = Readable.text(edition.folder().resolve("inspection-report.pdf"));

        assertThat(Files.readString(edition.folder().resolve("proposals.json"))).contains("FIVE_STARS_ONE_DEVICE");
        assertThat(report.replaceAll("\\s", "")).contains("五星评价来自同一设备的比例偏高");
    }

    @Test
    void theNumberOfADeviceOrAPersonIsInNoFileOfTheEdition() throws IOException {
        long number = Reference.of(TYPED).number();
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        var leaks = new ArrayList<Path>();
        try (Stream<Path> files = Files.walk(edition.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                String text = Readable.text(file);
                boolean told = Stream.of(Long.toString(number), Long.toHexString(number))
                        .anyMatch(text::contains);
                if (told || raw.contains(new String(bytes, StandardCharsets.ISO_8859_1))) {
                    leaks.add(edition.folder().relativize(file));
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void aReviewThatIsHandedOnHadADevice() throws IOException {
        var handedOn = new ArrayList<String>();
        for (String department : DEPARTMENTS) {
            edition.balance(department)
                    .forEach(one -> one.rows().stream()
                            .filter(row -> row.feed() == Feeds.REVIEWS)
                            .filter(row -> row.reference(Feeds.REVIEWS.index("device_ref"))
                                    .filter(Reference.FORGOTTEN::equals)
                                    .isPresent())
                            .forEach(row -> handedOn.add(row.key())));
        }
        assertThat(handedOn).isNotEmpty();
    }

    /** Marks stand alone: of one complaint found true neither 1 of 1 is told nor the points that it cost. */
    @ParameterizedTest
    @ValueSource(strings = {"YC-101", "YC-102"})
    void theCardTellsNoSmallNumberOfComplaintsOrLowRatings(String department) throws IOException {
        String card = Readable.text(edition.folder().resolve("scorecards/" + department + ".pdf"));

        assertThat(card.lines().filter(line -> line.startsWith("C8 投诉举报查实 2 ")))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).startsWith("C8 投诉举报查实 2 不列 不列 不列 "));
        assertThat(card.replaceAll("\\s", "")).doesNotContainPattern("(未联系|未解决|不满意|属实)[1-4]件");
    }

    @Test
    void aSmallNumberOfComplaintsOrLowRatingsIsWithheld() throws IOException {
        String evidence = Readable.text(edition.folder().resolve("evidence/YC-102.xlsx"));

        assertThat(evidence.lines().filter(line -> line.contains("否（编号可能指向个人）")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("少于5件"));
        assertThat(evidence.lines().filter(line -> line.contains("投诉举报查实")))
                .as("complaints found true")
                .isNotEmpty();
    }
}
