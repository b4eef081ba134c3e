package org.daylight.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Turns the cells of one file's physical rows into canonical rows or refusals. It is made ready once for a file and
 * counts what it does, so it belongs to one thread.
 *
 * <p>Every data row is either taken, by one rule of the mapping or more, or filtered out: rows = taken + filtered. Of
 * a row with several faults the first in the order of the feed's columns is told.
 */
public final class Translator implements Translation {

    /** Characters that a cell may hold. */
    static final int LONGEST_CELL = 100_000;

    private final FileContext context;
    private final int[] nameless;
    private final List<RowReader> rules;
    /** The first rule of each feed: a row that offends as a whole is refused once for each feed. */
    private final List<RowReader> feeds;

    private long rows;
    private long filtered;
    private long readings;
    /** Rows that fed each of {@link #feeds}. */
    private final long[] fed;

    private Translator(FileContext context, int[] nameless, List<RowReader> rules) {
        this.context = context;
        this.nameless = nameless;
        this.rules = rules;
        Map<Feed, RowReader> first = new LinkedHashMap<>();
        rules.forEach(rule -> first.putIfAbsent(rule.feed(), rule));
        this.feeds = List.copyOf(first.values());
        this.fed = new long[feeds.size()];
    }

    /**
     * A translator for a file with these heads, or the refusal of the file.
     *
     * @throws IllegalArgumentException if the mapping itself is wrong: a constant or a code that its column refuses
     */
    public static Translation prepare(Mapping mapping, FileContext context, Terms terms) {
        var heads = new Heads(mapping, context);
        Optional<FileRefusal> fault = heads.fault();
        if (fault.isPresent()) {
            return fault.get();
        }
        var readers = new RowReaders(mapping, context, terms, heads);
        return new Translator(
                context,
                heads.nameless(),
                mapping.rows().stream().map(readers::of).toList());
    }

    /**
     * What one physical row yields: a row or a refusal for each rule whose conditions hold; nothing if none does.
     *
     * @param cells trimmed
     * @param sheet the sheet's name, empty in a text file
     * @param line physical line where the row starts, from 1
     */
    public List<Reading> translate(String[] cells, String sheet, long line) {
        return translate(cells, sheet, line, List.of());
    }

    /**
     * What one physical row yields, some of whose cells are unfit before they are read.
     *
     * @param faults in the order of their columns; those in columns that nobody reads do not matter
     */
    public List<Reading> translate(String[] cells, String sheet, long line, List<CellFault> faults) {
        rows++;
        List<Reading> made = make(cells, new Address(context.file(), sheet, line), faults);
        readings += made.size();
        count(made);
        return made;
    }

    private void count(List<Reading> made) {
        if (rules.size() == 1) {
            fed[0] += made.size();
            return;
        }
        for (int i = 0; i < fed.length; i++) {
            String feed = feeds.get(i).feed().name();
            if (made.stream().anyMatch(reading -> feed(reading).equals(feed))) {
                fed[i]++;
            }
        }
    }

    private static String feed(Reading reading) {
        return reading instanceof Row row ? row.feed().name() : ((Refusal) reading).feed();
    }

    private List<Reading> make(String[] cells, Address address, List<CellFault> faults) {
        int tooLong = tooLong(cells);
        if (cells.length != context.heads().size() || tooLong >= 0 || hasNameless(cells)) {
            return refuse(cells, address, tooLong);
        }
        for (CellFault fault : faults) {
            if (rules.stream().anyMatch(rule -> rule.reads(fault.column()))) {
                return refuse(cells, address, fault);
            }
        }
        return rules.size() == 1 ? one(rules.get(0), cells, address) : all(cells, address);
    }

    private List<Reading> one(RowReader rule, String[] cells, Address address) {
        if (rule.takes(cells)) {
            return List.of(rule.read(cells, address));
        }
        filtered++;
        return List.of();
    }

    private List<Reading> all(String[] cells, Address address) {
        var readings = new ArrayList<Reading>(rules.size());
        for (RowReader rule : rules) {
            if (rule.takes(cells)) {
                readings.add(rule.read(cells, address));
            }
        }
        if (readings.isEmpty()) {
            filtered++;
        }
        return readings;
    }

    private static int tooLong(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].length() > LONGEST_CELL) {
                return i;
            }
        }
        return -1;
    }

    /** Conditions are not asked, since the cells of such a row may stand under the wrong heads. */
    private List<Reading> refuse(String[] cells, Address address, int tooLong) {
        int expected = context.heads().size();
        boolean torn = cells.length != expected || tooLong < 0;
        Fault fault = torn
                ? new Fault(Refusal.Code.CELL_COUNT, count(cells), expected + " cells")
                : new Fault(
                        Refusal.Code.CELL_TOO_LONG,
                        cells[tooLong].length() + " characters",
                        "<= " + LONGEST_CELL + " characters");
        String head = torn ? "" : context.heads().get(tooLong);
        return feeds.stream()
                .<Reading>map(rule -> rule.refuse(cells, address, head, fault))
                .toList();
    }

    private List<Reading> refuse(String[] cells, Address address, CellFault cell) {
        var fault = new Fault(cell.code(), cell.found(), cell.expected());
        String head = context.heads().get(cell.column());
        rules.forEach(rule -> rule.sums().refused(cells));
        return feeds.stream()
                .<Reading>map(rule -> rule.refuse(cells, address, head, fault))
                .toList();
    }

    private boolean hasNameless(String[] cells) {
        for (int i : nameless) {
            if (!cells[i].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private String count(String[] cells) {
        return cells.length == context.heads().size() ? "a cell without a head" : cells.length + " cells";
    }

    /** Physical rows given to {@link #translate} so far. */
    public long rows() {
        return rows;
    }

    /** Rows and refusals made of them. */
    public long readings() {
        return readings;
    }

    /** Canonical names of the feeds that the rows feed. */
    public SortedSet<String> feedNames() {
        return feeds.stream().map(rule -> rule.feed().name()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was counted of each feed so far, rows that were refused among it. */
    public ControlTotals totals() {
        var totals = new TreeMap<String, FeedTotals>();
        for (int i = 0; i < fed.length; i++) {
            totals.put(feeds.get(i).feed().name(), new FeedTotals(fed[i], new TreeMap<>()));
        }
        rules.forEach(rule ->
                totals.merge(rule.feed().name(), new FeedTotals(0, rule.sums().sums()), FeedTotals::plus));
        return new ControlTotals(totals);
    }

    /** Physical rows that no rule took. */
    public long filtered() {
        return filtered;
    }
}
