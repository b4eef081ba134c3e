package org.daylight.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daylight.casework.ListedCase;
import org.daylight.casework.OpenCase;
import org.daylight.casework.Reckoned;
import org.daylight.casework.Upheld;
import org.daylight.crossing.Finding;
import org.daylight.feed.Refusal;

/**
 * The evidence behind a department's marks: its listed cases and refused rows, one JSON object a line, one file a kind and
 * department.
 */
public final class Evidence {

    private final Path folder;

    /** The evidence of one department in an edition's {@code evidence} folder. */
    Evidence(Path folder, String department) {
        this.folder = folder.resolve(WorkFolder.safe(department));
    }

    /**
     * Writes what stands behind the marks.
     *
     * @param reckoned how the due dates of the cases come about
     */
    public void write(List<ListedCase> cases, List<Reckoned> reckoned, List<Refusal> refusals) throws IOException {
        lines("cases.jsonl", cases);
        lines("due.jsonl", reckoned);
        lines("refused.jsonl", refusals);
    }

    /** Writes the oldest open cases. */
    public void writeOldest(List<OpenCase> oldest) throws IOException {
        lines("oldest.jsonl", oldest);
    }

    /** Writes what other organs found against the department in the period. */
    public void writeUpheld(List<Upheld> upheld) throws IOException {
        lines("upheld.jsonl", upheld);
    }

    /**
     * Writes what crosses departments and sources.
     *
     * @param copied refused rows of copies, which touch none of the department's cases
     */
    public void writeCrossing(List<Finding> findings, List<Refusal> copied) throws IOException {
        lines("findings.jsonl", findings);
        lines("refused-copies.jsonl", copied);
    }

    private void lines(String name, List<?> values) throws IOException {
        Durable.write(folder.resolve(name), out -> {
            for (Object value : values) {
                Json.line(out, value);
            }
        });
    }

    public void cases(Consumer<ListedCase> taker) throws IOException {
        read("cases.jsonl", ListedCase.class, taker);
    }

    /** How the due dates of its cases come about, in the order of feeds and numbers. */
    public void reckoned(Consumer<Reckoned> taker) throws IOException {
        read("due.jsonl", Reckoned.class, taker);
    }

    /** The oldest open cases, the oldest first. */
    public void oldest(Consumer<OpenCase> taker) throws IOException {
        read("oldest.jsonl", OpenCase.class, taker);
    }

    /** What other organs found against the department in the period. */
    public void upheld(Consumer<Upheld> taker) throws IOException {
        read("upheld.jsonl", Upheld.class, taker);
    }

    public void refusals(Consumer<Refusal> taker) throws IOException {
        read("refused.jsonl", Refusal.class, taker);
    }

    /** What crosses departments and sources and concerns the department. */
    public void findings(Consumer<Finding> taker) throws IOException {
        read("findings.jsonl", Finding.class, taker);
    }

    /** Refused rows of copies. */
    public void refusedCopies(Consumer<Refusal> taker) throws IOException {
        read("refused-copies.jsonl", Refusal.class, taker);
    }

    private <T> void read(String name, Class<T> type, Consumer<T> taker) throws IOException {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            return;
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines::iterator) {
                taker.accept(Json.line(file, line, type));
            }
        }
    }
}
