package org.daylight.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.casework.Remembered;
import org.daylight.definition.Definitions;
import org.daylight.edition.Edition;
import org.daylight.edition.Home;
import org.daylight.edition.Proof;
import org.daylight.reconciliation.Identity;
import org.daylight.reconciliation.UnreconciledException;
import org.daylight.store.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job itself, with somebody who meddles with its files between two steps. */
class ReconcilingTest {

    private static final Definitions DEFINITIONS = Definitions.load(Path.of("jobs/monthly-assessment.yaml"));
    private static final Path SAMPLE = Path.of("sample-data", "inbox");
    private static final List<String> CODES = List.of("YC-203", "YC-204");
    private static final String REQUESTS = "2026-09/departments/YC-203/requests.csv";
    private static final String BEGIN_ANEW =
            "; expected the same on every side; a row was lost, counted twice or changed on"
                    + " its way; the same command begins anew from the archive; if it stops again, keep the home as it is and"
                    + " report this message";

    @TempDir
    Path folder;

    private Home home;

    private interface Meddling {
        void with(Edition growing, Path readings) throws IOException;
    }

    @BeforeEach
    void delivers() throws IOException {
        home = new Home(folder.resolve("home"));
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        try (Stream<String> roster = Files.lines(SAMPLE.resolve("roster.csv"))) {
            Files.write(
                    inbox.resolve("roster.csv"),
                    roster.filter(line -> line.startsWith("department_code")
                                    || line.startsWith("\uFEFFdepartment_code")
                                    || CODES.contains(line.split(",", 2)[0]))
                            .toList());
        }
        for (String code : CODES) {
            for (String feed : List.of("requests.csv", "responses.csv")) {
                Path file = Path.of("2026-09", "departments", code, feed);
                Files.createDirectories(inbox.resolve(file).getParent());
                Files.copy(SAMPLE.resolve(file), inbox.resolve(file));
            }
        }
    }

    @Test
    void aMonthReconcilesAndKeepsItsProof() throws Exception {
        Edition edition = run((growing, readings) -> {}, Progress.Stage.ADMIT);
        List<Identity> identities = Proof.read(edition);
        assertThat(identities).allMatch(Identity::holds);
        assertThat(identities.stream().map(identity -> identity.law().code()).distinct())
                .containsExactly("R0", "R1", "R3", "R4", "R5");
    }

    /** Nothing that counts differs, so only the digest can tell; and the next run begins anew. */
    @Test
    void aChangedCellInAWorkingFileStopsTheRunAndTheNextOneIsSound() throws Exception {
        String first = Files.readAllLines(folder.resolve("inbox").resolve(REQUESTS))
                .get(1)
                .split(",")[0];
        var broken = catchThrowableOfType(
                UnreconciledException.class,
                () -> run(
                        (growing, readings) -> replace(readings.resolve("YC-203"), first, "Z" + first.substring(1)),
                        Progress.Stage.ADMIT));
        assertThat(broken.messages().stream()
                        .map(message -> message.replaceAll("[0-9a-f]{64}", "<digest>"))
                        .map(message -> message.replaceAll("\\(.*?\\)", "(...)")))
                .contains(
                        "R3 rows, " + REQUESTS + ": accepted <digest> is not with a fate <digest> (...)" + BEGIN_ANEW,
                        "R3 rows, department YC-203, requests: accepted <digest> is not with a fate <digest> (...)"
                                + BEGIN_ANEW,
                        "R3 rows, the whole run: accepted <digest> is not with a fate <digest> (...)" + BEGIN_ANEW)
                .allMatch(message -> message.startsWith("R3 rows"));
        assertThat(home.editions().periods()).isEmpty();
        Edition edition = run((growing, readings) -> {}, Progress.Stage.ADMIT);
        assertThat(edition.name()).isEqualTo("2026-09/r1");
        assertThat(Proof.read(edition)).allMatch(Identity::holds);
    }

    @Test
    void aLostWorkingFileIsMissedRowByRow() throws IOException {
        var broken = catchThrowableOfType(
                UnreconciledException.class,
                () -> run((growing, readings) -> removeOne(readings.resolve("YC-203")), Progress.Stage.ADMIT));
        assertThat(broken.messages().get(0))
                .matches("R1 fates, 2026-09/departments/YC-203/re[a-z]+\\.csv: accepted [0-9]+ is not with a fate 0"
                        + java.util.regex.Pattern.quote(BEGIN_ANEW));
        assertThat(home.editions().periods()).isEmpty();
    }

    @Test
    void aBalanceFileThatLostAnOpenCaseIsFound() {
        var broken = catchThrowableOfType(
                UnreconciledException.class,
                () -> run((growing, readings) -> forgetOpenCase(growing, "YC-203"), Progress.Stage.ASSESS));
        assertThat(broken.messages())
                .singleElement()
                .asString()
                .matches("R4 closing, department YC-203, requests: closing [0-9]+ is not handed on [0-9]+"
                        + java.util.regex.Pattern.quote(BEGIN_ANEW));
    }

    private Edition run(Meddling meddling, Progress.Stage when) throws Exception {
        var request = new Assessment.Request(
                DEFINITIONS,
                folder.resolve("inbox"),
                home,
                Optional.of(ReportingPeriod.parse("2026-09")),
                Optional.empty(),
                new Stillness(Clock.systemUTC(), time -> {}),
                1);
        Progress progress = (period, stage, done, total) -> {
            if (stage == when && done == total) {
                meddle(meddling);
            }
        };
        try (var database = Database.open(home.database())) {
            return new Assessment(request, progress)
                    .run(new BatchRunner(database, Renderers.of(DEFINITIONS, substitution -> {}), 1))
                    .get(0)
                    .edition();
        }
    }

    private void meddle(Meddling meddling) {
        try (Stream<Path> runs = Files.list(home.folder().resolve("work"))) {
            Path work = runs.findFirst().orElseThrow();
            meddling.with(new Edition(work.resolve("edition")), work.resolve("readings"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path readings, String from, String to) throws IOException {
        try (Stream<Path> parts = Files.list(readings)) {
            for (Path part : parts.toList()) {
                String bytes = Files.readString(part, StandardCharsets.ISO_8859_1);
                Files.writeString(part, bytes.replaceFirst(from, to), StandardCharsets.ISO_8859_1);
            }
        }
    }

    private static void removeOne(Path readings) throws IOException {
        try (Stream<Path> parts = Files.list(readings)) {
            Files.delete(parts.sorted().findFirst().orElseThrow());
        }
    }

    private static void forgetOpenCase(Edition growing, String department) throws IOException {
        var cases = new ArrayList<Remembered>();
        growing.balance(department).forEach(cases::add);
        cases.remove(cases.stream()
                .filter(one -> one.balance() == Remembered.InBalance.OPEN)
                .findFirst()
                .orElseThrow());
        growing.balance(department).write(cases);
    }
}
