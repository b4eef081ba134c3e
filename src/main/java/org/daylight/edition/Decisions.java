package org.daylight.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.edition.Decision.Assigned;
import org.daylight.edition.Decision.Ruled;
import org.daylight.edition.Decision.Withdrawn;

/**
 * What people decided that bears on one period, in the order in which it was put down: about its files, and about cases of
 * this period and earlier ones, which may still be open.
 */
public record Decisions(List<Decision> all) {

    private static final String FILE = "register.jsonl";

    public static final Decisions NONE = new Decisions(List.of());

    public Decisions {
        all = List.copyOf(all);
    }

    /** Those of a register that bear on the period of that name. */
    public static Decisions of(List<Decision> register, String period) {
        return new Decisions(register.stream()
                .filter(decision -> decision instanceof Ruled
                        ? decision.period().compareTo(period) <= 0
                        : decision.period().equals(period))
                .toList());
    }

    /** The last assignment of those bytes. */
    public Optional<Assigned> assigned(String sha256) {
        return those(Assigned.class)
                .filter(one -> one.file().sha256().equals(sha256))
                .reduce((earlier, later) -> later);
    }

    /** The withdrawal of those bytes of that sender, under whatever name they lie. */
    public Optional<Withdrawn> withdrawn(String sha256, String source, String department) {
        return those(Withdrawn.class)
                .filter(one -> one.file().isOf(sha256, source, department))
                .findFirst();
    }

    /** Number of each case that was ruled on, to the last ruling. */
    public SortedMap<String, Ruled> rulings() {
        var rulings = new TreeMap<String, Ruled>();
        those(Ruled.class).forEach(one -> rulings.put(one.number(), one));
        return rulings;
    }

    private <T extends Decision> Stream<T> those(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Puts them into an edition, where it rests on any. */
    public void write(Edition edition) throws IOException {
        Path file = edition.folder().resolve(FILE);
        Files.deleteIfExists(file);
        if (!all.isEmpty()) {
            new Register(file).write(all);
        }
    }

    /** Those on which an edition rests. */
    public static Decisions read(Edition edition) throws IOException {
        return new Decisions(new Register(edition.folder().resolve(FILE)).decisions());
    }
}
