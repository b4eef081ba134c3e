package org.daylight;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.ScheduleCommand.ScheduledJob;
import org.daylight.job.Watch;
import org.daylight.job.Watch.Ending;

/** Runs a job that is due by the very command that a person would give, so that both do the same. */
final class DueRun implements Watch.Runner {

    private final Console console;
    private final Clock clock;
    private final Place place;
    private final List<ScheduledJob> jobs;

    DueRun(Console console, Clock clock, Place place, List<ScheduledJob> jobs) {
        this.console = console;
        this.clock = clock;
        this.place = place;
        this.jobs = List.copyOf(jobs);
    }

    @Override
    public Ending run(String name, ZonedDateTime due) {
        ScheduledJob job =
                jobs.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        Optional<String> period = job.assessed(due);
        if (period.isEmpty()) {
            console.complain("schedule.cannotRun", name);
            return Ending.SETTLED;
        }
        console.say("schedule.begins", now(job), name, period.get(), ScheduleReport.time(due));
        int code = Main.line(console, clock).execute(arguments(job, period.get()));
        boolean again = code == ExitCode.BUSY || code == ExitCode.FAILED;
        console.say(again ? "schedule.again" : "schedule.ended", now(job), name, code);
        return again ? Ending.AGAIN : Ending.SETTLED;
    }

    private String now(ScheduledJob job) {
        return ScheduleReport.time(
                clock.instant().atZone(job.definitions().job().zone()));
    }

    private String[] arguments(ScheduledJob job, String period) {
        var arguments = new ArrayList<>(List.of("run"));
        arguments.addAll(place.options(job.file()));
        arguments.addAll(List.of(
                "--period", period, "--lang", Language.of(console.language()).option()));
        return arguments.toArray(String[]::new);
    }
}
