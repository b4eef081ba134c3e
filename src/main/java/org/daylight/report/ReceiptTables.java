package org.daylight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.casework.Balance;
import org.daylight.feed.ControlTotals;
import org.daylight.feed.Disposition;
import org.daylight.feed.FileCount;
import org.daylight.feed.Shortfall;
import org.daylight.reconciliation.FileEntry;
import org.daylight.reconciliation.Identity;
import org.daylight.reconciliation.Place;
import org.daylight.report.Table.Column;
import org.daylight.report.Table.Format;
import org.daylight.score.HeldReason;

/** The tables of a receipt; the last line of those that count is their total. */
final class ReceiptTables {

    private static final List<String> CLASSES = List.of(
            "physical",
            "headerRows",
            "titleRows",
            "blankRows",
            "totalRows",
            "dataRows",
            "leftOut",
            "acceptedRows",
            "refusedAlone");

    private final Results results;
    private final List<ReceivedFile> files;
    private final Map<Place, List<Identity>> identities;
    private final Words words;

    ReceiptTables(Results results, List<ReceivedFile> files, List<Identity> identities, Words words) {
        this.results = results;
        this.files = files;
        this.identities = identities.stream().collect(Collectors.groupingBy(ReceiptTables::place));
        this.words = words;
    }

    /** A file, a department or the run, whatever the feed. */
    private static Place place(Identity identity) {
        return new Place(identity.place().kind(), identity.place().name(), "");
    }

    /** Rows of each file, by its name. */
    Map<String, RowLine> lines() {
        var lines = new LinkedHashMap<String, RowLine>();
        files.forEach(file -> lines.put(file.entry().name(), line(file.entry())));
        results.departments()
                .forEach(month -> month.tally()
                        .lots()
                        .forEach((lot, sum) -> lines.computeIfAbsent(lot.file(), name -> new RowLine())
                                .fate(lot, sum)));
        return lines;
    }

    private static RowLine line(FileEntry file) {
        var line = new RowLine().read(file.sum());
        return file.disposition() == Disposition.TAKEN
                ? line.compared(file.compared().rows())
                : line.setAside(file.sum().accepted().rows());
    }

    Table files() {
        Map<String, RowLine> lines = lines();
        var rows = new ArrayList<List<Cell>>();
        var total = new RowLine();
        var count = FileCount.NONE;
        for (ReceivedFile file : files) {
            RowLine line = lines.get(file.entry().name());
            total.plus(line);
            count = count.plus(file.entry().count().orElse(FileCount.NONE));
            rows.add(file(file, line));
        }
        rows.add(row(
                List.of(Cell.words(words.get("receipt.total")), Cell.words(""), Cell.words("")),
                counts(count, total),
                List.of(proof(Place.Kind.RUN, "")),
                List.of()));
        return new Table("files", words.get("table.receiptFiles"), fileColumns(), rows);
    }

    /** What became of the accepted rows of each file. */
    Table fates() {
        var rows = new ArrayList<List<Cell>>();
        var total = new RowLine();
        Map<String, RowLine> lines = lines();
        for (ReceivedFile file : files) {
            RowLine line = lines.get(file.entry().name());
            total.plus(line);
            String why = file.refusal()
                    .map(refusal -> words.get("file." + refusal.code()))
                    .orElseGet(() -> line.reasons(words));
            rows.add(row(
                    List.of(Cell.name(file.entry().name()), sender(file)),
                    line.cells(),
                    List.of(Cell.words(why)),
                    List.of()));
        }
        rows.add(row(
                List.of(Cell.words(words.get("receipt.total")), Cell.words("")),
                total.cells(),
                List.of(Cell.words(total.reasons(words))),
                List.of()));
        List<Column> columns = Stream.of(
                        Stream.of(words.text("file", 41), words.text("sender", 22)),
                        RowLine.columns(words),
                        Stream.of(words.text("whyRefused", 34)))
                .flatMap(part -> part)
                .toList();
        return new Table("fates", words.get("table.receiptFates"), columns, rows);
    }

    private Cell sender(ReceivedFile file) {
        return file.sender().isEmpty() ? Cell.missing(words.get("missing.department")) : Cell.words(file.sender());
    }

    private List<Cell> file(ReceivedFile file, RowLine line) {
        String became = file.refusal().isPresent()
                ? "REFUSED"
                : file.entry().disposition().name();
        return row(
                List.of(Cell.name(file.entry().name()), sender(file), Cell.words(words.get("disposition." + became))),
                counts(file.entry().count().orElse(FileCount.NONE), line),
                List.of(proof(Place.Kind.FILE, file.entry().name())),
                List.of());
    }

    private static List<Cell> counts(FileCount count, RowLine line) {
        return Stream.of(
                        count.physical(),
                        count.header(),
                        count.title(),
                        count.blank(),
                        count.total(),
                        count.data(),
                        count.filtered(),
                        line.accepted(),
                        line.refusedAlone())
                .map(Cell::count)
                .toList();
    }

    private List<Column> fileColumns() {
        return Stream.of(
                        Stream.of(words.text("file", 41), words.text("sender", 22), words.text("disposition", 14)),
                        CLASSES.stream().map(id -> words.column(id, Format.COUNT, 8)),
                        Stream.of(words.text("proof", 14)))
                .flatMap(part -> part)
                .toList();
    }

    Table departments() {
        var rows = new ArrayList<List<Cell>>();
        var total = new RowLine();
        var balance = Balance.EMPTY;
        for (Results.Month month : results.departments()) {
            RowLine line = of(month);
            Balance its = month.tally().balances().values().stream().reduce(Balance.EMPTY, Balance::plus);
            total.plus(line);
            balance = balance.plus(its);
            Cell name = Cell.words(month.department().name());
            Cell status = Cell.words(words.get("status." + month.card().status()));
            rows.add(department(List.of(name, status), line, its, proof(Place.Kind.DEPARTMENT, code(month))));
        }
        RowLine nobody = of("");
        if (refused(nobody) > 0) {
            Cell none = Cell.missing(words.get("missing.department"));
            total.plus(nobody);
            rows.add(department(List.of(none, none), nobody, Balance.EMPTY, proof(Place.Kind.DEPARTMENT, "")));
        }
        List<Cell> heads = List.of(Cell.words(words.get("receipt.total")), Cell.words(""));
        rows.add(department(heads, total, balance, proof(Place.Kind.RUN, "")));
        return new Table("departments", words.get("table.receiptDepartments"), departmentColumns(), rows);
    }

    private List<Cell> department(List<Cell> heads, RowLine line, Balance balance, Cell proof) {
        return row(
                heads,
                line.cells(),
                List.of(Cell.count(refused(line))),
                balance(balance),
                List.of(Cell.words(line.reasons(words)), proof));
    }

    private static String code(Results.Month month) {
        return month.department().code();
    }

    private static long refused(RowLine line) {
        return line.refused().values().stream().mapToLong(Long::longValue).sum();
    }

    private RowLine of(Results.Month month) {
        RowLine line = of(code(month));
        month.tally().lots().forEach(line::fate);
        return line;
    }

    /** What was sent about a department, or about none. */
    private RowLine of(String department) {
        var line = new RowLine();
        files.stream()
                .filter(file -> file.refusal().isEmpty())
                .forEach(file -> line.plus(of(file.entry(), department)));
        return line;
    }

    private static RowLine of(FileEntry file, String department) {
        var line = new RowLine();
        if (file.disposition() == Disposition.TAKEN && file.readings().containsKey(department)) {
            file.readings().get(department).forEach((feed, sum) -> {
                line.read(sum);
                line.compared(file.copied().contains(feed) ? sum.accepted().rows() : 0);
            });
        }
        return line;
    }

    private static List<Cell> balance(Balance balance) {
        return Stream.of(balance.opening(), balance.received(), balance.ended(), balance.closing())
                .map(Cell::count)
                .toList();
    }

    private List<Column> departmentColumns() {
        return Stream.of(
                        Stream.of(words.text("department", 24), words.text("status", 16)),
                        RowLine.columns(words),
                        Stream.of("refusedRows", "opening", "received", "endedCases", "closing")
                                .map(id -> words.column(id, Format.COUNT, 8)),
                        Stream.of(words.text("whyRefused", 28), words.text("proof", 12)))
                .flatMap(part -> part)
                .toList();
    }

    /** Refused rows by reason, over all files. */
    Table reasons() {
        var total = new RowLine();
        lines().values().forEach(total::plus);
        List<List<Cell>> rows = total.refused().entrySet().stream()
                .map(entry -> List.of(
                        Cell.words(words.get("refusal." + entry.getKey())),
                        Cell.count(entry.getValue()),
                        Cell.words(words.get("refusal.do." + entry.getKey()))))
                .toList();
        return new Table(
                "reasons",
                words.get("table.receiptReasons"),
                List.of(
                        words.text("reason", 30),
                        words.column("refusedRows", Format.COUNT, 12),
                        words.text("whatToDo", 60)),
                rows);
    }

    /** What senders declared on covers and in manifests, beside what was counted. */
    Table controls() {
        var rows = new ArrayList<List<Cell>>();
        files.forEach(file -> file.entry().controls().forEach(control -> rows.add(control(file, control))));
        return new Table(
                "controls",
                words.get("table.receiptControls"),
                List.of(
                        words.text("file", 40),
                        words.text("declaredFigure", 28),
                        words.text("declared", 16),
                        words.text("countedOfIt", 16),
                        words.text("proof", 12)),
                rows);
    }

    private List<Cell> control(ReceivedFile file, ControlTotals.Difference control) {
        return List.of(
                Cell.name(file.entry().name()),
                Cell.words(control.subject()),
                Cell.words(control.declared()),
                Cell.words(control.counted()),
                Cell.words(words.get(control.same() ? "receipt.holds" : "receipt.fails")));
    }

    /** Where submissions have lost rows since an earlier version. */
    Table fewer() {
        return new Table(
                "fewer",
                words.get("table.receiptFewer"),
                List.of(
                        words.text("department", 24),
                        words.text("feed", 18),
                        words.text("filesBefore", 36),
                        words.column("rowsBefore", Format.COUNT, 10),
                        words.column("rowsNow", Format.COUNT, 10),
                        words.column("rowsLost", Format.COUNT, 10),
                        words.text("consequence", 20)),
                results.fewer().stream().map(this::fewer).toList());
    }

    private List<Cell> fewer(Shortfall one) {
        Cell department = one.department().isEmpty()
                ? Cell.missing(words.get("missing.department"))
                : Cell.words(results.month(one.department()).department().name());
        return List.of(
                department,
                Cell.words(words.feed(one.feed())),
                Cell.words(words.before(one)),
                Cell.count(one.before()),
                Cell.count(one.now()),
                Cell.count(one.lost()),
                Cell.words(words.get(holds(one) ? "fewer.held" : "fewer.told")));
    }

    private boolean holds(Shortfall one) {
        return !one.department().isEmpty()
                && results.month(one.department()).held().stream()
                        .anyMatch(reason -> reason.code() == HeldReason.Code.FEWER_ROWS
                                && reason.subject().equals(one.feed()));
    }

    /** Whether all identities of a place hold, and how many there are. */
    private Cell proof(Place.Kind kind, String name) {
        List<Identity> its = identities.getOrDefault(new Place(kind, name, ""), List.of());
        if (its.isEmpty()) {
            return Cell.missing(words.get("receipt.noProof"));
        }
        boolean all = its.stream().allMatch(Identity::holds);
        return Cell.words(words.get(all ? "receipt.allHold" : "receipt.fails", words.count(its.size())));
    }

    private static List<Cell> row(List<Cell> one, List<Cell> two, List<Cell> three, List<Cell> four) {
        return row(one, two, three, four, List.of());
    }

    private static List<Cell> row(List<Cell> one, List<Cell> two, List<Cell> three, List<Cell> four, List<Cell> five) {
        return Stream.of(one, two, three, four, five).flatMap(List::stream).toList();
    }
}
