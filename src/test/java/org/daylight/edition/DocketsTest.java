package org.daylight.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.casework.Measure;
import org.daylight.proposal.Action;
import org.daylight.proposal.Docket;
import org.daylight.proposal.Fact;
import org.daylight.proposal.Proposal;
import org.daylight.proposal.Ruling;
import org.daylight.proposal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocketsTest {

    @TempDir
    Path folder;

    static Proposal proposal(Action action, String key) {
        var fact = new Fact(
                Fact.Kind.OVERDUE_REPLY,
                "reply_timeliness",
                "requests",
                key,
                Optional.of(LocalDate.of(2026, 9, 7)),
                Measure.Listing.DEPARTMENT);
        return new Proposal(
                "2026-09.D01." + action + ".0123abcd",
                "2026-09",
                "D01",
                "rule-" + action,
                Map.of("en", "Rule", "zh-CN", "规则"),
                action,
                Proposal.Basis.FACTS,
                "SUPERVISOR",
                Map.of("en", "Supervisor", "zh-CN", "主管部门"),
                List.of("条例第四十七条"),
                List.of("2026-08", "2026-09"),
                Optional.of(new Proposal.Place(9, 10, 8, 10, new BigDecimal("57.12"))),
                List.of(fact),
                List.of(new Proposal.Warning("2026-07.x", Action.URGE, "No. 3", Optional.empty())));
    }

    private static Docket docket() {
        var ruling = new Ruling(
                "2026-08.D01.URGE",
                Ruling.Word.MODIFIED,
                "reason",
                "Director",
                "No. 4",
                "SUPERVISOR",
                Optional.of(LocalDate.of(2026, 9, 2)),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 9, 20)),
                Optional.of(Ruling.Recheck.PARTLY));
        return new Docket(
                "2026-09",
                List.of(proposal(Action.URGE, "R1"), proposal(Action.LEAD, "SECRET-7")),
                List.of(new Docket.NotMade(
                        "D02", "r", Action.REMINDER, new Proposal.Place(9, 10, 8, 10, new BigDecimal("57.12")))),
                List.of(new Docket.Met("D01", "rule-URGE", false), new Docket.Met("D01", "rule-LEAD", true)),
                List.of(
                        new Docket.Followed(proposal(Action.URGE, "R0"), Optional.of(ruling)),
                        new Docket.Followed(proposal(Action.REFERRAL, "SECRET-8"), Optional.empty())),
                List.of(new Signal(
                        Signal.Code.LAST_DAY, "D01", 3, 10, Optional.of(new BigDecimal("30.00")), Optional.empty())));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var edition = new Edition(folder.resolve("edition"));
        Dockets.write(edition, docket());

        assertThat(Dockets.read(edition, "2026-09")).isEqualTo(docket());
        assertThat(Dockets.readOpen(edition, "2026-09")).isEqualTo(docket().open());
    }

    @Test
    void theOpenFileKnowsNothingOfWhatIsRestricted() throws IOException {
        var edition = new Edition(folder.resolve("edition"));
        Dockets.write(edition, docket());

        assertThat(Files.readString(edition.folder().resolve("proposals.json")))
                .contains("R1")
                .doesNotContain("SECRET", "LEAD", "REFERRAL");
        assertThat(Files.readString(edition.restricted().resolve("leads.json"))).contains("SECRET-7", "SECRET-8");
    }

    @Test
    void nobodyButItsOwnerOpensTheRestrictedFolder() throws IOException {
        var edition = new Edition(folder.resolve("edition"));
        Dockets.write(edition, docket());

        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(edition.restricted())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void anEditionFromBeforeAnythingWasProposedHasAnEmptyDocket() throws IOException {
        assertThat(Dockets.read(new Edition(folder.resolve("old")), "2026-01")).isEqualTo(Docket.empty("2026-01"));
    }
}
