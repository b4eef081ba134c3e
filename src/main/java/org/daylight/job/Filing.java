package org.daylight.job;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.ReportingPeriod;
import org.daylight.definition.Definitions;
import org.daylight.edition.Decision;
import org.daylight.edition.Edition;
import org.daylight.edition.Manifest;
import org.daylight.feed.Department;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.DepartmentFrom;

/** Puts on the record what people decide about the files and cases of a period. The caller holds the lock of the home. */
public final class Filing {

    /** Digits of a digest that a person must give at least. */
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

    /** The files of which nothing counts until a person has said something, each with its refusal. */
    public List<Manifest.Input> open() {
        return received.inputs().stream()
                .filter(input -> input.disposition() == Disposition.TAKEN)
                .filter(input -> input.refusal().filter(FileRefusal::waits).isPresent())
                .toList();
    }

    /** The code of the department that a code, name or alias names. */
    public Optional<String> department(String word) {
        return received.roster().find(word).map(Department::code);
    }

    /**
     * The files that a word names: by their name in the inbox, by their path, or by the first eight or more digits of
     * their SHA-256. Files that any edition of the period read and that do not lie in the inbox any more are known as well.
     */
    public List<Manifest.Input> find(String word) throws IOException {
        return known().stream().filter(input -> names(word, input)).toList();
    }

    private List<Manifest.Input> known() throws IOException {
        var known = new LinkedHashMap<List<String>, Manifest.Input>();
        var all = new ArrayList<>(received.inputs());
        for (Edition revision : request.home().editions().revisions(period.name())) {
            all.addAll(revision.manifest().inputs());
        }
        all.stream()
                .filter(input -> !Reception.isOffices(input))
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
     * What a person says of a file; what is left out is as it was recognised.
     *
     * @param department code, empty where rows name theirs or nothing is said
     * @param source name of a source, empty where nothing is said
     * @param mappings by which its tables may be read, none where nothing is said
     */
    public record Said(String department, String source, List<String> mappings, Optional<Integer> version) {
        public Said {
            mappings = List.copyOf(mappings);
        }
    }

    /** Why a file cannot be assigned so. The words stand in the console's bundle under {@code assign.<NAME>}. */
    public enum Objection {
        /** It was withdrawn. */
        WITHDRAWN,
        /** Its folder tells whose it is; only its version can be said. */
        IN_ITS_FOLDER,
        /** The source speaks of many departments, or of one, other than what is said. */
        NOT_THE_SOURCES,
        /** Several sources, or none, could have sent it. */
        SOURCE_OPEN,
        /** The source's files are not read by such a mapping. */
        NO_SUCH_MAPPING,
        /** Nobody has said which department's it is. */
        DEPARTMENT_OPEN
    }

    /** An assignment, or why there is none. */
    public record Filed(Optional<Decision.Assigned> decision, Optional<Objection> objection) {

        private static Filed no(Objection why) {
            return new Filed(Optional.empty(), Optional.of(why));
        }
    }

    /** Says whose a file is, what it holds, and which version it is. */
    public Filed assign(Manifest.Input file, Said said, Decision.Act act) throws IOException {
        if (file.disposition() == Disposition.WITHDRAWN) {
            return Filed.no(Objection.WITHDRAWN);
        }
        if (!isDropped(file)) {
            boolean versionAlone = said.department().isEmpty()
                    && said.source().isEmpty()
                    && said.mappings().isEmpty();
            return versionAlone
                    ? put(file, target(file), file.mappings(), said, act)
                    : Filed.no(Objection.IN_ITS_FOLDER);
        }
        Optional<SourceLayout> source = source(file, said);
        if (source.isEmpty()) {
            return Filed.no(Objection.SOURCE_OPEN);
        }
        String department = said.department().isEmpty() ? file.department() : said.department();
        boolean rowsTell = source.get().department() == DepartmentFrom.COLUMN;
        if (rowsTell && !said.department().isEmpty()) {
            return Filed.no(Objection.NOT_THE_SOURCES);
        }
        if (!rowsTell && department.isEmpty()) {
            return Filed.no(Objection.DEPARTMENT_OPEN);
        }
        List<String> able = names(source.get());
        if (!able.containsAll(said.mappings())) {
            return Filed.no(Objection.NO_SUCH_MAPPING);
        }
        List<String> mappings = said.mappings().isEmpty() ? recognised(file, able) : said.mappings();
        return put(file, new Counted.Sender(source.get().name(), rowsTell ? "" : department), mappings, said, act);
    }

    private boolean isDropped(Manifest.Input file) {
        return definitions()
                .job()
                .drop()
                .filter(drop -> file.name().startsWith(drop.folder() + "/"))
                .isPresent();
    }

    private Definitions definitions() {
        return request.definitions();
    }

    private Counted.Sender target(Manifest.Input file) {
        return Counted.sender(file, received.roster());
    }

    private Filed put(Manifest.Input file, Counted.Sender sender, List<String> mappings, Said said, Decision.Act act)
            throws IOException {
        var sent = new Decision.Sent(file.sha256(), file.name(), sender.source(), sender.department());
        Optional<Integer> version = said.version().or(file::version);
        var decision = new Decision.Assigned(act, period.name(), sent, mappings, version);
        request.home().register().add(decision);
        return new Filed(Optional.of(decision), Optional.empty());
    }

    /** The source that is named; or the one whose files these could be, of departments where one is named. */
    private Optional<SourceLayout> source(Manifest.Input file, Said said) throws IOException {
        String named = said.source().isEmpty() && said.department().isEmpty() ? file.source() : said.source();
        var able = new ArrayList<SourceLayout>();
        for (SourceLayout layout : definitions().job().layouts()) {
            boolean meant = named.isEmpty()
                    ? said.department().isEmpty() || layout.department() != DepartmentFrom.COLUMN
                    : layout.name().equals(named);
            if (meant) {
                able.add(layout);
            }
        }
        if (able.size() > 1) {
            able.removeIf(layout -> !names(layout).containsAll(said.mappings()));
        }
        if (able.size() > 1) {
            for (SourceLayout layout : List.copyOf(able)) {
                if (glances()
                        .recognised(file.read(names(layout), file.version()))
                        .isEmpty()) {
                    able.remove(layout);
                }
            }
        }
        return able.size() == 1 ? Optional.of(able.get(0)) : Optional.empty();
    }

    private Glances glances() {
        return new Glances(request.home().archive(), definitions());
    }

    private static List<String> names(SourceLayout source) {
        return source.files().stream()
                .flatMap(rule -> rule.mappings().stream())
                .distinct()
                .toList();
    }

    /** The mappings whose heads its tables bear; all that the source uses, where no table is known. */
    private List<String> recognised(Manifest.Input file, List<String> able) throws IOException {
        List<String> found = glances().recognised(file.read(able, file.version()));
        return found.isEmpty() ? able : found;
    }

    /**
     * Rules whose case it is.
     *
     * @param department code
     */
    public Decision.Ruled rule(String number, String department, Decision.Act act) throws IOException {
        var decision = new Decision.Ruled(act, period.name(), number, department);
        request.home().register().add(decision);
        return decision;
    }

    /**
     * A withdrawal.
     *
     * @param counted name of the edition that counted the file, if one did; the next run makes a new revision
     */
    public record Withdrawal(Decision.Withdrawn decision, Optional<String> counted) {}

    /** Takes a file back; one that is withdrawn already stays as it was put down. */
    public Withdrawal withdraw(Manifest.Input file, Decision.Act act) throws IOException {
        Counted.Sender sender = target(file);
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
                .anyMatch(input -> input.counts()
                        && input.sha256().equals(file.sha256())
                        && target(input).equals(target(file)));
        return counted ? Optional.of(edition.get().name()) : Optional.empty();
    }
}
