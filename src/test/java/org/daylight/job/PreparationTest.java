package org.daylight.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which periods are due, and in which order. */
class PreparationTest {

    private static final Definitions DEFINITIONS = Definitions.load(Path.of("jobs/monthly-assessment.yaml"));

    @TempDir
    Path folder;

    @BeforeEach
    void delivers() throws IOException {
        for (String name : List.of("2026-08", "2026-10", "2026-09", "2026-Q3", "2026-H1", "2026", "notes")) {
            Files.createDirectories(folder.resolve("inbox").resolve(name));
        }
    }

    @Test
    void aHomeWithoutHistoryBeginsWithTheEarliestThatTheInboxHolds() throws IOException {
        assertThat(periods(Optional.empty())).containsExactly("2026-08", "2026-09", "2026-10");
    }

    @Test
    void nothingAfterThePeriodAskedForIsRun() throws IOException {
        assertThat(periods(Optional.of("2026-09"))).containsExactly("2026-08", "2026-09");
        assertThat(periods(Optional.of("2026-08"))).containsExactly("2026-08");
    }

    @Test
    void whatHasBeenAssessedIsNotRunAgainUnlessAskedFor() throws IOException {
        edition("2026-09/r1");

        assertThat(periods(Optional.empty())).containsExactly("2026-10");
        assertThat(periods(Optional.of("2026-08"))).containsExactly("2026-08");
        assertThat(periods(Optional.of("2026-09"))).containsExactly("2026-09");
    }

    @Test
    void aPeriodThatTheInboxDoesNotHoldCanBeAskedFor() throws IOException {
        edition("2026-10/r1");

        assertThat(periods(Optional.of("2026-11"))).containsExactly("2026-11");
    }

    @Test
    void anInboxWithoutPeriodsStopsTheRun() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThatThrownBy(() ->
                        preparation(empty, Optional.empty(), Optional.empty()).periods())
                .isInstanceOf(StopException.class)
                .hasMessage(empty
                        + ": no folder of a period; expected one such as 2026-09, or name the period with --period");
    }

    @Test
    void noInboxStopsTheRun() {
        Path none = folder.resolve("none");

        assertThatThrownBy(() ->
                        preparation(none, Optional.empty(), Optional.empty()).periods())
                .isInstanceOf(StopException.class)
                .hasMessage(none
                        + ": no such folder; expected the inbox, into which departments deliver; name it with --inbox");
    }

    @Test
    void aYearUpToAsOfWithoutANoticeStopsTheRun() {
        ReportingPeriod december = ReportingPeriod.parse("2026-12");
        Path inbox = folder.resolve("inbox");

        assertThatCode(() ->
                        preparation(inbox, Optional.empty(), Optional.empty()).checkCalendar(december))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> preparation(inbox, Optional.empty(), Optional.of(Instant.parse("2026-12-31T16:00:01Z")))
                                .checkCalendar(december))
                .isInstanceOf(StopException.class)
                .hasMessage("jobs/calendars/cn.yaml: no official notice for [2027]; expected every year from 2019"
                        + " (plausible_dates.earliest) to 2027 (as-of); add the year with its notice");
    }

    private void edition(String name) throws IOException {
        Files.createDirectories(folder.resolve("home/editions").resolve(name));
    }

    private List<String> periods(Optional<String> period) throws IOException {
        return preparation(folder.resolve("inbox"), period, Optional.empty()).periods().stream()
                .map(ReportingPeriod::name)
                .toList();
    }

    private Preparation preparation(Path inbox, Optional<String> period, Optional<Instant> asOf) {
        return new Preparation(new Assessment.Request(
                DEFINITIONS,
                inbox,
                new Home(folder.resolve("home")),
                period.map(ReportingPeriod::parse),
                asOf,
                Stillness.by(java.time.Clock.systemUTC()),
                1));
    }
}
