package org.daylight.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daylight.edition.Decision.Act;
import org.daylight.edition.Decision.Assigned;
import org.daylight.edition.Decision.Ruled;
import org.daylight.edition.Decision.Sent;
import org.daylight.edition.Decision.Withdrawn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final Act ACT = new Act("李雷", Instant.parse("2026-10-09T01:02:03Z"), "报错月份\n第二行");
    private static final Decision ASSIGNED = new Assigned(
            ACT,
            "2026-09",
            new Sent(A, "drop/教育局.csv", "departments", "D1"),
            List.of("requests", "responses"),
            Optional.of(2));
    private static final Decision WITHDRAWN =
            new Withdrawn(ACT, "2026-09", new Sent(B, "drop/x\u202E.csv", "hotline", ""));
    private static final Decision RULED = new Ruled(ACT, "2026-08", "Q-1", "D2");
    private static final List<Decision> ALL = List.of(ASSIGNED, WITHDRAWN, RULED);

    @TempDir
    Path folder;

    private Path file;
    private Register register;

    @BeforeEach
    void writesThreeDecisions() throws IOException {
        Home home = new Home(folder);
        file = folder.resolve("register.jsonl");
        register = home.register();
        assertThat(register.decisions()).isEmpty();
        for (Decision decision : ALL) {
            register.add(decision);
        }
    }

    @Test
    void whatWasPutDownIsReadBack() throws IOException {
        assertThat(register.decisions()).isEqualTo(ALL);
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    /** Killed while it wrote, at whatever byte: what was acknowledged stands, and the next decision follows it. */
    @Test
    void aTornLastLineIsNoDecision() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int second = lineStart(whole, 2);
        for (int cut = second; cut < whole.length - 1; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertThat(register.decisions()).as("cut at %s", cut).isEqualTo(ALL.subList(0, 2));
        }
        register.add(RULED);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void aLastLineThatOnlyLacksItsEndStands() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThat(register.decisions()).isEqualTo(ALL);
        register.add(ASSIGNED);
        assertThat(register.decisions()).containsExactly(ASSIGNED, WITHDRAWN, RULED, ASSIGNED);
    }

    @Test
    void everyFlippedBitIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length - 1; at++) {
            if (whole[at] != '\n') {
                byte[] bad = whole.clone();
                bad[at] ^= 1;
                Files.write(file, bad);
                int line = 1
                        + (int) new String(whole, 0, at, java.nio.charset.StandardCharsets.ISO_8859_1)
                                .chars()
                                .filter(one -> one == '\n')
                                .count();
                assertThatThrownBy(register::decisions)
                        .as("byte %s", at)
                        .isInstanceOf(DamagedException.class)
                        .hasMessage(damaged(line));
            }
        }
    }

    @Test
    void aLineTakenOutOrMovedIsNamed() throws IOException {
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(2)));
        assertThatThrownBy(register::decisions).hasMessage(damaged(2));
        Files.write(file, List.of(lines.get(1), lines.get(0), lines.get(2)));
        assertThatThrownBy(register::decisions).hasMessage(damaged(1));
        assertThatThrownBy(() -> register.add(RULED)).hasMessage(damaged(1));
    }

    private String damaged(int line) {
        return file + " line " + line + ": not as it was written, or a line before it was taken out; expected the line"
                + " whose SHA-256 over the line before and itself it bears; restore the register from the backup";
    }

    @Test
    void aPeriodIsConcernedByItsFilesAndByRulingsUpToIt() throws IOException {
        assertThat(Decisions.of(register.decisions(), "2026-09").all()).isEqualTo(ALL);
        assertThat(Decisions.of(register.decisions(), "2026-08").all()).containsExactly(RULED);
        assertThat(Decisions.of(register.decisions(), "2026-07").all()).isEmpty();
        assertThat(Decisions.of(register.decisions(), "2026-10").rulings()).containsOnlyKeys("Q-1");
    }

    @Test
    void aWithdrawalIsOfTheBytesOfASender() {
        var decisions = new Decisions(ALL);
        assertThat(decisions.withdrawn(B, "hotline", "")).contains((Withdrawn) WITHDRAWN);
        assertThat(decisions.withdrawn(B, "departments", "D1")).isEmpty();
        assertThat(decisions.withdrawn(A, "hotline", "")).isEmpty();
    }

    @Test
    void theLastAssignmentAndTheLastRulingCount() {
        var later = new Ruled(ACT, "2026-09", "Q-1", "D3");
        var again = new Assigned(
                ACT, "2026-09", new Sent(A, "drop/教育局.csv", "departments", "D3"), List.of(), Optional.empty());
        var all = new ArrayList<>(ALL);
        all.addAll(List.of(later, again));
        var decisions = new Decisions(all);
        assertThat(decisions.rulings().get("Q-1")).isEqualTo(later);
        assertThat(decisions.assigned(A)).contains(again);
    }

    @Test
    void anEditionKeepsTheDecisionsItRestsOn() throws IOException {
        Edition edition = new Edition(folder.resolve("edition"));
        Files.createDirectories(edition.folder());
        new Decisions(ALL).write(edition);
        assertThat(Decisions.read(edition)).isEqualTo(new Decisions(ALL));
        Decisions.NONE.write(edition);
        assertThat(edition.folder()).isEmptyDirectory();
        assertThat(Decisions.read(edition)).isEqualTo(Decisions.NONE);
    }

    private static int lineStart(byte[] bytes, int line) {
        int at = 0;
        for (int left = line; left > 0; at++) {
            left -= bytes[at] == '\n' ? 1 : 0;
        }
        return at;
    }
}
