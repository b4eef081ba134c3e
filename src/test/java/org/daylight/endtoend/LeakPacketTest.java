package org.daylight.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.edition.Dockets;
import org.daylight.edition.Edition;
import org.daylight.proposal.Action;
import org.daylight.proposal.Docket;
import org.daylight.proposal.Fact;
import org.daylight.proposal.Proposal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month in which a check found a leak: it stands in the restricted packet, and elsewhere nothing but the veto. */
class LeakPacketTest {

    private static final String CHECK = "JC-PLANTED-1";

    /** One whose problems are still to be put right, so that its row goes on into the next month. */
    private static final String OPEN = "JC-PLANTED-2";

    /** Whatever would tell that the veto is a leak. */
    private static final List<String> TELLING = List.of("泄露", "泄密", "LEAK", "leak", "secrecy", "XIEMI");

    @TempDir
    static Path folder;

    private static Edition edition;
    private static Docket docket;

    @BeforeAll
    static void runsTheMonth() throws IOException {
        Project project = Project.in(folder);
        TinyInbox.write(project.inbox(), "YC-101", "YC-102", "YC-107");
        Path checks = project.inbox().resolve("2026-09/citywide/supervision/checks.csv");
        Files.writeString(
                checks,
                Files.readString(checks).stripTrailing() + "\n" + CHECK
                        + ",YC-102,CY-WU,2026-09-18,310,281,,XIEMI,OTHER,,,,\n" + OPEN
                        + ",YC-102,CY-WU,2026-09-19,310,281,,XIEMI,OTHER,,1,2026-10-19,\n");
        Told told = project.run("--period", TinyInbox.SEPTEMBER, "--accept-held");
        assertThat(told.code()).as(told.err()).isIn(0, 3);
        assertThat(told.out()).doesNotContain(TELLING);
        edition = new Edition(project.editions().resolve("2026-09/r1"));
        docket = Dockets.read(edition, "2026-09");
    }

    @Test
    void isReferredWithItsRecordAndItsLaw() throws IOException {
        assertThat(docket.restricted().proposals()).hasSize(1);
        Proposal leak = docket.restricted().proposals().get(0);
        assertThat(leak.action()).isEqualTo(Action.REFERRAL);
        assertThat(leak.basis()).isEqualTo(Proposal.Basis.FACTS);
        assertThat(leak.department()).isEqualTo("YC-102");
        assertThat(leak.evidence()).extracting(Fact::key).containsExactly(CHECK, OPEN);
        assertThat(leak.law()).anyMatch(law -> law.contains("政务处分法》第三十九条"));

        String packet = Readable.text(edition.restricted().resolve("leads.xlsx"));
        assertThat(packet).contains(leak.id(), CHECK, OPEN, "泄露国家秘密查证属实2件（编号 " + CHECK, "移送问题线索", "2026-09-18");
    }

    @Test
    void noGeneralFileTellsMoreThanTheVeto() throws IOException {
        var told = new ArrayList<String>();
        for (Path file : general()) {
            String text = Readable.text(file);
            TELLING.stream()
                    .filter(text::contains)
                    .map(word -> edition.folder().relativize(file) + " " + word)
                    .forEach(told::add);
        }
        assertThat(told).as("the row that is handed on says its veto").containsExactly("balance/YC-102.rows XIEMI");
    }

    @Test
    void theVetoItselfIsToldAsBefore() throws IOException {
        var vetoes = new ArrayList<String>();
        edition.evidence("YC-102").cases(one -> {
            if (one.category().equals("VETO")) {
                vetoes.add(one.key());
            }
        });
        assertThat(vetoes).containsExactly(CHECK, OPEN);
        var upheld = new ArrayList<String>();
        edition.evidence("YC-102").upheld(one -> upheld.add(one.key()));
        assertThat(upheld).doesNotContain(CHECK, OPEN);
        assertThat(docket.open().proposals())
                .flatMap(Proposal::evidence)
                .noneMatch(fact -> fact.kind() == Fact.Kind.LEAK);
    }

    /** All but the packet, and the definitions that say for every month what a veto and a rule are called. */
    private static List<Path> general() throws IOException {
        try (Stream<Path> files = Files.walk(edition.folder())) {
            List<Path> general = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(edition.restricted()))
                    .filter(file -> !file.startsWith(edition.folder().resolve("definitions")))
                    .toList();
            assertThat(general).hasSizeGreaterThan(20);
            return general;
        }
    }
}
