package org.daylight;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.daylight.definition.DefinitionException;
import org.daylight.definition.Definitions;
import org.daylight.edition.Home;
import org.daylight.job.ScheduleRule;
import org.daylight.job.Watch;
import org.daylight.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code daylight schedule}: the next dates of each job, or, in the foreground, the runs on these dates themselves. */
@Command(name = "schedule")
final class ScheduleCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Mixin
    private Place place;

    @Option(names = "--next", paramLabel = "N", defaultValue = "6", descriptionKey = "next")
    private Count next;

    @Option(names = "--watch", descriptionKey = "watch")
    private boolean watch;

    ScheduleCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        List<ScheduledJob> jobs = jobs();
        for (ScheduledJob job : jobs) {
            console.sayPlainly(new ScheduleReport(console).lines(job, clock.instant(), next.value()));
        }
        return watch ? watch(jobs) : ExitCode.DONE;
    }

    /** A job file that nobody can read would silently never run, so any mistake stops the command. */
    private List<ScheduledJob> jobs() throws IOException {
        var jobs = new ArrayList<ScheduledJob>();
        var mistakes = new ArrayList<String>();
        for (Path file : place.jobFiles()) {
            try {
                Definitions definitions = Definitions.load(file);
                jobs.add(new ScheduledJob(file, definitions, ScheduleRule.of(definitions)));
            } catch (DefinitionException e) {
                mistakes.addAll(e.messages());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new DefinitionException(mistakes);
        }
        return jobs;
    }

    /** The scheduler has a small home of its own, so that its lock and its database never stand in the way of a run. */
    private int watch(List<ScheduledJob> jobs) throws Exception {
        var home = new Home(place.home().folder().resolve("scheduler"));
        Optional<Home.Lock> lock = home.lock();
        if (lock.isEmpty()) {
            console.complain("schedule.busy", home.folder());
            return ExitCode.BUSY;
        }
        try (var taken = lock.get();
                var database = Database.open(taken.home().database());
                var running = new Watch(database, watched(jobs), new DueRun(console, clock, place, jobs), rhythm())) {
            running.start();
            console.say("schedule.watching");
            untilInterrupted(running, database);
        }
        return ExitCode.DONE;
    }

    private Watch.Rhythm rhythm() {
        return Watch.Rhythm.of(clock);
    }

    private static List<Watch.Job> watched(List<ScheduledJob> jobs) {
        return jobs.stream()
                .filter(job -> job.rule().isPresent())
                .map(job -> new Watch.Job(job.name(), job.rule().get()))
                .toList();
    }

    /** Ctrl+C and a service manager's stop end the process; the hook sees to it that the database is closed first. */
    private static void untilInterrupted(Watch running, Database database) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            running.close();
            database.close();
        }));
        new CountDownLatch(1).await();
    }

    /**
     * A job as the schedule sees it.
     *
     * @param rule empty if it does not run by itself
     */
    record ScheduledJob(Path file, Definitions definitions, Optional<ScheduleRule> rule) {

        String name() {
            return definitions.job().name();
        }

        /** The period that a run on that date assesses. */
        Optional<String> assessed(ZonedDateTime at) {
            return ScheduleRule.assessed(definitions.job().period(), at).map(period -> period.name());
        }
    }
}
