package org.daylight.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.daylight.crossing.Comparison;
import org.daylight.crossing.Finding;
import org.daylight.edition.ReadingReader;
import org.daylight.edition.WorkFolder;
import org.daylight.feed.Address;
import org.daylight.feed.Reading;
import org.daylight.feed.Refusal;
import org.daylight.feed.Row;

/** The copies about one department, held against what the owners sent, in as many cuts as memory asks for. */
final class Copies {

    private final ReadingReader owned;
    private final ReadingReader copied;
    private final Function<Address.Delivered, String> source;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    Copies(WorkFolder work, String department, Function<Address.Delivered, String> source) {
        this.owned = new ReadingReader(work.readings(), department);
        this.copied = new ReadingReader(work.copies(), department);
        this.source = source;
    }

    /** Compares everything; without a copy nothing is read. */
    Copies compare() throws IOException {
        var copiers = new TreeMap<String, TreeSet<String>>();
        copied.forEach(reading -> {
            if (reading instanceof Refusal refusal) {
                refused.add(refusal);
            } else if (reading instanceof Row row) {
                copiers.computeIfAbsent(row.feed().name(), none -> new TreeSet<>())
                        .add(source.apply(row.address().file()));
            }
        });
        if (!copiers.isEmpty()) {
            int books = DepartmentMonth.books(owned.bytes() + copied.bytes());
            for (int book = 0; book < books; book++) {
                compare(copiers, book, books);
            }
        }
        return this;
    }

    private void compare(Map<String, TreeSet<String>> copiers, int book, int books) throws IOException {
        var comparison = new Comparison(source);
        copiers.forEach((feed, names) -> names.forEach(name -> comparison.expect(feed, name)));
        owned.forEach(reading -> {
            if (copiers.containsKey(feed(reading)) && DepartmentMonth.belongs(reading, book, books)) {
                comparison.owner(reading);
            }
        });
        copied.forEach(reading -> {
            if (DepartmentMonth.belongs(reading, book, books) && reading instanceof Row row) {
                comparison.copy(row);
            }
        });
        findings.addAll(comparison.findings());
    }

    private static String feed(Reading reading) {
        return reading instanceof Row row ? row.feed().name() : ((Refusal) reading).feed();
    }

    List<Finding> findings() {
        return findings;
    }

    /** Rows of copies that could not be read; they touch no case, since the owner's stand. */
    List<Refusal> refused() {
        return refused;
    }
}
