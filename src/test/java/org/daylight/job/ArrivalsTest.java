package org.daylight.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.daylight.edition.Home;
import org.daylight.intake.DropFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {

    private static final Instant NOW = Instant.parse("2026-10-09T01:00:00Z");

    @TempDir
    Path folder;

    private final List<Duration> slept = new ArrayList<>();
    private Path file;

    @BeforeEach
    void aFileOfAMinuteAgo() throws IOException {
        file = folder.resolve("inbox/drop/a.csv");
        Files.createDirectories(file.getParent());
        write("half", NOW.minusSeconds(60));
    }

    private void write(String text, Instant at) {
        try {
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, FileTime.from(at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Arrivals.Taken take(Runnable meanwhile) throws IOException {
        var content = new DropFolder(folder.resolve("inbox"), "drop", 100).look();
        var stillness = new Stillness(Clock.fixed(NOW, ZoneOffset.UTC), time -> {
            slept.add(time);
            meanwhile.run();
        });
        return new Arrivals(new Home(folder.resolve("home")).archive(), Duration.ofSeconds(2), stillness).take(content);
    }

    @Test
    void aFileAtRestIsTakenAtOnce() throws IOException {
        assertThat(take(() -> {}).files()).hasSize(1);
        assertThat(slept).isEmpty();
    }

    @Test
    void aFreshFileIsLookedAtAgain() throws IOException {
        write("whole", NOW.minusSeconds(1));
        assertThat(take(() -> {}).files()).hasSize(1);
        assertThat(slept).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void aFileOfTheFutureIsLookedAtAgain() throws IOException {
        write("whole", NOW.plusSeconds(3600));
        assertThat(take(() -> {}).files()).hasSize(1);
        assertThat(slept).hasSize(1);
    }

    @Test
    void aFileThatGrowsIsStillArriving() throws IOException {
        write("half", NOW.minusSeconds(1));
        Arrivals.Taken taken = take(() -> write("half and more", NOW));
        assertThat(taken.files()).isEmpty();
        assertThat(taken.arriving()).containsExactly("drop/a.csv");
        assertThat(folder.resolve("home/archive")).as("never opened").doesNotExist();
    }

    @Test
    void aFileOfTheSameSizeThatIsWrittenOverIsStillArriving() throws IOException {
        write("half", NOW.minusSeconds(1));
        assertThat(take(() -> write("HALF", NOW)).arriving()).containsExactly("drop/a.csv");
    }

    @Test
    void aFileThatIsReplacedIsStillArriving() throws IOException {
        write("half", NOW.minusSeconds(1));
        assertThat(take(() -> {
                            try {
                                Path other = file.resolveSibling("b");
                                Files.writeString(other, "half");
                                Files.setLastModifiedTime(other, FileTime.from(NOW.minusSeconds(1)));
                                Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                        .arriving())
                .containsExactly("drop/a.csv");
    }

    @Test
    void aFileThatIsGoneIsStillArriving() throws IOException {
        write("half", NOW.minusSeconds(1));
        assertThat(take(() -> {
                            try {
                                Files.delete(file);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                        .arriving())
                .containsExactly("drop/a.csv");
    }
}
