package org.daylight.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Edition;
import org.daylight.edition.Editions;
import org.daylight.edition.Hashing;
import org.daylight.edition.Home;
import org.daylight.edition.Manifest;

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
     * @param threads to work with
     */
    public record Request(
            Definitions definitions,
            Path inbox,
            Home home,
            Optional<ReportingPeriod> period,
            Optional<Instant> asOf,
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
        var reception = new Reception(
                request.definitions(), request.inbox(), request.home().archive());
        List<ReportingPeriod> periods = periods(reception);
        checkCalendar(periods);
        var outcomes = new ArrayList<Outcome>();
        for (ReportingPeriod period : periods) {
            boolean last = period.equals(periods.get(periods.size() - 1));
            outcomes.add(run(period, last ? request.asOf() : Optional.empty(), reception, runner));
        }
        return outcomes;
    }

    /** Runs the job of one assignment; returns when it has completed, and throws what made it fail. */
    @FunctionalInterface
    public interface Runner {
        void run(Assignment assignment, Progress progress) throws Exception;
    }

    private Outcome run(ReportingPeriod period, Optional<Instant> asOf, Reception reception, Runner runner)
            throws Exception {
        request.definitions().requireInForce(period.first());
        Editions editions = request.home().editions();
        Assignment assignment = assignment(period, asOf, reception);
        Optional<Edition> latest = editions.latest(period.name());
        if (latest.isPresent() && latest.get().manifest().identity().equals(assignment.identity())) {
            return new Outcome(period, Outcome.Kind.UNCHANGED, latest.get());
        }
        request.home().removeOtherWork(assignment.identity());
        runner.run(assignment, progress);
        assignment.work().remove();
        return new Outcome(
                period, Outcome.Kind.SEALED, editions.latest(period.name()).orElseThrow());
    }

    /** Earlier periods without an edition come first: of a home without history all that the inbox holds. */
    private List<ReportingPeriod> periods(Reception reception) throws IOException {
        TreeSet<String> held = new TreeSet<>(reception.inbox().periods());
        String last = request.period().map(ReportingPeriod::name).orElseGet(() -> latest(held));
        List<String> assessed = request.home().editions().periods();
        String newest = assessed.isEmpty() ? "" : assessed.get(assessed.size() - 1);
        var periods = new ArrayList<ReportingPeriod>();
        for (String name : held) {
            if (name.compareTo(last) < 0 && name.compareTo(newest) > 0) {
                periods.add(ReportingPeriod.parse(name));
            }
        }
        periods.add(request.period().orElseGet(() -> ReportingPeriod.parse(last)));
        return periods;
    }

    private String latest(TreeSet<String> held) {
        if (held.isEmpty()) {
            throw new StopException(request.inbox()
                    + ": no folder of a period; expected one such as 2026-09, or name the period with --period");
        }
        return held.last();
    }

    /** Where working days are counted, every year up to as-of needs its notice before any file is read. */
    private void checkCalendar(List<ReportingPeriod> periods) {
        request.definitions().calendar().ifPresent(calendar -> {
            int first = request.definitions().job().dates().earliest().getYear();
            int last = lastDay(periods.get(periods.size() - 1)).getYear();
            List<Integer> missing = calendar.missingYears(first, last);
            if (!missing.isEmpty()) {
                throw new StopException("jobs/calendars/" + calendar.name() + ".yaml: no official notice for " + missing
                        + "; expected every year from " + first + " (plausible_dates.earliest) to " + last
                        + " (as-of); add the year with its notice");
            }
        });
    }

    private LocalDate lastDay(ReportingPeriod period) {
        return asOf(period, request.asOf()).minusSeconds(1).toLocalDate();
    }

    private ZonedDateTime asOf(ReportingPeriod period, Optional<Instant> given) {
        var zone = request.definitions().job().zone();
        return given.map(instant -> instant.atZone(zone))
                .orElseGet(() -> period.end().atZone(zone));
    }

    private Assignment assignment(ReportingPeriod period, Optional<Instant> given, Reception reception)
            throws IOException {
        progress.at(period.name(), Progress.Stage.RECEIVE, 0, 1);
        Reception.Received received = reception.receive(period);
        Optional<Edition> opening = opening(period);
        ZonedDateTime asOf = asOf(period, given);
        return new Assignment(
                request.definitions(),
                period,
                asOf,
                request.home(),
                received.roster(),
                received.inputs(),
                received.strangers(),
                opening,
                identity(period, asOf, received, opening));
    }

    private Optional<Edition> opening(ReportingPeriod period) throws IOException {
        Optional<ReportingPeriod> previous = period.previous();
        return previous.isPresent()
                ? request.home().editions().latest(previous.get().name())
                : Optional.empty();
    }

    private String identity(
            ReportingPeriod period, ZonedDateTime asOf, Reception.Received received, Optional<Edition> opening)
            throws IOException {
        var text = new StringBuilder();
        line(text, "job", request.definitions().job().name());
        line(text, "period", period.name());
        line(text, "as-of", asOf.toInstant().toString());
        new DefinitionSnapshot(request.definitions())
                .files()
                .forEach((name, sha256) -> line(text, "definition " + name, sha256));
        for (Manifest.Input input : received.inputs()) {
            line(text, "input " + input.source() + " " + input.name(), input.sha256());
        }
        received.strangers()
                .forEach(refusal -> line(text, "stranger " + refusal.file().name(), refusal.toString()));
        line(text, "opening", opening.isPresent() ? opening.get().seal() : "");
        return Hashing.of(text.toString());
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append('=').append(value).append('\n');
    }
}
