package org.daylight.endtoend;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real process, killed at any moment and started again with the same command, ends with the editions of an
 * undisturbed run. {@code -Ddaylight.kills=200} kills it as often, {@code -Ddaylight.kills.seed=7} at other moments.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("daylight.kills", 7);
    private static final long SEED = Long.getLong("daylight.kills.seed", 20260930L);

    @TempDir
    static Path folder;

    private static Project project;
    private static SortedMap<String, String> undisturbed;
    private static SortedMap<String, String> archive;
    private static long milliseconds;

    @BeforeAll
    static void runsOnceUndisturbed() throws IOException, InterruptedException {
        project = Project.in(folder.resolve("project"));
        TinyInbox.write(project.inbox(), "YC-402", "YC-405");
        Path home = folder.resolve("undisturbed");
        long start = System.nanoTime();
        finish(home);
        milliseconds = (System.nanoTime() - start) / 1_000_000;
        undisturbed = Tree.of(home.resolve("editions"));
        archive = Tree.of(home.resolve("archive"));
        assertThat(undisturbed)
                .containsKeys("2026-08/r1/manifest.json", "2026-09/r1/manifest.json", "2026-09/r1/ranking.xlsx");
    }

    @Test
    void killedAtAnyMomentAndStartedAgainItMakesTheSameEditions() throws IOException, InterruptedException {
        var dice = new Random(SEED);
        Path home = folder.resolve("killed-0");
        for (int kills = 0; kills < KILLS; kills++) {
            Child child = start(home);
            long moment = dice.nextLong(milliseconds);
            if (child.process().waitFor(moment, MILLISECONDS)) {
                assertFinished(child, home);
                home = folder.resolve("killed-" + (kills + 1));
            } else {
                child.kill();
            }
        }
        finish(home);
        assertUndisturbed(home);
    }

    @Test
    void killedWhileItsDatabaseIsMadeItMakesTheSameEditions() throws IOException, InterruptedException {
        Path home = folder.resolve("killed-at-first");
        Child child = start(home);
        waitFor(child, () -> Files.exists(home.resolve("database.part")));
        child.process().waitFor(new Random(SEED).nextLong(100), MILLISECONDS);
        child.kill();
        finish(home);
        assertUndisturbed(home);
    }

    @Test
    void killedRunWhoseInputsChangeAndChangeBackBeginsAnew() throws IOException, InterruptedException {
        Path home = folder.resolve("killed-and-back");
        Child child = start(home);
        waitFor(child, () -> rendering(home.resolve("work")));
        child.kill();
        Path late = project.inbox().resolve("2026-08/departments/YC-402/requests-late.csv");
        Files.writeString(late, "request_no,channel,submitted_at,applicant_type\nN1,WEB,2026-08-03,NATURAL\n");
        // Nothing says which of the two files is the newer version, so the department is held.
        assertThat(Told.by(project.run(home, "--period", "2026-08").toArray(String[]::new))
                        .code())
                .isEqualTo(3);
        Files.delete(late);

        Told told = Told.by(project.run(home, "--period", "2026-08").toArray(String[]::new));

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(Tree.of(home.resolve("editions/2026-08/r2")))
                .containsEntry("results.json", undisturbed.get("2026-08/r1/results.json"));
        assertThat(home.resolve("work")).isEmptyDirectory();
    }

    private static boolean rendering(Path work) {
        try (Stream<Path> files = Files.find(work, 4, (path, kind) -> path.endsWith("scorecards"))) {
            return files.findAny().isPresent();
        } catch (IOException | UncheckedIOException e) {
            return false; // not there yet, or going away under our eyes
        }
    }

    private static void waitFor(Child child, BooleanSupplier seen) throws InterruptedException {
        while (!seen.getAsBoolean() && child.process().isAlive()) {
            child.process().waitFor(1, MILLISECONDS);
        }
    }

    private static Child start(Path home) throws IOException {
        Path log = folder.resolve("log").resolve(home.getFileName() + ".txt");
        return Child.start(log, List.of(), project.run(home));
    }

    private static void finish(Path home) throws IOException, InterruptedException {
        Child child = start(home);
        child.exit();
        assertFinished(child, home);
    }

    private static void assertFinished(Child child, Path home) throws IOException {
        assertThat(child.process().exitValue()).as(child.said()).isZero();
        if (undisturbed != null) {
            assertUndisturbed(home);
        }
    }

    private static void assertUndisturbed(Path home) {
        assertThat(Tree.of(home.resolve("editions"))).isEqualTo(undisturbed);
        assertThat(Tree.of(home.resolve("archive"))).isEqualTo(archive);
        assertThat(home.resolve("work")).isEmptyDirectory();
        assertThat(home.resolve("database.part")).doesNotExist();
    }
}
