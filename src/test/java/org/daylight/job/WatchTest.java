package org.daylight.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.daylight.definition.JobDefinition.Schedule;
import org.daylight.job.Watch.Ending;
import org.daylight.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class WatchTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration HEARTBEAT = Duration.ofMillis(100);
    private static final Duration RETRY = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    private final Hands clock = new Hands();
    private final BlockingQueue<String> ran = new LinkedBlockingQueue<>();
    private final BlockingQueue<Ending> endings = new LinkedBlockingQueue<>();
    private Database database;

    /** A clock whose hands the test moves and which then goes on; the scheduler measures its pauses by it. */
    private static final class Hands extends Clock {

        /** A position of the hands and the reading of the machine's stopwatch at that moment. */
        private record Position(Instant hands, long nanos) {}

        private final AtomicReference<Position> set = new AtomicReference<>();

        void set(String local) {
            set.set(new Position(ZonedDateTime.parse(local + "+08:00").toInstant(), System.nanoTime()));
        }

        @Override
        public Instant instant() {
            Position position = set.get();
            return position.hands().plusNanos(System.nanoTime() - position.nanos());
        }

        @Override
        public ZoneId getZone() {
            return SHANGHAI;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void open() throws IOException {
        database = Database.open(folder.resolve("database"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Watch watch(int day) {
        var rule = new ScheduleRule(new Schedule.DayOfMonth(day, LocalTime.of(2, 0)), SHANGHAI, Optional.empty());
        var watch = new Watch(
                database,
                List.of(new Watch.Job("monthly", rule)),
                (job, due) -> {
                    ran.add(job + " " + due.toLocalDateTime());
                    return Optional.ofNullable(endings.poll()).orElse(Ending.SETTLED);
                },
                new Watch.Rhythm(clock, POLL, RETRY, HEARTBEAT));
        watch.start();
        return watch;
    }

    private String next() throws InterruptedException {
        return ran.poll(20, TimeUnit.SECONDS);
    }

    /** Waits until the scheduler has entered that date and let go of the run. */
    private void awaitDate(String local) throws InterruptedException {
        Instant expected = ZonedDateTime.parse(local + "+08:00").toInstant();
        Instant deadline = Instant.now().plusSeconds(20);
        while (!entered().equals(Optional.of(expected)) && Instant.now().isBefore(deadline)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(entered()).contains(expected);
    }

    private Optional<Instant> entered() {
        return JdbcClient.create(database.dataSource())
                .sql("SELECT execution_time FROM scheduled_tasks WHERE picked = FALSE")
                .query((row, number) -> row.getTimestamp(1).toInstant().truncatedTo(ChronoUnit.MINUTES))
                .optional();
    }

    @Test
    void aJobRunsWhenItIsDueAndNotBefore() throws InterruptedException {
        clock.set("2026-10-04T12:00");
        try (var watch = watch(5)) {
            assertThat(watch).isNotNull();
            awaitDate("2026-10-05T02:00");
            assertThat(ran).isEmpty();
            clock.set("2026-10-05T02:00");
            assertThat(next()).isEqualTo("monthly 2026-10-05T02:00");
            awaitDate("2026-11-05T02:00");
        }
        assertThat(ran).isEmpty();
    }

    @Test
    void datesMissedWhileOffAreCaughtUpOnceAfterARestart() throws Exception {
        clock.set("2026-06-20T12:00");
        watch(5).close();
        database.close();
        clock.set("2026-10-20T12:00");
        open();
        try (var watch = watch(5)) {
            assertThat(watch).isNotNull();
            assertThat(next()).as("the latest of the four missed").isEqualTo("monthly 2026-10-05T02:00");
            awaitDate("2026-11-05T02:00");
        }
        assertThat(ran).isEmpty();
    }

    @Test
    void aRunThatMeetsAnotherIsTriedAgainLaterEvenAcrossARestart() throws InterruptedException {
        endings.add(Ending.AGAIN);
        endings.add(Ending.AGAIN);
        clock.set("2026-10-04T12:00");
        try (var watch = watch(5)) {
            assertThat(watch).isNotNull();
            clock.set("2026-10-05T02:00");
            assertThat(next()).isEqualTo("monthly 2026-10-05T02:00");
            awaitDate("2026-10-05T02:05");
            clock.set("2026-10-05T02:05");
            assertThat(next()).isEqualTo("monthly 2026-10-05T02:00");
            awaitDate("2026-10-05T02:15");
        }
        try (var watch = watch(5)) {
            assertThat(watch).isNotNull();
            awaitDate("2026-10-05T02:15");
            clock.set("2026-10-05T02:15");
            assertThat(next()).isEqualTo("monthly 2026-10-05T02:00");
            awaitDate("2026-11-05T02:00");
        }
    }

    @Test
    void aRunThatWasKilledIsBegunAgain() throws InterruptedException {
        clock.set("2026-10-05T02:00");
        watch(5).close();
        awaitDate("2026-11-05T02:00");
        clock.set("2026-11-05T02:30");
        JdbcClient.create(database.dataSource())
                .sql("UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'dead',"
                        + " last_heartbeat = TIMESTAMP '2026-11-05 02:00:30+8:00'")
                .update();
        try (var watch = watch(5)) {
            assertThat(watch).isNotNull();
            assertThat(next()).isEqualTo("monthly 2026-11-05T02:00");
            awaitDate("2026-12-05T02:00");
        }
    }

    @Test
    void aChangedRuleMovesTheDate() throws InterruptedException {
        clock.set("2026-10-04T12:00");
        watch(5).close();
        awaitDate("2026-10-05T02:00");
        watch(20).close();
        awaitDate("2026-10-20T02:00");
        watch(3).close();
        awaitDate("2026-11-03T02:00");
    }
}
