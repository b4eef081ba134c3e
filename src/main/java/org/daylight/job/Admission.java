package org.daylight.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import org.daylight.feed.Department;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileContext;
import org.daylight.feed.FileCount;
import org.daylight.feed.FileOutcome;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Mapping;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;
import org.daylight.feed.SourceLayout;
import org.daylight.feed.SourceLayout.DepartmentFrom;
import org.daylight.feed.Translator;
import org.daylight.intake.DeliveredFile;

/** Admits the archived files of a run: every row becomes a row or a refusal in the working file of its department. */
final class Admission {

    static final String ROSTER = "roster";

    private final Assignment assignment;
    private final Progress progress;
    private final AtomicLong done = new AtomicLong();

    Admission(Assignment assignment, Progress progress) {
        this.assignment = assignment;
        this.progress = progress;
    }

    /** Admits every file; a run that was interrupted here begins anew. */
    List<FileReceipt> admit(int threads) throws Exception {
        assignment.work().clearReadings();
        List<Manifest.Input> inputs = assignment.inputs().stream()
                .filter(input -> !input.source().equals(ROSTER))
                .toList();
        var tasks = new ArrayList<Callable<FileReceipt>>();
        for (int i = 0; i < inputs.size(); i++) {
            Manifest.Input input = inputs.get(i);
            String part = String.format(Locale.ROOT, "%06d", i);
            tasks.add(() -> {
                FileReceipt receipt = admit(input, part);
                progress.at(assignment.period().name(), Progress.Stage.ADMIT, done.incrementAndGet(), inputs.size());
                return receipt;
            });
        }
        var receipts = new ArrayList<>(Workers.all(threads, tasks));
        assignment.strangers().forEach(refusal -> receipts.add(stranger(refusal)));
        receipts.sort(Comparator.comparing(FileReceipt::name));
        return receipts;
    }

    private FileReceipt admit(Manifest.Input input, String part) throws IOException {
        var tally = new Counting();
        String department = department(input);
        if (input.refusal().isPresent()) {
            return receipt(input, department, Optional.empty(), input.refusal(), tally);
        }
        try (var writer = new ReadingWriter(assignment.work().readings(), part)) {
            FileOutcome outcome = read(input, reading -> take(reading, writer, tally));
            if (outcome instanceof FileRefusal refusal) {
                writer.discard();
                return receipt(input, department, Optional.empty(), Optional.of(refusal), new Counting());
            }
            if (!input.counts()) {
                writer.discard();
            }
            return receipt(input, department, Optional.of((FileCount) outcome), Optional.empty(), tally);
        }
    }

    /** Reads an archived file into rows and refusals; if it is refused at last, none of them counts. */
    FileOutcome read(Manifest.Input input, Consumer<Reading> readings) throws IOException {
        String department = department(input);
        var file = new Address.Delivered(input.sha256(), input.name());
        List<Mapping> mappings = input.mappings().stream()
                .map(assignment.definitions().mappings()::get)
                .toList();
        String own = layout(input.source()).department() == DepartmentFrom.COLUMN ? "" : department;
        return new DeliveredFile(assignment.archived(input), file, mappings)
                .read(
                        (mapping, heads) -> Translator.prepare(
                                mapping, new FileContext(heads, file, department, own), assignment.terms()),
                        readings);
    }

    private static void take(Reading reading, ReadingWriter writer, Counting tally) {
        try {
            writer.write(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (reading instanceof Row row) {
            tally.accepted.merge(row.feed().name(), 1L, Long::sum);
        } else if (reading instanceof Refusal refusal) {
            tally.refused.merge(refusal.feed(), 1L, Long::sum);
        }
    }

    private static final class Counting {
        private final TreeMap<String, Long> accepted = new TreeMap<>();
        private final TreeMap<String, Long> refused = new TreeMap<>();
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

    private static FileReceipt receipt(
            Manifest.Input input,
            String department,
            Optional<FileCount> count,
            Optional<FileRefusal> refusal,
            Counting rows) {
        return new FileReceipt(
                input.source(),
                input.name(),
                input.disposition(),
                input.sha256(),
                department,
                count.map(FileCount::feeds).orElseGet(TreeSet::new),
                count,
                refusal,
                rows.accepted,
                rows.refused);
    }

    /** A file that no source sent; if it lies in a department's folder the refusal names the file, not the department. */
    private static FileReceipt stranger(FileRefusal refusal) {
        return new FileReceipt(
                "",
                refusal.file().name(),
                Disposition.TAKEN,
                refusal.file().sha256(),
                "",
                new TreeSet<>(),
                Optional.empty(),
                Optional.of(refusal),
                new TreeMap<>(),
                new TreeMap<>());
    }
}
