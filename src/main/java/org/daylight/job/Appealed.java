package org.daylight.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.appeal.Course;
import org.daylight.appeal.Hearing;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.edition.CourseFile;
import org.daylight.edition.Edition;
import org.daylight.edition.Hashing;
import org.daylight.edition.Manifest;
import org.daylight.feed.Address;
import org.daylight.feed.Roster;

/**
 * Whether the next edition of a period is a preliminary or a final one.
 *
 * <p>A preliminary edition becomes final by a run in which nothing else changed, once everybody was served, every window is
 * over and every appeal in time is ruled on. Anything else that changed makes another preliminary edition, to be served
 * on those about whom it says something new.
 */
public final class Appealed {

    /** The source of what was served. */
    static final String SERVED = "served";

    /** The source of what was appealed. */
    static final String APPEALS = "appeals";

    private final Assessment.Request request;
    private final ReportingPeriod period;
    private final List<Edition> revisions;

    private Appealed(Assessment.Request request, ReportingPeriod period) throws IOException {
        this.request = request;
        this.period = period;
        this.revisions = request.home().editions().revisions(period.name());
    }

    static String file(ReportingPeriod period, String source) {
        return period.name() + "/" + source + ".csv";
    }

    /**
     * How far the appeals of a period have come; empty where the job knows none or nothing was printed yet.
     *
     * @throws StopException with every line that is wrong
     */
    public static Optional<Hearing> hearing(Assessment.Request request, ReportingPeriod period) throws IOException {
        var appealed = new Appealed(request, period);
        Optional<Roster> roster = new RosterFile(request.definitions(), request.inbox()).lookOn(period.last());
        boolean none = request.definitions().job().appeals().isEmpty()
                || roster.isEmpty()
                || appealed.standing().isEmpty();
        return none
                ? Optional.empty()
                : Optional.of(appealed.read(roster.get(), appealed.look(SERVED), appealed.look(APPEALS)));
    }

    /**
     * The assignment under the identity that its course gives it.
     *
     * @param plain its identity is a digest over all but appeals
     * @throws StopException with every line that is wrong
     */
    static Assignment of(Assessment.Request request, Assignment plain) throws IOException {
        return request.definitions().job().appeals().isEmpty()
                ? plain
                : new Appealed(request, plain.period()).of(plain);
    }

    private Assignment of(Assignment plain) throws IOException {
        var files = new ArrayList<Manifest.Input>();
        Optional<OfficeFile> served = keep(SERVED, files);
        Optional<OfficeFile> appeals = keep(APPEALS, files);
        Hearing hearing = read(plain.roster(), served, appeals);
        boolean same = !revisions.isEmpty() && latestCourse().basis().equals(plain.identity());
        if (same && hearing.closed()) {
            return plain.in(course(Course.State.FINAL, plain, hearing), identity(plain, files), files);
        }
        boolean before = wasFinal();
        List<Manifest.Input> rest = before ? files : List.of();
        if (same) {
            Edition latest = revisions.get(revisions.size() - 1);
            return plain.in(latestCourse(), latest.manifest().identity(), rest);
        }
        Course course = course(Course.State.PRELIMINARY, plain, before ? hearing : unheard(hearing));
        return plain.in(course, before ? identity(plain, files) : plain.identity(), rest);
    }

    /** Before an edition is final nothing of its appeals touches its figures. */
    private static Hearing unheard(Hearing hearing) {
        return new Hearing(hearing.windows(), hearing.unserved(), List.of(), List.of(), hearing.day());
    }

    private Course course(Course.State state, Assignment plain, Hearing hearing) {
        return Course.of(state, plain.identity(), window(), hearing);
    }

    private int window() {
        return request.definitions().job().appeals().orElseThrow().window();
    }

    private static String identity(Assignment plain, List<Manifest.Input> files) {
        var text = new StringBuilder(plain.identity()).append('\n');
        files.forEach(file ->
                text.append(file.source()).append('=').append(file.sha256()).append('\n'));
        return Hashing.of(text.toString());
    }

    private Course latestCourse() throws IOException {
        return CourseFile.read(revisions.get(revisions.size() - 1));
    }

    private boolean wasFinal() throws IOException {
        for (Edition one : revisions) {
            if (CourseFile.read(one).state() == Course.State.FINAL) {
                return true;
            }
        }
        return false;
    }

    /** The last edition that was or is to be served. */
    private Optional<Edition> standing() throws IOException {
        Optional<Edition> standing = Optional.empty();
        for (Edition one : revisions) {
            if (CourseFile.read(one).state() == Course.State.PRELIMINARY) {
                standing = Optional.of(one);
            }
        }
        return standing;
    }

    private Hearing read(Roster roster, Optional<OfficeFile> served, Optional<OfficeFile> appeals) throws IOException {
        var zone = request.definitions().job().zone();
        LocalDate day = request.stillness().clock().instant().atZone(zone).toLocalDate();
        var ground = new AppealsReader.Ground(request.definitions(), roster, revisions, day);
        return AppealsReader.read(ground, standing().map(Edition::name).orElse(""), served, appeals);
    }

    private Path path(String source) {
        return request.inbox().resolve(file(period, source));
    }

    private Optional<OfficeFile> look(String source) throws IOException {
        Path path = path(source);
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new OfficeFile(path, new Address.Delivered("", file(period, source))))
                : Optional.empty();
    }

    private Optional<OfficeFile> keep(String source, List<Manifest.Input> files) throws IOException {
        if (!Files.isRegularFile(path(source), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        var archive = request.home().archive();
        var kept = archive.keep(path(source));
        files.add(Manifest.Input.taken(source, file(period, source), List.of(), "", kept));
        return Optional.of(new OfficeFile(
                archive.verified(kept.sha256()), new Address.Delivered(kept.sha256(), file(period, source))));
    }
}
