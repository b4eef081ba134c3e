package org.daylight.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process, really killed. */
class KillTest {

    private static final int BEFORE_THE_KILL = 300;

    @TempDir
    Path home;

    @Test
    void everyTallyThatWasCommittedSurvivesTheKill() throws IOException, InterruptedException {
        Path folder = home.resolve("数据 库");
        var committed = new TreeSet<Long>();
        for (int round = 0; round < 2; round++) {
            long first = committed.isEmpty() ? 1 : committed.last() + 2;
            committed.addAll(commitsUntilKilled(folder, first));
            assertThat(committed).hasSizeGreaterThanOrEqualTo((round + 1) * BEFORE_THE_KILL);
            assertThat(codes(folder)).containsAll(committed);
        }
    }

    @RepeatedTest(3)
    void aKillDuringTheFirstCreationDoesNoHarm() throws IOException, InterruptedException {
        Path folder = home.resolve("database");
        Process victim = start(folder, 1);
        try (BufferedReader lines = victim.inputReader(UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("opening");
            victim.waitFor(ThreadLocalRandom.current().nextInt(200, 1_200), MILLISECONDS);
        } finally {
            victim.destroyForcibly().waitFor();
        }
        try (var database = Database.open(folder)) {
            new Tallies(database).save(Victim.RUN, "after", Victim.RUN, "t");
        }
        assertThat(home.resolve("database.part")).doesNotExist();
    }

    /** What the victim printed until it died. The handle kills without closing the pipe, so its last words are read. */
    private List<Long> commitsUntilKilled(Path folder, long first) throws IOException, InterruptedException {
        Process victim = start(folder, first);
        var printed = new ArrayList<Long>();
        try (BufferedReader lines = victim.inputReader(UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("opening");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Victim.COMMITTED)) {
                    printed.add(Long.parseLong(line.substring(Victim.COMMITTED.length())));
                }
                if (printed.size() == BEFORE_THE_KILL) {
                    victim.toHandle().destroyForcibly();
                }
            }
        } finally {
            victim.destroyForcibly().waitFor();
        }
        return printed;
    }

    private Process start(Path folder, long first) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        folder.toString(),
                        Long.toString(first))
                .redirectError(Files.createDirectories(home.resolve("log"))
                        .resolve("victim.log")
                        .toFile())
                .start();
    }

    private static TreeSet<Long> codes(Path folder) throws IOException {
        try (var database = Database.open(folder)) {
            return new Tallies(database)
                    .find(Victim.RUN).keySet().stream()
                            .map(code -> Long.valueOf(code.substring(1)))
                            .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
