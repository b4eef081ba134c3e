package org.daylight.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Home;
import org.daylight.edition.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceptionTest {

    private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2026-09");

    @TempDir
    Path folder;

    private Path inbox;

    @BeforeEach
    void deliversOneFile() throws IOException {
        inbox = folder.resolve("inbox");
        copy("2026-09/departments/YC-101/requests.csv");
    }

    private void copy(String name) throws IOException {
        Path copy = inbox.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(Path.of("sample-data/inbox").resolve(name), copy);
    }

    private Reception reception(String job) {
        return new Reception(
                Definitions.load(Path.of("jobs", job)),
                inbox,
                new Home(folder.resolve("home")),
                Stillness.by(java.time.Clock.systemUTC()));
    }

    @Test
    void theRosterInTheInboxIsNoStranger() throws IOException {
        copy("roster.csv");
        Files.writeString(inbox.resolve("roster-old.csv"), "");
        Reception reception = reception("monthly-assessment.yaml");
        Reception.Received received = reception.receive(PERIOD, Optional.of(9));
        assertThat(received.inputs())
                .extracting(Manifest.Input::name)
                .containsExactly("roster.csv", "2026-09/departments/YC-101/requests.csv");
        assertThat(received.strangers())
                .extracting(refusal -> refusal.file().name())
                .containsExactly("roster-old.csv");
    }

    /** A roster kept beside the job is no reason to overlook a file in the inbox that nobody asked for. */
    @Test
    void theRosterBesideTheJobIsTakenWhereTheInboxHasNone() throws IOException {
        Reception.Received received =
                reception("boston-311.yaml").receive(ReportingPeriod.parse("2015"), Optional.empty());
        assertThat(received.roster().departments()).hasSize(8);
        assertThat(received.inputs()).extracting(Manifest.Input::name).containsExactly("jobs/rosters/boston-311.csv");
        assertThat(received.strangers())
                .extracting(refusal -> refusal.file().name() + " " + refusal.code())
                .containsExactly("2026-09 UNRECOGNISED");
    }
}
