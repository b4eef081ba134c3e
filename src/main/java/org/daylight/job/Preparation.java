package org.daylight.job;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daylight.appeal.Course;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.JobDefinition;
import org.daylight.edition.Archive;
import org.daylight.edition.Edition;
import org.daylight.edition.Hashing;
import org.daylight.edition.Manifest;
import org.daylight.feed.Disposition;

/** Turns what is asked for into assignments: which periods are due, and all that decides the figures of each. */
final class Preparation {

    private final Assessment.Request request;
    private final Reception reception;

    Preparation(Assessment.Request request) {
        this(request, request.home().archive());
    }

    /** With copies in another archive than the home's. */
    Preparation(Assessment.Request request, Archive archive) {
        this.request = request;
        this.reception =
                new Reception(request.definitions(), request.inbox(), request.home(), request.stillness(), archive);
    }

    /** The period asked for, or the latest that the inbox holds. */
    ReportingPeriod period() throws IOException {
        return request.period().isPresent() ? request.period().get() : ReportingPeriod.parse(latest(held()));
    }

    /** Earlier periods without an edition come first: of a home without history all that the inbox holds. */
    List<ReportingPeriod> periods() throws IOException {
        TreeSet<String> held = held();
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

    /** Folders of periods of another kind belong to other jobs. */
    private TreeSet<String> held() throws IOException {
        var held = new TreeSet<>(reception.inbox().periods());
        held.removeIf(name -> !name.matches(names(request.definitions().job().period())));
        return held;
    }

    private static String names(JobDefinition.Period kind) {
        return switch (kind) {
            case MONTH -> "[0-9]{4}-[0-9]{2}";
            case QUARTER -> "[0-9]{4}-Q[1-4]";
            case YEAR -> "[0-9]{4}";
            case RANGE -> ".*\\.\\..*";
        };
    }

    private String latest(TreeSet<String> held) {
        if (held.isEmpty()) {
            throw new StopException(request.inbox()
                    + ": no folder of a period; expected one such as 2026-09, or name the period with --period");
        }
        return held.last();
    }

    /**
     * Where working days are counted, every year up to as-of needs its notice before any file is read.
     *
     * @throws StopException naming the years without one
     */
    void checkCalendar(ReportingPeriod last) {
        request.definitions().calendar().ifPresent(calendar -> {
            int first = request.definitions().job().dates().earliest().getYear();
            int end = lastDay(last).getYear();
            List<Integer> missing = calendar.missingYears(first, end);
            if (!missing.isEmpty()) {
                throw new StopException("jobs/calendars/" + calendar.name() + ".yaml: no official notice for " + missing
                        + "; expected every year from " + first + " (plausible_dates.earliest) to " + end
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

    /** Receives the period's files into the archive. */
    Reception.Received receive(ReportingPeriod period) throws IOException {
        return reception.receive(period, month(period));
    }

    /** A month without a year is the one that is assessed, if no other month of that name is assessed with it. */
    private Optional<Integer> month(ReportingPeriod period) throws IOException {
        if (request.definitions().job().period() != JobDefinition.Period.MONTH) {
            return Optional.empty();
        }
        int month = period.first().getMonthValue();
        boolean twice = periods().stream()
                .anyMatch(other -> !other.equals(period) && other.first().getMonthValue() == month);
        return twice ? Optional.empty() : Optional.of(month);
    }

    /** Receives the period's files into the archive and puts together what its run is made of. */
    Assignment assignment(ReportingPeriod period, Optional<Instant> given) throws IOException {
        Reception.Received received = receive(period);
        if (received.inputs().size() == 1 && received.strangers().isEmpty()) {
            throw new StopException(request.inbox() + ": nothing but the roster for period " + period.name()
                    + "; expected the period's files; name another inbox with --inbox or period with --period");
        }
        Optional<Edition> opening = opening(period);
        ZonedDateTime asOf = asOf(period, given);
        Assignment assignment = AdjustmentsReader.in(new Assignment(
                request.definitions(),
                period,
                asOf,
                request.home(),
                received.roster(),
                received.inputs(),
                received.strangers(),
                received.decisions(),
                opening,
                identity(period, asOf, received, opening),
                Map.of(),
                Course.PLAIN));
        new Proposed(assignment).history();
        return Appealed.of(request, assignment);
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
        if (request.definitions().job().language().isEmpty()) {
            // A job that names its language has it among its definitions.
            line(text, "language", request.definitions().language().toLanguageTag());
        }
        new DefinitionSnapshot(request.definitions())
                .files()
                .forEach((name, sha256) -> line(text, "definition " + name, sha256));
        for (Manifest.Input input : received.inputs()) {
            line(text, "input " + input.source() + " " + input.name(), input.sha256());
            if (!input.counts()) {
                line(text, "as", input.disposition() + " " + input.refusal());
            }
        }
        received.decisions().all().forEach(decision -> line(text, "decision", decision.toString()));
        received.strangers()
                .forEach(refusal -> line(text, "stranger " + refusal.file().name(), refusal.toString()));
        for (String before : before(period, received)) {
            line(text, "before", before);
        }
        line(text, "opening", opening.isPresent() ? opening.get().seal() : "");
        return Hashing.of(text.toString());
    }

    /** Files of earlier revisions that lie in the inbox no more: what came in their place is held against them. */
    private Set<String> before(ReportingPeriod period, Reception.Received received) throws IOException {
        var before = new TreeSet<String>();
        for (Edition revision : request.home().editions().revisions(period.name())) {
            revision.manifest().inputs().stream()
                    .filter(input -> !Set.of(Reception.ROSTER, Appealed.SERVED, Appealed.APPEALS)
                                    .contains(input.source())
                            && input.refusal().isEmpty()
                            && Set.of(Disposition.TAKEN, Disposition.SUPERSEDED).contains(input.disposition()))
                    .forEach(input -> before.add(sender(input)));
        }
        received.inputs().forEach(input -> before.remove(sender(input)));
        return before;
    }

    private static String sender(Manifest.Input input) {
        return input.source() + " " + input.department() + " " + input.sha256();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append('=').append(value).append('\n');
    }
}
