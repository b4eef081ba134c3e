package org.daylight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.feed.Address;
import org.daylight.feed.Feeds;
import org.daylight.feed.FileRefusal;
import org.daylight.feed.Refusal;

/**
 * What a department gets back (退回单): each refused file and row with its place, what stood there, what would have been
 * right, and what to do.
 *
 * <p>As a workbook all of it in tables {@code returnedFiles} and {@code returned}; as a paper the first rows, grouped by
 * file in tables {@code file-1}, {@code file-2} and so on. Facts: those of every report, {@code recipient}, {@code
 * returnedRows}, {@code returnedFiles}. Notes: {@code subtitle}, {@code counts}, {@code fewer}, {@code again}, {@code masked}, {@code cut}.
 */
public final class ReturnSlip {

    /** Rows that a paper shows; a workbook shows all. */
    static final int SHOWN = 300;

    private final Results results;
    private final Returned returned;
    private final Words words;
    private final RefusalWords refusals;

    private ReturnSlip(Results results, Returned returned, Texts texts) {
        this.results = results;
        this.returned = returned;
        this.words = new Words(texts);
        this.refusals = new RefusalWords(texts);
    }

    /** Who gets a slip. */
    public enum Recipient {
        DEPARTMENT,
        /** The office itself: what names no department, and files that nobody can be asked about. */
        OFFICE
    }

    /** The slip as a workbook shows it: every row. */
    public static Report workbook(Results results, Returned returned, Recipient recipient, Texts texts) {
        var slip = new ReturnSlip(results, returned, texts);
        return slip.report(recipient, List.of(slip.files(), slip.rows()), List.of());
    }

    /** The slip as a paper shows it: the first rows, file by file. */
    public static Report paper(Results results, Returned returned, Recipient recipient, Texts texts) {
        var slip = new ReturnSlip(results, returned, texts);
        var tables = new ArrayList<Table>();
        if (!returned.files().isEmpty()) {
            tables.add(slip.files());
        }
        tables.addAll(slip.byFile());
        return slip.report(recipient, tables, slip.cut());
    }

    private List<String> cut() {
        int total = returned.rows().size();
        return total <= SHOWN ? List.of() : List.of(words.get("slip.cut", words.count(SHOWN), words.count(total)));
    }

    private Report report(Recipient recipient, List<Table> tables, List<String> cut) {
        Map<String, String> facts = EditionFacts.of(results, words);
        facts.put("recipient", returned.recipient());
        var notes = new LinkedHashMap<String, List<String>>();
        notes.put("subtitle", List.of(EditionFacts.line(results, words)));
        notes.put(
                "counts",
                List.of(words.get(
                        "slip.counts",
                        words.count(returned.rows().size()),
                        words.count(returned.files().size()))));
        notes.put("fewer", fewer());
        notes.put("again", List.of(words.get(recipient == Recipient.OFFICE ? "slip.office_again" : "slip.again")));
        notes.put("masked", List.of(words.get("slip.masked")));
        notes.put("cut", cut);
        return new Report(
                "return-slip",
                words.language(),
                words.get("title.slip", returned.recipient(), facts.get("period")),
                facts,
                tables,
                List.of(),
                notes);
    }

    private List<String> fewer() {
        var notes = new ArrayList<String>();
        returned.fewer().forEach(one -> notes.add(words.fewer(one)));
        if (!notes.isEmpty()) {
            notes.add(words.get("slip.fewer"));
        }
        return notes;
    }

    private Table files() {
        return new Table(
                "returnedFiles",
                words.get("table.returnedFiles"),
                List.of(
                        words.text("file", 30),
                        words.text("reason", 20),
                        words.text("found", 20),
                        words.text("expected", 22),
                        words.text("whatToDo", 30)),
                returned.files().stream().map(this::file).toList());
    }

    private List<Cell> file(FileRefusal file) {
        return List.of(
                Cell.name(file.file().name()),
                Cell.words(words.get("file." + file.code())),
                Cell.name(refusals.found(file)),
                Cell.words(refusals.expected(file)),
                Cell.words(words.get("file.do." + file.code())));
    }

    private Table rows() {
        var columns = new ArrayList<Table.Column>();
        columns.add(words.text("file", 30));
        columns.add(words.text("sheetName", 12));
        columns.add(words.column("line", Table.Format.COUNT, 8));
        columns.add(words.text("feed", 16));
        columns.addAll(what());
        List<List<Cell>> rows = returned.rows().stream()
                .flatMap(Refusal::each)
                .map(row -> {
                    var cells = new ArrayList<Cell>();
                    cells.add(Cell.name(row.address().file().name()));
                    cells.add(Cell.name(row.address().sheet()));
                    cells.add(Cell.count(row.address().line()));
                    cells.add(Cell.words(words.feed(row.feed())));
                    cells.addAll(what(row));
                    return List.copyOf(cells);
                })
                .toList();
        return new Table("returned", words.get("table.returned"), columns, rows);
    }

    private List<Table> byFile() {
        Map<String, List<Refusal>> byFile = returned.rows().stream()
                .limit(SHOWN)
                .collect(Collectors.groupingBy(
                        row -> row.address().file().name(), LinkedHashMap::new, Collectors.toList()));
        var tables = new ArrayList<Table>();
        var columns = new ArrayList<Table.Column>();
        columns.add(words.text("rowPlace", 12));
        columns.addAll(what());
        byFile.forEach((file, rows) -> tables.add(new Table(
                "file-" + (tables.size() + 1),
                words.get("slip.file", file, words.count(rows.size())),
                columns,
                rows.stream().flatMap(Refusal::each).map(this::placed).toList())));
        return tables;
    }

    private List<Cell> placed(Refusal row) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(place(row.address())));
        cells.addAll(what(row));
        return cells;
    }

    private String place(Address address) {
        String line = Long.toString(address.line());
        return address.sheet().isEmpty() ? words.get("slip.row", line) : words.get("slip.rowOf", address.sheet(), line);
    }

    private List<Table.Column> what() {
        return List.of(
                words.text("refusedColumn", 16),
                words.text("reason", 18),
                words.text("found", 22),
                words.text("expected", 24),
                words.text("whatToDo", 30));
    }

    private List<Cell> what(Refusal row) {
        return List.of(
                column(row),
                Cell.words(words.get("refusal." + row.code())),
                Cell.words(refusals.found(row)),
                Cell.words(refusals.expected(row)),
                Cell.words(words.get("refusal.do." + row.code())));
    }

    /** The head as it was sent; where only the canonical name is known, with the one that departments know it by. */
    private Cell column(Refusal row) {
        if (row.column().isEmpty()) {
            return Cell.missing(words.get("missing.wholeRow"));
        }
        String alias = Feeds.find(row.feed())
                .filter(feed -> feed.has(row.column()))
                .flatMap(feed -> feed.column(row.column()).aliases().stream().findFirst())
                .orElse("");
        return Cell.words(alias.isEmpty() ? row.column() : words.get("slip.column", row.column(), alias));
    }
}
