package org.daylight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daylight.ScheduleCommand.ScheduledJob;
import org.daylight.definition.Definitions;
import org.daylight.edition.Home;
import org.daylight.job.ScheduleRule;
import org.daylight.job.Watch.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DueRunTest {

    private static final ZonedDateTime DUE = ZonedDateTime.parse("2026-10-10T02:00+08:00[Asia/Shanghai]");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Office office;

    @BeforeEach
    void open() {
        office = Office.in(folder);
    }

    private Ending run() {
        Path file = folder.resolve("jobs/monthly-assessment.yaml");
        Definitions definitions = Definitions.load(file);
        var job = new ScheduledJob(file, definitions, ScheduleRule.of(definitions));
        Place place = CommandLine.populateCommand(
                new Place(),
                "--job",
                file.toString(),
                "--home",
                office.home().toString(),
                "--inbox",
                folder.resolve("inbox").toString());
        var console = new Console(new PrintStream(out), new PrintStream(out), Locale.ENGLISH);
        return new DueRun(console, Office.CLOCK, place, List.of(job)).run("monthly-assessment", DUE);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void itAssessesTheMonthBeforeByTheCommandOfAPerson() throws IOException {
        office.september();
        assertThat(run()).isEqualTo(Ending.SETTLED);
        assertThat(said())
                .startsWith("2026-10-15 10:00 monthly-assessment: assessing 2026-09 (due 2026-10-10 02:00)\n")
                .contains("\n2026-09: made 2026-09/r1\n")
                .endsWith("\n2026-10-15 10:00 monthly-assessment: ended with code 3\n");
        assertThat(new Home(office.home()).editions().latest("2026-09").map(edition -> edition.name()))
                .isEqualTo(Optional.of("2026-09/r1"));
    }

    @Test
    void whileAnotherRunHasTheHomeItIsToBeTriedAgain() throws IOException {
        office.september();
        try (var taken = new Home(office.home()).lock().orElseThrow()) {
            assertThat(run()).isEqualTo(Ending.AGAIN);
            assertThat(said()).isEqualTo("""
                    2026-10-15 10:00 monthly-assessment: assessing 2026-09 (due 2026-10-10 02:00)
                    Another run is using %s; nothing was changed. Wait for it to end, then run again.
                    2026-10-15 10:00 monthly-assessment: code 6, will be tried again
                    """.formatted(taken.home().folder()));
        }
    }

    @Test
    void whatAPersonMustMendIsNotTriedAgain() throws IOException {
        Files.delete(folder.resolve("inbox/roster.csv"));
        assertThat(run()).isEqualTo(Ending.SETTLED);
        assertThat(said()).endsWith("monthly-assessment: ended with code 5\n");
    }
}
