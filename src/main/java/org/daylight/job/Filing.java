package org.daylight.job;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.edition.Decision;
import org.daylight.edition.Edition;
import org.daylight.edition.Manifest;
import org.daylight.feed.Disposition;

/** Puts on the record what people decide about the files of a period. The caller holds the lock of the home. */
public final class Filing {

    /** Characters of a digest that a person must give at least. */
    private static final int SHORTEST = 8;

    private final Assessment.Request request;
    private final ReportingPeriod period;
    private final Reception.Received received;
    private final Optional<Edition> edition;

    /**
     * Receives the period's files into the archive.
     *
     * @throws StopException if no period is given and the inbox holds none, or the roster cannot be read
     */
    public Filing(Assessment.Request request) throws IOException {
        var preparation = new Preparation(request);
        this.request = request;
        this.period = preparation.period();
        this.received = preparation.receive(period);
        this.edition = request.home().editions().latest(period.name());
    }

    public ReportingPeriod period() {
        return period;
    }

    /**
     * The files that a word names: by their name in the inbox, by their path, or by the first eight or more digits of
     * their SHA-256. Files that the latest edition read and that do not lie in the inbox any more are known as well.
     */
    public List<Manifest.Input> find(String word) throws IOException {
        return known().stream().filter(input -> names(word, input)).toList();
    }

    private List<Manifest.Input> known() throws IOException {
        var known = new LinkedHashMap<List<String>, Manifest.Input>();
        var all = new ArrayList<>(received.inputs());
        if (edition.isPresent()) {
            all.addAll(edition.get().manifest().inputs());
        }
        all.stream()
                .filter(input -> !input.source().equals(Reception.ROSTER))
                .forEach(input -> known.putIfAbsent(List.of(input.name(), input.sha256()), input));
        return List.copyOf(known.values());
    }

    private boolean names(String word, Manifest.Input input) {
        if (word.length() >= SHORTEST && input.sha256().startsWith(word)) {
            return true;
        }
        return word.equals(input.name())
                || path(word).filter(path(input)::equals).isPresent();
    }

    private Path path(Manifest.Input input) {
        return request.inbox().resolve(input.name()).toAbsolutePath().normalize();
    }

    private static Optional<Path> path(String word) {
        try {
            return Optional.of(Path.of(word).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * A withdrawal.
     *
     * @param counted name of the edition that counted the file, if one did; the next run makes a new revision
     */
    public record Withdrawal(Decision.Withdrawn decision, Optional<String> counted) {}

    /** Takes a file back; one that is withdrawn already stays as it was put down. */
    public Withdrawal withdraw(Manifest.Input file, Decision.Act act) throws IOException {
        Counted.Sender sender = new Counted(received.decisions(), received.roster()).sender(file);
        Optional<Decision.Withdrawn> before =
                received.decisions().withdrawn(file.sha256(), sender.source(), sender.department());
        if (before.isPresent()) {
            return new Withdrawal(before.get(), counted(file));
        }
        var sent = new Decision.Sent(file.sha256(), file.name(), sender.source(), sender.department());
        var decision = new Decision.Withdrawn(act, period.name(), sent);
        request.home().register().add(decision);
        return new Withdrawal(decision, counted(file));
    }

    private Optional<String> counted(Manifest.Input file) throws IOException {
        if (edition.isEmpty()) {
            return Optional.empty();
        }
        boolean counted = edition.get().manifest().inputs().stream()
                .anyMatch(input -> input.sha256().equals(file.sha256())
                        && input.source().equals(file.source())
                        && input.disposition() == Disposition.TAKEN);
        return counted ? Optional.of(edition.get().name()) : Optional.empty();
    }
}
