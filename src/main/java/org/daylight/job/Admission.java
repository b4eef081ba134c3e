package org.daylight.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Manifest;
import org.daylight.edition.ReadingWriter;
import org.daylight.feed.Address;
import org.daylight.feed.ControlTotals;
import org.daylight.feed.ControlTotals.Difference;
import org.daylight.feed.CoverReading;
import org.daylight.feed.Declaration;
import org.daylight.feed.Department;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileContext;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Mapping;
import org.daylight.feed.Reading;
import org.daylight.feed.ReadingSums;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.daylight.feed.Translation;
import org.daylight.feed.Translator;
import org.daylight.intake.DeliveredFile;
import org.daylight.intake.ManifestFile;
import org.daylight.job.Controls.Admitted;

/** Admits the archived files of a run: every row becomes a row or a refusal in the working file of its department. */
final class Admission {

    static final String ROSTER = "roster";

    private final Assignment assignment;
    private final Progress progress;
    private final Controls controls;
    private final AtomicLong done = new AtomicLong();

    Admission(Assignment assignment, Progress progress) {
        this.assignment = assignment;
        this.progress = progress;
        this.controls = new Controls(assignment);
    }

    /** Admits every file; a run that was interrupted here begins anew. */
    List<FileReceipt> admit(int threads) throws Exception {
        assignment.work().clearReadings();
        List<Manifest.Input> inputs = assignment.inputs().stream()
                .filter(input -> !Reception.isOffices(input))
                .toList();
        var tasks = new ArrayList<Callable<Admitted>>();
        for (int i = 0; i < inputs.size(); i++) {
            Manifest.Input input = inputs.get(i);
            String part = String.format(Locale.ROOT, "%06d", i);
            tasks.add(() -> {
                Admitted admitted = admit(input, part);
                progress.at(assignment.period().name(), Progress.Stage.ADMIT, done.incrementAndGet(), inputs.size());
                return admitted;
            });
        }
        List<FileReceipt> receipts = held(Workers.all(threads, tasks));
        assignment.strangers().forEach(refusal -> receipts.add(stranger(refusal)));
        receipts.sort(Comparator.comparing(FileReceipt::name));
        return receipts;
    }

    /** Takes back the files beside a manifest that declares something else. */
    private List<FileReceipt> held(List<Admitted> files) throws IOException {
        Map<String, List<Difference>> differences = controls.differences(files);
        var receipts = new ArrayList<FileReceipt>();
        for (Admitted file : files) {
            FileReceipt receipt = file.receipt();
            var name = new Address.Delivered(receipt.sha256(), receipt.name());
            Optional<FileRefusal> refusal = file.counts()
                    ? ControlTotals.refusal(name, differences.getOrDefault(controls.submission(file), List.of()))
                    : Optional.empty();
            if (refusal.isPresent()) {
                ReadingWriter.remove(assignment.work().readings(), file.part());
                ReadingWriter.remove(assignment.work().copies(), file.part());
            }
            receipts.add(refusal.map(receipt::refused).orElseGet(() -> controls.told(file, files)));
        }
        return receipts;
    }

    private Admitted admit(Manifest.Input input, String part) throws IOException {
        if (input.refusal().isPresent()) {
            return Admitted.refused(refused(input, input.refusal().get()), part);
        }
        return input.mappings().isEmpty() ? manifest(input, part) : table(input, part);
    }

    private Admitted table(Manifest.Input input, String part) throws IOException {
        var sums = new ReadingSums();
        List<String> copies = layout(input.source()).copies();
        try (var writer = new ReadingWriter(assignment.work().readings(), part);
                var aside = new ReadingWriter(assignment.work().copies(), part)) {
            var translators = new ArrayList<Translator>();
            FileOutcome rows = read(
                    input,
                    translators,
                    reading -> take(reading, copies.contains(feed(reading)) ? aside : writer, sums));
            Optional<CoverReading> cover = rows instanceof FileRefusal ? Optional.empty() : cover(input);
            ControlTotals totals = totals(translators);
            FileOutcome outcome =
                    cover.map(says -> checked(input, rows, says, totals)).orElse(rows);
            if (outcome instanceof FileRefusal || !input.counts()) {
                writer.discard();
                aside.discard();
            }
            return outcome instanceof FileRefusal refusal
                    ? Admitted.refused(refused(input, refusal), part)
                    : new Admitted(
                            receipt(input, outcome, sums).declared(figures(cover, totals)),
                            part,
                            totals,
                            Optional.empty());
        }
    }

    private FileReceipt refused(Manifest.Input input, FileRefusal refusal) throws IOException {
        return receipt(input, refusal, new ReadingSums());
    }

    /** A manifest has no rows that count; a feed of which it states that there is nothing is told by it. */
    private Admitted manifest(Manifest.Input input, String part) throws IOException {
        var file = new ManifestFile(assignment.archived(input), new Address.Delivered(input.sha256(), input.name()));
        CoverReading reading = file.read();
        if (reading instanceof Declaration declaration && file.count() instanceof FileCount count) {
            var nil = new TreeSet<>(declaration.nil().keySet());
            nil.removeIf(feed -> !declaration.isNil(feed));
            return new Admitted(
                    receipt(input, count, new ReadingSums()).of(nil),
                    part,
                    ControlTotals.NONE,
                    Optional.of(declaration));
        }
        return Admitted.refused(refused(input, (FileRefusal) reading), part);
    }

    private static ControlTotals totals(List<Translator> translators) {
        return translators.stream().map(Translator::totals).reduce(ControlTotals.NONE, ControlTotals::plus);
    }

    private Optional<CoverReading> cover(Manifest.Input input) throws IOException {
        return delivered(input).cover();
    }

    /** The outcome, unless the cover of the workbook says something else. */
    private FileOutcome checked(Manifest.Input input, FileOutcome rows, CoverReading cover, ControlTotals totals) {
        var file = new Address.Delivered(input.sha256(), input.name());
        return cover instanceof Declaration declared
                ? controls.refusal(file, declared, department(input), totals)
                        .<FileOutcome>map(refusal -> refusal)
                        .orElse(rows)
                : (FileRefusal) cover;
    }

    private static List<Difference> figures(Optional<CoverReading> cover, ControlTotals totals) {
        return cover.filter(Declaration.class::isInstance)
                .map(declared -> totals.figures((Declaration) declared))
                .orElse(List.of());
    }

    /** Reads an archived file into rows and refusals; if it is refused at last, none of them counts. */
    FileOutcome read(Manifest.Input input, Consumer<Reading> readings) throws IOException {
        return input.mappings().isEmpty() ? FileCount.NONE : read(input, new ArrayList<>(), readings);
    }

    private FileOutcome read(Manifest.Input input, List<Translator> translators, Consumer<Reading> readings)
            throws IOException {
        String department = department(input);
        String own = layout(input.source()).department() == DepartmentFrom.COLUMN ? "" : department;
        DeliveredFile delivered = delivered(input);
        return delivered.read(
                (mapping, heads, epoch) -> {
                    Translation translation = Translator.prepare(
                            mapping,
                            new FileContext(heads, delivered.file(), department, own, epoch),
                            assignment.terms());
                    if (translation instanceof Translator translator) {
                        translators.add(translator);
                    }
                    return translation;
                },
                readings);
    }

    private DeliveredFile delivered(Manifest.Input input) throws IOException {
        List<Mapping> mappings = input.mappings().stream()
                .map(assignment.definitions().mappings()::get)
                .toList();
        return new DeliveredFile(
                assignment.archived(input),
                new Address.Delivered(input.sha256(), input.name()),
                mappings,
                layout(input.source()).encoding());
    }

    private static void take(Reading reading, ReadingWriter writer, ReadingSums sums) {
        try {
            writer.write(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sums.add(reading);
    }

    /** Whether a reading of a file is part of a copy of what another source owns. */
    boolean isCopy(Manifest.Input input, Reading reading) {
        return layout(input.source()).copies().contains(feed(reading));
    }

    private static String feed(Reading reading) {
        return reading instanceof Row row ? row.feed().name() : ((Refusal) reading).feed();
    }

    private TreeSet<String> copies(Manifest.Input input, Optional<FileCount> count) {
        if (input.source().isEmpty()) {
            return new TreeSet<>();
        }
        var copies = new TreeSet<>(layout(input.source()).copies());
        copies.retainAll(count.map(FileCount::feeds).orElseGet(TreeSet::new));
        return copies;
    }

    private SourceLayout layout(String source) {
        return assignment.definitions().job().layouts().stream()
                .filter(layout -> layout.name().equals(source))
                .findFirst()
                .orElseThrow();
    }

    /** Code of the department whose folder or name the file bears, empty where its rows name theirs. */
    String department(Manifest.Input input) {
        return assignment
                .roster()
                .find(input.department())
                .map(Department::code)
                .orElse("");
    }

    /** Of a refused file nothing counts, whatever could be read of it. */
    private FileReceipt receipt(Manifest.Input input, FileOutcome outcome, ReadingSums sums) throws IOException {
        Optional<FileCount> count = outcome instanceof FileCount rows ? Optional.of(rows) : Optional.empty();
        return new FileReceipt(
                input.source(),
                input.name(),
                input.disposition(),
                input.sha256(),
                Files.size(assignment.home().archive().place(input.sha256())),
                department(input),
                count.map(FileCount::feeds).orElseGet(TreeSet::new),
                count,
                outcome instanceof FileRefusal refusal ? Optional.of(refusal) : Optional.empty(),
                List.of(),
                count.isPresent() ? sums.sums() : new TreeMap<>(),
                copies(input, count),
                input.concerns());
    }

    /** A file that no source sent; if it lies in a department's folder the refusal names the file, not the department. */
    private static FileReceipt stranger(FileRefusal refusal) {
        return FileReceipt.unread(
                "", refusal.file().name(), Disposition.TAKEN, refusal.file().sha256(), Optional.of(refusal));
    }
}
