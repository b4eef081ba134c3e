package org.daylight.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Edition;
import org.daylight.edition.Editions;
import org.daylight.edition.Home;

/** Assesses a period, and before it the earlier ones that the inbox holds and nobody has assessed yet. */
public final class Assessment {

    private final Request request;
    private final Progress progress;

    public Assessment(Request request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * What to do.
     *
     * @param inbox folder of delivered files
     * @param home where everything is kept; the caller holds its lock
     * @param period to assess; empty for the latest that the inbox holds
     * @param asOf instant whose knowledge counts; empty for the end of the period
     * @param stillness by what it is told whether a file is still being written
     * @param threads to work with
     */
    public record Request(
            Definitions definitions,
            Path inbox,
            Home home,
            Optional<ReportingPeriod> period,
            Optional<Instant> asOf,
            Stillness stillness,
            int threads) {}

    /** What became of one period. */
    public record Outcome(ReportingPeriod period, Kind kind, Edition edition) {

        public enum Kind {
            /** A new edition stands. */
            SEALED,
            /** Nothing has changed since the edition that stands. */
            UNCHANGED
        }
    }

    /**
     * Runs what is asked for and what has to come before it, in order.
     *
     * @param runner runs the job of one assignment to its end
     * @throws StopException if a definition or an input makes it impossible
     */
    public List<Outcome> run(Runner runner) throws Exception {
        request.home().archive().sweep();
        var preparation = new Preparation(request);
        List<ReportingPeriod> periods = preparation.periods();
        ReportingPeriod last = periods.get(periods.size() - 1);
        preparation.checkCalendar(last);
        var outcomes = new ArrayList<Outcome>();
        for (ReportingPeriod period : periods) {
            Optional<Instant> asOf = period.equals(last) ? request.asOf() : Optional.empty();
            outcomes.add(run(assignment(preparation, period, asOf), runner));
        }
        return outcomes;
    }

    /** Runs the job of one assignment; returns when it has completed, and throws what made it fail. */
    @FunctionalInterface
    public interface Runner {
        void run(Assignment assignment, Progress progress) throws Exception;
    }

    private Assignment assignment(Preparation preparation, ReportingPeriod period, Optional<Instant> asOf)
            throws IOException {
        request.definitions().requireInForce(period.first());
        progress.at(period.name(), Progress.Stage.RECEIVE, 0, 1);
        return preparation.assignment(period, asOf);
    }

    private Outcome run(Assignment assignment, Runner runner) throws Exception {
        ReportingPeriod period = assignment.period();
        Editions editions = request.home().editions();
        Optional<Edition> latest = editions.latest(period.name());
        boolean stands =
                latest.isPresent() && latest.get().manifest().identity().equals(assignment.identity());
        if (stands && !assignment.work().begun()) {
            assignment.work().remove();
            return new Outcome(period, Outcome.Kind.UNCHANGED, latest.get());
        }
        if (assignment.opening().isPresent()) {
            assignment.opening().get().verify();
        }
        request.home().removeOtherWork(assignment.identity());
        runner.run(assignment, progress);
        assignment.work().remove();
        return new Outcome(
                period, Outcome.Kind.SEALED, editions.latest(period.name()).orElseThrow());
    }
}
