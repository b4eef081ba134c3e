package org.daylight.job;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.store.Database;

/**
 * Runs jobs on the dates of their rules, one after the other, as long as it is open. Which date comes next is kept in the
 * scheduler's own database, so that after a restart a date that passed meanwhile is caught up, and several of them once.
 *
 * <p>The home's own database stays closed between runs: a run opens it under the home's lock, as it does when a person
 * gives the command.
 */
public final class Watch implements AutoCloseable {

    /** A run can be broken off at any moment and be continued, so a stop does not wait for its end. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int MISSED_HEARTBEATS = 4;
    private static final int MOST_DELAYS = 12;

    private final List<RecurringTask<Void>> tasks = new ArrayList<>();
    private final List<Job> jobs;
    private final Runner runner;
    private final Rhythm rhythm;
    private final Scheduler scheduler;

    /**
     * A job to be run.
     *
     * @param name unique among the jobs, at most 100 characters
     */
    public record Job(String name, ScheduleRule rule) {}

    /** How a run ended, as far as the schedule is concerned. */
    public enum Ending {
        /** Finished, or stopped until a person mends something: the next date is the next of the rule. */
        SETTLED,
        /** Busy or failed: the same again a little later. */
        AGAIN
    }

    /** Runs a job to its end. */
    @FunctionalInterface
    public interface Runner {

        /** @param due the date of the rule to which the run belongs, in the job's zone */
        Ending run(String job, ZonedDateTime due);
    }

    /**
     * Time.
     *
     * @param poll how often the watch looks for due dates
     * @param retry after how long a run is tried again; each further time by as much longer, up to twelve times as long
     * @param heartbeat how often a run that is going on says so; after four without a sign it counts as broken off by a
     *     kill, and is begun again
     */
    public record Rhythm(Clock clock, Duration poll, Duration retry, Duration heartbeat) {

        /** What suits jobs that run once a month. */
        public static Rhythm of(Clock clock) {
            return new Rhythm(clock, Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofSeconds(15));
        }
    }

    /** @param database of the scheduler alone; the caller closes it after this watch */
    public Watch(Database database, List<Job> jobs, Runner runner, Rhythm rhythm) {
        this.jobs = List.copyOf(jobs);
        this.runner = runner;
        this.rhythm = rhythm;
        this.jobs.forEach(job -> tasks.add(task(job)));
        this.scheduler = Scheduler.create(database.dataSource(), List.copyOf(tasks))
                .jdbcCustomization(new DefaultJdbcCustomization(false))
                .clock(rhythm.clock()::instant)
                .threads(1)
                .pollingInterval(rhythm.poll())
                .heartbeatInterval(rhythm.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    /** Enters the dates that are new or have changed and begins to run what is due. */
    public void start() {
        for (int i = 0; i < jobs.size(); i++) {
            enter(jobs.get(i), tasks.get(i));
        }
        scheduler.start();
    }

    /** A date that has passed, or a run that waits to be tried again, is left as it stands; any other follows the rule. */
    private void enter(Job job, RecurringTask<Void> task) {
        TaskInstanceId id = task.getDefaultTaskInstance();
        Instant now = rhythm.clock().instant();
        Instant next = next(job, now);
        Optional<ScheduledExecution<Object>> entered = scheduler.getScheduledExecution(id);
        if (entered.isEmpty()) {
            scheduler.schedule(task.schedulableInstance(RecurringTask.INSTANCE).getTaskInstance(), next);
        } else if (entered.get().getConsecutiveFailures() == 0
                && entered.get().getExecutionTime().isAfter(now)) {
            scheduler.reschedule(id, next);
        }
    }

    private RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), new ByRule(job))
                .doNotScheduleOnStartup()
                .onFailure(this::tryAgain)
                .onDeadExecution((complete, operations) ->
                        operations.reschedule(complete, rhythm.clock().instant()))
                .execute((instance, context) -> run(job));
    }

    private void run(Job job) {
        ZonedDateTime now = rhythm.clock().instant().atZone(job.rule().zone());
        if (runner.run(job.name(), job.rule().lastRun(now).at()) == Ending.AGAIN) {
            throw new TryAgain();
        }
    }

    private void tryAgain(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int times = Math.min(complete.getExecution().consecutiveFailures + 1, MOST_DELAYS);
        operations.reschedule(
                complete, complete.getTimeDone().plus(rhythm.retry().multipliedBy(times)));
    }

    private static Instant next(Job job, Instant after) {
        return job.rule().nextRun(after.atZone(job.rule().zone())).at().toInstant();
    }

    /** Ends the watch; a run that is going on is broken off and continued by the next watch or by hand. */
    @Override
    public void close() {
        scheduler.stop();
    }

    /** The rule in the scheduler's terms: however late a run ended, the next date is the first one after that. */
    private record ByRule(Job job) implements Schedule {

        @Override
        public Instant getNextExecutionTime(ExecutionComplete complete) {
            return next(job, complete.getTimeDone());
        }

        @Override
        public boolean isDeterministic() {
            return true;
        }
    }

    private static final class TryAgain extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TryAgain() {
            super("to be tried again", null, false, false);
        }
    }
}
